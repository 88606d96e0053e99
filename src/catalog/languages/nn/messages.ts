import type { Catalogue } from '../en/messages.ts';

/** Nynorsk. ICU message syntax. */
export const nn: Catalogue = {
  // Names
  platform:
    '{platform, select, x {X} facebook {Facebook} instagram {Instagram} bluesky {Bluesky} mastodon {Mastodon} politiloggen {politiloggen} feed {nyheitsstraumen} other {nettstaden}}',
  where:
    '{platform, select, x {på X} facebook {på Facebook} instagram {på Instagram} bluesky {på Bluesky} mastodon {på Mastodon} politiloggen {i politiloggen} feed {i nyheitsstraumen} other {på nettstaden}}',
  channel: '{owner} {where}',
  account:
    '{platform, select, facebook {sida} politiloggen {loggen} feed {straumen} website {nettstaden} other {kontoen}}{own, select, yes { dykkar} other {}}',
  daypart: '{part, select, night {natt} morning {morgon} afternoon {dag} other {kveld}}',
  more: '{n} til',
  quoted: '«{text}»',
  ability:
    '{ability, select, working {verkar} degraded {delvis nede} blocked {nede} hijacked {kapra} retired {nedlagd} other {uklart enno}}',
  activity:
    '{activity, select, posting {publiserer} quiet {stille, som vanleg} silent {uvanleg stille} other {veit ikkje om det blir publisert}}',

  // The headline: down, or just quiet?
  'answer.working':
    '{sure, select, sure {} likely {Truleg } other {Kanskje }}{activity, select, quiet {{sure, select, sure {Berre stille} other {berre stille}}} posting {{sure, select, sure {Oppe, og publiserer} other {oppe, og publiserer}}} silent {{sure, select, sure {Oppe, men uvanleg stille} other {oppe, men uvanleg stille}}} other {{sure, select, sure {Oppe} other {oppe}}}}.',
  'answer.degraded':
    '{sure, select, sure {Delvis nede} likely {Truleg delvis nede} other {Kanskje delvis nede}}{activity, select, quiet { – på {part, select, night {ei} other {ein}} stille {daypart}} other {}}.',
  'answer.blocked':
    '{sure, select, sure {Nede} likely {Truleg nede} other {Kanskje nede}}{activity, select, quiet { – og det er {part, select, night {ei} other {ein}} stille {daypart}} silent {, ikkje berre stille} other {}}.',
  'answer.hijacked':
    '{sure, select, sure {Ingen av delane: kapra} likely {Truleg kapra} other {Kanskje kapra}}.',
  'answer.retired': 'Ingen av delane: kanalen er nedlagd.',
  'answer.unknown':
    'Kan ikkje seie det enno{activity, select, quiet {, men stilla er vanleg} silent {, og stilla er uvanleg} other {}}.',
  'state.working':
    '{owner} verkar {sure, select, sure {} likely {truleg } other {kanskje }}{where} ({percent}).',
  'state.degraded': '{owner} får ut innlegg {where}, men ikkje alt verkar ({percent}).',
  'state.blocked':
    '{owner} får {sure, select, sure {} likely {truleg } other {kanskje }}ikkje publisert {where} ({percent}).',
  'state.hijacked': 'Nokon andre ser ut til å styre {owner} {where} ({percent}).',
  'state.retired':
    '{channel} er ikkje lenger i bruk{since, select, none {} other { (sidan {time})}}.',
  'state.unknown': '{channel}: {first} {firstPercent}, {second} {secondPercent}.',
  'state.blank': 'Eg har ingenting å vurdere {channel} etter enno.',
  'headline.stale': 'Obs: Nyaste sjekk er {age} gammal.',
  'headline.unseen': 'Obs: Eg har ikkje sett kanalen enno.',

  // Why: one wording for each cause and ability
  'lead.confirmed': 'Årsak, stadfesta: {why}',
  'lead.probable': 'Mest sannsynleg årsak: {why}',
  'lead.possible': 'Mogleg årsak: {why}',
  since: 'Sidan {time}.',
  'why.none': 'Innlegg kjem ut, og ingenting tyder på feil.',
  'why.nothing-to-report':
    '{ability, select, working {{stated, select, yes {Vakta seier at det ikkje er noko å melde} other {Stilla er vanleg på denne tida}}{around, select, yes {. Det er trøbbel {where}, men ingen teikn til at det råkar {account}.} other {, og ingenting tyder på feil.}}} unknown {Stilla er vanleg, men eg ser ikkje om det går an å publisere.} other {Det er uansett ingenting å melde.}}',
  'why.quiet-on-purpose':
    '{ability, select, working {Dei tilsette held {account} stille med vilje, og ingenting tyder på feil.} other {Dei tilsette held {account} stille med vilje.}}',
  'why.channel-retired': 'Eigaren har lagt ned kanalen. Då er stilla som venta.',
  'why.platform-outage':
    '{ability, select, working {Det er trøbbel {where}, men {account} slepp gjennom.} degraded {{platform} verkar berre delvis no. Det er ikkje noko gale med {account}.} unknown {{platform} kan vere nede. Eg ser ikkje enno om det råkar {account}.} other {{platform} sviktar, også for andre. Det er ikkje noko gale med {account}.}}',
  'why.platform-lockdown':
    '{ability, select, working {{platform} har sperra {group, select, verified {verifiserte kontoar} other {mange kontoar}} av tryggingsgrunnar, men {account} slepp gjennom.} unknown {{platform} sperrar kontoar av tryggingsgrunnar. Det er uklart om {account} er mellom dei.} other {{platform} har sperra {group, select, verified {verifiserte kontoar} other {mange kontoar}} av tryggingsgrunnar. Det er ikkje noko gale med {account}.}}',
  'why.platform-api-policy':
    '{ability, select, working {{platform} har endra vilkåra for publiseringsprogram, men {account} slepp gjennom.} degraded {{platform} har stramma inn for publiseringsprogram. Å publisere for hand bør gå.} other {{platform} slepp ikkje lenger inn publiseringsprogram på dei gamle vilkåra. Å publisere for hand bør gå.}}',
  'why.platform-rate-limit':
    '{ability, select, working {{platform} avgrensar kor ofte vi får lese eller publisere, men innlegg kjem ut.} other {{platform} avgrensar kor mykje som kan publiserast. Det går oftast over av seg sjølv.}}',
  'why.platform-policy-block':
    '{ability, select, working {{platform} stansar noko innhald etter eigne reglar, men {account} slepp gjennom.} other {{platform} stansar slike innlegg etter eigne reglar. Berre {platform} kan oppheve det.}}',
  'why.audience-side':
    '{ability, select, blocked {Å publisere kan gå, men lesarane ser ikkje {account}.} unknown {Nokre lesarar ser ikkje {account}. Det er uklart om det går an å publisere.} other {De får publisert, men ikkje alle ser det. Feilen er på lesarsida.}}',
  'why.account-locked':
    '{ability, select, working {{platform} har hatt {account} låst, men innlegg kjem ut.} other {{platform} har låst {account} til eit menneske loggar inn og stadfestar.}}',
  'why.account-suspended':
    '{ability, select, working {{platform} har hatt {account} stengd, men innlegg kjem ut.} other {{platform} har stengt {account}.}}',
  'why.account-unpublished':
    '{ability, select, working {{account} har vore borte ei stund, men er synleg igjen.} other {Sida finst ikkje lenger {where}: {account} er skjult eller fjerna.}}',
  'why.account-restricted':
    '{ability, select, working {{platform} har lagt avgrensingar på {account}, men innlegg kjem ut.} other {{platform} har lagt avgrensingar på {account}. Andre er ikkje råka.}}',
  'why.account-hijacked':
    '{ability, select, working {Framande kan ha vore inne på {account}, men no ser alt rett ut.} other {Det er innlegg eller endringar på {account} som ingen her har gjort.}}',
  'why.credentials':
    '{ability, select, working {Den lagra pålogginga til {platform} har svikta, men innlegg kjem ut.} other {Den lagra pålogginga til {platform} verkar ikkje lenger. {platform} er oppe, så det kan godt gå å logge inn for hand.}}',
  'why.app-access':
    '{ability, select, working {{platform} har avvist publiseringsprogrammet vårt, men innlegg kjem ut.} other {{platform} avviser publiseringsprogrammet vårt, ikkje {account}. Å publisere for hand bør gå.}}',
  'why.posting-tool':
    '{ability, select, working {Publiseringsverktøyet sviktar, men {account} verkar.} other {Publiseringsverktøyet sviktar. Ingenting tyder på feil hos {platform} eller med {account}.}}',
  'why.own-network':
    '{ability, select, working {Vår eiga linje har svikta av og til, men innlegg kjem ut.} other {Vår eiga linje sviktar. Herifrå kan eg ikkje seie noko om {platform}.}}',
  'why.own-site':
    '{ability, select, working {Vår eigen nettstad har trøbbel, men innlegg kjem ut.} other {Vår eigen nettstad eller tenaren bak sviktar.}}',
  'why.shared-infrastructure':
    '{ability, select, working {Fleire tenester sviktar, men {account} slepp gjennom.} other {Fleire tenester sviktar samstundes: Noko dei deler, er nede. Det er ikkje noko gale med {account}.}}',
  'why.country-block':
    '{ability, select, working {{platform} er sperra i delar av landet, men {account} slepp gjennom.} other {{platform} er sperra her i landet. Utanfrå verkar det.}}',
  'why.chat-outage':
    'Det er chatten du spør i, som har trøbbel. Det seier ikkje noko gale om kanalen.',
  'why.unknown':
    '{ability, select, working {Ingenting tyder klart på feil.} blocked {Årsaka er ikkje klar enno.} degraded {Årsaka er ikkje klar enno.} hijacked {Det er ikkje klart enno korleis det skjedde.} other {Teikna er for få, eller peikar kvar sin veg.}}',
  'note.automated': 'Avslaget («ser automatisert ut») gjeld ikkje dykk; andre får det òg.',

  // What may also be the case; also read after «om»
  'clause.nothing-to-report': 'det er ingenting å melde',
  'clause.quiet-on-purpose': 'stilla er meint',
  'clause.channel-retired': 'kanalen er lagd ned for godt',
  'clause.platform-outage': '{platform} sviktar for andre òg',
  'clause.platform-lockdown': '{platform} sperrar ei gruppe kontoar',
  'clause.platform-api-policy': '{platform} har stengt publiseringsprogram ute',
  'clause.platform-rate-limit': '{platform} avgrensar talet på innlegg',
  'clause.platform-policy-block': '{platform} stansar slike innlegg etter eigne reglar',
  'clause.audience-side': 'det berre er lesarane som ikkje ser innlegga',
  'clause.account-locked': '{platform} har låst {account}',
  'clause.account-suspended': '{platform} har stengt {account}',
  'clause.account-unpublished': '{account} er skjult eller fjerna',
  'clause.account-restricted': '{platform} har lagt avgrensingar på {account}',
  'clause.account-hijacked': 'nokon andre styrer {account}',
  'clause.credentials': 'den lagra pålogginga har slutta å verke',
  'clause.app-access': '{platform} avviser publiseringsprogrammet vårt',
  'clause.posting-tool': 'publiseringsverktøyet sviktar',
  'clause.own-network': 'vår eiga linje sviktar',
  'clause.own-site': 'vår eigen nettstad sviktar',
  'clause.shared-infrastructure': 'noko som fleire tenester deler, er nede',
  'clause.country-block': '{platform} er sperra her i landet',
  'clause.chat-outage': 'berre chatten har trøbbel',
  'clause.unknown': 'det er ei årsak eg ikkje kjenner',

  // Evidence
  'evidence.line': '{time} {what}',
  'evidence.other': '{channel}: {what}',
  'evidence.against': '{what} (talar imot)',
  'evidence.post': 'eit innlegg frå oss vart synleg',
  'evidence.post.stranger': 'eit innlegg som ikkje er vårt, vart synleg',
  'evidence.profile.visible': 'profilen er synleg',
  'evidence.profile.stale': 'profilen viser berre gamle innlegg',
  'evidence.profile.partial': 'profilen blir berre delvis vist',
  'evidence.profile.missing': 'profilen er borte',
  'evidence.profile.empty': 'profilen er der, men tom',
  'evidence.profile.suspended': 'profilen er merkt som stengd',
  'evidence.profile.interstitial': 'profilen er skjult bak ei åtvaring',
  'evidence.profile.login-wall': 'profilen krev at lesarane loggar inn',
  'evidence.profile.renamed': 'profilen har eit anna namn',
  'evidence.profile.moved': 'profilen seier at han er flytta til ein annan konto',
  'evidence.profile.defaced': 'profilen er endra av framande',
  'evidence.profile.unreachable': 'får ikkje kontakt med profilen',
  'evidence.credentials.ok': 'pålogginga verkar',
  'evidence.credentials.expired': 'pålogginga er gått ut',
  'evidence.credentials.revoked': 'pålogginga er trekt tilbake',
  'evidence.credentials.locked': 'pålogging avvist: kontoen er låst',
  'evidence.credentials.suspended': 'pålogging avvist: kontoen er stengd',
  'evidence.credentials.disabled': 'pålogging avvist: kontoen er slått av',
  'evidence.credentials.app-refused': 'pålogging avvist: programmet slepp ikkje inn',
  'evidence.credentials.plan-refused': 'pålogging avvist: abonnementet vårt dekkjer det ikkje',
  'evidence.credentials.rate-limited': 'påloggingssjekk: for mange førespurnader',
  'evidence.credentials.server-error': 'påloggingssjekk: feil hos plattforma',
  'evidence.credentials.unreachable': 'påloggingssjekk: ikkje samband',
  'evidence.write':
    '{by, select, check {test av publisering} tool {publiseringsverktøyet} other {forsøk på å publisere}}: {result}',
  'write.result.accepted': 'godteke',
  'write.result.refused': 'avvist',
  'write.result.rate-limited': 'for mange innlegg',
  'write.result.server-error': 'feil hos plattforma',
  'write.result.unreachable': 'ikkje samband',
  'evidence.notice':
    '{platform}{state, select, operational { melder at alt er i orden} investigating { granskar ein feil} identified { har funne feilen} monitoring { melder betring} other { melder at det er løyst}}{scope}',
  'notice.scope.all': ' (alt)',
  'notice.scope.verified': ' (verifiserte kontoar)',
  'notice.scope.api': ' (program)',
  'notice.scope.login': ' (pålogging)',
  'notice.scope.posting': ' (publisering)',
  'notice.scope.reading': ' (lesing)',
  'notice.scope.one-country': ' (eitt land)',
  'notice.scope.unknown': '',
  'evidence.notice.quoted': '{platform}: «{text}»',
  'evidence.crowd':
    '{level, select, normal {ikkje fleire klager på {platform} enn vanleg} raised {fleire klager på {platform} enn vanleg} other {ei bølgje av klager på {platform}}}',
  'evidence.peers.fine': 'andre kontoar {where} har det bra',
  'evidence.peers.some-affected': 'nokre andre kontoar {where} er råka',
  'evidence.peers.verified-affected': 'andre verifiserte kontoar {where} er råka',
  'evidence.peers.all-affected': 'alle kontoar {where} er råka',
  'evidence.peers.country-affected': 'kontoar her i landet er råka {where}',
  'evidence.peers.instance-affected': 'alle kontoar på same tenar er råka',
  'evidence.peers.several-platforms-affected': 'fleire plattformer er råka samstundes',
  'evidence.reach':
    '{vantage, select, outside {utanfrå: } other {}}{target, select, control {kontrollsidene} other {{platform}}}: {result, select, ok {svarar} dns {finn ikkje namnet} tcp {ikkje samband} tls {ikkje sikkert samband} timeout {svarar ikkje} other {svarar med feil}}',
  'evidence.report': '{who}: {says}{known, select, yes { (sidan {since})} other {}}',
  'evidence.chat': '{state, select, ok {chatten verkar} other {chatten har trøbbel}}',
  'evidence.silence': 'ingenting publisert på {duration}; vanleg ville vore {expected} innlegg',
  'evidence.unnamed': 'noko som er sett',
  'evidence.flapping': 'sjekkane går vekselvis bra og dårleg',
  'evidence.panel.all': 'referansekontoar {where}: {share} av det vanlege',
  'evidence.panel.verified': 'verifiserte referansekontoar {where}: {share} av det vanlege',
  'evidence.neighbours':
    '{troubled, plural, =0 {ingen av {counted} nabokanalar viser teikn til trøbbel} other {# av {counted} nabokanalar viser teikn til trøbbel}}',
  'sisters.quiet': '{names}: stille, men ikkje råka',
  'sisters.fine': '{names}: verkar',
  'sisters.down': '{names}: også nede',
  'sisters.trouble': '{names}: nede',
  'who.duty-officer': 'operasjonsleiar',
  'who.staff': 'tilsett',
  'who.public': 'publikum',
  'named-person': '{name} ({role})',
  'says.cannot-post': 'får ikkje publisert',
  'says.cannot-log-in': 'får ikkje logga inn',
  'says.can-post': 'får publisert',
  'says.nothing-to-report': 'ingenting å melde',
  'says.hijacked': 'kapra av framande',
  'says.tool-broken': 'publiseringsverktøyet sviktar',
  'says.network-down': 'nettet vårt er nede',
  'says.page-gone': 'sida er borte',
  'says.quiet-on-purpose': 'stille med vilje',
  'says.rate-limited': 'for mange innlegg, seier plattforma',
  'says.unsure': 'noko er gale',

  // What is not known, and what would settle it
  unknown: 'Veit ikkje: om {clause} ({percent}).',
  settled: 'Slik finn de det ut: {step}',
  'settle.read-control-hosts': 'opne ei anna kjend nettside frå same nett.',
  'settle.read-from-outside': 'be nokon utanfor huset opne kanalen.',
  'settle.read-profile': 'opne profilen utan å vere logga inn.',
  'settle.read-credentials': 'la meg sjekke pålogginga på nytt.',
  'settle.compare-peers': 'sjå om andre liknande kontoar publiserer.',
  'settle.ask-duty-officer': 'spør operasjonsleiar om det går an å publisere.',
  'settle.try-a-real-post': 'neste ekte innlegg vil vise det.',
  'settle.post-by-hand': 'publiser for hand, utanom verktøyet.',
  'settle.log-in-by-hand': 'logg inn for hand, og sjå kva plattforma seier.',
  'settle.appeal-to-platform': 'ta det opp med plattforma; berre ho veit.',
  'settle.wait-for-notice': 'vent på melding frå plattforma.',
  'settle.wait-for-peers-to-recover': 'er de sperra når andre er tilbake, gjeld det kontoen.',
  'settle.ask-who-posted': 'spør kollegaene kven som la ut det siste.',
  'settle.ask-followers': 'spør nokon utanfor om dei ser innlegga.',

  // What works now, and the next step
  'works.now': 'Verkar no: {channels}.',
  'works.none': 'Veit ikkje om nokon annan open kanal.',
  next: 'Neste steg: {step}',
  'step.none': 'De treng ikkje gjere noko.',
  'step.publish-on': 'publiser {where}.',
  'step.unknown-cause': 'prøv éin gong for hand, og fortel meg kva som står der.',
  'step.platform': 'vent det ut; her er det ingenting å reparere.',
  'step.by-hand': 'publiser for hand i appen eller nettlesaren.',
  'step.unlock': 'logg inn for hand, og følg stega for å låse opp.',
  'step.appeal': 'klag til {platform} no; det kan ta dagar.',
  'step.hijacked': 'byt passord, logg ut overalt, og varsle {platform}.',
  'step.renew-login': 'logg inn på nytt i verktøyet, eller publiser for hand.',
  'step.own-network': 'bruk mobilnettet, og ring IT.',
  'step.own-site': 'ring den som driftar nettstaden.',
  'step.audience': 'hald fram med å publisere, og sei det andre stader òg.',
  'step.space-out': 'send berre det som ikkje kan vente.',
  'footer.seen': 'Vurdert {time}, nyaste sjekk for {age} sidan.',
  'footer.judged': 'Vurdert {time}.',
  'footer.unseen': 'Vurdert {time}, ingenting sett enno.',

  // Several channels
  'several.fine':
    '{n, plural, =1 {Kanalen er oppe} other {Alle # kanalar er oppe}}{quiet, select, yes {, berre stille} other {}}.',
  'several.trouble':
    '{down, plural, =0 {} =1 {Éin av {n} kanalar er nede} other {# av {n} kanalar er nede}}{down, plural, =0 {{other, plural, =1 {Éin av {n} kanalar har trøbbel} other {# av {n} kanalar har trøbbel}}} other {{other, plural, =0 {} =1 {, éin til har trøbbel} other {, # til har trøbbel}}}}.',
  'several.unclear':
    '{unclear, plural, =1 {For éin av {n} kanalar kan eg ikkje seie det enno} other {For # av {n} kanalar kan eg ikkje seie det enno}}. Ingen andre viser teikn til trøbbel.',
  'several.retired': '{n, plural, =1 {Kanalen er nedlagd} other {Alle # kanalar er nedlagde}}.',
  'several.line':
    '{symbol} {channel}: {ability}{shown, select, none {} other { ({percent})}}{detailed, select, none {} other { – {detail}}}',
  'several.more': '{symbol} {n} til: {ability}',

  // Why, at length
  'explain.headline': '{channel}: {ability} ({percent}), {words}.',
  'explain.rivals': 'Elles: {rivals}.',
  'explain.rival': '{clause} ({percent})',
  'explain.change': 'Dette ville endra vurderinga: {steps}',
  'explain.evidence': '{what} – talar {strength} {for, select, yes {for} other {imot}}',
  'explain.no-evidence':
    'Eg har ingen observasjonar som veg noko; dette er berre kor ofte slikt skjer.',
  strength: '{strength, select, strong {sterkt} clear {klart} some {noko} other {litt}}',
  'likelihood.almost-certain': 'nesten sikkert',
  'likelihood.very-likely': 'svært sannsynleg',
  'likelihood.likely': 'sannsynleg',
  'likelihood.even': 'om lag like sannsynleg som ikkje',
  'likelihood.unlikely': 'lite sannsynleg',
  'likelihood.very-unlikely': 'svært lite sannsynleg',
  'likelihood.hardly': 'nesten utelukka',

  // History
  'history.last': 'Siste innlegg frå {channel}: {time}, for {age} sidan.',
  'history.never': 'Eg har ikkje sett noko innlegg frå {channel} enno.',
  'history.posts':
    '{n, plural, =0 {Ingen innlegg} =1 {Eitt innlegg} other {# innlegg}} frå {from} til {to}.',
  'history.silence': 'Stille i {duration}: {from} til {to}',
  'history.silence.on': 'Stille i {duration}, sidan {from}',
  'history.usual': 'Ni av ti stille periodar er kortare enn {duration}.',
  'history.no-silences': 'Inga lengre stille enn vanleg.',
  'history.incident':
    '{ability}, {from} til {to} ({duration}){known, select, no {} other {: {clause}}}',
  'history.incident.on':
    '{ability} sidan {from} ({duration}){known, select, no {} other {: {clause}}}',
  'history.no-incidents': 'Ingen feil observert.',
  'history.now': 'no',
  'history.scope': 'Eg kjenner berre det eg sjølv har sett, frå {from} til {to}.',
  'history.several': 'Siste innlegg:',
  'history.several.line': '{channel}: {time}, for {age} sidan',
  'history.several.never': '{channel}: ingen innlegg sett',

  // The report on an incident, for the files
  'report.title':
    'Hendingsrapport: {channel}{others, plural, =0 {} one { og éin kanal til} other { og # kanalar til}}, {date}',
  'report.lead':
    '{channel}{others, plural, =0 {} one { og éin kanal til} other { og # kanalar til}} var {ability} frå {from} til {to} ({duration}). På det sikraste {percent}.',
  'report.lead.on':
    '{channel}{others, plural, =0 {} one { og éin kanal til} other { og # kanalar til}} har vore {ability} sidan {from} ({duration}). På det sikraste {percent}. Det er ikkje over.',
  'report.ability': '{severity, select, critical {nede} other {delvis nede}}',
  'report.end':
    '{how, select, recovered {Kanalen sjølv vart sett i verksemd att.} unconfirmed {Plattforma seier at det er over; ingen har sett det på kanalen sjølv.} faded {Ingen såg slutten: teikna er vorte gamle.} merged {Ho gjekk vidare som del av ei større hending.} watching {Det ser bra ut att, men blir framleis følgt: det kan kome og gå.} other {Ho går føre seg.}}',
  'report.section.channels': 'Kanalar',
  'report.section.timeline': 'Tidslinje',
  'report.section.evidence': 'Kva det byggjer på',
  'report.section.deeds': 'Kven gjorde kva',
  'report.section.messages': 'Kva vart sagt når',
  'report.head.channel': 'Kanal',
  'report.head.from': 'Frå',
  'report.head.to': 'Til',
  'report.head.cause': 'Årsak',
  'report.head.time': 'Tid',
  'report.head.what': 'Kva',
  'report.head.weight': 'Vekt',
  'report.head.who': 'Kven',
  'report.head.where': 'Kvar',
  'report.goes-on': 'går føre seg',
  'report.cause-unknown': 'ikkje kjend',
  'report.weight': '{strength} {for, select, yes {for} other {mot}}',
  'report.verdict': '{channel}: {ability} ({percent}), {activity}',
  'report.event.opened': 'Hendinga opna: {channels}.',
  'report.event.grew': 'Også råka: {channels}.',
  'report.event.worsened': 'Det vart verre: {ability}.',
  'report.event.cause': 'Årsaka vurdert på nytt: {to}.',
  'report.event.acknowledged': '{who} er på saka.',
  'report.event.watching': 'Det ser bra ut att; blir følgt.',
  'report.event.reopened': 'Det byrja att: {channels}.',
  'report.event.closed': 'Hendinga lukka. {how}',
  'report.deed':
    '{what, select, report {melde, {channel}: {says}} withdraw {trekte tilbake, {channel}: {says}} acknowledge {tok saka} other {utsette varsel}}',
  'report.where':
    '{chat, select, slack {Slack} discord {Discord} mail {E-post} other {{chat}}} {room}',
  'report.terminal': 'terminal',
  'report.unsent':
    '{state, select, waiting {Ikkje sendt enno.} sending {Kanskje sendt.} held {Kanskje sendt; rommet kunne ikkje lesast.} other {Ikkje sendt.}}',
  'report.no-evidence': 'Ingenting av det som vart sett, er lagra lenger.',
  'report.no-deeds': 'Ingen melde eller endra noko.',
  'report.no-messages': 'Inga melding om ho er kjend. Meldingar blir hugsa i sju døgn.',
  'report.edited':
    'Meldinga i eit rom blir endra medan hendinga går føre seg; her står ho slik ho først vart send.',
  'report.more': '{n, plural, one {Éi rad til er utelaten.} other {# rader til er utelatne.}}',
  'history.file': 'Alt ligg i fila ({form}).',
  'history.file.terminal': 'Som fil: npm start -s -- history "…" {option}',
  'history.file.title': 'Historikk ({form})',
  'button.export': 'Eksporter (CSV)',
  'button.incident-report': 'Rapport',
  'report.file': 'Rapporten om hendinga ligg i fila: {channel}, frå {time}.',
  'report.file.terminal': 'Rapporten om {channel}, frå {time}: npm start -s -- report {id}',
  'report.file.others':
    '{n, plural, one {Éi tidlegare hending} other {# tidlegare hendingar}} høver òg; sei kva dag for å få ei anna.',
  'report.file.none': 'Eg kjenner inga slik hending.',
  'report.footer':
    'Hending {id}. Tider i {zone}. Skriven {time} av Kanalvakt ut frå det ho sjølv har sett og fått vite; sannsyn er ei grunngjeven vurdering, ikkje ei måling.',
  'period.unclear': 'Eg fekk ikkje tak i perioden; dette er dei siste sju dagane.',

  // Reports
  'report.noted': 'Notert: {channel} – {says}.',
  'report.who': 'Meldt av {who} {time}. Gjeld til {until}.',
  'report.since': 'Slik har det vore sidan {time}.',
  'report.quote': 'Med eigne ord: «{text}»',
  'report.now': 'Vurderinga mi no: {answer} {state}',
  'report.which': 'Kva kanal gjeld det? Eg noterer ingenting før du vel.',
  'report.none': 'Eg følgjer ingen slik kanal, så ingenting er notert.',
  'report.withdrawn': 'Trekt tilbake: {channel} – {says}. Det tel ikkje lenger.',
  'report.withdrawn.already': 'Den meldinga er alt trekt tilbake, eller ho er gått ut.',
  'report.withdrawn.refused': 'Berre {who}, eller ein som kan redigere, kan trekkje den meldinga.',

  // Who may not
  'refused.place': 'På denne arbeidsplassen svarer eg ikkje i noko rom.',
  'refused.room':
    'I dette rommet svarer eg ikkje. Spør meg i ei direktemelding, eller i eit rom som står i innstillingane.',
  'refused.guest': 'Eg svarer berre dei som høyrer til her, ikkje gjester.',
  'refused.unknown':
    'Eg får ikkje slått opp kven du er akkurat no, så eg svarer ikkje enno. Prøv att om litt.',
  'refused.pace': 'No går det for fort for meg. Spør igjen om eit minutt.',
  'refused.ask': 'Her er det berre {who} som kan spørje meg.',
  'refused.report': 'Her er det berre {who} som kan melde frå. Sei frå til dei.',
  'refused.change': 'Berre {who} kan endre det andre har meldt.',
  'refused.nobody': 'Den retten har ingen fått i innstillingane enno.',

  // Which one is meant
  'which.organisation': 'Kven er «vi»? Vel, så hugsar eg det.',
  'which.chosen': 'Frå no av tyder «vi» {owner}.',
  'which.not-watched': 'Eg følgjer ikkje {what}.',
  'which.watched': 'Eg følgjer: {channels}.',
  'which.anything': 'nokon kanal',
  'which.nothing-watched': 'Eg følgjer ingen kanalar enno.',
  'which.gone': 'Den kanalen følgjer eg ikkje lenger.',

  // Everything else
  'help.headline': 'Eg fortel om ein kanal er nede, eller berre stille – og kvifor.',
  'help.status': 'Spør: «er {owner} nede, eller berre stille?» eller «status alle»',
  'help.why': 'Spør vidare: «kvifor?», «kor sikker er du?», «og {other}?»',
  'help.history': 'Sjå tilbake: «når kom siste innlegg frå {owner}?»',
  'help.report':
    'Meld frå: «{owner} får ikkje publisert på {platform}» eller «stille natt i {owner}, ingenting å melde»',
  'help.withdraw': 'Melde de feil? Trykk «Trekk tilbake» under kvitteringa.',
  'help.never': 'Spørsmål endrar ingenting. Eg publiserer aldri, slettar aldri og loggar ingen ut.',
  'emergency.headline': 'Er nokon i fare? Ring {numbers} no.',
  'emergency.number':
    '{number}{service, select, police { (politi)} fire { (brann)} ambulance { (ambulanse)} other {}}',
  'emergency.bot': 'Eg er ein robot, og ingen på vakt les dette.',
  'did-you-mean': 'Eg er ikkje sikker på kva du meiner. Var det ei av desse?',
  'choice.ask-status': 'status alle',
  'choice.ask-why': 'kvifor?',
  'choice.ask-history': 'når kom siste innlegg?',
  'choice.report-trouble': 'vi får ikkje publisert',
  'choice.report-quiet': 'stille natt, ingenting å melde',
  'choice.digest': 'når kjem oppsummeringa?',
  'choice.alerts': 'kva varsel er på?',
  'choice.help': 'hjelp',
  'choice.off-topic': 'hjelp',
  'off-topic':
    'Det kan eg ikkje hjelpe med: Eg følgjer berre med på om kanalane verkar, og legg aldri ut, slettar eller endrar noko på dei.',
  'small-talk.thanks': 'Berre hyggeleg. Eg følgjer med.',
  'small-talk.greeting': 'Eg er her. Spør til dømes: «er {owner} nede, eller berre stille?»',
  'too-long': 'Det var meir enn eg klarer å ta inn. Spør meg gjerne i éi setning.',
  empty: 'Berre spør, til dømes: «er {owner} nede, eller berre stille?»',
  failed: 'Noko gjekk gale hos meg, så dette veit eg ikkje. Prøv att om litt.',
  demonstration: 'Demonstrasjon, {date}:',
  later: 'No har eg sett etter på nytt:',

  // Buttons
  'button.cannot-post': 'Får ikkje publisert',
  'button.can-post': 'Får publisert igjen',
  'button.quiet': 'Stille {daypart}, stadfesta',
  'button.why': 'Kvifor?',
  'button.why-channel': 'Kvifor: {channel}',
  'button.status': 'Status',
  'button.withdraw-one': 'Trekk tilbake: {says}',
  'button.withdraw': 'Trekk tilbake',
  'button.follow': 'Sei frå når det endrar seg',
  'button.report': 'Meld frå',
  'button.status-all': 'Status for alle',

  // The form to report with
  'form.title': 'Meld frå om ein kanal',
  'form.cancel': 'Avbryt',
  'form.channel': 'Kanal',
  'form.says': 'Kva skjer?',
  'form.text': 'Feilteksten, om det er nokon',
  'form.text.hint': 'Ord for ord, slik plattforma skriv han.',
  'form.since': 'Sidan når?',
  'form.since.hint':
    'Slik som 00:15, i går 23:40 eller 20 min sidan. La han stå tom om du ikkje veit.',
  'form.fault.channel': 'Vel ein kanal som eg følgjer.',
  'form.fault.says': 'Vel kva som skjer.',
  'form.fault.too-long': 'Det er for langt: høgst {most} teikn.',
  'form.fault.unclear': 'Det tidspunktet skjøna eg ikkje. Skriv til dømes 00:15 eller i går 23:40.',
  'form.fault.future': 'Det tidspunktet har ikkje vore enno.',
  'form.fault.too-old':
    'Det er meir enn ei veke sidan. La feltet stå tomt, og skriv det i feilteksten.',

  // Told when it changes
  'follow.noted': 'Eg seier frå når noko endrar seg: {channel}.',
  'follow.until': 'Det blir éi direktemelding. Dette gjeld til {time}.',
  'follow.changed':
    'Du bad meg seie frå om {channel}: {same, select, yes {årsaka er vurdert på nytt} other {{before} → {now}}}. Fleire meldingar kjem ikkje av seg sjølv.',
  'follow.ended': 'Da seier eg ikkje frå likevel.',
  'follow.over': 'Det er alt avslutta, eller det gjeld ikkje deg.',
  'follow.nowhere': 'Her kan eg ikkje skrive til deg seinare. Spør meg når som helst.',

  // What a person chooses
  'language.chosen': 'Frå no av svarer eg deg på nynorsk, om du ikkje skriv på eit anna språk.',
  'home.language': 'Språk',
  'home.organisation': '«Vi» er',
  'home.incidents': 'Går føre seg no',
  'home.rooms': 'Dette seier eg frå om',
  'home.room': '{room}: {kind, select, digest {oppsummering } other {}}{told}',
  'home.a-room': 'eit rom',

  // Words behind a command
  'command.digest':
    '«{unknown}» kjenner eg ikkje, så eg har ikkje endra noko. Slik: 06:45 kvardagar Oslo – eller: no, liste, av.',
  'command.alerts':
    '«{unknown}» kjenner eg ikkje, så eg har ikkje endra noko. Slik: Oslo på X – eller: liste, berre kritisk, demp 2 timar, av.',

  // The digest
  'digest.quiet':
    '{blind, select, yes {{n, plural, one {Eg kan ikkje seie om kanalen verkar.} other {Eg kan ikkje seie om nokon av dei # kanalane verkar.}}} other {Roleg {part, select, night {natt} day {dag} other {kveld}}. {unclear, plural, =0 {Alt verkar.} one {Éin kanal kan eg ikkje vurdere; elles verkar alt.} other {# av {n} kanalar kan eg ikkje vurdere; elles verkar alt.}}}}',
  'digest.nobody': 'Her er det ingen kanalar å fortelje om. Er dei tekne ut av innstillingane?',
  'digest.trouble':
    '{channel}: {ability}{known, select, yes { sidan {time}} other {}}{others, plural, =0 {} one {, og éin kanal til} other {, og # kanalar til}}.',
  'digest.notice':
    '{platform} melde {state, select, resolved {at det er løyst} monitoring {betring} identified {at feilen er funnen} other {trøbbel}} {time}',
  'digest.works-again': 'Alt verkar igjen.',
  'digest.incident':
    '{channel}{more, plural, =0 {} one { og éin kanal til} other { og # kanalar til}} {over, select, yes {var } other {}}{state, select, barred {sperra} blocked {nede} hijacked {overteken} other {delvis nede}} {over, select, yes {{from}–{to}} other {frå {from}}}',
  'digest.incident.seems': 'ser ut til å ha verka sidan {time}',
  'digest.incident.end':
    '{how, select, unconfirmed {ikkje stadfesta hos oss} faded {ingen såg slutten} merged {heldt fram i ei større hending} other {over}}',
  'digest.incident.others': '{n, plural, one {og éi hending til} other {og # hendingar til}}',
  'digest.incident.line':
    '{over, select, yes {{from}–{to}} other {frå {from}}}: {known, select, yes {{clause} ({certainty, select, confirmed {stadfesta} probable {mest sannsynleg} other {mogleg}})} other {årsaka er ikkje kjend}}{taken, select, yes {; {who} tok saka {at}} no {; ingen har teke saka} other {}}',
  'digest.line':
    '{symbol} {channel}: {ability}{known, select, yes { – {clause}} other {}}{was, select, yes { (var {before} {from}–{to})} other {}} · {posts}',
  'digest.posts':
    '{n, plural, =0 {ingen innlegg} one {eitt innlegg} other {# innlegg}}{usual, select, none {} one { (vanleg {low})} other { (vanleg {low}–{high})}}',
  'digest.rest':
    '{n} kanalar til: {troubled, plural, =0 {} one {éin med trøbbel, } other {# med trøbbel, }}{unclear, plural, =0 {} one {éin uavklart, } other {# uavklarte, }}{posts, plural, =0 {ingen innlegg} one {eitt innlegg} other {# innlegg}}',
  'digest.open': 'Ikkje avklart: {channels}.',
  'digest.settler': 'Slik finn de det ut: {step}',
  'digest.unseen': 'Ikkje sett i heile perioden: {channels}.',
  'own.side': 'Hos meg sjølv: {what}.',
  'own.when': '{over, select, yes {{from}–{to}} other {sidan {from}}}',
  'own.platform': '{over, select, yes {såg} other {ser}} ikkje {platform} {when}',
  'own.line': 'linja vår {over, select, yes {var} other {er}} nede {when}',
  'own.chat': '{over, select, yes {var} other {er}} ikkje kopla til {chat} {when}',
  'own.status-page':
    '{over, select, yes {fekk} other {får}} ikkje lese statussida til {subject} {when}',
  'own.stopped': 'stod stille {when}',
  'own.held':
    '{n, plural, one {éi melding er halden} other {# meldingar er haldne}} tilbake, sidan rommet ikkje kan lesast',
  chat: '{chat, select, slack {Slack} discord {Discord} other {{chat}}}',
  'digest.late': 'Forseinka: skulle ha kome {time}.',
  'digest.period': 'Frå {from} til {to}.',
  'digest.next': 'Neste: {time}.',
  'digest.not-planned': 'For å få han fast: «digest 06:45 kvardagar».',
  'digest.days':
    '{kind, select, all {kvar dag} weekdays {på kvardagar} weekend {i helgene} other {{list}}}',
  'digest.planned': 'Oppsummering her {days} kl. {time}{of, select, all {} other {: {owners}}}.',
  'digest.plans': 'Faste oppsummeringar her:',
  'digest.plan': '{days} kl. {time}{of, select, all {} other { om {owners}}}; neste {next}',
  'digest.none': 'Her kjem ingen faste oppsummeringar. Skriv «digest 06:45 kvardagar» for å få ei.',
  'digest.ended': 'Stoppa: oppsummeringa kl. {times}.',
  'digest.nowhere':
    'Faste oppsummeringar blir sende til rom i ein chat. Her kan du sjå ei no: «digest».',
  'button.digest-off': 'Stopp oppsummeringa',
  'button.digest-off-one': 'Stopp kl. {time}',

  // Windows in which trouble is expected
  'window.open':
    '{why, select, maintenance {Vedlikehald} other {Stille med vilje}} til {until}{who, select, person { ({by})} other {}}: eg varslar ikkje før då.',
  'window.mark': ' ({why, select, maintenance {vedlikehald} other {stille med vilje}} til {until})',
  'window.made': 'Notert.',
  'window.means.maintenance':
    'Eg varslar ikkje om feil der så lenge det står på. Er dei der framleis etterpå, seier eg frå då.',
  'window.means.on-purpose':
    'Eg varslar ikkje om at det er stille der så lenge det står på. Er noko tydeleg gale, seier eg frå likevel.',
  'window.line':
    '{why, select, maintenance {Vedlikehald} other {Stille med vilje}}: {what}, {often, select, once {{begun, select, yes {til {to}} other {{from} til {to}}}} some {kvar {days} {hours} ({begun, select, yes {no, til {to}} other {neste {from}}})} other {{days} {hours} ({begun, select, yes {no, til {to}} other {neste {from}}})}}{who, select, person { – {by}} other {}}.',
  'window.list': 'Vedlikehald og stille periodar:',
  'window.none': 'Ingen vedlikehald eller stille periodar er melde.',
  'window.ended': 'Avslutta: {what}. Herifrå blir det varsla som vanleg.',
  'window.nothing': 'Ingen slik kanal blir følgd, så det er ingenting å vente med.',
  'window.when':
    'Når? Skriv til dømes «vedlikehald på nettsida i natt 02–04» eller «kvar tysdag 02–04 vedlikehald på nettsida».',
  'button.window-off': 'Avslutt',
  'button.window-off-one': 'Avslutt: {what}',

  // Alerts
  'alert.open':
    '{symbol} {channel}{others, plural, =0 {} one {, og éin kanal til,} other {, og # kanalar til,}} {severity, select, critical {har vore nede} other {har berre verka delvis}} sidan {time} ({percent} sikkert).',
  'alert.watching':
    '{symbol} {channel}{others, plural, =0 {} one {, og éin kanal til,} other {, og # kanalar til,}} ser ut til å verke igjen (sidan {end}). Kan kome og gå.',
  'alert.closed':
    '{symbol} Over: {channel}{others, plural, =0 {} one {, og éin kanal til} other {, og # kanalar til}}, {time}–{end} ({duration}){how, select, unconfirmed {; ikkje stadfesta hos oss} faded {; ingen såg slutten} merged {; heldt fram i ei større hending} other {}}.',
  'alert.cause':
    '{certainty, select, confirmed {Årsak, stadfesta} probable {Mest sannsynleg årsak} other {Mogleg årsak}}: {clause}.',
  'alert.cause-unknown': 'Årsaka er ikkje kjend enno.',
  'alert.channel': '{channel}: {over, select, yes {{from}–{to}} other {sidan {from}}}',
  'alert.acknowledged':
    '{over, select, yes {{who} tok saka {time}.} other {{who} er på saka (sidan {time}).}}',
  'alert.watched': 'Eg følgjer med til {time}.',
  'alert.turn.cause': 'Årsaka er vurdert på nytt. Før: {from}. No: {to}.',
  'alert.turn.cause-found': 'Årsaka er truleg funnen: {to}.',
  'alert.turn.reopened': 'Det byrja igjen {time}.',
  'alert.turn.closed':
    '{how, select, faded {Ingen nye teikn; avslutta.} merged {Held fram i ei større hending.} unconfirmed {Over, seier plattforma; ikkje stadfesta hos oss.} other {Over.}} {channel}: varte {duration}. Feilen var {percent} sikker.',
  'alert.carried':
    '{chat, select, slack {Slack} discord {Discord} other {Den andre chatten}} {why, select, refused {tek ikkje imot i rommet der} other {svarer ikkje}}, difor kjem dette hit.',
  'alert.carried.too':
    '{chat, select, slack {Slack} discord {Discord} other {Den andre chatten}} {why, select, refused {tek ikkje imot i rommet der} other {svarer ikkje}}; rommet der har ikkje fått dette.',
  'alert.unacknowledged': 'Ingen har teke saka på {duration}, difor kjem dette hit.',
  'alert.unacknowledged.too': 'Framleis ingen på saka etter {duration}.',
  'alerts.plan':
    'Varsel her: {of, select, all {alle kanalane våre} other {{owners}}}{on, select, all {} other {, {platforms}}}.',
  'alerts.plan-line':
    'varsel for {of, select, all {alle kanalane våre} other {{owners}}}{on, select, all {} other {, {platforms}}}.',
  'alerts.least.warning': 'Eg seier frå når noko er nede, og når noko berre verkar delvis.',
  'alerts.least.critical': 'Eg seier berre frå når noko er nede.',
  'alerts.snoozed': 'Nye varsel ventar til {time}.',
  'alerts.none': 'Her seier eg ikkje frå om noko. Skriv «varsle oss her» for å få varsel.',
  'alerts.nowhere': 'Varsel blir sende til rom i ein chat, ikkje hit.',
  'alerts.ended': 'Varsla her er stoppa.',
  'alerts.acknowledged': 'Notert at de er på saka: {what}.',
  'alerts.nothing-open': 'Ingen opne hendingar ventar på nokon.',
  'button.acknowledge': 'Vi er på saka',
  'button.snooze': 'Vent til neste vakt',
  'button.on-purpose': 'Stille med vilje',
  'button.alerts-critical': 'Berre når det er nede',
  'button.alerts-all': 'Òg når det verkar delvis',
  'button.alerts-off': 'Stopp varsla',

  // Pictures
  'picture.period': '{from} til {to}',
  'picture.clock-forward': 'Klokka blir stilt fram: éin time mindre.',
  'picture.clock-back': 'Klokka blir stilt tilbake: éin time meir.',
  'picture.trouble': '{ability} frå {time}',
  'picture.well': '{ability}; {activity}',
  'picture.over': '{ability} {from}–{to}',
  'picture.no-trouble': 'ikkje noko trøbbel sett',
  'picture.stretch': '{what} {from}–{to} ({duration})',
  'picture.stretch.on': '{what} frå {from} ({duration})',
  'picture.silent': 'stille',
  'picture.unseen': 'ikkje sett av meg',
  'picture.sum': 'Innlegg så langt',
  'picture.post': 'innlegg',
  'picture.usual':
    'vanleg tal{usual, select, none {} one { ({low} til slutt)} other { ({low}–{high} til slutt)}}',
  'picture.bins': 'Innlegg per {days, plural, =1 {døgn} =7 {veke} other {# døgn}}',
  'picture.alt.bins': '{label}: {counts}.',
  'picture.panel': 'Andre kontoar {where} ({n})',
  'picture.panel-state': '{posts, plural, =0 {ingen innlegg} one {eitt innlegg} other {# innlegg}}',
  'picture.overview': 'Alle kanalar',
  'picture.all-well': 'Alt verkar no.',
  'picture.some':
    '{troubled, plural, =0 {} one {Éin kanal med trøbbel no. } other {# kanalar med trøbbel no. }}{unclear, plural, =0 {} one {Éin uavklart.} other {# uavklarte.}}',
  'picture.rest':
    '{n, plural, one {éin kanal til} other {# kanalar til}}{troubled, plural, =0 {, utan trøbbel no} other {, # med trøbbel}}',
  'picture.week': 'Vanleg rytme: {channel}',
  'picture.week-of': 'Time for time i veka; jo større prikk, jo fleire innlegg',
  'picture.week-headline': 'Mest {top}, minst {low}',
  'picture.week-slot': '{day} kl. {hour}',
  'picture.week-scale': '{value} i timen',
  'picture.week-footer': 'Lært av {n, plural, one {eitt innlegg} other {# innlegg}} sidan {since}.',
  'picture.week-told': 'Byggjer på det som er sagt om kanalen, ikkje på innlegg.',
  'picture.alt.timeline': 'Tidslinje for {channel}, {period}: {headline}.',
  'picture.alt.overview':
    'Oversyn over {n, plural, one {éin kanal} other {# kanalar}}, {period}: {headline}',
  'picture.alt.posts':
    '{n, plural, =0 {Ingen innlegg} one {Eitt innlegg} other {# innlegg}}{usual, select, none {} one {, vanleg {low}} other {, vanleg {low}–{high}}}{seen, select, yes {, siste {last}} other {}}.',
  'picture.alt.marks': 'Teikn: {marks}.',
  'picture.alt.week': '{title}. {headline}. Per dag: {days}.',
};
