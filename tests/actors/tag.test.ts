import { describe, expect, test } from 'vitest';
import { keyedTokens } from '../../src/actors/capitals.ts';
import { tag } from '../../src/actors/tag.ts';
import { languageFor } from '../../src/cli/language-for.ts';
import { wordsAt } from '../../src/model/span.ts';
import { read } from '../../src/text/reading.ts';
import { articleOf } from '../article-of.ts';

const { text: textWords, actors } = await languageFor('en');

/** "person Ana Ruiz, place Kenya": every name that the rules find in the text, in order. */
function namesIn(text: string): string {
  const reading = read(articleOf(text), textWords);
  const spans = tag(reading, keyedTokens(reading, actors.words), null);
  return spans.map((span) => `${span.kind} ${wordsAt(text, span)}`).join(', ');
}

describe('people', () => {
  test.each([
    ['The mayor, Ana Ruiz, opened the bridge.', 'person Ana Ruiz'],
    ['Peter Okoro said the road would stay shut.', 'person Peter Okoro'],
    ['The plan was drawn up by John F. Talbot last spring.', 'person John F. Talbot'],
    ['Judges heard Martin Okoro Jr on Friday.', 'person Martin Okoro Jr'],
    ['The painting belonged to Vincent van Doorn.', 'person Vincent van Doorn'],
    ['Critics of Bashar al-Rahman fled.', 'person Bashar al-Rahman'],
    ['Police questioned Dr. Grace Mwangi for an hour.', 'person Grace Mwangi'],
    ['Voters like Gov. Brandt, polls show.', 'person Brandt'],
    ['They thanked Prime Minister Lena Holm.', 'person Lena Holm'],
    ['Foreign Secretary Tom Bale resigned.', 'person Tom Bale'],
    ['Historian David Crane found the letters.', 'person David Crane'],
    ['The striker Kovacs, 29, scored twice.', 'person Kovacs'],
    ['Crowds waited for Dorvan, who never came.', 'person Dorvan'],
    ['The court heard Jimmy Hale MBE in private.', 'person Jimmy Hale'],
    ['Howard Dean was elected treasurer.', 'person Howard Dean'],
    ['“We are ready,” said Petrenko.', 'person Petrenko'],
    ['Jan Egberts spoke first.', 'person Jan Egberts'],
  ])('%s', (text, names) => expect(namesIn(text)).toBe(names));
});

describe('organisations', () => {
  test.each([
    ['The Talmere Cartel controls the port.', 'organisation Talmere Cartel'],
    ['The Dockers’ Union of Talmere called a strike.', 'organisation Dockers’ Union of Talmere'],
    ['A spokesman for the Bank of Talmere declined to comment.', 'organisation Bank of Talmere'],
    ['The Ministry of Science and Technology paid.', 'organisation Ministry of Science and Technology'],
    ['The Food and Drug Administration banned it.', 'organisation Food and Drug Administration'],
    ['The Institute for Ocean Studies published the map.', 'organisation Institute for Ocean Studies'],
    ['The House Committee on Oversight met.', 'organisation House Committee on Oversight'],
    ['He left Okoro Shipping Ltd in May.', 'organisation Okoro Shipping Ltd'],
    ['Lawyers at Marks & Brandt refused.', 'organisation Marks & Brandt'],
    ['Members of the NRC voted on Tuesday.', 'organisation NRC'],
    ['The Mexican Supreme Court ruled against the tax.', 'organisation Mexican Supreme Court'],
    ['The shipping firm Velda cut 300 jobs.', 'organisation Velda'],
    ['Velda, a chemicals company, lost the case.', 'organisation Velda'],
    ['They marched with the Talmere People’s Party.', 'organisation Talmere People’s Party'],
    ['She was treated at St. Mary’s Hospital.', 'organisation St. Mary’s Hospital'],
    ['The Talmere Morning Herald broke the story.', 'organisation Talmere Morning Herald'],
    ['Reuters reported the talks.', 'organisation Reuters'],
    ['The Justice Department sued.', 'organisation Justice Department'],
    ['He advises the United Nations Environment Programme.', 'organisation United Nations Environment Programme'],
    ['A grant from Universidad Central paid for it.', 'organisation Universidad Central'],
    ['The White House denied it.', 'organisation White House'],
  ])('%s', (text, names) => expect(namesIn(text)).toBe(names));
});

describe('places', () => {
  test.each([
    ['The ship left Kenya on Monday.', 'place Kenya'],
    ['Troops entered the U.S. last year.', 'place U.S.'],
    ['Prices in the UK rose.', 'place UK'],
    ['It rained in Dorvik, Norway.', 'place Dorvik, place Norway'],
    ['Floods hit the town of Dorvik.', 'place Dorvik'],
    ['Ferries to the islands of Brenn and Little Skarv stopped.', 'place Brenn, place Little Skarv'],
    ['The Dorvik-based firm closed.', 'place Dorvik'],
    ['The Lena River froze.', 'place Lena River'],
    ['A boat sank on Lake Talmere.', 'place Lake Talmere'],
    ['Rebels hold North Dorvik.', 'place North Dorvik'],
    ['Storms crossed the Gulf of Talmere.', 'place Gulf of Talmere'],
    ['He grew up in Trinidad and Tobago.', 'place Trinidad and Tobago'],
    ['Diplomats from Guinea-Bissau came.', 'place Guinea-Bissau'],
    ['US-China trade fell.', 'place US, place China'],
    ['Roads around Wajrir, Lamutu and Nairobi are shut.', 'place Wajrir, place Lamutu, place Nairobi'],
    ['He praised the Americas.', 'place Americas'],
    [
      'The sheriff of Pickens County, South Carolina Rick Clark refused.',
      'place Pickens County, place South Carolina, person Rick Clark',
    ],
    ['The trial moved to The Hague.', 'place Hague'],
    ['Dorvik’s outskirts burned.', 'place Dorvik'],
  ])('%s', (text, names) => expect(namesIn(text)).toBe(names));
});

describe('is no name', () => {
  test.each([
    ['Mexican cartels produce most of it.', ''],
    ['The South Africans won.', ''],
    ['Police said the road was shut.', ''],
    ['Overdoses have caused many deaths.', ''],
    ['On Monday in February it snowed.', ''],
    ['He won the World Cup.', ''],
    ['The Treaty of Talmere ended the war.', ''],
    ['She took the Talmere Prize.', ''],
    ['GDP grew by 2% and CO2 fell.', ''],
    ['The President spoke.', ''],
    ['The Prime Minister and the Foreign Secretary met.', ''],
    ['Operation Nightfall began.', ''],
    ['They chose Marxism.', ''],
    ['It costs US$500.', ''],
    ['Strive as they might, they lost.', ''],
    ['He read the Bible on the Internet.', ''],
    ['The single “Shaky Ground” flopped.', ''],
    ['Group C is open.', ''],
    ['Yesterday, however, nothing moved.', ''],
    ['She asked: Why now?', ''],
    ['I think He knows.', ''],
    ['His Excellency slept.', ''],
    ['A CEO and two MPs left.', ''],
    ['Hurricane Tilda hit the coast.', ''],
    ['“Nothing,” they shouted.', ''],
  ])('%s', (text, names) => expect(namesIn(text)).toBe(names));
});

describe('keeps to the name', () => {
  test.each([
    ['Mexican President Claudia Ruiz said so.', 'person Claudia Ruiz'],
    ['U.S. President Donald Ruiz said so.', 'place U.S., person Donald Ruiz'],
    ['Secretary of State Colin Ruiz said so.', 'person Colin Ruiz'],
    ['The government of President Daniel Ruiz fell.', 'person Daniel Ruiz'],
    ['Kenya’s Supreme Court ruled.', 'place Kenya, organisation Supreme Court'],
    ['“Ana Ruiz” was on the list.', 'person Ana Ruiz'],
    ['Ana Ruiz’s brother left.', 'person Ana Ruiz'],
    ['Police Commissioner Ana Ruiz said so.', 'person Ana Ruiz'],
    ['Ana Ruiz and Peter Okoro met.', 'person Ana Ruiz, person Peter Okoro'],
    ['On Tuesday Ana Ruiz left Nairobi.', 'person Ana Ruiz, place Nairobi'],
    ['Microsoft CEO Tara Holm resigned.', 'organisation Microsoft, person Tara Holm'],
  ])('%s', (text, names) => expect(namesIn(text)).toBe(names));
});

describe('the rest of the article tells', () => {
  test('a word that is lower case elsewhere is no name at a sentence’s head', () => {
    expect(namesIn('Mangroves grow here. People plant mangroves.')).toBe('');
  });
  test('a word that has a capital elsewhere is a name at a sentence’s head', () => {
    expect(namesIn('Velda closed. The company Velda had 20 workers.')).toBe('organisation Velda, organisation Velda');
  });
  test('a lone last name is a person where the full name is', () => {
    expect(namesIn('Ana Sheffield won. Critics of Sheffield left.')).toBe('person Ana Sheffield, person Sheffield');
  });
  test('a heading gives the names that the prose knows and no other', () => {
    expect(namesIn('Dorvik Harbour Workers Reject Talmere Offer\nThe town of Dorvik voted no.')).toBe(
      'place Dorvik, place Dorvik',
    );
  });
  test('a body always written with a capital is an organisation', () => {
    expect(namesIn('It sued the Commission. In reply the Commission paid.')).toBe(
      'organisation Commission, organisation Commission',
    );
  });
});
