import { languageFor } from '../../src/cli/language-for.ts';
import { digest } from '../../src/digest.ts';
import { findFigures } from '../../src/figures/find.ts';
import type { Language } from '../../src/language.ts';
import { type Article, countWords } from '../../src/model/article.ts';
import { read } from '../../src/text/reading.ts';
import type { Row } from './row.ts';
import { medianTime } from './time.ts';

const SMALL = 20_000;
const LARGE = 200_000;

/** What the engine costs in Node, on the paragraphs of `article` told again until there are enough. */
export async function benchEngine(article: Article): Promise<Row[]> {
  const language = await languageFor('en');
  const [small, large] = [told(article, SMALL), told(article, LARGE)];
  const perThousand = (1000 * digestTime(small, language)) / small.wordCount;
  const growth = digestTime(large, language) / digestTime(small, language);
  const reading = read(small, language.text);
  const speed = small.text.length / medianTime(() => findFigures(reading, language.figures, undefined));
  return [
    { what: 'digest of 1,000 words', measured: `${perThousand.toFixed(1)} ms`, aim: '< 30 ms' },
    { what: 'a text of 200 KB against one of 20 KB', measured: `${growth.toFixed(1)} ×`, aim: '≤ 12 ×' },
    { what: 'finding figures', measured: `${speed.toFixed(0)} characters a ms`, aim: '' },
  ];
}

const digestTime = (article: Article, language: Language): number => medianTime(() => digest(article, { language }));

/** The article with its text repeated up to `length` characters, paragraphs kept apart. */
function told(article: Article, length: number): Article {
  const copies = Math.ceil(length / (article.text.length + 2));
  const text = Array.from({ length: copies }, () => article.text)
    .join('\n\n')
    .slice(0, length);
  return { ...article, text, wordCount: countWords(text) };
}
