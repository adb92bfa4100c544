/** The words of one kind in a language; folded to small letters. */
export type Words = ReadonlySet<string>;
/** Words or phrases of a language with what each stands for. */
export type Table<T> = ReadonlyMap<string, T>;
