import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface OpeningProps {
  readonly children: string;
  readonly class?: string;
  readonly lang?: string | undefined;
}

/** The heading of the window, where the focus goes when it opens: a reader hears first what this is. */
export function Opening({ children, lang, ...look }: OpeningProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  // No ring until the reader moves: the window opened by a press, and nothing can be done with a heading.
  useEffect(() => heading.current?.focus({ preventScroll: true, focusVisible: false }), []);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang} dir={lang === undefined ? undefined : 'auto'} {...look}>
      {children}
    </h1>
  );
}
