import { wordList } from '../../text/word-list.ts';
import type { ActorWords } from '../actor-words.ts';
import { nameList } from '../name-list.ts';
import { actorVerbs, commonWords, functionWords, timeWords } from './en-common.ts';
import { firstNames } from './en-first-names.ts';
import { companyForms, organisationHeads, organisations, thingAcronyms, thingHeads } from './en-organisations.ts';
import {
  honorifics,
  nameSuffixes,
  officeTitles,
  particles,
  portfolios,
  roleEndings,
  roleNouns,
  roleQualifiers,
  titleQualifiers,
} from './en-people.ts';
import {
  cities,
  demonyms,
  directions,
  placeAcronyms,
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
    whereabouts: wordList('across around from in inside into near outside throughout toward towards within'),
    actorVerbs,
    whoWords: wordList('who whose whom'),
    of: wordList('of'),
    and: wordList('and'),
    links: wordList('for on'),
    be: wordList('is was'),
  },
  people: {
    firstNames,
    honorifics,
    officeTitles,
    titleQualifiers,
    portfolios,
    roleNouns,
    roleEndings,
    roleQualifiers,
    particles,
    suffixes: nameSuffixes,
  },
  organisations: {
    known: organisations,
    heads: organisationHeads,
    companyForms,
    owners: wordList('children girls men people teachers veterans women workers'),
  },
  places: {
    known: new Set([...regions, ...cities, ...waters]),
    acronyms: placeAcronyms,
    heads: placeHeads,
    leads: placeLeads,
    nouns: placeNouns,
    directions,
  },
  things: {
    known: nameList(`
      Bible, Bitcoin, Brexit, Buddhism, Christianity, Covid, Ebola, God, Hinduism, Internet, Islam, Islamism, Judaism,
      Koran, Marxism, Qur'an, Quran, Torah, Zionism, Allah, Android, iPhone, Windows`),
    acronyms: thingAcronyms,
    heads: thingHeads,
    demonyms,
  },
  sameNames: [
    ['united states', 'united states of america', 'us', 'usa', 'america'],
    ['united kingdom', 'uk', 'britain', 'great britain'],
    ['united arab emirates', 'uae', 'emirates'],
    ['democratic republic of congo', 'democratic republic of the congo', 'drc', 'dr congo'],
    ['central african republic', 'car'],
    ['soviet union', 'ussr'],
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
