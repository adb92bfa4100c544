import type { JSX } from 'preact';
import type { Digest, Figure } from '../model/digest.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { useEvidence } from './evidence.ts';
import { figureParts } from './figure-parts.ts';
import { LostWords } from './LostWords.tsx';
import { figureName } from './names.ts';
import { ParagraphSign } from './Words.tsx';
import { useWords } from './window-context.ts';

/** Figures as cards: the number exactly as printed, what it measures, and bars where the article compares. */
export function FigureTable({
  figures,
  digest,
}: {
  readonly figures: readonly Figure[];
  readonly digest: Digest;
}): JSX.Element {
  const drawn = new Set<Figure>();
  const cards = figures.map((figure) => {
    const comparison = drawn.has(figure) ? null : comparisonOf(figure, digest);
    for (const value of comparison ?? []) drawn.add(value.figure);
    return { figure, comparison };
  });
  return (
    <ul>
      {cards.map(({ figure, comparison }) => (
        <li key={figure.start} class="row figure">
          <FigureCard figure={figure} />
          {comparison && <Scale comparison={comparison} />}
          <LostWords span={figure} />
        </li>
      ))}
    </ul>
  );
}

/** Dates, as printed, and what happens then. */
export const DateTable = ({ dates }: { readonly dates: readonly Figure[] }): JSX.Element => (
  <ul>
    {dates.map((date) => (
      <li key={date.start} class="row figure">
        <FigureCard figure={date} />
        <LostWords span={date} />
      </li>
    ))}
  </ul>
);

function FigureCard({ figure }: { readonly figure: Figure }): JSX.Element {
  const { say } = useWords();
  const { show, lang, paragraphOf } = useEvidence();
  const paragraph = paragraphOf(figure.start);
  return (
    <button
      type="button"
      lang={lang}
      data-row
      aria-label={figureName(figure, paragraph, say)}
      aria-describedby="show-hint"
      onClick={() => show(figure)}
    >
      <PrintedNumber figure={figure} />{' '}
      <span class="about">
        <bdi>{figure.about}</bdi> <ParagraphSign number={paragraph} />
      </span>
    </button>
  );
}

function PrintedNumber({ figure }: { readonly figure: Figure }): JSX.Element {
  const { hedge, digits, unit, noun } = figureParts(figure);
  const look = figure.kind === 'date' ? 'number date' : /\d/.test(digits) ? 'number' : 'number in-words';
  return (
    <>
      {hedge && (
        <span class="hedge">
          <bdi>{hedge}</bdi>{' '}
        </span>
      )}
      <span class={look}>
        <bdi>
          <span class="digits">{digits}</span>
          {unit && <span class="unit"> {unit}</span>}
        </bdi>
        {noun && (
          <span class="noun">
            {' '}
            <bdi>{noun}</bdi>
          </span>
        )}
      </span>
    </>
  );
}

/** Two or more values of one thing as bars from zero, to scale: one picture to a screen reader. */
function Scale({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { say } = useWords();
  const { lang } = useEvidence();
  const values = comparison.map(({ figure }) => figure.text).join('; ');
  return (
    <div class="scale" role="img" aria-label={say('toScale', values)}>
      {comparison.map(({ figure, share }, i) => (
        <Bar key={figure.start} label={shortNumber(figure)} lang={lang} share={share} isFirst={i === 0} />
      ))}
    </div>
  );
}

interface BarProps {
  readonly label: string;
  readonly lang: string | undefined;
  readonly share: number;
  readonly isFirst: boolean;
}

const Bar = ({ label, lang, share, isFirst }: BarProps): JSX.Element => (
  <>
    <bdi lang={lang}>{label}</bdi>
    <span class={isFirst ? 'bar' : 'bar other'} style={{ inlineSize: `${share}%` }} />
  </>
);

function shortNumber(figure: Figure): string {
  const { digits, unit } = figureParts(figure);
  return `${digits} ${unit}`.trim();
}
