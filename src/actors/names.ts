import type { ActorKind } from '../model/digest.ts';
import { wordsAt } from '../model/span.ts';
import type { ActorWords } from './actor-words.ts';
import { type NameForm, nameForms } from './name-forms.ts';
import { ownersOf } from './short-forms.ts';
import type { NameSpan } from './tag.ts';

/** The mentions of one actor. */
export interface NameGroup {
  readonly kind: ActorKind;
  /** The fullest form. */
  readonly name: string;
  /** The other forms, each once, in order of first mention. */
  readonly aliases: readonly string[];
  /** In order. */
  readonly mentions: readonly NameSpan[];
}

/**
 * Puts the mentions of one actor together, within a kind and precision first: two lines for one actor look careless,
 * two actors in one line are worse. A short form joins the full form it belongs to; where several could own it, each
 * mention goes to the person named nearest before it, and organisations and places stay apart. In order of first mention.
 */
export function groupNames(text: string, spans: readonly NameSpan[], words: ActorWords): NameGroup[] {
  const forms = nameForms(text, spans, words);
  const byLength = [...forms].sort((a, b) => b.parts.length - a.parts.length || a.at - b.at);
  const members = new Map<NameForm, NameSpan[]>();
  for (const form of byLength) {
    const owners = ownersOf(form, [...members.keys()], { text, words });
    if (owners.length === 0 || (owners.length > 1 && form.kind !== 'person')) members.set(form, [...form.mentions]);
    else for (const mention of form.mentions) members.get(nearestOwner(mention, owners))?.push(mention);
  }
  return [...members].map(([form, mentions]) => group(text, form, mentions)).sort((a, b) => first(a) - first(b));
}

const first = ({ mentions }: NameGroup): number => mentions[0]?.start ?? 0;

/** The owner with the latest mention before this one; before all of them, the one that comes first. */
function nearestOwner(mention: NameSpan, owners: readonly NameForm[]): NameForm {
  const lastBefore = ({ mentions }: NameForm) => mentions.findLast(({ start }) => start < mention.start)?.start ?? -1;
  return owners.reduce((best, owner) => {
    const difference = lastBefore(owner) - lastBefore(best);
    return difference > 0 || (difference === 0 && owner.at < best.at) ? owner : best;
  });
}

function group(text: string, form: NameForm, members: readonly NameSpan[]): NameGroup {
  const mentions = [...members].sort((a, b) => a.start - b.start);
  const written = mentions.map((mention) => wordsAt(text, mention).replace(/\s+/g, ' '));
  return {
    kind: form.kind,
    name: form.name,
    aliases: [...new Set(written)].filter((name) => name !== form.name),
    mentions,
  };
}
