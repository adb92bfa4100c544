/** Words that make a date the day of a change, in ten languages, and how far they reach. */
export const UPDATED =
  /\b(?:last )?(?:updated?|modified|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|modificato|aktualizacja|zaktualizowano|bijgewerkt|reviewed|oppdatert|uppdaterad|opdateret)(?!\p{L})[^|•·]{0,40}/iu;

/** Words that make a date the day on which something appeared, in ten languages. */
export const PUBLISHED =
  /(?<!\p{L})(?:published|publication date|date|posted|created|veröffentlicht|erstellt|erschienen|publié|paru|publicado|publicada|pubblicato|gepubliceerd|geplaatst|opublikowano|dodano|data publikacji|publicerad|publisert|offentliggjort|udgivet)(?!\p{L})/iu;
