import { describe, expect, test } from 'vitest';
import { candidates } from '../../src/summary/candidates.ts';
import { type Defect, defectsIn } from '../../src/summary/defects.ts';
import { readingOf, words } from './article.ts';

const FIRST = 'The harbour office bought a pilot boat and a crane in spring.';

/** The defects of `sentence` as the second one of an article. */
function defectsOf(sentence: string): readonly Defect[] {
  const list = candidates(readingOf(`${FIRST}\n\n${sentence}`), words, undefined);
  return defectsIn(list, words).at(-1) ?? [];
}

const refused: Readonly<Record<Defect, readonly string[]>> = {
  'pointing-opener': [
    'He resigned as harbour chief on Tuesday.',
    'They’re leaving the port of Talmere by ferry.',
    'This is the third ferry to sink since March.',
    'That came after Ruiz had closed the port.',
    'But it sank within minutes, Ana Ruiz said.',
    'A day later, Ana Ruiz closed the port of Talmere.',
    'In response, Dorvik closed its own port to ferries.',
    'Because of the fog, Dorvik closed its port to ferries.',
    'One of the ferries sank off Dorvik on Tuesday.',
  ],
  'loose-pronoun': [
    'In an interview in Talmere, he ruled out a second term.',
    'On Tuesday she closed the port to all ferries.',
    'At the hearing, her lawyers asked for more time.',
    '“Nobody in Talmere saw the ship,” she told reporters.',
    'In March it had carried no lights in the fog.',
    'When its crew left, Dorvik sent a second boat.',
  ],
  'loose-demonstrative': [
    'Talmere wants to send ships to stop those smugglers, Ana Ruiz said.',
    'Ana Ruiz said on Tuesday that this plan would cost less.',
  ],
  'loose-noun': [
    'Ana Ruiz called the crane a danger to every ship.',
    'Dorvik condemned the move as a threat to its trade.',
    'On Monday the group claimed to have sunk a ferry.',
  ],
  'bare-quotation': ['“Nobody in Talmere saw the ship,” Ruiz said.', '“Nobody in Talmere saw the ship or the crane.”'],
  unbalanced: ['Ana Ruiz said: “Nobody in Talmere saw the ship.', 'Ana Ruiz (48 resigned as harbour chief.'],
  fragment: [
    'A ferry on the rocks off Dorvik.',
    'Ana Ruiz gave three reasons for closing the port:.',
    'and the port of Talmere closed within the hour.',
    'The boats at anchor off Talmere closed .',
  ],
  question: ['Who closed the port of Talmere on Tuesday?'],
  'first-person': ['Ana Ruiz told us why the port closed.', 'I saw the ferry sink off Dorvik.'],
  'second-person': ['The ferry takes you to Dorvik in an hour.', 'Imagine a port without a single crane in it.'],
  addition: ['Ana Ruiz also closed the fish market on Tuesday.'],
  'too-short': ['Ana Ruiz resigned on Tuesday.'],
  long: [`The port closed ${'and the ferry sank '.repeat(9)}on Tuesday.`],
  'too-long': [`The port closed ${'and the ferry sank '.repeat(11)}on Tuesday.`],
};

describe.each(Object.entries(refused))('%s', (defect, sentences) => {
  test.each(sentences)('%s', (sentence) => expect(defectsOf(sentence)).toContain(defect));
});

describe('nothing is wrong with', () => {
  test.each([
    'Ana Ruiz resigned as harbour chief on Tuesday.',
    'Ana Ruiz said she would resign as harbour chief.',
    'A suspect told police he had acted alone.',
    'When he left the port, Otto Brandt locked the gate.',
    'After the ferry sank, Talmere closed its port to ships.',
    'Fishermen said they had seen nothing of the ferry.',
    'Talmere said it would build a bridge to Dorvik.',
    'This week the port of Talmere will be dredged.',
    'Dorvik took in those who had lost a home in the flood.',
    'The cartels of Dorvik fight those cartels that grew up in Talmere.',
    'Talmere bought a new crane, but the crane never worked.',
    'Dorvik closed its port in March, a move Talmere condemned.',
    'The attack on the harbour office killed two people.',
    'The man who sold the ferry left Dorvik on Monday.',
    'Dorvik Lines said the company would sell a ferry.',
    'Ana Ruiz said the port would “do what we can” for the crew.',
    'The US coast guard rescued the crew of a ferry.',
    'Talmere shipped 181 cranes to Dorvik between 2013 and 2014.',
    'At least 181 people have been rescued from the ferry.',
  ])('%s', (sentence) => expect(defectsOf(sentence)).toEqual([]));
});

test('a sentence from the middle of a quotation is a bare quotation', () => {
  const text = `${FIRST}\n\n“We left the port at noon. The crew of the ferry saw nothing at all. We called for help,” Ruiz said.`;
  const defects = defectsIn(candidates(readingOf(text), words, undefined), words);
  expect(defects[2]).toContain('bare-quotation');
});
