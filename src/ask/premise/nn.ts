import type { PremiseLines } from './lines.ts';

const WE = String.raw`(?<!\p{L})(?:vi|me|eg|vakta|ingen (?:her|av oss|hos oss))(?!\p{L})`;
const POST = String.raw`(?:post\p{L}*|publiser\p{L}*|tvitr\p{L}*|leggje ut|legge ut|lagt ut|sende ut|ut (?:noko|meldingar|meldinga|ei melding|innlegg\p{L}*))`;
const PAGE =
  '(?:sida|sidene|profilen|kontoen|facebook-?sida|heimesida|nettsida|feeden|loggen|politiloggen)';

export const nn: PremiseLines = {
  'cannot-post': [
    String.raw`${WE}[^,]{0,30} (?:får|fekk|kan|klarer|greier|kunne) (?:\p{L}+ ){0,2}(?:ikkje|aldri) (?:\p{L}+ ){0,3}${POST}`,
    String.raw`kvifor (?:får|kan|fekk) (?:vi|me|eg) ikkje (?:\p{L}+ ){0,3}${POST}`,
    String.raw`(?<!\p{L})får ikkje (?:ut|lagt ut|posta|publisert)`,
    String.raw`(?:meldinga|meldingane|innlegget|varselet|ingenting|noko|ho) (?:kjem|kom|går|gjekk) (?:\p{L}+ ){0,2}ikkje (?:\p{L}+ )?(?:ut|gjennom)(?!\p{L})`,
    String.raw`ingenting (?:kjem|kom|går|gjekk|slepp) (?:\p{L}+ )?(?:ut|gjennom)(?!\p{L})`,
  ],
  'cannot-log-in': [
    String.raw`(?:kjem|kom|slepp|slapp) (?:\p{L}+ ){0,2}ikkje (?:\p{L}+ ){0,2}inn(?!\p{L})`,
    String.raw`(?:får|fekk|kan) (?:\p{L}+ ){0,2}ikkje logg\p{L}* (?:oss |meg |seg )?(?:inn|på)`,
    String.raw`${WE} (?:\p{L}+ )?(?:vart|blei|er) (?:\p{L}+ ){0,2}(?:kasta|logga|stengde?|låste?) ut`,
    String.raw`passordet (?:verkar|passar|stemmer|fungerer) (?:\p{L}+ )?ikkje`,
    String.raw`passordet (?:\p{L}+ ){0,3}(?:verkar|passar|stemmer|fungerer) (?:\p{L}+ )?ikkje`,
  ],
  'can-post': [
    `${WE}[^,]{0,25} (?:fekk|får)(?: det| den| dei)? (?:nett |akkurat |no |endeleg |framleis )*(?:ut|lagt ut|posta|publisert)`,
    String.raw`${WE}[^,]{0,15} (?:la|har lagt|har nett lagt) (?:\p{L}+ ){0,2}ut(?!\p{L})`,
    String.raw`${WE} (?:posta|publiserte|tvitra)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:meldinga|varselet|innlegget|ho|den siste|begge) (?:gjekk|kom) (?:(?!ikkje)\p{L}+ )?(?:ut|gjennom)(?!\p{L})`,
    String.raw`(?:for hand|utan lenkja|utan lenka|utan bilete\p{L}*|frå mobilen) (?:gjekk|kom) (?:ho|det) `,
  ],
  hijacked: [
    '(?:nokon|noko|framande) (?:andre |ukjende )?(?:har |hadde )?(?:lagt ut|la ut|posta|skrive|skriv|teke over|kapra|hacka)',
    String.raw`ingen (?:her|av oss|hos oss) (?:har )?(?:skrive|skreiv|lagt ut|la ut|posta) (?:det|den|dette|denne)(?!\p{L})`,
    '(?:vart|er|har vorte) (?:hacka|kapra)',
    String.raw`(?:står|ligg|kjem|kom|går) (?:\p{L}+ ){0,4}(?:annonsar|reklame|bitcoin|krypto\p{L}*|porno|bannskap|trugsmål|svindel)`,
    String.raw`i vårt namn(?!\p{L})`,
  ],
  'tool-broken': [
    String.raw`(?:verktøyet|publiseringsverktøyet|systemet vårt|programmet) (?:\p{L}+ ){0,3}(?:feilar|feila|verkar ikkje|svarar ikkje|får (?:4|5)\d\d|nektar|heng|er nede|gir feil|gjev feil|stoppar)`,
  ],
  'network-down': [
    String.raw`(?:nettet|internett|linja|nettverket) (?:vårt |her |på huset )?(?:er|var|ligg|gjekk) (?:\p{L}+ )?(?:nede|borte|ned)`,
    '(?:blå skjerm|inga dekning|mobilane er (?:daude|døde|nede))',
    String.raw`utan (?:nett|internett|straum)(?!\p{L})`,
  ],
  'page-gone': [
    String.raw`${PAGE} (?:vår|til \p{L}+)? ?(?:\p{L}+ )?(?:er|var|vart|blei) (?:\p{L}+ )?(?:borte|sletta|fjerna|forsvunnen|vekke)`,
    String.raw`(?:finn|fann|finst) (?:(?!dei|ho|det|han)\p{L}+ )?ikkje (?:(?!på|i|hos|frå)\p{L}+ )?${PAGE}`,
    String.raw`${PAGE} (?:vår )?(?:finst|eksisterer) (?:\p{L}+ )?ikkje`,
  ],
  'quiet-on-purpose': [
    String.raw`(?:vi|me|dei) (?:\p{L}+ ){0,2}(?:streikar|held (?:oss|seg) stille|har fri|har ferie|øver)`,
    '(?:stille|tause) med vilje|til (?:dei )?pårørande er (?:varsla|underretta)',
  ],
  'nothing-to-report': [
    'ingen (?:her|av oss|hos oss) har (?:skrive|lagt ut|posta|publisert) noko',
    'ingenting å melde|har ikkje (?:skjedd|hendt) noko',
  ],
  'login-wall': [
    '(?:berre|kun) (?:ei |ein )?(?:innloggings?|påloggings?)-?(?:side|sida|boks)',
    String.raw`(?:må|utan å) (?:\p{L}+ )?logg\p{L}* (?:seg |oss )?(?:inn|på) (?:for å sjå|først)`,
    String.raw`utan konto ser (?:\p{L}+ )?(?:ingenting|ikkje)`,
  ],
  unreachable: [
    String.raw`(?:${PAGE}|x|twitter|facebook|instagram|bluesky|mastodon)(?: vår)? (?:svarar|opnar|lastar|opnar seg) (?:seg )?(?:\p{L}+ )?ikkje`,
    '(?:kjem ikkje inn på|får ikkje opna|når ikkje) (?:sida|heimesida|nettsida|x|facebook)',
    String.raw`(?:får|fekk) (?:\p{L}+ )?ikkje (?:\p{L}+ )?opp (?:\p{L}+-?){0,2}(?:sida|facebook|twitter|x|instagram|bluesky|mastodon|loggen)`,
  ],
  empty: [
    String.raw`(?:${PAGE}|ho|tidslina) (?:vår )?er (?:heilt )?tom(?!\p{L})`,
    'alle (?:meldingane|innlegga|postane) (?:våre )?er borte',
  ],
  warning: [String.raw`(?:står|er|ligg|kjem) (?:\p{L}+ ){0,3}(?:ei )?åtvaring (?:framfor|på|før)`],
  suspended: [String.raw`(?:står|seier|skriv|melder) (?:\p{L}+ ){0,6}(?:suspendert|utestengd?)`],
  'not-visible': [
    String.raw`(?:men|og) (?:ho|det|han|dei|meldinga|innlegget|ingen) (?:\p{L}+ ){0,2}(?:synest|viser|kjem|er|dukkar) (?:\p{L}+ )?ikkje`,
    '(?:men|og) ingen (?:kan sjå|ser)',
    String.raw`(?:følgjarane|folk) (?:\p{L}+ ){0,4}ser (?:\p{L}+ )?(?:ikkje|ingenting)`,
    String.raw`(?:finn|ser) (?:dei|ho|det|meldingane|meldinga) (?:\p{L}+ )?ikkje`,
    'ingen (?:les|ser|finn) (?:det|dei|oss|ho)',
  ],
  elsewhere: [
    String.raw`(?:ligg|står|er|kom|gjekk ut|ute) (?:\p{L}+ ){0,2}på (?:\p{L}+ ){0,2}\p{L}+,? men (?:\p{L}+ ){0,2}ikkje (?:\p{L}+ )?(?:på|i)(?!\p{L})`,
  ],
  'visible-again': [
    String.raw`(?:sida|kontoen|profilen|meldinga|innlegget|alt|ho|det|ligg|syner|opnar) (?:\p{L}+ ){0,4}(?:er attende|er tilbake|igjen|att)(?!\p{L})`,
    'no ligg (?:meldinga|innlegget|ho|det) der',
  ],
  'others-too': [
    String.raw`(?:naboen|nabodistriktet|nabokommunen|dei andre|alle andre|andre|fleire) (?:\p{L}+ ){0,3}(?:har|får|fekk|seier|melder|opplever) (?:\p{L}+ ){0,2}det same`,
    String.raw`(?:gjeld|skjer|råkar) (?:\p{L}+ )?(?:alle|mange|fleire)`,
  ],
};
