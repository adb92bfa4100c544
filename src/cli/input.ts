import { fail, ok, type Result } from '../model/result.ts';

/** A whole page, as a browser would hand it over. `lang` and `published` win over what the page says. */
export interface PageInput {
  readonly kind: 'page';
  readonly html: string;
  readonly url: string | null;
  readonly lang: string | null;
  readonly published: string | null;
}

/** An article as plain text: paragraphs parted by line breaks or empty lines. */
export interface TextInput {
  readonly kind: 'text';
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly published: string | null;
}

/** What the command line is given to read. What is not known is `null`. */
export type Input = PageInput | TextInput;

/** A line of JSON lines: its `id`, or `null` if it has none, and the input if it holds one. */
export interface InputLine {
  readonly id: string | null;
  readonly input: Result<Input>;
}

/**
 * Checks one line of `--jsonl`. Optional fields may be absent, `null` or empty. A line with both `html` and `text` is
 * read as a page. Anything else is `bad-input` with the reason.
 */
export function parseLine(line: string): InputLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, input: fail({ code: 'bad-input', reason: 'not-json' }) };
  }
  if (!isRecord(value)) return { id: null, input: fail({ code: 'bad-input', reason: 'not-an-object' }) };
  return { id: typeof value['id'] === 'string' ? value['id'] : null, input: parseInput(value) };
}

const FIELDS = ['id', 'html', 'text', 'url', 'title', 'lang', 'published'] as const;
type Fields = Readonly<Record<(typeof FIELDS)[number], string | null>>;

function parseInput(value: Readonly<Record<string, unknown>>): Result<Input> {
  const wrong = FIELDS.find((field) => typeof (value[field] ?? '') !== 'string');
  if (wrong) return fail({ code: 'bad-input', reason: 'wrong-type', params: { field: wrong } });
  const read = (field: string): string | null => (typeof value[field] === 'string' ? value[field] : null);
  return toInput({
    id: read('id'),
    html: read('html'),
    text: read('text'),
    url: read('url')?.trim() || null,
    title: read('title'),
    lang: read('lang')?.trim() || null,
    published: read('published'),
  });
}

function toInput({ html, text, url, title, lang, published }: Fields): Result<Input> {
  if (html !== null) return ok({ kind: 'page', html, url, lang, published });
  if (text !== null) return ok({ kind: 'text', text, title, url, lang, published });
  return fail({ code: 'bad-input', reason: 'no-html-or-text' });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
