import { wordList } from '../../text/word-list.ts';
import type { ActorWords } from '../actor-words.ts';
import { nameList } from '../name-list.ts';
import { actorVerbs, commonWords, functionWords, timeWords } from './en-common.ts';
import { firstNames } from './en-first-names.ts';
import {
  companyForms,
  organisationHeads,
  organisationNouns,
  organisations,
  thingAcronyms,
  thingEndings,
  thingHeads,
  thingLeads,
} from './en-organisations.ts';
import {
  honorifics,
  nameSuffixes,
  officeTitles,
  particles,
  portfolios,
  roleEndings,
  roleNouns,
  roleQualifiers,
  surnameEndings,
  titleQualifiers,
} from './en-people.ts';
import {
  cities,
  demonyms,
  directions,
  placeAcronyms,
  placeEndings,
  placeHeads,
  placeLeads,
  placeNouns,
  regions,
  waters,
} from './en-places.ts';

/** The English tables. */
export const actorWords: ActorWords = {
  words: {
    functionWords,
    common: commonWords,
    time: timeWords,
    articles: wordList('a an the'),
    whereabouts: wordList('across around in inside near outside throughout within'),
    ways: wordList('at from into through to toward towards'),
    actorVerbs,
    whoWords: wordList('who whose whom'),
    of: wordList('of'),
    and: wordList('and'),
    for: wordList('for'),
    on: wordList('on'),
    owners: wordList('her his its my our their your'),
    prepositions: wordList(
      'about against alongside among at before behind beside between by during for from in inside into of on over to under with within',
    ),
    ledBy: wordList('by from to with'),
    be: wordList('is was'),
  },
  people: {
    firstNames,
    honorifics,
    plainAddresses: wordList('hon lady lord madame miss mr mrs ms saint shri sir'),
    kin: wordList(`
      ally aunt boyfriend brother co-star colleague counterpart cousin dad daughter father fiancé fiancée friend girlfriend
      grandfather grandmother grandson husband mom mother mum neighbor neighbour nephew niece opponent partner rival sister
      son stepfather stepmother teammate twin uncle victim widow wife`),
    officeTitles,
    titleQualifiers,
    portfolios,
    roleNouns,
    roleEndings,
    roleQualifiers,
    honours: nameList('CBE, DBE, FRS, JP, KBE, KC, MBE, MD, MEP, MLA, MP, OAM, OBE, PhD, QC, RN, SC, TD'),
    particles,
    surnameEndings,
    suffixes: nameSuffixes,
  },
  organisations: {
    known: organisations,
    heads: organisationHeads,
    companyForms,
    nouns: organisationNouns,
    onHeads: wordList(
      'centre center commission committee conference council forum institute office panel subcommittee',
    ),
    owners: wordList('children girls men people teachers veterans women workers'),
  },
  places: {
    known: new Set([...regions, ...cities, ...waters]),
    acronyms: placeAcronyms,
    heads: placeHeads,
    leads: placeLeads,
    nouns: placeNouns,
    directions,
    endings: placeEndings,
  },
  things: {
    known: nameList(`
      Bible, Bitcoin, Brexit, Buddhism, Christianity, Covid, Ebola, God, Hinduism, Internet, Islam, Islamism, Judaism,
      Koran, Marxism, Qur'an, Quran, Torah, Zionism, Allah, Excellency, Highness, Majesty, Eminence, Holiness, Android, iPhone, Windows`),
    acronyms: thingAcronyms,
    heads: thingHeads,
    leads: thingLeads,
    endings: thingEndings,
    demonyms,
  },
  sameNames: [
    ['united states', 'united states of america', 'us', 'usa', 'america'],
    ['united kingdom', 'uk', 'britain', 'great britain'],
    ['united arab emirates', 'uae', 'emirates'],
    ['democratic republic of congo', 'democratic republic of the congo', 'drc', 'dr congo'],
    ['central african republic', 'car'],
    ['soviet union', 'ussr'],
    ['new south wales', 'nsw'],
    ['european union', 'eu'],
    ['united nations', 'un'],
    ['holy see', 'vatican'],
    ['saudi arabia', 'kingdom of saudi arabia'],
    ['new york', 'new york city', 'nyc'],
    ['los angeles', 'la'],
    ['washington', 'washington dc'],
    ['burma', 'myanmar'],
    ['ivory coast', "côte d'ivoire"],
    ['turkey', 'türkiye', 'turkiye'],
    ['islamic state', 'isis', 'isil'],
    ['al-qaeda', 'al-qaida'],
    ['world health organization', 'world health organisation', 'who'],
    ['north atlantic treaty organization', 'nato'],
    ['liberal democrats', 'lib dems'],
    ['kyiv', 'kiev'],
  ],
};
