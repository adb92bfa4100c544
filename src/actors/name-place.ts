import type { ActorKind } from '../model/digest.ts';
import type { Span } from '../model/span.ts';
import type { Tokens } from './capitals.ts';

/** A mention in tokens: half-open ranges of token indices. */
export interface NamePlace {
  readonly kind: ActorKind;
  readonly name: Span;
  readonly sentence: Span;
}

/** A way to say what somebody is: the token range of the role at one mention, if it stands there. */
export type RoleForm = (line: Tokens, place: NamePlace) => Span | undefined;
