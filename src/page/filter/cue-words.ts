/**
 * What furniture says, in ten languages: kinds of line, each with the words that give it away. A cue is found at the
 * beginning of a word anywhere in a short block, so "abonn" finds "Abonnieren" and "S’abonner".
 */
const CUES: Readonly<Record<string, string>> = {
  advert: `advertisement|(?:story|article) continues|continue reading|sponsored|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|advertentie|annonce`,
  author: `about the author|is a (?:staff |senior |freelance )?(?:writer|reporter|journalist|editor|columnist)|contributed to this|reporting by|edited by|written by|über den autor|à propos de l|sobre el autor|sobre o autor|follow (?:him|her|me|them) on|can be reached|write to [^.]*@|is the author of|views expressed|contact the author|full bio|more by|freelance`,
  call: `subscri|newsletter|sign up|signup|sign in|log in|register|join (?:us|now|our)|download|click here|follow us|donate|support (?:us|our)|get (?:the|our|a free)|try (?:it|free)|book a|contact us|call us|learn more|start your|shop now|buy now|abonn|anmelden|inscri|suscr|assin|iscriviti|zapisz|jetzt|free trial|stay (?:informed|up to date|in the know)|your inbox|schedule a|request a|enter your email|whatsapp channel|app store|google play`,
  comment: `\\d+ comments?|leave a (?:comment|reply)|post a comment|your email address will not|kommentare|commentaires|comentarios|comentários|commenti|komentarze|reacties|join the conversation|add a comment|view comments`,
  credit: `photo(?:graph)?s? by|photo:|image:|images?\\/|getty|reuters|associated press|afp|shutterstock|istock|unsplash|courtesy|credit:|foto:|fotos?\\/|bild:|crédit|imago|dpa|picture alliance|file photo|photograph:|illustration|screenshot|image credit|photo credit`,
  date: `published|updated|posted on|last modified|min(?:ute)?s? read|min\\. read|veröffentlicht|aktualisiert|stand:|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|opublikowano|gepubliceerd|reading time|lesezeit`,
  legal: `copyright|©|all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|privacy policy|terms of (?:use|service)|cookie|affiliate|commission|disclaimer|disclosure|may not be reproduced|not (?:financial|medical|legal) advice|impressum`,
  references: `references|sources|bibliography|footnotes|citations|further reading|quellen|einzelnachweise|sources et|referencias|fuentes|bibliografia|doi|et al`,
  related: `related|read more|read also|also read|see also|more (?:from|on|stories|news|like)|recommended|you (?:may|might) also|most (?:read|popular|viewed)|trending|latest (?:news|posts|articles|stories)|popular (?:posts|articles)|don.? ?t miss|next (?:article|post|story)|previous (?:article|post)|up next|keep reading|mehr zum thema|lesen sie auch|auch interessant|das könnte|weitere artikel|à lire|lire aussi|sur le même|lee también|te puede interesar|noticias relacionadas|leia (?:também|mais)|veja também|leggi anche|czytaj (?:też|także|więcej)|zobacz też|lees ook|läs också|læs også|back to (?:top|blog)|explore more|watch:|listen:|view all|see all`,
  share: `share(?!s|d|holder)|tweet|facebook|twitter|linkedin|whatsapp|pinterest|telegram|e-?mail|print|copy link|teilen|partager|compartir|compartilhar|condividi|udostępnij|delen|bookmark`,
  tags: `tags?:|filed under|topics?:|categor|keywords|schlagw|mots-clés|etiquetas|posted in|in this (?:article|story)|table of contents|contents|jump to|on this page|inhaltsverzeichnis`,
};

/** The names of the cues, in the order of their bits. */
export const CUE_GROUPS: readonly string[] = Object.keys(CUES);

const PATTERNS = CUE_GROUPS.map((group) => new RegExp(` (?:${CUES[group] ?? ''})`));

/** UTF-16 units of a block that are searched: furniture gives itself away where it begins. */
const SEARCHED = 200;
/** Marks that may stand right before a word. */
const OPENING = /[([{"'“”„‘’«‹»›|/•·–—:>#*_]+(?=[\p{L}\p{N}])/gu;

/** The cues in `words`, as a bit set over `CUE_GROUPS`. */
export function cuesIn(words: string): number {
  // In small letters, with a blank before each word: many times quicker than to ask for words in Unicode's sense.
  const beginning = ` ${words
    .slice(0, SEARCHED)
    .toLowerCase()
    .replace(OPENING, (marks) => `${marks} `)}`;
  return PATTERNS.reduce((cues, pattern, bit) => (pattern.test(beginning) ? cues | (1 << bit) : cues), 0);
}
