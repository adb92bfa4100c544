import type { ComponentChildren, JSX } from 'preact';
import type { Failure } from '../model/result.ts';
import { Mark } from './icons.tsx';
import { Opening } from './Opening.tsx';
import { type StateAction, stateWords } from './state-words.ts';
import { useWords } from './window-context.ts';

interface RefusalPageProps {
  readonly failure: Failure;
  readonly hasSelection: boolean;
  readonly onAct: (action: StateAction) => void;
}

const LABELS = { 'read-anyway': 'readAnyway', 'digest-selection': 'digestSelection' } as const;

/** Why there is no digest of this page, and what to do. */
export function RefusalPage({ failure, hasSelection, onAct }: RefusalPageProps): JSX.Element {
  const { say } = useWords();
  const { heading, text, reasons, advice, actions } = stateWords(failure, hasSelection, say);
  return (
    <StatePage heading={heading} text={text}>
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {advice && <p>{advice}</p>}
      {actions.length > 0 && (
        <div class="actions">
          {actions.map((action) => (
            <button key={action} type="button" class="button" onClick={() => onAct(action)}>
              {say(LABELS[action])}
            </button>
          ))}
        </div>
      )}
    </StatePage>
  );
}

interface StatePageProps {
  readonly heading: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** A page of words instead of a digest: mark, heading, a sentence or two, what to do. */
export function StatePage({ heading, text, children }: StatePageProps): JSX.Element {
  const { say } = useWords();
  return (
    <div class="window">
      <main class="sheet state">
        <Mark />
        <Opening>{heading}</Opening>
        <p>{text}</p>
        {children}
      </main>
      <footer class="foot">
        <span class="quiet">{say('nothingLeft')}</span>
      </footer>
    </div>
  );
}
