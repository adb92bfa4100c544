import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TOKENS = 'src/ui/tokens.css';

/** The colours of each paper by name, the dark ones over the light ones. */
const [light, dark] = colourSets(readFileSync(TOKENS, 'utf8'));

describe('what is read stands out by 4.5 to 1 or more, what is only seen by 3 to 1', () => {
  // Text or part, what it lies on, and the contrast on light and on dark paper, rounded to one place.
  test.each<[string, string, number, number]>([
    ['ink', 'paper', 17.8, 14.4],
    ['ink', 'desk', 16.3, 15.6],
    ['ink-2', 'paper', 9, 10],
    ['ink-2', 'desk', 8.3, 10.8],
    ['ink-3', 'paper', 5.8, 6.9],
    ['ink-3', 'desk', 5.3, 7.5],
    ['pencil', 'paper', 7.9, 9.3],
    ['pencil', 'desk', 7.3, 10.1],
    ['on-pencil', 'pencil', 7.9, 9.5],
    ['ink', 'pencil-wash', 15.5, 11.4],
    ['pencil', 'pencil-wash', 6.9, 7.4],
    ['alert', 'paper', 7.1, 9.6],
    ['alert', 'alert-wash', 6.4, 8.2],
    ['lost', 'paper', 8, 8.8],
    ['lost', 'lost-wash', 7, 7.8],
    ['on-highlight', 'highlight', 13.4, 7.3],
  ])('%s on %s', (text, ground, onLight, onDark) => {
    expect(round(contrast(light[text], light[ground]))).toBeCloseTo(onLight, 1);
    expect(round(contrast(dark[text], dark[ground]))).toBeCloseTo(onDark, 1);
    expect(Math.min(onLight, onDark)).toBeGreaterThanOrEqual(4.5);
  });

  test.each<[string, string, number, number]>([
    ['edge', 'paper', 3.7, 4.6],
    ['edge', 'desk', 3.4, 5],
    ['alert-edge', 'paper', 4.1, 5.2],
    ['highlight-line', 'highlight', 4.1, 5],
  ])('the border %s on %s', (part, ground, onLight, onDark) => {
    expect(round(contrast(light[part], light[ground]))).toBeCloseTo(onLight, 1);
    expect(round(contrast(dark[part], dark[ground]))).toBeCloseTo(onDark, 1);
    expect(Math.min(onLight, onDark)).toBeGreaterThanOrEqual(3);
  });
});

const COLOUR_LITERAL =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:black|white|red|blue|green|gr[ae]y|yellow|orange)(?![\w-])/i;

// What is painted into a page cannot use names of ours there, so it spells its colours out.
const PAINTED = 'entrypoints/*.content/*.css';
const painted = globSync(PAINTED);
const sheets = ['src/ui/**/*.{css,tsx}', 'entrypoints/*/*.{css,html,tsx}'];
const drawn = globSync(sheets).filter((file) => file !== TOKENS && !painted.includes(file));

test.each(drawn)('%s takes its colours from the token file', (file) => {
  const colours = readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => COLOUR_LITERAL.test(line));
  expect(colours).toEqual([]);
});

test.each(painted)('%s has only colours of the token file', (file) => {
  const known = new Set([...Object.values(light), ...Object.values(dark)]);
  const colours = readFileSync(file, 'utf8').match(/#[0-9a-f]+/gi) ?? [];
  expect(colours.filter((colour) => !known.has(colour))).toEqual([]);
});

test('every name of the token file that is used is there', () => {
  const tokens = new Set(readFileSync(TOKENS, 'utf8').match(/--[\w-]+(?=:)/g));
  const sheets = globSync(['src/ui/*.css', 'entrypoints/popup/*.css']).map((file) => readFileSync(file, 'utf8'));
  const own = new Set(['--margin', '--fit', '--room']);
  const used = sheets.flatMap((sheet) => [...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  expect(used.filter((name) => !tokens.has(name) && !own.has(name))).toEqual([]);
});

type Colours = Readonly<Record<string, string>>;

function colourSets(css: string): [Colours, Colours] {
  const [first = '', second = ''] = css.split('@media (prefers-color-scheme: dark)');
  const light = coloursIn(first);
  return [light, { ...light, ...coloursIn(second) }];
}

function coloursIn(css: string): Colours {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

/** WCAG 2.2 contrast ratio. */
function contrast(a = '', b = ''): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const round = (ratio: number): number => Math.round(ratio * 10) / 10;
