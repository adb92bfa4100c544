import { useCallback, useState } from 'preact/hooks';

/** What the live region says, and the way to say something. */
export type Announcer = readonly [said: string, announce: (words: string) => void];

/** A polite voice for screen readers. The same words twice are said twice: every other time a blank is added. */
export function useAnnouncer(): Announcer {
  const [said, setSaid] = useState('');
  const announce = useCallback(
    (words: string) => setSaid((before) => (before === words ? `${words}\u00a0` : words)),
    [],
  );
  return [said, announce];
}
