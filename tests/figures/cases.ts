import { expect, test } from 'vitest';
import { languageFor } from '../../src/cli/language-for.ts';
import { findFigures } from '../../src/figures/find.ts';
import type { Figure } from '../../src/model/digest.ts';
import { read } from '../../src/text/reading.ts';

/** What an article of nothing but `text` is read as. */
export async function figuresIn(
  text: string,
  lang = 'en',
  publishedTime: string | null = null,
): Promise<readonly Figure[]> {
  const language = await languageFor(lang);
  const article = { title: null, byline: null, siteName: null, publishedTime, lang, url: null, text, wordCount: 0 };
  return findFigures(read(article, language.text), language.figures, undefined);
}

/**
 * One test a line of `cases`: “sentence => figure; figure” lists all figures in text order, each as kind, value with its
 * hedge (“>30000”, “3..5”) and unit, or as “date” and ISO; “sentence => none” is a refusal. Full list: nothing more may be found.
 */
export function claims(cases: string, lang = 'en'): void {
  const lines = cases.split('\n').filter((line) => line.includes('=>'));
  test.each(lines.map((line) => line.split('=>').map((part) => part.trim())))(
    '%s => %s',
    async (sentence = '', wanted = '') => {
      const found = [...(await figuresIn(sentence, lang))].sort((a, b) => a.start - b.start).map(brief);
      expect(found).toEqual(wanted === 'none' ? [] : wanted.split(';').map(spelled));
    },
  );
}

function brief({ kind, iso, approx, value, max, unit }: Figure): string {
  if (kind === 'date') return `date ${iso}`;
  const range = max === undefined ? '' : `..${round(max)}`;
  return [kind, `${approx ?? ''}${value === null ? 'null' : round(value)}${range}`, unit ?? ''].join(' ').trim();
}

const round = (value: number): number => Number(value.toPrecision(4));

/** “money >7.6e9 USD” with its numbers as `brief` prints them. */
function spelled(wanted: string): string {
  const [kind = '', value = '', ...unit] = wanted.trim().split(' ');
  if (kind === 'date') return `date ${value}`;
  const plain = value.replace(/-?\d+(?:\.\d+)?(?:e\d+)?/g, (number) => String(round(Number(number))));
  return [kind, plain, ...unit].join(' ');
}
