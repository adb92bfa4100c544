import type { ActorKind } from '../../src/model/digest.ts';
import type { Span } from '../../src/model/span.ts';

/** A text with its names marked. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly MarkedName[];
  /** Spans of which the annotators left open whether they are names. */
  readonly ignore?: readonly Span[];
}

export interface MarkedName extends Span {
  readonly kind: ActorKind;
}

const KIND_OF_MARK: Readonly<Record<string, ActorKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
const MARK = /\[(?<mark>PER|ORG|LOC) (?<name>[^[\]]+)\]/g;

/**
 * Reads passages with inline marks: “[PER Ana Ruiz] left [LOC Talmere]”. Passages are parted by an empty line; a line
 * that begins with “# ” is a remark. Throws on a bracket outside of a mark, with the line.
 */
export function readCorpus(file: string): MarkedText[] {
  return file
    .split(/\n[^\S\n]*\n/)
    .map((passage) =>
      passage
        .split('\n')
        .filter((line) => !line.startsWith('# '))
        .join('\n')
        .trim(),
    )
    .filter(Boolean)
    .map(readPassage);
}

function readPassage(passage: string): MarkedText {
  const names: MarkedName[] = [];
  let text = '';
  let at = 0;
  for (const match of passage.matchAll(MARK)) {
    const { mark = '', name = '' } = match.groups ?? {};
    text += passage.slice(at, match.index);
    const kind = KIND_OF_MARK[mark];
    if (kind) names.push({ start: text.length, end: text.length + name.length, kind });
    text += name;
    at = match.index + match[0].length;
  }
  text += passage.slice(at);
  const stray = text.split('\n').find((line) => /[[\]]/.test(line));
  if (stray !== undefined) throw new Error(`A bracket that marks no name: ${stray}`);
  return { text, names };
}
