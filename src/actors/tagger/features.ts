import type { Reading } from '../../text/reading.ts';
import { hasCapital, keyAt, type Tokens } from '../capitals.ts';
import { verdict } from '../evidence.ts';
import type { Proposal, Proposals } from '../propose.ts';
import { firstWordIn } from '../word-use.ts';
import { mix } from './hash.ts';
import { listedNames } from './listed.ts';
import type { NameModel } from './model.ts';
import type { Region } from './regions.ts';
import { factReader, NO_WORD, type WordFacts } from './word-facts.ts';

/** What the features of an article are read from. */
export interface Scene {
  readonly reading: Reading;
  readonly line: Tokens;
  readonly proposed: Proposals;
  readonly factsAt: (i: number) => WordFacts;
  /** For each token, the rules' proposal that it belongs to. */
  readonly proposalAt: readonly (Proposal | undefined)[];
  /** For each key, the first places where it has a capital. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly model: NameModel;
}

/** Places of one word that its other places look at: more say more and cost time. */
const MOST_PLACES = 4;

/** Sets the scene: once an article. */
export function sceneOf(reading: Reading, line: Tokens, proposed: Proposals, model: NameModel): Scene {
  const proposalAt: (Proposal | undefined)[] = [];
  for (const proposal of proposed.names) for (let i = proposal.start; i < proposal.end; i++) proposalAt[i] = proposal;
  return { reading, line, proposed, factsAt: factReader(line, model), proposalAt, places: placesOf(line), model };
}

function placesOf(line: Tokens): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i < line.tokens.length; i++) {
    if (!hasCapital(line, i)) continue;
    const known = places.get(keyAt(line, i));
    if (known === undefined) places.set(keyAt(line, i), [i]);
    else if (known.length < MOST_PLACES) known.push(i);
  }
  return places;
}

/** Takes one feature: its form, and what it is filled with. */
type Add = (form: number, a: number, b?: number) => void;

/** A token of a region, as the forms of features look at it. */
interface Spot {
  readonly scene: Scene;
  readonly region: Region;
  readonly i: number;
  /** The facts of a token of the same sentence. */
  readonly at: (i: number) => WordFacts;
  readonly isSentenceHead: boolean;
  readonly listed: number;
}

/** The features of each token of a region, as hashes. Forms are told apart by number, which the model knows them by. */
export function featuresOf(scene: Scene, region: Region): number[][] {
  const sentence = scene.reading.sentenceTokens[region.sentence] ?? region;
  const at = (i: number): WordFacts => (i < sentence.start || i >= sentence.end ? NO_WORD : scene.factsAt(i));
  const head = firstWordIn(scene.line, sentence);
  const ofRegion = regionFeatures(region, at);
  return listedNames(scene.line, region, scene.model).map((listed, offset) => {
    const found = ofRegion.slice();
    const add: Add = (form, a, b = 0) => found.push(mix(form, a, b));
    const i = region.start + offset;
    const spot = { scene, region, i, at, isSentenceHead: i === head, listed };
    for (const group of GROUPS) group(spot, add);
    return found;
  });
}

/** What all tokens of a region share: the words at its ends and right outside of it. */
function regionFeatures({ start, end }: Region, at: Spot['at']): number[] {
  const found: number[] = [];
  const add: Add = (form, a, b = 0) => found.push(mix(form, a, b));
  const [before, first, last, after] = [at(start - 1), at(start), at(end - 1), at(end)];
  add(0, 0);
  add(1, before.word);
  add(2, after.word);
  add(3, before.word, after.word);
  add(4, first.word);
  add(5, last.word);
  for (const each of before.classes) add(6, each);
  for (const each of after.classes) add(7, each);
  for (const each of first.classes) add(8, each);
  for (const each of last.classes) add(9, each);
  return found;
}

function wordFeatures({ i, at }: Spot, add: Add): void {
  const [before2, before, own, after, after2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
  add(10, own.word);
  add(11, before.word);
  add(12, after.word);
  add(13, before2.word);
  add(14, after2.word);
  add(15, before.word, own.word);
  add(16, own.word, after.word);
  add(17, before2.word, before.word);
  add(18, after.word, after2.word);
  for (const each of own.classes) add(19, each);
  for (const each of before.classes) add(20, each);
  for (const each of after.classes) add(21, each);
  for (const each of before2.classes) add(22, each);
  for (const each of after2.classes) add(23, each);
}

function spellingFeatures({ i, at }: Spot, add: Add): void {
  const [before, own, after] = [at(i - 1), at(i), at(i + 1)];
  add(30, own.shape);
  add(31, before.shape, own.shape);
  add(32, own.shape, after.shape);
  add(33, mix(33, before.shape, after.shape), own.shape);
  own.affixes.forEach((affix, k) => {
    add(34 + k, affix);
  });
  add(40, before.affixes[1] ?? 0);
  add(41, after.affixes[1] ?? 0);
}

/** How many lists a word can stand in. */
const LISTS = 4;

function listFeatures({ i, at, listed }: Spot, add: Add): void {
  const own = at(i).lists;
  add(45, own);
  add(46, at(i - 1).lists, own);
  add(47, at(i + 1).lists, own);
  for (let list = 0; list < LISTS; list++) if (own & (1 << list)) add(48, list);
  add(49, listed);
}

/** Sizes and offsets above these are all the same. */
const LARGE_REGION = 6;
const FAR_IN = 5;
/** Regions up to this size are known by the shapes of all their words. Tokens. */
const SMALL_REGION = 4;

function positionFeatures({ scene, region, i, at, isSentenceHead }: Spot, add: Add): void {
  const size = region.end - region.start;
  add(50, Math.min(size, LARGE_REGION), Math.min(i - region.start, FAR_IN));
  if (size <= SMALL_REGION) {
    let shapes = 0;
    for (let j = region.start; j < region.end; j++) shapes = mix(51, shapes, at(j).shape);
    add(51, shapes, i - region.start);
  }
  const place = Number(isSentenceHead) + 2 * Number(scene.proposed.headings.has(region.sentence));
  add(52, place, at(i).shape);
  add(53, place, useOf(scene, i));
}

/** How the word is written elsewhere: often in lower case, often with a capital. */
function useOf({ line, proposed }: Scene, i: number): number {
  const { lower = 0, capital = 0 } = proposed.use.get(keyAt(line, i)) ?? {};
  return Math.min(lower, 2) * 4 + Math.min(capital, 3);
}

/** The neighbours of the word where it stands elsewhere in the article. */
function elsewhereFeatures({ scene, i }: Spot, add: Add): void {
  for (const place of scene.places.get(keyAt(scene.line, i)) ?? []) {
    if (place === i) continue;
    add(60, place === 0 ? 0 : scene.factsAt(place - 1).word);
    add(61, scene.factsAt(place + 1).word);
  }
}

/** Leads of the rules' evidence above these are all sure. */
const SURE_LEAD = 6;
const CLEAR_LEAD = 4;

/** What the rules make of the token: they have weighed all places of the name. */
function ruleFeatures({ scene, i, at }: Spot, add: Add): void {
  const own = proposedTag(scene, i);
  add(70, own);
  add(71, proposedTag(scene, i - 1), own);
  add(72, own, proposedTag(scene, i + 1));
  add(73, own, at(i).word);
  add(74, own, at(i).shape);
  const proposal = scene.proposalAt[i];
  if (proposal === undefined) return;
  const { lead, second } = verdict(proposal.evidence);
  add(75, own, Math.min(Math.floor(lead), SURE_LEAD));
  add(76, own, KIND_NUMBERS[second] * 8 + Math.min(Math.floor(lead), CLEAR_LEAD));
}

const KIND_NUMBERS = { thing: 0, person: 1, organisation: 2, place: 3 } as const;
const PLACES_IN_NAME = 4;
const OPENER = 16;

/** 0 outside of the rules' names; else their kind, where in the name the token stands, and whether they doubt it. */
function proposedTag({ proposalAt }: Scene, i: number): number {
  const proposal = proposalAt[i];
  if (proposal === undefined) return 0;
  const { start, end, kind, isOpener } = proposal;
  const place = end - start === 1 ? 3 : i === start ? 0 : i === end - 1 ? 2 : 1;
  return 1 + KIND_NUMBERS[kind] * PLACES_IN_NAME + place + OPENER * Number(isOpener);
}

const GROUPS: readonly ((spot: Spot, add: Add) => void)[] = [
  wordFeatures,
  spellingFeatures,
  listFeatures,
  positionFeatures,
  elsewhereFeatures,
  ruleFeatures,
];
