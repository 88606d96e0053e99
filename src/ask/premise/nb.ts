import type { PremiseLines } from './lines.ts';

/** Who says it of us: "we", "I", "nobody here". */
const WE = String.raw`(?<!\p{L})(?:vi|jeg|vakta|ingen (?:her|av oss|hos oss|på vakt)|en kollega|operasjonslederen?|kollegaen)(?!\p{L})`;
const POST = String.raw`(?:post\p{L}*|publiser\p{L}*|tvitr\p{L}*|twitr\p{L}*|legge ut|lagt ut|skrive ut|sende ut|sendt ut|ut (?:noe|noen|meldinger|meldingen|en melding|innlegg\p{L}*))`;
const PAGE = String.raw`(?:siden|sida|profilen|kontoen|kontoene|facebook-?siden|facebook-?sida|x-?kontoen|twitter-?kontoen|instagram\p{L}*|nettsiden|nettsida|hjemmesiden|feeden|loggen|politiloggen)`;

export const nb: PremiseLines = {
  'cannot-post': [
    String.raw`${WE}[^,]{0,30} (?:får|fikk|kan|klarer|kunne|greier) (?:\p{L}+ ){0,2}(?:ikke|aldri) (?:\p{L}+ ){0,3}${POST}`,
    String.raw`ingen (?:her |av oss |hos oss )?(?:får|fikk|kan|klarer|greier) (?:\p{L}+ ){0,2}${POST}`,
    String.raw`hvorfor (?:får|kan|fikk) (?:vi|jeg) ikke (?:\p{L}+ ){0,3}${POST}`,
    String.raw`(?<!\p{L})får ikke (?:ut|lagt ut|postet|publisert) (?!av)`,
    String.raw`(?:meldingen|meldinga|meldingene|innlegget|innleggene|varselet|posten|ingenting|noe) (?:kommer|kom|går|gikk) (?:\p{L}+ ){0,2}ikke (?:\p{L}+ )?(?:ut|gjennom)(?!\p{L})`,
    String.raw`(?<!\p{L})ingenting (?:kommer|kom|går|gikk|slipper) (?:\p{L}+ )?(?:ut|gjennom)(?!\p{L})`,
    String.raw`(?:får|fikk) (?:\p{L}+ )?(?:feil|feilmelding)(?: \p{L}+)? (?:når|da) (?:vi|jeg) `,
    String.raw`(?:får|fikk) (?:\p{L}+ )?ikke sendt (?:\p{L}+ ){0,2}(?:ut|noe)`,
  ],
  'cannot-log-in': [
    String.raw`(?:kommer|kom|slipper|slapp) (?:\p{L}+ ){0,2}ikke (?:\p{L}+ ){0,2}inn(?!\p{L})`,
    String.raw`(?:får|fikk|kan) (?:\p{L}+ ){0,2}ikke logge? (?:oss|meg|seg)? ?(?:inn|på)`,
    String.raw`(?:får|fikk) (?:\p{L}+ ){0,2}ikke logget`,
    String.raw`${WE} (?:\p{L}+ )?(?:ble|er|blir) (?:\p{L}+ ){0,2}(?:kastet|logget|stengt|låst) ut`,
    String.raw`passordet (?:virker|passer|stemmer|godtas|fungerer) (?:\p{L}+ )?ikke|feil passord`,
    String.raw`passordet (?:\p{L}+ ){0,3}(?:virker|passer|stemmer|godtas|fungerer) (?:\p{L}+ )?ikke`,
    String.raw`(?:passordet|e-postadressen|telefonnummeret) (?:\p{L}+ ){0,3}(?:er|ble|har blitt) (?:byttet|endret)`,
    String.raw`mistet (?:\p{L}+ )?(?:tilgangen|administratorrollen)`,
  ],
  'can-post': [
    `${WE}[^,]{0,25} (?:fikk|får)(?: det| den| dem)? (?:nettopp |akkurat |nå |endelig |alltid |fortsatt )*(?:ut|lagt ut|postet|publisert)`,
    String.raw`${WE}[^,]{0,15} (?:la|har lagt|har akkurat lagt|har nettopp lagt) (?:\p{L}+ ){0,2}ut(?!\p{L})`,
    String.raw`${WE} (?:postet|publiserte|tvitret|la ut|sendte ut)(?!\p{L})`,
    '(?:gikk|kom) (?:det |den |nettopp |fint |greit )*ut (?:nå|igjen|nettopp|uten problemer|for hånd)',
    'et svar fra oss (?:gikk|kom) (?:gjennom|ut)',
    String.raw`(?<!\p{L})(?:meldingen|meldinga|varselet|innlegget|den siste|begge|den|det) (?:gikk|kom) (?:(?!ikke)\p{L}+ )?(?:ut|gjennom)(?!\p{L})`,
    String.raw`(?:for hånd|uten lenka|uten lenken|uten bilde\p{L}*|fra mobilen) (?:gikk|kom) (?:den|det) `,
    String.raw`(?:kollegaen|vakta|operasjonslederen|staben) (?:\p{L}+ ){0,2}(?:la|fikk|har lagt) (?:\p{L}+ ){0,3}ut(?!\p{L})`,
  ],
  hijacked: [
    '(?:noen|noe|fremmede|en fremmed|hackere) (?:andre |ukjente )?(?:har |hadde )?(?:lagt ut|la ut|postet|postar|poster|skrevet|skriver|tatt over|overtatt|kapret|hacket)',
    String.raw`ingen (?:her|av oss|hos oss|på vakta?) (?:har )?(?:skrevet|skrev|lagt ut|la ut|postet) (?:det|den|dette|denne|disse)(?!\p{L})`,
    'innlegg(?:et)? (?:som )?(?:vi ikke|ingen av oss|ingen her)',
    String.raw`(?:ble|er|har blitt) (?:hacket|kapret|overtatt)(?! \?)`,
    String.raw`(?:står|ligger|kommer|kom|går) (?:\p{L}+ ){0,4}(?:annonser|reklame|bitcoin|krypto\p{L}*|porno|banneord|trusler|svindel)`,
    String.raw`(?:siden|sida|kontoen|profilen) (?:\p{L}+ )?(?:heter noe annet|heter plutselig|har (?:fått )?et (?:annet|nytt) navn)`,
    String.raw`i vårt navn(?!\p{L})`,
  ],
  'tool-broken': [
    String.raw`(?:verktøyet|publiseringsverktøyet|publiseringsløsningen|systemet vårt|programmet) (?:\p{L}+ ){0,3}(?:feiler|feilet|virker ikke|svarer ikke|får (?:4|5)\d\d|nekter|henger|er nede|sier (?:nei|feil)|gir feil|stopper)`,
  ],
  'network-down': [
    String.raw`(?:nettet|internett|linja|linjen|nettverket) (?:vårt |her |på huset )?(?:er|var|ligger|gikk) (?:\p{L}+ )?(?:nede|borte|ned)`,
    'ingenting (?:på nettet )?(?:virker|åpner) her|alt er borte på',
    String.raw`(?:blå skjerm|ingen dekning|mobilene er døde|mobilene er nede|ingen av pc\p{L}* (?:starter|virker))`,
    String.raw`uten (?:nett|internett|strøm)(?!\p{L})`,
  ],
  'page-gone': [
    String.raw`${PAGE} (?:vår|vårt|til \p{L}+|deres)? ?(?:\p{L}+ )?(?:er|var|ble|har blitt) (?:\p{L}+ )?(?:borte|slettet|fjernet|forsvunnet|vekk)`,
    String.raw`(?:finner|fant|finnes) (?:(?!dem|den|det)\p{L}+ )?ikke (?:(?!på|i|hos|fra)\p{L}+ )?${PAGE}`,
    String.raw`${PAGE} (?:vår )?(?:finnes|eksisterer) (?:\p{L}+ )?ikke`,
    String.raw`${PAGE} (?:vår |vår hos \p{L}+ )?(?:er|var) (?:\p{L}+ )?(?:ikke der|ikke å finne)`,
  ],
  'quiet-on-purpose': [
    String.raw`(?:vi|de|dere) (?:\p{L}+ ){0,2}(?:streiker|holder (?:oss|seg) stille|tier med vilje|har fri|har ferie|øver)`,
    '(?:stille|tause|taust) med vilje|til (?:de )?pårørende er (?:varslet|underrettet)',
    '(?:på grunn av|under) (?:streiken|øvelsen|valget|ferien|sorgen)',
    'bare (?:det viktigste|nødmeldinger|hendelser som haster) (?:går|legges) ut',
  ],
  'nothing-to-report': [
    'ingen (?:her|av oss|hos oss|på vakta?) har (?:skrevet|lagt ut|postet|publisert) noe',
    '(?:det har ikke|har ikke) (?:skjedd|hendt) noe',
    'ingenting å melde',
  ],
  'rate-limited': [
    String.raw`(?:for mange|grensen for|nådd grensen|maks antall) (?:\p{L}+ )?(?:meldinger|innlegg|tweets|poster)`,
    '(?:vi|kontoen) har nådd (?:en |dags)?grense',
  ],
  'login-wall': [
    '(?:bare|kun) (?:en |ei )?(?:innloggings?|påloggings?)-?(?:side|sida|siden|boks|bilde)',
    String.raw`(?:må|uten å) (?:\p{L}+ )?(?:logge (?:seg |oss )?(?:inn|på)|være (?:inn|på)logget) (?:for å se|først)`,
    String.raw`uten konto ser (?:\p{L}+ )?(?:ingenting|ikke)`,
    String.raw`(?:ber|spør) (?:\p{L}+ )?om (?:inn|på)logging`,
    String.raw`(?:uten|må ha|må lage) (?:en )?konto(?! i)(?!\p{L})`,
  ],
  unreachable: [
    String.raw`(?:${PAGE}|x|twitter|facebook|instagram|bluesky|mastodon)(?: vår| vårt)? (?:svarer|åpner|laster|lastes|vises) (?:seg )?(?:\p{L}+ )?ikke`,
    String.raw`(?:finner|når|får) (?:\p{L}+ )?ikke (?:\p{L}+ ){0,2}(?:facebook|twitter|x|instagram|bluesky|mastodon|nettsiden|siden)(?:\.\p{L}+)?(?: herfra|(?: åpnet| opp))`,
    '(?:henger|står og spinner|laster i det uendelige)',
    String.raw`(?:får|fikk) (?:\p{L}+ )?ikke (?:\p{L}+ )?opp (?:\p{L}+-?){0,2}(?:siden|sida|facebook|twitter|x|instagram|bluesky|mastodon|loggen|politiloggen)`,
    String.raw`${PAGE} (?:vår )?(?:viser|gir|svarer med) (?:\p{L}+ )?(?:feilside|feilmelding|feil|5\d\d|4\d\d)`,
    String.raw`(?:får|fikk|gir|sier) (?:en )?5\d\d(?!\d)`,
  ],
  empty: [
    String.raw`(?:${PAGE}|den|tidslinja|tidslinjen) (?:vår )?er (?:helt )?tom(?!\p{L})`,
    'alle (?:meldingene|innleggene|tweetene|postene) (?:våre )?er borte',
    'uten et eneste (?:innlegg|bilde)',
  ],
  warning: [
    String.raw`(?:står|er|ligger|kommer|vises) (?:\p{L}+ ){0,3}(?:en )?advarsel (?:foran|på|før)`,
    '(?:sensitivt|følsomt) innhold',
  ],
  suspended: [
    String.raw`(?:står|sier|skriver|melder) (?:\p{L}+ ){0,6}(?:suspendert|utestengt)`,
    `${PAGE} (?:vår )?(?:er|ble|har blitt) (?:suspendert|utestengt|stengt av)`,
  ],
  'not-visible': [
    String.raw`(?:men|og) (?:den|det|de|meldingen|innlegget|ingen|ingenting) (?:\p{L}+ ){0,2}(?:syns|synes|vises|kommer|dukker|er) (?:\p{L}+ )?(?:ikke|opp ikke)`,
    '(?:men|og) ingen (?:kan se|ser|av dem syns)',
    String.raw`(?:men )?(?:den|meldingen|innlegget) (?:syns|synes|vises) (?:\p{L}+ )?ikke`,
    String.raw`(?:følgerne|folk|publikum) (?:\p{L}+ ){0,4}ser (?:\p{L}+ )?(?:ikke|ingenting)`,
    String.raw`(?:finner|ser) (?:dem|den|det|meldingene|meldingen|innlegget) (?:\p{L}+ )?ikke`,
    String.raw`(?:får|fikk) (?:\p{L}+ )?ikke (?:lest|sett) (?:oss|dem|meldingene)`,
    String.raw`(?:syns|synes|vises|dukker) (?:\p{L}+ ){0,2}ikke (?:\p{L}+ )?(?:opp|på siden|i søket|for folk)`,
    'ingen (?:leser|ser|finner) (?:det|dem|oss|den)',
  ],
  elsewhere: [
    String.raw`(?:ligger|står|er|kom|gikk ut|ute|publisert) (?:\p{L}+ ){0,2}på (?:\p{L}+ ){0,2}\p{L}+,? (?:og \p{L}+ )?men (?:\p{L}+ ){0,2}ikke (?:\p{L}+ )?(?:på|i)(?!\p{L})`,
    '(?:mangler|aldri kommet) på (?:x|twitter|facebook|instagram|bluesky|mastodon)',
  ],
  'visible-again': [
    String.raw`(?:siden|kontoen|profilen|meldingen|innlegget|alt|den|det|ligger|vises|synes|åpner|oppe|står) (?:\p{L}+ ){0,4}(?:er tilbake|igjen|tilbake igjen|ligger der|der igjen)`,
    'nå ligger (?:meldingen|innlegget|den|det) der',
    String.raw`(?<!\p{L})nå (?:åpner|laster|vises|svarer|dukket|er) (?:\p{L}+ )?(?:${PAGE}|den|det|begge|alt) ?(?:opp|igjen|der|tilbake)?(?: [.!]|[.!])`,
    '^ (?:den|sida|siden|det) (?:svarer|åpner|laster|vises)(?: igjen| nå)?[.! ]',
  ],
  'others-too': [
    String.raw`(?:naboen|nabodistriktet|nabokommunen|de andre|alle andre|andre|flere) (?:\p{L}+ ){0,3}(?:har|får|fikk|sier|melder|opplever|har fått) (?:\p{L}+ ){0,2}det samme`,
    String.raw`(?:gjelder|skjer|rammer|treffer) (?:\p{L}+ )?(?:alle|mange|flere|også)`,
    String.raw`alle (?:\p{L}+ ){0,4}(?:er|ligger|ble) (?:\p{L}+ )?(?:borte|nede|ute|sperret|rammet)`,
    '(?:er|var) (?:også )?(?:borte|nede|slettet|tømt) (?:de )?(?:også|samtidig)',
  ],
};
