import { useEffect, useRef, useState } from 'preact/hooks';
import type { Digest } from '../model/digest.ts';
import { type Copy, type CopyKind, copyOf, hasHtml, writeCopy } from './copy.ts';
import { useWords } from './window-context.ts';

/** How long a button says "✓ Copied", ms: less is missed, more hides what the button does. */
const COPIED_FOR = 2000;

/** The state of the clipboard's last use, and the ways to use it. */
export interface Copying {
  /** What was copied in the last two seconds: a way of copying, or words of the article. */
  readonly copied: CopyKind | 'words' | null;
  /** The words, while `copied` is 'words'. */
  readonly copiedWords: string | null;
  /** The text that the browser refused to copy, until it is put away. */
  readonly refused: string | null;
  copy(kind: CopyKind): void;
  copyWords(words: string): void;
  /** Puts the refused text away. */
  forget(): void;
}

interface Copied {
  readonly what: CopyKind | 'words';
  readonly words: string | null;
}

/** Copying from one digest; `announce` hears what came of it. */
export function useCopying(digest: Digest, announce: (words: string) => void): Copying {
  const { say } = useWords();
  const [copied, setCopied] = useState<Copied | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useForgetting(copied, () => setCopied(null));

  const write = async (copy: Promise<Copy>, withHtml: boolean, done: Copied) => {
    const leftOver = await writeCopy(copy, withHtml);
    setRefused(leftOver);
    setCopied(leftOver === null ? done : null);
    announce(say(leftOver === null ? 'sayCopied' : 'sayNotCopied'));
  };
  return {
    copied: copied?.what ?? null,
    copiedWords: copied?.words ?? null,
    refused,
    copy: (kind) => void write(copyOf(kind, digest, say), hasHtml(kind), { what: kind, words: null }),
    copyWords: (words) => void write(Promise.resolve({ plain: words }), false, { what: 'words', words }),
    forget: () => setRefused(null),
  };
}

function useForgetting(copied: Copied | null, forget: () => void): void {
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => latest.current(), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
}
