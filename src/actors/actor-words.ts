/** A list of names or words, as keys of `nameKey`: lower case, without full stops. */
type Names = ReadonlySet<string>;

/** What finding names needs to know of a language. All lists hold keys of `nameKey`. */
export interface ActorWords {
  readonly words: SentenceWords;
  readonly people: PeopleWords;
  readonly organisations: OrganisationWords;
  readonly places: PlaceWords;
  readonly things: ThingWords;
  /** Groups of names that are one place or organisation, the fullest first: “United States”, “U.S.”, “USA”. */
  readonly sameNames: readonly (readonly string[])[];
}

/** Words whose capital says little, and words whose place beside a name says much. */
export interface SentenceWords {
  /** Never within a name in capitals: “He”, “The”, “In”. */
  readonly functionWords: Names;
  /** Nearly always lower case, so a capital at a sentence's head is no name: “Police”, “Floods”. */
  readonly common: Names;
  /** Capitals by custom: “Monday”, “March”. */
  readonly time: Names;
  readonly articles: Names;
  /** Prepositions before places: “in”, “near”. */
  readonly whereabouts: Names;
  /** Prepositions before places and others: “to”, “from”. */
  readonly ways: Names;
  /** Endings of common words, against taking them for names at a sentence's head: “-ment”, the plural's “-s”. */
  readonly plainEndings: readonly string[];
  /** Verbs that follow an actor: “said”, “wants”. */
  readonly actorVerbs: Names;
  /** Pronouns that point back to a person: “who”. */
  readonly whoWords: Names;
  /** Words that may stand within a name between two capitals. */
  readonly of: Names;
  readonly and: Names;
  /** Within a name only behind an organisation's head. */
  readonly for: Names;
  /** Within a name only behind “Committee” and the like. */
  readonly on: Names;
  /** “his”, “her”. */
  readonly owners: Names;
  /** Any preposition: a noun phrase's own noun stands before the first. */
  readonly prepositions: Names;
  /** Prepositions before somebody who speaks or acts: “according to the …”, “by the …”. */
  readonly ledBy: Names;
  /** Forms of “to be” before a role: “is”, “was”. */
  readonly be: Names;
}

export interface PeopleWords {
  readonly firstNames: Names;
  /** Forms of address: “Mr”, “Gen”. */
  readonly honorifics: Names;
  /** Forms of address that say nothing of what somebody is: “Mr”. */
  readonly plainAddresses: Names;
  /** Nouns that say nothing without their owner: “brother”. */
  readonly kin: Names;
  /** Titles written in capitals right before a name. */
  readonly officeTitles: Names;
  /** Words before such a title: “Prime”, “Vice”. */
  readonly titleQualifiers: Names;
  /** What follows “Secretary of” before the name: “State”. */
  readonly portfolios: Names;
  /** Nouns for what a person is, in any case. */
  readonly roleNouns: Names;
  readonly roleEndings: readonly string[];
  readonly roleQualifiers: Names;
  /** Heads of places that are family names too: “Hill”. */
  readonly placeSurnames: Names;
  /** Letters behind a name: “OBE”, “MP”. */
  readonly honours: Names;
  /** What only people have: “Ruiz's widow”. */
  readonly belongings: Names;
  readonly particles: Names;
  /** Those that may begin a name: “de”, “van”. */
  readonly leadingParticles: Names;
  /** How many family names end and few other words: “-enko”. */
  readonly surnameEndings: readonly string[];
  /** “Jr”, “III”. */
  readonly suffixes: Names;
}

export interface OrganisationWords {
  readonly known: Names;
  readonly heads: Names;
  readonly companyForms: Names;
  /** Words of other languages that begin an organisation's name: “Banco”, “Federación”. */
  readonly leads: Names;
  /** Heads that a name may lose: “Okoro Company”, “Okoro”. */
  readonly spareHeads: Names;
  /** What only organisations have: “Dorvik's shareholders”. */
  readonly belongings: Names;
  /** Lower-case words beside a name that say it is an organisation: “company”, “militia”. */
  readonly nouns: Names;
  /** Heads that “on” may follow: “Committee on”. */
  readonly onHeads: Names;
  /** Plural owners within a name: “People's”, “Women's”. */
  readonly owners: Names;
  /** Schools and houses that a patron's name may own: “St Mary's Hospital”. */
  readonly buildings: Names;
}

export interface PlaceWords {
  readonly known: Names;
  /** Compared in capitals only: “US”. */
  readonly acronyms: Names;
  readonly heads: Names;
  readonly leads: Names;
  /** “town” of “the town of Dorvik”. */
  readonly nouns: Names;
  readonly directions: Names;
  /** How many towns and countries end and few other names: “-stan”. */
  readonly endings: readonly string[];
  /** Heads that a name may lose: “Dorvik Province”, “Dorvik”; not “Lena River”, “Lena”. */
  readonly spareHeads: Names;
  /** What may stand before “of” and a place's name: “Republic of Dorvik”, “Dorvik”. */
  readonly spareLeads: Names;
  /** “Dorvik-based”. */
  readonly based: Names;
  /** What only places have: “Dorvik's outskirts”. */
  readonly belongings: Names;
}

/** Names that are no actors. */
export interface ThingWords {
  readonly known: Names;
  readonly acronyms: Names;
  readonly heads: Names;
  /** “Operation” of “Operation Talmere”. */
  readonly leads: Names;
  /** “-ism”. */
  readonly endings: readonly string[];
  readonly demonyms: Names;
}
