import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Actor, ActorKind } from '../model/digest.ts';
import { type MessageKey, sayCount } from '../strings.ts';
import { useEvidence } from './evidence.ts';
import { LostWords } from './LostWords.tsx';
import { MentionStrip } from './MentionStrip.tsx';
import { hiddenRows, nextMention } from './mentions.ts';
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
  const { show, lang } = useEvidence();
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
  return (
    <li class="row actor">
      <button type="button" data-row="" aria-describedby="mention-hint" onClick={showNext}>
        <KindIcon kind={actor.kind} />
        <span>
          <bdi class="name" lang={lang}>
            {actor.name}
          </bdi>
          <span class="sr">. </span>
          <KnownAs actor={actor} />
        </span>
        <MentionStrip mentions={mentions} shown={shown} />
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
      {role && <bdi lang={lang}>{role}</bdi>}
      {role && aliases.length > 0 && <Dot />}
      {aliases.length > 0 && <span class="also">{say('also', aliases.join(', '))}</span>}
      <span class="sr">. </span>
    </span>
  );
}

const Dot = (): JSX.Element => (
  <>
    <span aria-hidden="true"> · </span>
    <span class="sr">, </span>
  </>
);

/** Circle, square, diamond. */
const KINDS: Readonly<Record<ActorKind, { name: MessageKey; shape: string }>> = {
  person: { name: 'kindPerson', shape: 'M10.2 6a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0z' },
  organisation: { name: 'kindOrganisation', shape: 'M1.9 1.9h8.2v8.2H1.9z' },
  place: { name: 'kindPlace', shape: 'M6 1l5 5-5 5-5-5z' },
};

function KindIcon({ kind }: { readonly kind: ActorKind }): JSX.Element {
  const { say } = useWords();
  const { name, shape } = KINDS[kind];
  return (
    <span>
      <svg class="kind" width="12" height="12" viewBox="0 0 12 12" stroke-width="1.4" aria-hidden="true">
        <path d={shape} />
      </svg>
      <span class="sr">{say(name)}. </span>
    </span>
  );
}
