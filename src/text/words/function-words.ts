import { wordList } from '../word-list.ts';

/**
 * The commonest small words of languages in the Latin alphabet, by BCP 47 tag, to tell the languages apart. Only words
 * that a news text of a few sentences is sure to have: articles, prepositions, conjunctions, forms of “to be”.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ca: wordList(`
    a al als amb aquest aquesta de del dels des el els en és està ha i la les l més molt no o per però que s seva seu són
    també un una va van`),
  cs: wordList(
    'a ale aby bylo by i je jako jeho jejich jsou k který která na od po pro při se s si také to už v ve z za že',
  ),
  da: wordList(
    'af at de den der det efter eller en er et for fra han har i ikke ikk men med mod når og om på sig som til var ved vil',
  ),
  de: wordList(`
    als am an auch auf aus bei das dass dem den der des die ein eine einem einen einer er es für hat im in ist mit nach
    nicht noch oder sich sie sind über um und von vor war werden wie wird zu zum zur`),
  en: wordList(`
    a after an and are as at be been but by for from had has have he her his in is it its more not of on or said she than
    that the their they this to was were which who will with would`),
  es: wordList(`
    a al como con de del desde dos el ella en entre es esta este están fue ha han hasta la las lo los más muy no o para
    pero por que se ser sin sobre son su sus también un una y ya`),
  fi: wordList(
    'ei että ja joka kanssa kuin mukaan mutta myös niin oli on ovat sekä se tai vain vielä voi vuonna vuoden',
  ),
  fr: wordList(`
    à au aux avec ce cette ces d dans de des du elle en est et été être il ils l la le les leur mais n ne ont ou par pas
    plus pour qu que qui s sa se selon ses son sont sur un une`),
  hu: wordList('a az egy és hogy is ki már meg mint nem csak de el ez volt szerint vagy azt lesz még'),
  id: wordList('yang dan di dari untuk dengan ini itu pada tidak akan dalam juga oleh ke telah sebagai adalah karena'),
  it: wordList(`
    a ai al alla anche che ci come con da dal dalla dei del della delle di e è gli ha hanno i il in la le lo ma nel nella
    non o per più quando quello questa questo sono stato su sul sulla tra un una uno`),
  nb: wordList(
    'av at de den der det etter eller en er et for fra han har hun i ikke men med mot når og om opp på seg som til var ved vil å',
  ),
  nl: wordList(`
    aan als bij dat de der die dit door een en er had heeft het hij in is maar meer met naar niet nog of om ook op over te
    tot uit van voor was werd wordt zijn`),
  pl: wordList(
    'a ale być był było co dla do i jak jest jego już lub na nie o od oraz po przez przy się są także tego to w z za że',
  ),
  pt: wordList(`
    a ao aos as às até com como da das de do dos e é em entre essa esta este foi já mais mas na não nas no nos o os ou para
    pela pelo por que se sem ser seu seus são sua também um uma`),
  ro: wordList(
    'a al ale au care cu că de din după este fi fost în la mai nu o pe pentru prin sa și sau se să sunt un unei unui',
  ),
  sv: wordList(
    'att av de den det där efter eller en ett från för han har hon i inte kan med men mot när och om på sig som till under var vid vill är',
  ),
  tr: wordList('bir bu da daha de için ile ise ve olan olarak oldu sonra kadar gibi çok ancak en göre'),
};
