/** The months in ten languages and their usual short forms, one line a month; accents are folded away before the search. */
const LINES: readonly string[] = [
  'january jan januar janner janvier janv enero ene janeiro gennaio gen januari stycznia styczen ledna januar',
  'february feb februar februari fevrier fev fevr febrero fevereiro febbraio febr lutego luty unora feber',
  'march mar marz mars marzo marco maart mrt marca marzec brezna maerz mrz',
  'april apr avril avr abril abr aprile kwietnia kwiecien dubna',
  'may mai mayo maio maggio mag mei maja maj kvetna',
  'june jun juni juin junio junho giugno giu czerwca czerwiec cervna',
  'july jul juli juillet juil julio julho luglio lug lipca lipiec cervence',
  'august aug aout agosto ago augustus sierpnia sierpien srpna augusti',
  'september sep sept septembre septiembre setembro set settembre wrzesnia wrzesien zari septiembre',
  'october oct oktober okt octobre octubre outubro out ottobre ott pazdziernika pazdziernik rijna',
  'november nov novembre noviembre novembro listopada listopad listopadu',
  'december dec dezember dez decembre diciembre dic dezembro dicembre grudnia grudzien prosince desember des',
];

/** The number of a month, 1 to 12, by its folded name or short form. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LINES.flatMap((line, index) => line.split(' ').map((word): [string, number] => [word, index + 1])),
);
