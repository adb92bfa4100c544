/** The closed list of error codes (contract.md, "Errors"). */
export type ErrorCode = 'not-an-article' | 'page-unreachable' | 'bad-input' | 'too-long' | 'storage-full';

/** An error as it crosses rooms: a code and the parameters its sentence needs, never the sentence. */
export interface Failure {
  readonly code: ErrorCode;
  /** A finer reason from a closed list, choosing the sentence: "front-page", "pdf", "no-grant" … */
  readonly reason?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An answer between rooms. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (error: Failure): Result<never> => ({ ok: false, error });
