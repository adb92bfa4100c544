import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Actor, ActorKind } from '../model/digest.ts';
import { sayCount } from '../strings.ts';
import { useEvidence } from './evidence.ts';
import { LostWords } from './LostWords.tsx';
import { MentionStrip } from './MentionStrip.tsx';
import { hiddenRows, mentionParagraphs, nextMention, timesWords } from './mentions.ts';
import { actorName } from './names.ts';
import { useWords } from './window-context.ts';

/** Named actors, each with its mentions along the article; the first six, the others at a press. */
export function ActorList({ actors }: { readonly actors: readonly Actor[] }): JSX.Element {
  const { say } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const hidden = showsAll ? 0 : hiddenRows(actors.length);
  return (
    <>
      <ul>
        {actors.slice(0, actors.length - hidden).map((actor) => (
          <ActorRow key={actor.name} actor={actor} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button word more" onClick={() => setShowsAll(true)}>
          {sayCount(say, 'showMore', hidden)}
        </button>
      )}
    </>
  );
}

function ActorRow({ actor }: { readonly actor: Actor }): JSX.Element {
  const { say } = useWords();
  const { show, lang, paragraphOf } = useEvidence();
  const [shown, setShown] = useState<number | null>(null);
  const { mentions } = actor;
  const showNext = () => {
    const next = nextMention(shown, mentions.length);
    const mention = mentions[next];
    if (mention === undefined) return;
    setShown(next);
    show(mention, mentions.length > 1 ? say('mentionOf', next + 1, mentions.length) : undefined);
  };
  const current = mentions[shown ?? -1];
  const times = timesWords(mentions.length, shown, say);
  const paragraphs = mentionParagraphs(mentions, paragraphOf);
  return (
    <li class="row actor">
      <button
        type="button"
        data-row
        aria-label={actorName(actor, { times, paragraphs }, say)}
        aria-describedby="mention-hint"
        onClick={showNext}
      >
        <svg class="kind" width="12" height="12" viewBox="0 0 12 12" stroke-width="1.4" aria-hidden="true">
          <path d={SHAPES[actor.kind]} />
        </svg>
        <span>
          <bdi class="name" lang={lang}>
            {actor.name}
          </bdi>{' '}
          <KnownAs actor={actor} />
        </span>{' '}
        <MentionStrip mentions={mentions} shown={shown} times={times} />
      </button>
      {current && <LostWords span={current} />}
    </li>
  );
}

function KnownAs({ actor: { role, aliases } }: { readonly actor: Actor }): JSX.Element | null {
  const { say } = useWords();
  const { lang } = useEvidence();
  if (role === null && aliases.length === 0) return null;
  return (
    <span class="role">
      {role && <bdi lang={lang}>{role}</bdi>}{' '}
      {aliases.length > 0 && <span class="also">{say('also', aliases.join(', '))}</span>}
    </span>
  );
}

/** Circle, square, diamond: the kinds of actor, drawn on 12 by 12. */
const SHAPES: Readonly<Record<ActorKind, string>> = {
  person: 'M10.2 6a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0z',
  organisation: 'M1.9 1.9h8.2v8.2H1.9z',
  place: 'M6 1l5 5-5 5-5-5z',
};
