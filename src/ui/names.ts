import type { Actor, ActorKind, Figure } from '../model/digest.ts';
import type { MessageKey, Say } from '../strings.ts';
import { sayCount } from '../strings.ts';

/** The accessible name of a line: "Paragraph 4. Mexican President Claudia Sheinbaum …" */
export const lineName = (words: string, paragraph: number, say: Say): string =>
  `${say('paragraph', paragraph)}. ${words}`;

/** The accessible name of a figure: "more than 30,000 people: violent competition killed last year. Paragraph 1." */
export function figureName({ text, about }: Pick<Figure, 'text' | 'about'>, paragraph: number, say: Say): string {
  const measured = about === '' ? text : `${text}: ${about}`;
  return `${measured}. ${say('paragraph', paragraph)}.`;
}

/** What an actor's name says besides the actor: the count as it is shown, and where the mentions are. */
export interface ActorPlaces {
  readonly times: string;
  readonly paragraphs: readonly number[];
}

/** The accessible name of an actor: "Person. Ana Ruiz. harbour chief, also Ruiz. 2 times, paragraphs 1, 2." */
export function actorName(actor: Actor, { times, paragraphs }: ActorPlaces, say: Say): string {
  const where = sayCount(say, 'inParagraphs', paragraphs.length, paragraphs.join(', '));
  const parts = [say(KIND_NAMES[actor.kind]), actor.name, knownAs(actor, say), `${times}, ${where}`];
  return `${parts.filter(Boolean).join('. ')}.`;
}

function knownAs({ role, aliases }: Actor, say: Say): string {
  const also = aliases.length > 0 ? say('also', aliases.join(', ')) : null;
  return [role, also].filter((part) => part !== null).join(', ');
}

const KIND_NAMES: Readonly<Record<ActorKind, MessageKey>> = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  place: 'kindPlace',
};
