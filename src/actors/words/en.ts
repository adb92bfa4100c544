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
    whereabouts: wordList('across around in inside near nearby outside throughout within'),
    ways: wordList('at from into to toward towards'),
    plainEndings: ['ed', 'ing', 'ion', 'ity', 'ly', 'ment', 'ness', 's'],
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
    plainAddresses: wordList('hon lady lord madame miss mr mrs ms saint shri sir madam'),
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
    belongings: wordList(
      'birthday body brother career daughter death eyes family father husband lawyer lawyers life mother remarks residence resignation sister son speech widow wife',
    ),
    placeSurnames: wordList(
      'bay castle church fort forest garden hill hills lake lane mine park point reef ridge street temple woods',
    ),
    honours: nameList('CBE, DBE, FRS, JP, KBE, KC, MBE, MD, MEP, MLA, MP, OAM, OBE, PhD, QC, RN, SC, TD'),
    particles,
    leadingParticles: wordList('de della der di van von'),
    surnameEndings,
    suffixes: nameSuffixes,
  },
  organisations: {
    known: organisations,
    heads: organisationHeads,
    companyForms,
    spareHeads: wordList('company group'),
    leads: nameList(`
      asociación, associação, associazione, banca, banco, banque, bundesverband, comisión, compañía, confederación, consejo, corporación, federación, fédération, fondation,
      fundación, instituto, ministère, ministerio, movimiento, partido, parti, partito, sindicato, sociedad, société, unión, universidad, universidade, università, universität, université`),
    belongings: wordList(
      'ceo chairman customers employees headquarters offices owners products profits revenue shareholders shares staff subsidiary users',
    ),
    nouns: organisationNouns,
    onHeads: wordList(
      'centre center commission committee conference council forum institute office panel subcommittee',
    ),
    buildings: wordList(
      'abbey castle cathedral chapel church clinic college hospital infirmary mosque museum palace school stadium temple theatre university',
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
    spareHeads: wordList('county oblast prefecture province region territory'),
    spareLeads: wordList('city commonwealth county kingdom province republic state town'),
    based: wordList('based'),
    belongings: wordList(
      'airport borders capital coast coastline economy government governor mayor outskirts parliament population port president rulers streets suburbs voters',
    ),
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
