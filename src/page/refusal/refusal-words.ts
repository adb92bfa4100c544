/**
 * What pages that are no article say in their titles, headings, buttons and addresses, in ten languages. Each pattern is
 * searched in folded text: small letters, no accents, one blank between words.
 */
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'u');

export const ERROR_TITLE = words(
  `404|403|500|503|page not found|not found|access denied|forbidden|internal server error|bad gateway|service unavailable|just a moment|attention required|are you (?:a )?(?:human|robot)|be right back|back soon|under maintenance|maintenance mode|(?:this )?(?:page|link|document|content|site) (?:has )?(?:expired|(?:is )?(?:not available|unavailable|no longer available|gone))|something went wrong|error \\d{3}|seite nicht gefunden|nicht gefunden|fehler \\d{3}|nicht verfugbar|page introuvable|page non trouvee|erreur \\d{3}|no disponible|no esta disponible|pagina no encontrada|pagina nao encontrada|erro \\d{3}|pagina non trovata|errore \\d{3}|strona nie (?:zostala )?znaleziona|blad \\d{3}|pagina niet gevonden|fout \\d{3}|siden (?:blev )?ikke fundet|sidan hittades inte`,
);
export const ERROR_SIGN = words(
  `has moved or never existed|nginx|verifying you are human|enable javascript and cookies|you don t have permission|scheduled maintenance|error code|codigo de error|reference (?:id )?\\d\\w*|check the (?:address|url)|gibt es nicht mehr|startseite zuruck|volver al inicio|en tu region|ray id`,
);
export const SEARCH_TITLE = words(
  `search results?|results for|search|suche|suchergebnisse?|resultats?(?: de (?:la )?recherche)?|recherche|resultados?(?: de (?:la )?busqueda)?|busqueda|resultados da (?:busca|pesquisa)|risultati|wyniki|zoekresultaten|sokresultat|vacatures|jobs in|results`,
);
export const RESULT_COUNT =
  /(?<![\p{L}\p{N}])(?:about )?\d[\d ]* (?:results?|resultados|resultats|treffer|ergebnisse|risultati|wynik\p{L}*|resultaten|documentos|vacatures|offers|hits)(?!\p{L})|sort(?:ed)? by|cheapest|keine treffer|no results|sin resultados|aucun resultat/u;
export const LOG_IN_TITLE = words(
  `log ?in|log on|sign in|sign ?up|sign on|anmelden|anmeldung|einloggen|connexion|se connecter|iniciar sesion|entrar|accedi|zaloguj|inloggen|logg inn|logga in|log ind|verify it s you|members only|login|register`,
);
export const LOG_IN_SIGN = words(
  `forgot(?:ten)? (?:your )?password|passwort vergessen|mot de passe|already have an account|no account yet|deja inscrit|create (?:an )?account|konto erstellen|six digit code|didn t get a code|log in to (?:read|continue|follow)|reserve aux (?:abonnes|inscrits)|finish signing in|remember login`,
);
export const BUY = words(
  `add to (?:cart|basket|bag)|buy now|check ?out|in den warenkorb|jetzt kaufen|ajouter au panier|anadir (?:al carrito|a la cesta)|comprar|adicionar ao carrinho|aggiungi al carrello|do koszyka|in winkelwagen|reserve|book now|install|your cart|out of stock|in stock|auf lager|select options|choose options|shop now|order now|add to wishlist|quick view|sort by|plan een bezichtiging`,
);
export const CALL = words(
  `contact (?:us|sales)|get (?:a )?(?:free )?(?:quote|started|estimate|demo|in touch)|request (?:a )?(?:demo|quote|info\\w*|consultation|appointment|service)|book (?:a |an )?(?:demo|call|appointment|consultation|now|online)|schedule (?:a |an |your )?\\w*(?: \\w+)?|start (?:your )?(?:free|now)\\w*(?: trial)?|try (?:it )?(?:for )?free|free (?:trial|quote|estimate|consultation)|call (?:us|now|today)|learn more|sign up(?: free)?|talk to (?:us|sales|an expert)|see (?:plans|pricing)|view pricing|apply now|find out more|enquire(?: now)?|jetzt anfragen|kostenlos testen|termin vereinbaren|demander un devis|solicitar|why choose us|our services|our clients|testimonials|trusted by`,
);
export const VIDEO_TITLE = words(
  `watch|video|videos|replay|trailer|livestream|live stream|lecture|episode|ansehen|camera`,
);
export const VIDEO_SIGN = words(
  `views|subscribers|watching now|up next|play all|min(?:ute)?s? video|jetzt ansehen|disponible jusqu|duree|more videos|a voir aussi|watch now|fsk|subtitles|chapters|likes?|follow creators`,
);
export const GALLERY_TITLE = words(
  `in pictures|photos?|pictures|gallery|galleries|images|fotostrecke|bildergalerie|en images|fotogaleria|galeria|galleria|fotogallerij|photographer|collection|album|comic|strip|slideshow|wallpapers?`,
);
export const FORUM_SIGN = words(
  `reply|quote|zitieren|antworten|repondre|responder|report|kudos|points|posts?|asked|answered|answers?|upvote|submitted|comments?|moderator|mitglied|member since|stammgast|threads?|topics|joined|last post|accepted solution`,
);
export const COMMENTS_TITLE = words(
  `comments|index page|forum|archives? by thread|community|askbench|discussion|questions`,
);

/** What those who offer something call it. */
export const OFFER_TITLE = words(
  `services?|solutions?|agency|compan(?:y|ies)|consult(?:ing|ants?|ancy)|contractors?|software|platform|programme?|courses?|training|certification|calculator|portfolio|clinic|lawyers?|attorneys?|repairs?|installation|rentals?|leistungen|dienstleistungen|losungen|agentur|beratung|kurse?|rechner|servicios?|soluciones|agencia|empresa|consultoria|cursos?|servicos?|solucoes|solutions|agence|formations?|servizi|soluzioni|agenzia|consulenza|cors[oi]|uslugi|rozwiazania|agencja|diensten|oplossingen|cursus|tjanster|ydelser`,
);

/** "Our", as those write who have something to offer; searched in text as it stands, again and again. */
export const OURS =
  /(?<!\p{L})(?:ours?|unser(?:e[mnrs]?)?|notre|nos|nuestr[ao]s?|noss[ao]s?|nostr[aeio]|nasz(?:a|e|ego|ej|ych|ym)?|onze|våra?|vårt|vores)(?!\p{L})/giu;

/** Titles that ask, count or instruct. */
export const GUIDE_TITLE = words(
  `how|what|why|when|where|which|who|guide|tips|steps|ways|best|top|reviews?|vs|versus|history|explained|checklist|wie|was|warum|ratgeber|tipps|comment|pourquoi|conseils|como|que|guia|consejos|dicas|come|perche|guida|consigli|jak|dlaczego|poradnik|hoe|wat|waarom|hur|varfor|hvordan|hvorfor|\\d+`,
);

/** Parts of an address that name a kind of page, whoever runs it. */
export const PATHS = {
  front: /^\/(?:(?:index|home|default|start)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i,
  section:
    /\/(?:categor(?:y|ies|ia|ie)|tags?|topics?|sections?|authors?|archives?|news|newsroom|blog|events?|recipes|podcasts?|press|rubri(?:k|que)|themen?|index|listings?|directory|resources|collections?|browse|library|all|hubs?|jobs|page\/\d+)(?:\/[^/]+)?\/?$/i,
  search:
    /\/(?:search|suche|recherche|buscar|busca|cerca|szukaj|zoeken|results?|find)(?:[/?.]|$)|[?&](?:q|query|s|search|keyword|k|begriff|texto|term)=/i,
  logIn:
    /\/(?:log-?in|sign-?in|sign-?up|logg-inn|connexion|anmelden|auth|sso|account|members?|verify|register|idp)(?:[/?.]|$)/i,
  shop: /\/(?:products?|shop|store|collections?|cart|basket|checkout|pricing|services?|solutions?|plans|buy|p|dp|item|hotels?|koop|details|catalog|deals|software|platform|features|industries|practice-areas?)(?:[/?.]|$)/i,
  video: /\/(?:videos?|watch|live|playlist|replay|clips?|title|lectures?|shorts|tv)(?:[/?.]|$)/i,
  gallery:
    /\/(?:pictures|photos?|gallery|galleries|galerie|fotos|fotogalerias?|objects|album|strip|work|portfolio|share)(?:[/?.]|$)/i,
  forum:
    /\/(?:forums?|threads?|t|t5|viewtopic\.\w+|questions|discussions?|r|archives|comments|community|topic)(?:[/?.]|$)|\/comments$/i,
  app: /\/(?:app|edit|inbox|dashboard|d|channel|convert|play|@[\d.,-]+)(?:[/?.]|$)|\/@-?\d/i,
  article:
    /\/(?:articles?|artikel|articulos?|story|stories|blogs?|news|noticias|actualites?|posts?|opinion|insights|guides?|learn|academy|advice|magazine|p)\/[^/]+|[-_/]\d{5,}(?:\.\w+)?\/?$/i,
  dated: /\/(?:19|20)\d\d(?:[/-][01]?\d[/-]|[01]\d[0-3]\d)/,
} as const;
