import type { TextWords } from '../text-words.ts';
import { wordList } from '../word-list.ts';

export const textWords: TextWords = {
  titles: wordList('bsp dr fr hl hr nr prof st str tel'),
  abbreviations: wordList(`
    abs abb art bd bzw ca co d.h etc evtl gegr geb ggf inkl jh kap mind mio mrd o.ä s.o sog tsd u.a usw v.a vgl z.b ziff zzgl`),
  openers: wordList(`
    aber als am an auch auf aus bei bis da dabei damit danach dann das dem den denn der des die dies diese dieser doch dort
    durch ein eine einem einen einer er es für hier ich ihr im in insgesamt ist jedoch kein mehr mit nach nicht noch nun nur
    ob obwohl ohne schon sie sein seine seit sich so sowie trotz über um und unter viele vom von vor was weil wenn wer wie wir
    wo während zu zum zur zwar zwischen`),
  speechVerbs: wordList('antwortete betonte erklärte ergänzte fragte meinte rief sagt sagte teilte'),
  hasOrdinalStop: true,
};
