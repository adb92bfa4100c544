import { oncePerTable, phrasePattern } from './phrases.ts';
import type { SummaryWords } from './summary-words.ts';

/** Why a line or sentence belongs to the page and not to the story, or `null`. */
export type FurnitureTest = (sentence: string) => 'furniture' | 'caption' | null;

const FILE_NAME = /\.(?:png|jpe?g|gif|webp|mp4|pdf)\s*$/i;
const ENDS_AS_SENTENCE = /[.!?…]["'”’»)\]]*$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BULLET_SIGN = /^[•·▪*|>-]\s/;
const COPYRIGHT = /[®©]/;
const FEWEST_WORDS = 4; // fewer say nothing: “Share.” “He resigned.”
const LONGEST_UNENDED = 12; // words; a line without an end mark is a heading or a menu up to here, a slip above

/**
 * Makes the test for page furniture. Takes by-lines, share and sign-up lines, credits, headings without an end mark,
 * file names, copyright lines; refuses sentences that only mention a photo (“police released a photo of …”).
 */
export const furnitureTest = oncePerTable((words): FurnitureTest => {
  const opener = phrasePattern(words.furnitureOpeners, 'iu', '^');
  const label = phrasePattern(words.furnitureLabels, 'iu', '^[([]?');
  const phrase = phrasePattern(words.furniturePhrases, 'iu', '(?<![\\p{L}\\p{N}])');
  const captions = captionPatterns(words);
  return (sentence) => {
    if (captions.some((pattern) => pattern.test(sentence))) return 'caption';
    const count = sentence.split(/\s+/).length;
    const isLine = !ENDS_AS_SENTENCE.test(sentence);
    if (count < FEWEST_WORDS || !LETTER_OR_DIGIT.test(sentence)) return 'furniture';
    if (isLine && (count <= LONGEST_UNENDED || BULLET_SIGN.test(sentence) || FILE_NAME.test(sentence)))
      return 'furniture';
    if (isLine && (COPYRIGHT.test(sentence) || opener?.test(sentence))) return 'furniture';
    return phrase?.test(sentence) || label?.test(sentence) ? 'furniture' : null;
  };
});

/** “(Photo: Ana Ruiz)”, “Image: Navy”, “… /Getty Images”, “Photo by Ana Ruiz” and a bracketed “(pictured left)” alone. */
function captionPatterns(words: SummaryWords): RegExp[] {
  const credit = words.creditWords;
  return [
    phrasePattern(credit, 'iu', '^[([]?', '\\s{0,2}(?:credit|courtesy)?\\s{0,2}(?::|by\\s)'),
    phrasePattern(credit, 'iu', '[([][^()[\\]]{0,40}?', '[^()[\\]]{0,120}[)\\]]\\.?$'),
    phrasePattern(credit, 'iu', '(?<![\\p{L}\\p{N}])', '\\s{0,2}(?:/|:)\\s{0,2}\\p{Lu}'),
  ].filter((pattern) => pattern !== null);
}
