import type { TextWords } from '../text-words.ts';
import { wordList } from '../word-list.ts';

export const textWords: TextWords = {
  titles: wordList(`
    adm brig capt cmdr col cpl cpt det dr drs fr gen gov hon insp lt maj messrs mr mrs ms mt mx no nos pfc pres prof pvt
    rep reps rev rs sen sens sgt spc st supt v vs`),
  abbreviations: wordList(`
    a.m ala approx apr ariz ark assn assoc aug ave bldg blvd bros calif cf co colo conn corp ct dec del dept dist e.g est
    etc feb fig fla fri ft ga i.e ill inc ind jan jr jul jun kan ky la ltd llc mar mass md mich minn miss mo mon mont neb
    nev nov oct okla op ore p.m pa par plc pp rd sat sep sept sq sr sun tenn tex thu thur thurs tue tues u.k u.n u.s univ
    va vol vt wash wed wis wyo`),
  openers: wordList(`
    a about after all also although among an and another any as at because before both but by despite during each earlier
    even every few for from he her here his how however i if in instead it its last later many meanwhile more most my no
    not now of on once one only other our over she since so some still such that the their then there these they this
    those though through to two under until we what when where whether which while who why with you your`),
  speechVerbs: wordList(`
    added admitted announced answered argued asked asks called cried concluded continued explained insisted joked noted
    recalled remarked replied said says shouted stated told tweeted urged warned wondered wrote`),
  hasOrdinalStop: false,
};
