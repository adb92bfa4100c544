import type { Digest } from '../model/digest.ts';
import { type ErrorCode, type Failure, fail, type Result } from '../model/result.ts';
import { sayInEnglish } from '../strings.ts';
import { type AnswerOptions, answer } from './answer.ts';
import { failureSentence } from './failure-sentence.ts';
import { type InputLine, parseLine } from './input.ts';
import { type Line, splitLines } from './split-lines.ts';

/** An error as the reader sees it: the code, and one plain sentence. */
export interface ErrorAnswer {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** What is told about a failure, on a line and in a JSON document. */
export const errorAnswer = (failure: Failure): ErrorAnswer => ({
  error: { code: failure.code, message: failureSentence(failure, sayInEnglish) },
});

/** Is told of an error that should not have happened; the line it happened on still gets its answer. */
export type Report = (error: unknown) => void;

/**
 * One line of JSON for each line of `chunks`, in the same order, each as soon as it is ready. Reads no further than
 * its consumer asks, so that memory does not grow with the number of lines. A bad line gets an error and no more.
 */
export async function* answerLines(
  chunks: AsyncIterable<Uint8Array>,
  options: AnswerOptions,
  report: Report,
): AsyncGenerator<string> {
  for await (const line of splitLines(chunks)) {
    const { id, input } = parse(line);
    const found = input.ok ? await answerSafely(() => answer(input.value, options), report) : input;
    yield `${JSON.stringify({ id, ...(found.ok ? found.value : errorAnswer(found.error)) })}\n`;
  }
}

const parse = (line: Line): InputLine =>
  line === null ? { id: null, input: fail({ code: 'too-long', reason: 'line-too-long' }) } : parseLine(line);

/** The engine promises not to throw; should it break that promise on one article, the others must not suffer. */
export async function answerSafely(ask: () => Promise<Result<Digest>>, report: Report): Promise<Result<Digest>> {
  try {
    return await ask();
  } catch (error) {
    report(error);
    return fail({ code: 'bad-input', reason: 'our-fault' });
  }
}
