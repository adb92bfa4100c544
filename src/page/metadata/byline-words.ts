/** “By” in ten languages, what may stand before it, words for the writer, and words that need a colon to introduce one. */
const BY = 'by|von|par|por|door|przez|av|af|di';
const DEED =
  'analysis|article(?: written)?|authored|column|contributed|created|essay|feature|guide|opinion|post|posted|published|recipe|report|reporting|review|story|submitted|words|written|this (?:article|post|story) was written|geschreven|geschrieben|napisane|scritto|skrevet|skriven|tekst|testo|text|texte|texto|écrit|escrito';
const WRITER = 'authors?|author name|auteure?s?|autora?|autoren|autores|autori|autorin|contributor|writer';
const WORDS = 'insights from|redaktion|tekst|testo|text|texte|texto|words';

/** The beginning of a line that says who wrote something: “By”, “Written by:”, “Autor”, “Text:”. */
export const INTRODUCTION = new RegExp(
  `^\\s*(?:(?:(?:${DEED}) )?(?:${BY})(?=[\\s:])|(?:${WRITER})(?=[\\s:])|(?:${WORDS}):)\\s*:?\\s*`,
  'iu',
);

/** The beginning of a line that says more than “By”, which the teasers of other stories say too. */
export const SIGNATURE = new RegExp(`^\\s*(?:(?:${DEED}) (?:${BY})(?=[\\s:])|(?:${WRITER}|${WORDS})\\s*:)`, 'iu');

/** “By” inside a line, before a name: “3 May 2026 by Lena Marsh”. */
export const BY_INSIDE =
  /(?:[\s|•·–—]|(?<=\d))(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Pp]rzez|[Aa]v|[Aa]f|[Dd]i)\s*:?\s+(?=\p{Lu})/u;

/** What follows a name on its line and is none: separators, dates, times, places, profile links. */
export const TAIL =
  /[|•·–—/⋅●∙]|\((?![^)]*\) \p{Lu})|\s-\s|©|\b(?:on|at|in|full bio|follow|view|see|read|more|contact|minutes?|min read|edited|fotos?|photos?|illustration)\b(?!\p{L})|\b(?:am|um|le|il|el|em)\s+(?:\p{L}+\.?,?\s+)?\d/iu;

/** The date behind a name with nothing between: “18 November 2026”, “3. Mai”, “2026-11-18”. */
export const DATE_TAIL = /\s+(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,}|\d{4}-\d\d)/iu;

const ROLE_NOUN =
  'analyst|attorney|author|ceo|chief|co-founder|coach|columnist|contributor|coo|correspondent|cto|director|editor|editor-in-chief|expert|founder|journalist|journaliste|lead|manager|officer|periodista|photographer|president|producer|professor|redactor|redakteur|redakteurin|redaktor|reporter|researcher|reviewer|rédacteur|rédactrice|specialist|staff|strategist|writer';
const RANK =
  '(?:assistant|associate|chief|contributing|deputy|digital|executive|former|freelance|general|guest|managing|news|political|senior|sports|staff|tech) ';
const AT = '(?: (?:at|of|for|in) .*)?[.\\s]*$';

/** Words that are a role and nobody’s name: “Senior Staff Writer”, “Editor of the Courier”. */
export const ROLE = new RegExp(`^(?:the |an? )?(?:${RANK})*(?:(?:${ROLE_NOUN})s? ?)+${AT}`, 'iu');

/** What follows a name behind a comma and is a role: “Home Security Expert”, “Head of Marketing”. */
export const ROLE_BEHIND = new RegExp(`^(?:.* )?(?:${ROLE_NOUN})s?${AT}|^head of `, 'iu');

/** A role right behind a name: “Lena Marsh Staff Writer”. */
export const ROLE_TAIL = new RegExp(`(?<=\\S \\S+)(?<! the)\\s+(?:${RANK})*(?:${ROLE_NOUN})$`, 'iu');

/** Words in what stands where a name would, and is none: “Fact checked”, “All posts”, “Edited by”. */
export const NO_NAME = /(?:^|\s)(?:about|articles?|by|checked|comments?|edited|learn|posts?|reviewed)(?=\s|$)/iu;

/** What systems call nobody in particular, and what stands where a name would. */
export const NOBODY: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'anonymous',
  'guest',
  'marketing',
  'none',
  'null',
  'root',
  'undefined',
  'unknown',
  'user',
  'webmaster',
  'website',
  'wordpress',
]);
