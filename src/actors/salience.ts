import type { Reading } from '../text/reading.ts';
import type { NameGroup } from './names.ts';

/** In the headline. Higher favours whom the headline names over who fills the body. Unit: share of a full score. */
const IN_TITLE = 0.4;
/** Early first mention, 1 at the text's start, 0 at its end. Higher orders the later half of long texts by position. */
const FIRST_MENTION = 0.15;
/** First mention counted in sentences, on a log scale. Higher favours the lead over everything below it. */
const LEAD = 0.35;
/** Mentions, on a log scale against the most mentioned. Higher favours who is named over and over. */
const FREQUENCY = 0.4;
/** Share of mentions that begin their sentence. Higher favours who acts over where it happens. */
const SUBJECT = 0.02;
/** Share of the text between first and last mention. Higher favours who the whole story is about over one paragraph's. */
const SPREAD = 0.03;

/**
 * The weight of each actor in the story, in the order of `groups`: 0 to 1, 1 for the leading one. A fixed formula of
 * title, first mention, frequency, subject position and spread.
 */
export function salienceOf(reading: Reading, groups: readonly NameGroup[]): number[] {
  const most = Math.max(1, ...groups.map(({ mentions }) => mentions.length));
  const scores = groups.map((group) => scoreOf(group, reading, most));
  const highest = Math.max(...scores, Number.MIN_VALUE);
  return scores.map((score) => Math.round((score / highest) * PRECISION) / PRECISION);
}

/** Steps between 0 and 1: three decimals are more than the formula knows. */
const PRECISION = 1000;

function scoreOf({ name, aliases, mentions }: NameGroup, reading: Reading, most: number): number {
  const { text, title } = reading.article;
  const length = Math.max(1, text.length);
  const first = mentions[0]?.start ?? length;
  const last = mentions.at(-1)?.start ?? first;
  const isInTitle = [name, ...aliases].some((form) => containsName(title ?? '', form));
  const openings = mentions.filter(({ start, sentence }) => beginsSentence(reading, start, sentence)).length;
  return (
    IN_TITLE * Number(isInTitle) +
    FIRST_MENTION * (1 - first / length) +
    LEAD / (1 + Math.log1p(mentions[0]?.sentence ?? length)) +
    FREQUENCY * (Math.log1p(mentions.length) / Math.log1p(most)) +
    SUBJECT * (openings / Math.max(1, mentions.length)) +
    SPREAD * ((last - first) / length)
  );
}

/** A title or an article before the name is no distance: “The Ruiz”, “U.S. President Ruiz”. Characters. */
const OPENING_REACH = 25;

const beginsSentence = ({ sentences }: Reading, start: number, sentence: number): boolean =>
  start - (sentences[sentence]?.start ?? 0) <= OPENING_REACH;

function containsName(title: string, form: string): boolean {
  const at = title.indexOf(form);
  if (at < 0) return false;
  const isEdge = (character: string) => !/[\p{L}\p{N}]/u.test(character);
  return isEdge(title.charAt(at - 1)) && isEdge(title.charAt(at + form.length));
}
