import type { JSX } from 'preact';
import type { Digest } from '../model/digest.ts';
import { ActorList } from './ActorList.tsx';
import { BulletList } from './BulletList.tsx';
import { CopyLabel } from './CopyLabel.tsx';
import { DateTable, FigureTable } from './FigureTable.tsx';
import { SectionHead } from './SectionHead.tsx';
import type { Contents } from './sections.ts';
import type { Copying } from './use-copying.ts';
import { useWords } from './window-context.ts';

interface StoryProps {
  readonly contents: Contents;
  readonly digest: Digest;
  readonly copying: Copying;
}

/** The sections of a digest in their order; empty ones are absent. */
export function Story({
  contents: { lines, figures, dates, actors, places },
  digest,
  copying,
}: StoryProps): JSX.Element {
  const { say } = useWords();
  return (
    <>
      {lines.length > 0 && (
        <section aria-labelledby="what">
          <h2 id="what" class="sr" tabIndex={-1}>
            {say('sectionWhat')}
          </h2>
          <BulletList lines={lines} digest={digest} />
        </section>
      )}
      {figures.length > 0 && (
        <section aria-labelledby="how-much">
          <SectionHead name="how-much">
            <button type="button" class="button word" onClick={() => copying.copy('table')}>
              <CopyLabel label={say('copyAsTable')} isCopied={copying.copied === 'table'} />
            </button>
          </SectionHead>
          <FigureTable figures={figures} digest={digest} />
        </section>
      )}
      {dates.length > 0 && (
        <section aria-labelledby="when">
          <SectionHead name="when" />
          <DateTable dates={dates} />
        </section>
      )}
      <Names name="who" actors={actors} />
      <Names name="where" actors={places} />
    </>
  );
}

function Names({ name, actors }: { readonly name: 'who' | 'where'; readonly actors: Contents['actors'] }) {
  if (actors.length === 0) return null;
  return (
    <section aria-labelledby={name}>
      <SectionHead name={name} />
      <ActorList actors={actors} />
    </section>
  );
}
