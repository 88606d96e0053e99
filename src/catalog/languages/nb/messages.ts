import type { Catalogue } from '../en/messages.ts';

/** Bokmål. ICU message syntax. */
export const nb: Catalogue = {
  // Names
  platform:
    '{platform, select, x {X} facebook {Facebook} instagram {Instagram} bluesky {Bluesky} mastodon {Mastodon} politiloggen {politiloggen} feed {nyhetsstrømmen} other {nettstedet}}',
  where:
    '{platform, select, x {på X} facebook {på Facebook} instagram {på Instagram} bluesky {på Bluesky} mastodon {på Mastodon} politiloggen {i politiloggen} feed {i nyhetsstrømmen} other {på nettstedet}}',
  channel: '{owner} {where}',
  account:
    '{platform, select, facebook {siden} politiloggen {loggen} feed {strømmen} website {nettstedet} other {kontoen}}{own, select, yes { deres} other {}}',
  daypart: '{part, select, night {natt} morning {morgen} afternoon {dag} other {kveld}}',
  more: '{n} til',
  quoted: '«{text}»',
  ability:
    '{ability, select, working {virker} degraded {delvis nede} blocked {nede} hijacked {kapret} retired {nedlagt} other {uklart ennå}}',
  activity:
    '{activity, select, posting {publiserer} quiet {stille, som vanlig} silent {uvanlig stille} other {vet ikke om det publiseres}}',

  // The headline: down, or just quiet?
  'answer.working':
    '{sure, select, sure {} likely {Trolig } other {Kanskje }}{activity, select, quiet {{sure, select, sure {Bare stille} other {bare stille}}} posting {{sure, select, sure {Oppe, og publiserer} other {oppe, og publiserer}}} silent {{sure, select, sure {Oppe, men uvanlig stille} other {oppe, men uvanlig stille}}} other {{sure, select, sure {Oppe} other {oppe}}}}.',
  'answer.degraded':
    '{sure, select, sure {Delvis nede} likely {Trolig delvis nede} other {Kanskje delvis nede}}{activity, select, quiet { – på en stille {daypart}} other {}}.',
  'answer.blocked':
    '{sure, select, sure {Nede} likely {Trolig nede} other {Kanskje nede}}{activity, select, quiet { – og det er en stille {daypart}} silent {, ikke bare stille} other {}}.',
  'answer.hijacked':
    '{sure, select, sure {Ingen av delene: kapret} likely {Trolig kapret} other {Kanskje kapret}}.',
  'answer.retired': 'Ingen av delene: kanalen er nedlagt.',
  'answer.unknown':
    'Kan ikke si det ennå{activity, select, quiet {, men stillheten er vanlig} silent {, og stillheten er uvanlig} other {}}.',
  'state.working':
    '{owner} virker {sure, select, sure {} likely {trolig } other {kanskje }}{where} ({percent}).',
  'state.degraded': '{owner} får ut innlegg {where}, men ikke alt virker ({percent}).',
  'state.blocked':
    '{owner} får {sure, select, sure {} likely {trolig } other {kanskje }}ikke publisert {where} ({percent}).',
  'state.hijacked': 'Noen andre ser ut til å styre {owner} {where} ({percent}).',
  'state.retired':
    '{channel} er ikke lenger i bruk{since, select, none {} other { (siden {time})}}.',
  'state.unknown': '{channel}: {first} {firstPercent}, {second} {secondPercent}.',
  'state.blank': 'Jeg har ingenting å vurdere {channel} etter ennå.',
  'headline.stale': 'Obs: Nyeste sjekk er {age} gammel.',
  'headline.unseen': 'Obs: Jeg har ikke sett kanalen ennå.',

  // Why: one wording for each cause and ability
  'lead.confirmed': 'Årsak, bekreftet: {why}',
  'lead.probable': 'Mest sannsynlig årsak: {why}',
  'lead.possible': 'Mulig årsak: {why}',
  since: 'Siden {time}.',
  'why.none': 'Innlegg kommer ut, og ingenting tyder på feil.',
  'why.nothing-to-report':
    '{ability, select, working {{stated, select, yes {Vakten sier at det ikke er noe å melde} other {Stillheten er vanlig på denne tiden}}{around, select, yes {. Det er trøbbel {where}, men ingen tegn til at det rammer {account}.} other {, og ingenting tyder på feil.}}} unknown {Stillheten er vanlig, men jeg ser ikke om det går an å publisere.} other {Det er uansett ingenting å melde.}}',
  'why.quiet-on-purpose':
    '{ability, select, working {De ansatte holder {account} stille med vilje, og ingenting tyder på feil.} other {De ansatte holder {account} stille med vilje.}}',
  'why.channel-retired': 'Eieren har lagt ned kanalen. Da er stillhet som ventet.',
  'why.platform-outage':
    '{ability, select, working {Det er trøbbel {where}, men {account} slipper gjennom.} degraded {{platform} virker bare delvis nå. Det er ikke noe galt med {account}.} unknown {{platform} kan være nede. Jeg ser ikke ennå om det rammer {account}.} other {{platform} svikter, også for andre. Det er ikke noe galt med {account}.}}',
  'why.platform-lockdown':
    '{ability, select, working {{platform} har sperret {group, select, verified {verifiserte kontoer} other {mange kontoer}} av sikkerhetsgrunner, men {account} slipper gjennom.} unknown {{platform} sperrer kontoer av sikkerhetsgrunner. Det er uklart om {account} er blant dem.} other {{platform} har sperret {group, select, verified {verifiserte kontoer} other {mange kontoer}} av sikkerhetsgrunner. Det er ikke noe galt med {account}.}}',
  'why.platform-api-policy':
    '{ability, select, working {{platform} har endret vilkårene for publiseringsprogrammer, men {account} slipper gjennom.} degraded {{platform} har strammet inn for publiseringsprogrammer. Å publisere for hånd bør gå.} other {{platform} slipper ikke lenger inn publiseringsprogrammer på de gamle vilkårene. Å publisere for hånd bør gå.}}',
  'why.platform-rate-limit':
    '{ability, select, working {{platform} begrenser hvor ofte vi får lese eller publisere, men innlegg kommer ut.} other {{platform} begrenser hvor mye som kan publiseres. Det går oftest over av seg selv.}}',
  'why.platform-policy-block':
    '{ability, select, working {{platform} stanser noe innhold etter egne regler, men {account} slipper gjennom.} other {{platform} stanser slike innlegg etter egne regler. Bare {platform} kan oppheve det.}}',
  'why.audience-side':
    '{ability, select, blocked {Å publisere kan gå, men leserne ser ikke {account}.} unknown {Noen lesere ser ikke {account}. Det er uklart om det går an å publisere.} other {Dere får publisert, men ikke alle ser det. Feilen er på lesersiden.}}',
  'why.account-locked':
    '{ability, select, working {{platform} har hatt {account} låst, men innlegg kommer ut.} other {{platform} har låst {account} til et menneske logger inn og bekrefter.}}',
  'why.account-suspended':
    '{ability, select, working {{platform} har hatt {account} stengt, men innlegg kommer ut.} other {{platform} har stengt {account}.}}',
  'why.account-unpublished':
    '{ability, select, working {{account} har vært borte en stund, men er synlig igjen.} other {Siden finnes ikke lenger {where}: {account} er skjult eller fjernet.}}',
  'why.account-restricted':
    '{ability, select, working {{platform} har lagt begrensninger på {account}, men innlegg kommer ut.} other {{platform} har lagt begrensninger på {account}. Andre er ikke rammet.}}',
  'why.account-hijacked':
    '{ability, select, working {Fremmede kan ha vært inne på {account}, men nå ser alt riktig ut.} other {Det er innlegg eller endringer på {account} som ingen her har gjort.}}',
  'why.credentials':
    '{ability, select, working {Den lagrede påloggingen til {platform} har sviktet, men innlegg kommer ut.} other {Den lagrede påloggingen til {platform} virker ikke lenger. {platform} er oppe, så det kan godt gå å logge inn for hånd.}}',
  'why.app-access':
    '{ability, select, working {{platform} har avvist publiseringsprogrammet vårt, men innlegg kommer ut.} other {{platform} avviser publiseringsprogrammet vårt, ikke {account}. Å publisere for hånd bør gå.}}',
  'why.posting-tool':
    '{ability, select, working {Publiseringsverktøyet svikter, men {account} virker.} other {Publiseringsverktøyet svikter. Ingenting tyder på feil hos {platform} eller med {account}.}}',
  'why.own-network':
    '{ability, select, working {Vår egen linje har sviktet av og til, men innlegg kommer ut.} other {Vår egen linje svikter. Herfra kan jeg ikke si noe om {platform}.}}',
  'why.own-site':
    '{ability, select, working {Vårt eget nettsted har trøbbel, men innlegg kommer ut.} other {Vårt eget nettsted eller serveren bak svikter.}}',
  'why.shared-infrastructure':
    '{ability, select, working {Flere tjenester svikter, men {account} slipper gjennom.} other {Flere tjenester svikter samtidig: Noe de deler, er nede. Det er ikke noe galt med {account}.}}',
  'why.country-block':
    '{ability, select, working {{platform} er sperret i deler av landet, men {account} slipper gjennom.} other {{platform} er sperret her i landet. Utenfra virker det.}}',
  'why.chat-outage':
    'Det er chatten du spør i, som har trøbbel. Det sier ikke noe galt om kanalen.',
  'why.unknown':
    '{ability, select, working {Ingenting tyder klart på feil.} blocked {Årsaken er ikke klar ennå.} degraded {Årsaken er ikke klar ennå.} hijacked {Det er ikke klart ennå hvordan det skjedde.} other {Tegnene er for få, eller peker hver sin vei.}}',
  'note.automated': 'Avslaget («ser automatisert ut») gjelder ikke dere; andre får det også.',

  // What may also be the case; also read after «om»
  'clause.nothing-to-report': 'det er ingenting å melde',
  'clause.quiet-on-purpose': 'stillheten er ment',
  'clause.channel-retired': 'kanalen er lagt ned for godt',
  'clause.platform-outage': '{platform} svikter for andre også',
  'clause.platform-lockdown': '{platform} sperrer en gruppe kontoer',
  'clause.platform-api-policy': '{platform} har stengt publiseringsprogrammer ute',
  'clause.platform-rate-limit': '{platform} begrenser antall innlegg',
  'clause.platform-policy-block': '{platform} stanser slike innlegg etter egne regler',
  'clause.audience-side': 'det bare er leserne som ikke ser innleggene',
  'clause.account-locked': '{platform} har låst {account}',
  'clause.account-suspended': '{platform} har stengt {account}',
  'clause.account-unpublished': '{account} er skjult eller fjernet',
  'clause.account-restricted': '{platform} har lagt begrensninger på {account}',
  'clause.account-hijacked': 'noen andre styrer {account}',
  'clause.credentials': 'den lagrede påloggingen har sluttet å virke',
  'clause.app-access': '{platform} avviser publiseringsprogrammet vårt',
  'clause.posting-tool': 'publiseringsverktøyet svikter',
  'clause.own-network': 'vår egen linje svikter',
  'clause.own-site': 'vårt eget nettsted svikter',
  'clause.shared-infrastructure': 'noe som flere tjenester deler, er nede',
  'clause.country-block': '{platform} er sperret her i landet',
  'clause.chat-outage': 'bare chatten har trøbbel',
  'clause.unknown': 'det er en årsak jeg ikke kjenner',

  // Evidence
  'evidence.line': '{time} {what}',
  'evidence.other': '{channel}: {what}',
  'evidence.against': '{what} (taler imot)',
  'evidence.post': 'et innlegg fra oss ble synlig',
  'evidence.post.stranger': 'et innlegg som ikke er vårt, ble synlig',
  'evidence.profile.visible': 'profilen er synlig',
  'evidence.profile.stale': 'profilen viser bare gamle innlegg',
  'evidence.profile.partial': 'profilen vises bare delvis',
  'evidence.profile.missing': 'profilen er borte',
  'evidence.profile.empty': 'profilen er der, men tom',
  'evidence.profile.suspended': 'profilen er merket som stengt',
  'evidence.profile.interstitial': 'profilen er skjult bak en advarsel',
  'evidence.profile.login-wall': 'profilen krever at leserne logger inn',
  'evidence.profile.renamed': 'profilen har et annet navn',
  'evidence.profile.moved': 'profilen sier at den er flyttet til en annen konto',
  'evidence.profile.defaced': 'profilen er endret av fremmede',
  'evidence.profile.unreachable': 'får ikke kontakt med profilen',
  'evidence.credentials.ok': 'påloggingen virker',
  'evidence.credentials.expired': 'påloggingen er utløpt',
  'evidence.credentials.revoked': 'påloggingen er trukket tilbake',
  'evidence.credentials.locked': 'pålogging avvist: kontoen er låst',
  'evidence.credentials.suspended': 'pålogging avvist: kontoen er stengt',
  'evidence.credentials.disabled': 'pålogging avvist: kontoen er slått av',
  'evidence.credentials.app-refused': 'pålogging avvist: programmet slipper ikke inn',
  'evidence.credentials.plan-refused': 'pålogging avvist: abonnementet vårt dekker det ikke',
  'evidence.credentials.rate-limited': 'påloggingssjekk: for mange forespørsler',
  'evidence.credentials.server-error': 'påloggingssjekk: feil hos plattformen',
  'evidence.credentials.unreachable': 'påloggingssjekk: ingen forbindelse',
  'evidence.write':
    '{by, select, check {test av publisering} tool {publiseringsverktøyet} other {forsøk på å publisere}}: {result}',
  'write.result.accepted': 'godtatt',
  'write.result.refused': 'avvist',
  'write.result.rate-limited': 'for mange innlegg',
  'write.result.server-error': 'feil hos plattformen',
  'write.result.unreachable': 'ingen forbindelse',
  'evidence.notice':
    '{platform}{state, select, operational { melder at alt er i orden} investigating { undersøker en feil} identified { har funnet feilen} monitoring { melder bedring} other { melder at det er løst}}{scope}',
  'notice.scope.all': ' (alt)',
  'notice.scope.verified': ' (verifiserte kontoer)',
  'notice.scope.api': ' (programmer)',
  'notice.scope.login': ' (pålogging)',
  'notice.scope.posting': ' (publisering)',
  'notice.scope.reading': ' (lesing)',
  'notice.scope.one-country': ' (ett land)',
  'notice.scope.unknown': '',
  'evidence.notice.quoted': '{platform}: «{text}»',
  'evidence.crowd':
    '{level, select, normal {ikke flere klager på {platform} enn vanlig} raised {flere klager på {platform} enn vanlig} other {en bølge av klager på {platform}}}',
  'evidence.peers.fine': 'andre kontoer {where} har det bra',
  'evidence.peers.some-affected': 'noen andre kontoer {where} er rammet',
  'evidence.peers.verified-affected': 'andre verifiserte kontoer {where} er rammet',
  'evidence.peers.all-affected': 'alle kontoer {where} er rammet',
  'evidence.peers.country-affected': 'kontoer her i landet er rammet {where}',
  'evidence.peers.instance-affected': 'alle kontoer på samme server er rammet',
  'evidence.peers.several-platforms-affected': 'flere plattformer er rammet samtidig',
  'evidence.reach':
    '{vantage, select, outside {utenfra: } other {}}{target, select, control {kontrollsidene} other {{platform}}}: {result, select, ok {svarer} dns {finner ikke navnet} tcp {ingen forbindelse} tls {ingen sikker forbindelse} timeout {svarer ikke} other {svarer med feil}}',
  'evidence.report': '{who}: {says}{known, select, yes { (siden {since})} other {}}',
  'evidence.chat': '{state, select, ok {chatten virker} other {chatten har trøbbel}}',
  'evidence.silence': 'ingenting publisert på {duration}; vanlig ville vært {expected} innlegg',
  'evidence.unnamed': 'noe som er sett',
  'evidence.flapping': 'sjekkene går vekselvis bra og dårlig',
  'evidence.panel.all': 'referansekontoer {where}: {share} av det vanlige',
  'evidence.panel.verified': 'verifiserte referansekontoer {where}: {share} av det vanlige',
  'evidence.neighbours':
    '{troubled, plural, =0 {ingen av {counted} nabokanaler viser tegn til trøbbel} other {# av {counted} nabokanaler viser tegn til trøbbel}}',
  'sisters.quiet': '{names}: stille, men ikke berørt',
  'sisters.fine': '{names}: virker',
  'sisters.down': '{names}: også nede',
  'sisters.trouble': '{names}: nede',
  'who.duty-officer': 'operasjonsleder',
  'who.staff': 'ansatt',
  'who.public': 'publikum',
  'named-person': '{name} ({role})',
  'says.cannot-post': 'får ikke publisert',
  'says.cannot-log-in': 'får ikke logget inn',
  'says.can-post': 'får publisert',
  'says.nothing-to-report': 'ingenting å melde',
  'says.hijacked': 'kapret av fremmede',
  'says.tool-broken': 'publiseringsverktøyet svikter',
  'says.network-down': 'nettet vårt er nede',
  'says.page-gone': 'siden er borte',
  'says.quiet-on-purpose': 'stille med vilje',
  'says.rate-limited': 'for mange innlegg, sier plattformen',
  'says.unsure': 'noe er galt',

  // What is not known, and what would settle it
  unknown: 'Vet ikke: om {clause} ({percent}).',
  settled: 'Slik finner dere det ut: {step}',
  'settle.read-control-hosts': 'åpne en annen kjent nettside fra samme nett.',
  'settle.read-from-outside': 'be noen utenfor huset åpne kanalen.',
  'settle.read-profile': 'åpne profilen uten å være logget inn.',
  'settle.read-credentials': 'la meg sjekke påloggingen på nytt.',
  'settle.compare-peers': 'se om andre lignende kontoer publiserer.',
  'settle.ask-duty-officer': 'spør operasjonsleder om det går an å publisere.',
  'settle.try-a-real-post': 'neste ekte innlegg vil vise det.',
  'settle.post-by-hand': 'publiser for hånd, utenom verktøyet.',
  'settle.log-in-by-hand': 'logg inn for hånd, og se hva plattformen sier.',
  'settle.appeal-to-platform': 'ta det opp med plattformen; bare den vet.',
  'settle.wait-for-notice': 'vent på melding fra plattformen.',
  'settle.wait-for-peers-to-recover': 'er dere sperret når andre er tilbake, gjelder det kontoen.',
  'settle.ask-who-posted': 'spør kollegene hvem som la ut det siste.',
  'settle.ask-followers': 'spør noen utenfor om de ser innleggene.',

  // What works now, and the next step
  'works.now': 'Virker nå: {channels}.',
  'works.none': 'Vet ikke om noen annen åpen kanal.',
  next: 'Neste steg: {step}',
  'step.none': 'Dere trenger ikke gjøre noe.',
  'step.publish-on': 'publiser {where}.',
  'step.unknown-cause': 'prøv én gang for hånd, og fortell meg hva som står der.',
  'step.platform': 'vent det ut; her er det ingenting å reparere.',
  'step.by-hand': 'publiser for hånd i appen eller nettleseren.',
  'step.unlock': 'logg inn for hånd, og følg stegene for å låse opp.',
  'step.appeal': 'klag til {platform} nå; det kan ta dager.',
  'step.hijacked': 'bytt passord, logg ut overalt, og varsle {platform}.',
  'step.renew-login': 'logg inn på nytt i verktøyet, eller publiser for hånd.',
  'step.own-network': 'bruk mobilnettet, og ring IT.',
  'step.own-site': 'ring den som drifter nettstedet.',
  'step.audience': 'fortsett å publisere, og si det andre steder også.',
  'step.space-out': 'send bare det som ikke kan vente.',
  'footer.seen': 'Vurdert {time}, nyeste sjekk for {age} siden.',
  'footer.judged': 'Vurdert {time}.',
  'footer.unseen': 'Vurdert {time}, ingenting sett ennå.',

  // Several channels
  'several.fine':
    '{n, plural, =1 {Kanalen er oppe} other {Alle # kanaler er oppe}}{quiet, select, yes {, bare stille} other {}}.',
  'several.trouble':
    '{down, plural, =0 {} =1 {Én av {n} kanaler er nede} other {# av {n} kanaler er nede}}{down, plural, =0 {{other, plural, =1 {Én av {n} kanaler har trøbbel} other {# av {n} kanaler har trøbbel}}} other {{other, plural, =0 {} =1 {, én til har trøbbel} other {, # til har trøbbel}}}}.',
  'several.unclear':
    '{unclear, plural, =1 {For én av {n} kanaler kan jeg ikke si det ennå} other {For # av {n} kanaler kan jeg ikke si det ennå}}. Ingen andre viser tegn til trøbbel.',
  'several.retired': '{n, plural, =1 {Kanalen er nedlagt} other {Alle # kanaler er nedlagt}}.',
  'several.line':
    '{symbol} {channel}: {ability}{shown, select, none {} other { ({percent})}}{detailed, select, none {} other { – {detail}}}',
  'several.more': '{symbol} {n} til: {ability}',

  // Why, at length
  'explain.headline': '{channel}: {ability} ({percent}), {words}.',
  'explain.rivals': 'Ellers: {rivals}.',
  'explain.rival': '{clause} ({percent})',
  'explain.change': 'Dette ville endret vurderingen: {steps}',
  'explain.evidence': '{what} – taler {strength} {for, select, yes {for} other {imot}}',
  'explain.no-evidence':
    'Jeg har ingen observasjoner som veier noe; dette er bare hvor ofte slikt skjer.',
  strength: '{strength, select, strong {sterkt} clear {klart} some {noe} other {litt}}',
  'likelihood.almost-certain': 'nesten sikkert',
  'likelihood.very-likely': 'svært sannsynlig',
  'likelihood.likely': 'sannsynlig',
  'likelihood.even': 'omtrent like sannsynlig som ikke',
  'likelihood.unlikely': 'lite sannsynlig',
  'likelihood.very-unlikely': 'svært lite sannsynlig',
  'likelihood.hardly': 'nesten utelukket',

  // History
  'history.last': 'Siste innlegg fra {channel}: {time}, for {age} siden.',
  'history.never': 'Jeg har ikke sett noe innlegg fra {channel} ennå.',
  'history.posts':
    '{n, plural, =0 {Ingen innlegg} =1 {Ett innlegg} other {# innlegg}} fra {from} til {to}.',
  'history.silence': 'Stille i {duration}: {from} til {to}',
  'history.silence.on': 'Stille i {duration}, siden {from}',
  'history.usual': 'Ni av ti stille perioder er kortere enn {duration}.',
  'history.no-silences': 'Ingen lengre stillhet enn vanlig.',
  'history.incident':
    '{ability}, {from} til {to} ({duration}){known, select, no {} other {: {clause}}}',
  'history.incident.on':
    '{ability} siden {from} ({duration}){known, select, no {} other {: {clause}}}',
  'history.no-incidents': 'Ingen feil observert.',
  'history.now': 'nå',
  'history.scope': 'Jeg kjenner bare det jeg selv har sett, fra {from} til {to}.',
  'history.several': 'Siste innlegg:',
  'history.several.line': '{channel}: {time}, for {age} siden',
  'history.several.never': '{channel}: ingen innlegg sett',

  // The report on an incident, for the files
  'report.title':
    'Hendelsesrapport: {channel}{others, plural, =0 {} one { og én kanal til} other { og # kanaler til}}, {date}',
  'report.lead':
    '{channel}{others, plural, =0 {} one { og én kanal til} other { og # kanaler til}} var {ability} fra {from} til {to} ({duration}). På det sikreste {percent}.',
  'report.lead.on':
    '{channel}{others, plural, =0 {} one { og én kanal til} other { og # kanaler til}} har vært {ability} siden {from} ({duration}). På det sikreste {percent}. Det er ikke over.',
  'report.ability': '{severity, select, critical {nede} other {delvis nede}}',
  'report.end':
    '{how, select, recovered {Kanalen selv ble sett i virksomhet igjen.} unconfirmed {Plattformen sier at det er over; ingen har sett det på kanalen selv.} faded {Ingen så slutten: tegnene er blitt gamle.} merged {Den gikk videre som del av en større hendelse.} watching {Det ser bra ut igjen, men følges fortsatt: det kan komme og gå.} other {Den pågår.}}',
  'report.section.channels': 'Kanaler',
  'report.section.timeline': 'Tidslinje',
  'report.section.evidence': 'Hva det bygger på',
  'report.section.deeds': 'Hvem gjorde hva',
  'report.section.messages': 'Hva ble sagt når',
  'report.head.channel': 'Kanal',
  'report.head.from': 'Fra',
  'report.head.to': 'Til',
  'report.head.cause': 'Årsak',
  'report.head.time': 'Tid',
  'report.head.what': 'Hva',
  'report.head.weight': 'Vekt',
  'report.head.who': 'Hvem',
  'report.head.where': 'Hvor',
  'report.goes-on': 'pågår',
  'report.cause-unknown': 'ikke kjent',
  'report.weight': '{strength} {for, select, yes {for} other {mot}}',
  'report.verdict': '{channel}: {ability} ({percent}), {activity}',
  'report.event.opened': 'Hendelsen åpnet: {channels}.',
  'report.event.grew': 'Også rammet: {channels}.',
  'report.event.worsened': 'Det ble verre: {ability}.',
  'report.event.cause': 'Årsaken vurdert på nytt: {to}.',
  'report.event.acknowledged': '{who} er på saken.',
  'report.event.watching': 'Det ser bra ut igjen; følges.',
  'report.event.reopened': 'Det begynte igjen: {channels}.',
  'report.event.closed': 'Hendelsen lukket. {how}',
  'report.deed':
    '{what, select, report {meldte, {channel}: {says}} withdraw {trakk tilbake, {channel}: {says}} acknowledge {tok saken} other {utsatte varsler}}',
  'report.where':
    '{chat, select, slack {Slack} discord {Discord} mail {E-post} other {{chat}}} {room}',
  'report.terminal': 'terminal',
  'report.unsent':
    '{state, select, waiting {Ikke sendt ennå.} sending {Kanskje sendt.} held {Kanskje sendt; rommet kunne ikke leses.} other {Ikke sendt.}}',
  'report.no-evidence': 'Ingenting av det som ble sett, er lagret lenger.',
  'report.no-deeds': 'Ingen meldte eller endret noe.',
  'report.no-messages': 'Ingen melding om den er kjent. Meldinger huskes i sju døgn.',
  'report.edited':
    'Meldingen i et rom endres mens hendelsen pågår; her står den slik den først ble sendt.',
  'report.more': '{n, plural, one {Én rad til er utelatt.} other {# rader til er utelatt.}}',
  'history.file': 'Alt ligger i filen ({form}).',
  'history.file.terminal': 'Som fil: npm start -s -- history "…" {option}',
  'history.file.title': 'Historikk ({form})',
  'button.export': 'Eksporter (CSV)',
  'button.incident-report': 'Rapport',
  'report.file': 'Rapporten om hendelsen ligger i filen: {channel}, fra {time}.',
  'report.file.terminal': 'Rapporten om {channel}, fra {time}: npm start -s -- report {id}',
  'report.file.others':
    '{n, plural, one {Én tidligere hendelse} other {# tidligere hendelser}} passer også; si hvilken dag for å få en annen.',
  'report.file.none': 'Jeg kjenner ingen slik hendelse.',
  'report.footer':
    'Hendelse {id}. Tider i {zone}. Skrevet {time} av Kanalvakt ut fra det den selv har sett og fått vite; sannsynligheter er en begrunnet vurdering, ikke en måling.',
  'period.unclear': 'Jeg fikk ikke tak i perioden; dette er de siste sju dagene.',

  // Reports
  'report.noted': 'Notert: {channel} – {says}.',
  'report.who': 'Meldt av {who} {time}. Gjelder til {until}.',
  'report.since': 'Slik har det vært siden {time}.',
  'report.quote': 'Med egne ord: «{text}»',
  'report.now': 'Min vurdering nå: {answer} {state}',
  'report.which': 'Hvilken kanal gjelder det? Jeg noterer ingenting før du velger.',
  'report.none': 'Jeg følger ingen slik kanal, så ingenting er notert.',
  'report.withdrawn': 'Trukket tilbake: {channel} – {says}. Det teller ikke lenger.',
  'report.withdrawn.already': 'Den meldingen er alt trukket tilbake, eller den er utløpt.',
  'report.withdrawn.refused': 'Bare {who}, eller en som kan redigere, kan trekke den meldingen.',

  // Who may not
  'refused.place': 'På denne arbeidsplassen svarer jeg ikke i noe rom.',
  'refused.room':
    'I dette rommet svarer jeg ikke. Spør meg i en direktemelding, eller i et rom som står i innstillingene.',
  'refused.guest': 'Jeg svarer bare dem som hører til her, ikke gjester.',
  'refused.unknown':
    'Jeg får ikke slått opp hvem du er akkurat nå, så jeg svarer ikke ennå. Prøv igjen om litt.',
  'refused.pace': 'Nå går det for fort for meg. Spør igjen om et minutt.',
  'refused.ask': 'Her er det bare {who} som kan spørre meg.',
  'refused.report': 'Her er det bare {who} som kan melde fra. Si fra til dem.',
  'refused.change': 'Bare {who} kan endre det andre har meldt.',
  'refused.nobody': 'Den retten har ingen fått i innstillingene ennå.',

  // Which one is meant
  'which.organisation': 'Hvem er «vi»? Velg, så husker jeg det.',
  'which.chosen': 'Fra nå av betyr «vi» {owner}.',
  'which.not-watched': 'Jeg følger ikke {what}.',
  'which.watched': 'Jeg følger: {channels}.',
  'which.anything': 'noen kanal',
  'which.nothing-watched': 'Jeg følger ingen kanaler ennå.',
  'which.gone': 'Den kanalen følger jeg ikke lenger.',

  // Everything else
  'help.headline': 'Jeg forteller om en kanal er nede, eller bare stille – og hvorfor.',
  'help.status': 'Spør: «er {owner} nede, eller bare stille?» eller «status alle»',
  'help.why': 'Spør videre: «hvorfor?», «hvor sikker er du?», «og {other}?»',
  'help.history': 'Se tilbake: «når kom siste innlegg fra {owner}?»',
  'help.report':
    'Meld fra: «{owner} får ikke publisert på {platform}» eller «stille natt i {owner}, ingenting å melde»',
  'help.withdraw': 'Meldte dere feil? Trykk «Trekk tilbake» under kvitteringen.',
  'help.never':
    'Spørsmål endrer ingenting. Jeg publiserer aldri, sletter aldri og logger ingen ut.',
  'emergency.headline': 'Er noen i fare? Ring {numbers} nå.',
  'emergency.number':
    '{number}{service, select, police { (politi)} fire { (brann)} ambulance { (ambulanse)} other {}}',
  'emergency.bot': 'Jeg er en robot, og ingen på vakt leser dette.',
  'did-you-mean': 'Jeg er ikke sikker på hva du mener. Var det en av disse?',
  'choice.ask-status': 'status alle',
  'choice.ask-why': 'hvorfor?',
  'choice.ask-history': 'når kom siste innlegg?',
  'choice.report-trouble': 'vi får ikke publisert',
  'choice.report-quiet': 'stille natt, ingenting å melde',
  'choice.digest': 'når kommer oppsummeringen?',
  'choice.alerts': 'hvilke varsler er på?',
  'choice.help': 'hjelp',
  'choice.off-topic': 'hjelp',
  'off-topic':
    'Det kan jeg ikke hjelpe med: Jeg følger bare med på om kanalene virker, og legger aldri ut, sletter eller endrer noe på dem.',
  'small-talk.thanks': 'Bare hyggelig. Jeg følger med.',
  'small-talk.greeting': 'Jeg er her. Spør for eksempel: «er {owner} nede, eller bare stille?»',
  'too-long': 'Det var mer enn jeg klarer å ta inn. Spør meg gjerne i én setning.',
  empty: 'Bare spør, for eksempel: «er {owner} nede, eller bare stille?»',
  failed: 'Noe gikk galt hos meg, så dette vet jeg ikke. Prøv igjen om litt.',
  demonstration: 'Demonstrasjon, {date}:',
  later: 'Nå har jeg sett etter på nytt:',

  // Buttons
  'button.cannot-post': 'Får ikke publisert',
  'button.can-post': 'Får publisert igjen',
  'button.quiet': 'Stille {daypart}, bekreftet',
  'button.why': 'Hvorfor?',
  'button.why-channel': 'Hvorfor: {channel}',
  'button.status': 'Status',
  'button.withdraw-one': 'Trekk tilbake: {says}',
  'button.withdraw': 'Trekk tilbake',
  'button.follow': 'Si fra når det endrer seg',
  'button.report': 'Meld fra',
  'button.status-all': 'Status for alle',

  // The form to report with
  'form.title': 'Meld fra om en kanal',
  'form.cancel': 'Avbryt',
  'form.channel': 'Kanal',
  'form.says': 'Hva skjer?',
  'form.text': 'Feilteksten, om det er noen',
  'form.text.hint': 'Ord for ord, slik plattformen skriver den.',
  'form.since': 'Siden når?',
  'form.since.hint':
    'Slik som 00:15, i går 23:40 eller 20 min siden. La den stå tom om du ikke vet.',
  'form.fault.channel': 'Velg en kanal som jeg følger.',
  'form.fault.says': 'Velg hva som skjer.',
  'form.fault.too-long': 'Det er for langt: høyst {most} tegn.',
  'form.fault.unclear':
    'Det tidspunktet forsto jeg ikke. Skriv for eksempel 00:15 eller i går 23:40.',
  'form.fault.future': 'Det tidspunktet har ikke vært ennå.',
  'form.fault.too-old':
    'Det er mer enn en uke siden. La feltet stå tomt, og skriv det i feilteksten.',

  // Told when it changes
  'follow.noted': 'Jeg sier fra når noe endrer seg: {channel}.',
  'follow.until': 'Det blir én direktemelding. Dette gjelder til {time}.',
  'follow.changed':
    'Du ba meg si fra om {channel}: {same, select, yes {årsaken er vurdert på nytt} other {{before} → {now}}}. Flere meldinger kommer ikke av seg selv.',
  'follow.ended': 'Da sier jeg ikke fra likevel.',
  'follow.over': 'Det er alt avsluttet, eller det gjelder ikke deg.',
  'follow.nowhere': 'Her kan jeg ikke skrive til deg senere. Spør meg når som helst.',

  // What a person chooses
  'language.chosen': 'Fra nå av svarer jeg deg på bokmål, med mindre du skriver på et annet språk.',
  'home.language': 'Språk',
  'home.organisation': '«Vi» er',
  'home.incidents': 'Pågår nå',
  'home.rooms': 'Dette sier jeg fra om',
  'home.room': '{room}: {kind, select, digest {oppsummering } other {}}{told}',
  'home.a-room': 'et rom',

  // Words behind a command
  'command.digest':
    '«{unknown}» kjenner jeg ikke, så jeg har ikke endret noe. Slik: 06:45 hverdager Oslo – eller: nå, liste, av.',
  'command.alerts':
    '«{unknown}» kjenner jeg ikke, så jeg har ikke endret noe. Slik: Oslo på X – eller: liste, bare kritisk, demp 2 timer, av.',

  // The digest
  'digest.quiet':
    '{blind, select, yes {{n, plural, one {Jeg kan ikke si om kanalen virker.} other {Jeg kan ikke si om noen av de # kanalene virker.}}} other {Rolig {part, select, night {natt} day {dag} other {kveld}}. {unclear, plural, =0 {Alt virker.} one {Én kanal kan jeg ikke bedømme; ellers virker alt.} other {# av {n} kanaler kan jeg ikke bedømme; ellers virker alt.}}}}',
  'digest.nobody': 'Her er det ingen kanaler å fortelle om. Er de tatt ut av innstillingene?',
  'digest.trouble':
    '{channel}: {ability}{known, select, yes { siden {time}} other {}}{others, plural, =0 {} one {, og én kanal til} other {, og # kanaler til}}.',
  'digest.notice':
    '{platform} meldte {state, select, resolved {at det er løst} monitoring {bedring} identified {at feilen er funnet} other {trøbbel}} {time}',
  'digest.works-again': 'Alt virker igjen.',
  'digest.incident':
    '{channel}{more, plural, =0 {} one { og én kanal til} other { og # kanaler til}} {over, select, yes {var } other {}}{state, select, barred {sperret} blocked {nede} hijacked {overtatt} other {delvis nede}} {over, select, yes {{from}–{to}} other {fra {from}}}',
  'digest.incident.seems': 'ser ut til å ha virket siden {time}',
  'digest.incident.end':
    '{how, select, unconfirmed {ikke bekreftet hos oss} faded {ingen så slutten} merged {fortsatte i en større hendelse} other {over}}',
  'digest.incident.others': '{n, plural, one {og én hendelse til} other {og # hendelser til}}',
  'digest.incident.line':
    '{over, select, yes {{from}–{to}} other {fra {from}}}: {known, select, yes {{clause} ({certainty, select, confirmed {bekreftet} probable {mest sannsynlig} other {mulig}})} other {årsaken er ikke kjent}}{taken, select, yes {; {who} tok saken {at}} no {; ingen har tatt saken} other {}}',
  'digest.line':
    '{symbol} {channel}: {ability}{known, select, yes { – {clause}} other {}}{was, select, yes { (var {before} {from}–{to})} other {}} · {posts}',
  'digest.posts':
    '{n, plural, =0 {ingen innlegg} one {ett innlegg} other {# innlegg}}{usual, select, none {} one { (vanlig {low})} other { (vanlig {low}–{high})}}',
  'digest.rest':
    '{n} kanaler til: {troubled, plural, =0 {} one {én med trøbbel, } other {# med trøbbel, }}{unclear, plural, =0 {} one {én uavklart, } other {# uavklarte, }}{posts, plural, =0 {ingen innlegg} one {ett innlegg} other {# innlegg}}',
  'digest.open': 'Ikke avklart: {channels}.',
  'digest.settler': 'Slik finner dere det ut: {step}',
  'digest.unseen': 'Ikke sett i hele perioden: {channels}.',
  'own.side': 'Hos meg selv: {what}.',
  'own.when': '{over, select, yes {{from}–{to}} other {siden {from}}}',
  'own.platform': '{over, select, yes {så} other {ser}} ikke {platform} {when}',
  'own.line': 'linjen vår {over, select, yes {var} other {er}} nede {when}',
  'own.chat': '{over, select, yes {var} other {er}} ikke koblet til {chat} {when}',
  'own.status-page':
    '{over, select, yes {fikk} other {får}} ikke lest statussiden til {subject} {when}',
  'own.stopped': 'sto stille {when}',
  'own.held':
    '{n, plural, one {én melding er} other {# meldinger er}} holdt tilbake, siden rommet ikke kan leses',
  chat: '{chat, select, slack {Slack} discord {Discord} other {{chat}}}',
  'digest.late': 'Forsinket: skulle ha kommet {time}.',
  'digest.period': 'Fra {from} til {to}.',
  'digest.next': 'Neste: {time}.',
  'digest.not-planned': 'For å få den fast: «digest 06:45 hverdager».',
  'digest.days':
    '{kind, select, all {hver dag} weekdays {på hverdager} weekend {i helgene} other {{list}}}',
  'digest.planned': 'Oppsummering her {days} kl. {time}{of, select, all {} other {: {owners}}}.',
  'digest.plans': 'Faste oppsummeringer her:',
  'digest.plan': '{days} kl. {time}{of, select, all {} other { om {owners}}}; neste {next}',
  'digest.none':
    'Her kommer ingen faste oppsummeringer. Skriv «digest 06:45 hverdager» for å få en.',
  'digest.ended': 'Stoppet: oppsummeringen kl. {times}.',
  'digest.nowhere': 'Faste oppsummeringer sendes til rom i en chat. Her kan du se en nå: «digest».',
  'button.digest-off': 'Stopp oppsummeringen',
  'button.digest-off-one': 'Stopp kl. {time}',

  // Windows in which trouble is expected
  'window.open':
    '{why, select, maintenance {Vedlikehold} other {Stille med vilje}} til {until}{who, select, person { ({by})} other {}}: jeg varsler ikke før da.',
  'window.mark': ' ({why, select, maintenance {vedlikehold} other {stille med vilje}} til {until})',
  'window.made': 'Notert.',
  'window.means.maintenance':
    'Jeg varsler ikke om feil der så lenge det står på. Er de der fortsatt etterpå, sier jeg fra da.',
  'window.means.on-purpose':
    'Jeg varsler ikke om stillhet der så lenge det står på. Er noe tydelig galt, sier jeg fra likevel.',
  'window.line':
    '{why, select, maintenance {Vedlikehold} other {Stille med vilje}}: {what}, {often, select, once {{begun, select, yes {til {to}} other {{from} til {to}}}} some {hver {days} {hours} ({begun, select, yes {nå, til {to}} other {neste {from}}})} other {{days} {hours} ({begun, select, yes {nå, til {to}} other {neste {from}}})}}{who, select, person { – {by}} other {}}.',
  'window.list': 'Vedlikehold og stille perioder:',
  'window.none': 'Ingen vedlikehold eller stille perioder er meldt.',
  'window.ended': 'Avsluttet: {what}. Herfra varsles det som vanlig.',
  'window.nothing': 'Ingen slik kanal følges, så det er ingenting å vente med.',
  'window.when':
    'Når? Skriv for eksempel «vedlikehold på nettsiden i natt 02–04» eller «hver tirsdag 02–04 vedlikehold på nettsiden».',
  'button.window-off': 'Avslutt',
  'button.window-off-one': 'Avslutt: {what}',

  // Alerts
  'alert.open':
    '{symbol} {channel}{others, plural, =0 {} one {, og én kanal til,} other {, og # kanaler til,}} {severity, select, critical {har vært nede} other {har bare virket delvis}} siden {time} ({percent} sikkert).',
  'alert.watching':
    '{symbol} {channel}{others, plural, =0 {} one {, og én kanal til,} other {, og # kanaler til,}} ser ut til å virke igjen (siden {end}). Kan komme og gå.',
  'alert.closed':
    '{symbol} Over: {channel}{others, plural, =0 {} one {, og én kanal til} other {, og # kanaler til}}, {time}–{end} ({duration}){how, select, unconfirmed {; ikke bekreftet hos oss} faded {; ingen så slutten} merged {; fortsatte i en større hendelse} other {}}.',
  'alert.cause':
    '{certainty, select, confirmed {Årsak, bekreftet} probable {Mest sannsynlig årsak} other {Mulig årsak}}: {clause}.',
  'alert.cause-unknown': 'Årsaken er ikke kjent ennå.',
  'alert.channel': '{channel}: {over, select, yes {{from}–{to}} other {siden {from}}}',
  'alert.acknowledged':
    '{over, select, yes {{who} tok saken {time}.} other {{who} er på saken (siden {time}).}}',
  'alert.watched': 'Jeg følger med til {time}.',
  'alert.turn.cause': 'Årsaken er vurdert på nytt. Før: {from}. Nå: {to}.',
  'alert.turn.cause-found': 'Årsaken er trolig funnet: {to}.',
  'alert.turn.reopened': 'Det begynte igjen {time}.',
  'alert.turn.closed':
    '{how, select, faded {Ingen nye tegn; avsluttet.} merged {Fortsetter i en større hendelse.} unconfirmed {Over, sier plattformen; ikke bekreftet hos oss.} other {Over.}} {channel}: varte {duration}. Feilen var {percent} sikker.',
  'alert.carried':
    '{chat, select, slack {Slack} discord {Discord} other {Den andre chatten}} {why, select, refused {tar ikke imot i rommet der} other {svarer ikke}}, derfor kommer dette hit.',
  'alert.carried.too':
    '{chat, select, slack {Slack} discord {Discord} other {Den andre chatten}} {why, select, refused {tar ikke imot i rommet der} other {svarer ikke}}; rommet der har ikke fått dette.',
  'alert.unacknowledged': 'Ingen har tatt saken på {duration}, derfor kommer dette hit.',
  'alert.unacknowledged.too': 'Fortsatt ingen på saken etter {duration}.',
  'alerts.plan':
    'Varsler her: {of, select, all {alle kanalene våre} other {{owners}}}{on, select, all {} other {, {platforms}}}.',
  'alerts.plan-line':
    'varsler for {of, select, all {alle kanalene våre} other {{owners}}}{on, select, all {} other {, {platforms}}}.',
  'alerts.least.warning': 'Jeg sier fra når noe er nede, og når noe bare virker delvis.',
  'alerts.least.critical': 'Jeg sier bare fra når noe er nede.',
  'alerts.snoozed': 'Nye varsler venter til {time}.',
  'alerts.none': 'Her sier jeg ikke fra om noe. Skriv «varsle oss her» for å få varsler.',
  'alerts.nowhere': 'Varsler sendes til rom i en chat, ikke hit.',
  'alerts.ended': 'Varslene her er stoppet.',
  'alerts.acknowledged': 'Notert at dere er på saken: {what}.',
  'alerts.nothing-open': 'Ingen åpne hendelser venter på noen.',
  'button.acknowledge': 'Vi er på saken',
  'button.snooze': 'Vent til neste vakt',
  'button.on-purpose': 'Stille med vilje',
  'button.alerts-critical': 'Bare når det er nede',
  'button.alerts-all': 'Også når det virker delvis',
  'button.alerts-off': 'Stopp varslene',

  // Pictures
  'picture.period': '{from} til {to}',
  'picture.clock-forward': 'Klokka stilles fram: én time mindre.',
  'picture.clock-back': 'Klokka stilles tilbake: én time mer.',
  'picture.trouble': '{ability} fra {time}',
  'picture.well': '{ability}; {activity}',
  'picture.over': '{ability} {from}–{to}',
  'picture.no-trouble': 'ingen trøbbel sett',
  'picture.stretch': '{what} {from}–{to} ({duration})',
  'picture.stretch.on': '{what} fra {from} ({duration})',
  'picture.silent': 'stille',
  'picture.unseen': 'ikke sett av meg',
  'picture.sum': 'Innlegg så langt',
  'picture.post': 'innlegg',
  'picture.usual':
    'vanlig antall{usual, select, none {} one { ({low} til slutt)} other { ({low}–{high} til slutt)}}',
  'picture.bins': 'Innlegg per {days, plural, =1 {døgn} =7 {uke} other {# døgn}}',
  'picture.alt.bins': '{label}: {counts}.',
  'picture.panel': 'Andre kontoer {where} ({n})',
  'picture.panel-state': '{posts, plural, =0 {ingen innlegg} one {ett innlegg} other {# innlegg}}',
  'picture.overview': 'Alle kanaler',
  'picture.all-well': 'Alt virker nå.',
  'picture.some':
    '{troubled, plural, =0 {} one {Én kanal med trøbbel nå. } other {# kanaler med trøbbel nå. }}{unclear, plural, =0 {} one {Én uavklart.} other {# uavklarte.}}',
  'picture.rest':
    '{n, plural, one {én kanal til} other {# kanaler til}}{troubled, plural, =0 {, uten trøbbel nå} other {, # med trøbbel}}',
  'picture.week': 'Vanlig rytme: {channel}',
  'picture.week-of': 'Time for time i uka; jo større prikk, jo flere innlegg',
  'picture.week-headline': 'Mest {top}, minst {low}',
  'picture.week-slot': '{day} kl. {hour}',
  'picture.week-scale': '{value} i timen',
  'picture.week-footer': 'Lært av {n, plural, one {ett innlegg} other {# innlegg}} siden {since}.',
  'picture.week-told': 'Bygger på hva som er sagt om kanalen, ikke på innlegg.',
  'picture.alt.timeline': 'Tidslinje for {channel}, {period}: {headline}.',
  'picture.alt.overview':
    'Oversikt over {n, plural, one {én kanal} other {# kanaler}}, {period}: {headline}',
  'picture.alt.posts':
    '{n, plural, =0 {Ingen innlegg} one {Ett innlegg} other {# innlegg}}{usual, select, none {} one {, vanlig {low}} other {, vanlig {low}–{high}}}{seen, select, yes {, siste {last}} other {}}.',
  'picture.alt.marks': 'Tegn: {marks}.',
  'picture.alt.week': '{title}. {headline}. Per dag: {days}.',
};
