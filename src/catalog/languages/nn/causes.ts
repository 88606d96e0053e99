import type { CausesMessages } from '../en/causes.ts';

export const causes: CausesMessages = {
  // Why: one wording for each cause and ability
  'lead.confirmed': 'Årsak, stadfesta: {why}',
  'lead.probable': 'Mest sannsynleg årsak: {why}',
  'lead.possible': 'Mogleg årsak: {why}',
  since: 'Sidan {time}.',
  'why.none':
    'Innlegg kjem ut{around, select, over {, og det som var gale, ser ut til å vere over} post {} other {, og ingenting tyder på feil}}.',
  'why.nothing-to-report':
    '{ability, select, working {{stated, select, yes {Vakta seier at det ikkje er noko å melde} no {Stilla er vanleg på denne tida}}{around, select, yes {. Det er trøbbel {where}, men ingen teikn til at det råkar {account}.} over {, og det som var gale, ser ut til å vere over.} post {.} no {, og ingenting tyder på feil.}}} unknown {Stilla er vanleg, men eg ser ikkje om det går an å publisere.} other {Det er uansett ingenting å melde.}}',
  'why.quiet-on-purpose':
    '{ability, select, working {Dei tilsette held {account} stille med vilje, og ingenting tyder på feil.} other {Dei tilsette held {account} stille med vilje.}}',
  'why.channel-retired': 'Eigaren har lagt ned kanalen. Då er stilla som venta.',
  'why.platform-outage':
    '{ability, select, working {Det er trøbbel {where}, men {account} slepp gjennom.} degraded {{platform} verkar berre delvis no. Det er ikkje noko gale med {account}.} unknown {{platform} kan vere nede. Eg ser ikkje enno om det råkar {account}.} other {{platform} sviktar, også for andre. Det er ikkje noko gale med {account}.}}',
  'why.platform-lockdown':
    '{ability, select, working {{platform} har sperra {group, select, verified {verifiserte kontoar} many {mange kontoar}} av tryggingsgrunnar, men {account} slepp gjennom.} unknown {{platform} sperrar kontoar av tryggingsgrunnar. Det er uklart om {account} er mellom dei.} other {{platform} har sperra {group, select, verified {verifiserte kontoar} many {mange kontoar}} av tryggingsgrunnar. Det er ikkje noko gale med {account}.}}',
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
    '{ability, select, working {Publiseringsverktøyet sviktar, men {account} verkar.} hijacked {Nokon andre publiserer gjennom publiseringsverktøyet. Ingenting tyder på at {account} sjølv er teken.} other {Publiseringsverktøyet sviktar. Ingenting tyder på feil hos {platform} eller med {account}.}}',
  'why.own-network':
    '{ability, select, working {Det er hos oss sjølve det sviktar (linja eller maskinene); {account} verkar.} other {{house, select, yes {Det sviktar hos oss sjølve (linja eller maskinene), ikkje hos {platform}.} no {Vår eiga linje sviktar. Herifrå kan eg ikkje seie noko om {platform}.}}}}',
  'why.own-site':
    '{ability, select, working {Vår eigen nettstad har trøbbel, men innlegg kjem ut.} other {Vår eigen nettstad eller tenaren bak sviktar.}}',
  'why.shared-infrastructure':
    '{ability, select, working {Fleire tenester sviktar, men {account} slepp gjennom.} other {Fleire tenester sviktar samstundes: Noko dei deler, er nede. Det er ikkje noko gale med {account}.}}',
  'why.country-block':
    '{ability, select, working {{platform} er sperra i delar av landet, men {account} slepp gjennom.} degraded {{platform} er sperra her i landet. Det som blir sendt utanom, blir ikkje lese her.} other {{platform} er sperra her i landet. Utanfrå verkar det.}}',
  'why.chat-outage':
    'Det er chatten du spør i, som har trøbbel. Det seier ikkje noko gale om kanalen.',
  'why.unknown':
    '{ability, select, working {Ingenting tyder klart på feil.} blocked {Årsaka er ikkje klar enno.} degraded {Årsaka er ikkje klar enno.} hijacked {Det er ikkje klart enno korleis det skjedde.} other {Teikna er for få, eller peikar kvar sin veg.}}',
  'note.post-refused':
    '{fault, select, tooLong {Innlegget som vart avvist, var for langt.} tooLarge {Biletet eller fila i innlegget som vart avvist, var for stor.} duplicate {Innlegget som vart avvist, var likt eit som alt er ute.} link {Innlegget som vart avvist, har ei lenkje som {platform} ikkje tek imot.} notReady {Biletet eller filmen i innlegget som vart avvist, var ikkje ferdig behandla.} other {Eit innlegg vart avvist for noko i sjølve innlegget.}} Det er ikkje noko gale med {account}.',
  'note.automated': 'Avslaget («ser automatisert ut») gjeld ikkje dykk; andre får det òg.',

  // The same where the platform told it more closely
  'why.told.credits':
    'Min eigen lesetilgang til {platform} er brukt opp.{ability, select, working { Det seier ingenting om {account}.} other { Om {account} veit eg ingenting av det.}}',
  'why.told.budget':
    'Eg har brukt det ein dags lesing av {platform} får koste.{ability, select, working { Det seier ingenting om {account}.} other { Om {account} veit eg ingenting av det.}}',
  'why.told.enrolment':
    'Appen min har ikkje noko abonnement hos {platform} som lèt han lese.{ability, select, working { Det seier ingenting om {account}.} other { Om {account} veit eg ingenting av det.}}',
  'why.told.permission':
    'Appen min manglar eit løyve frå {platform}.{ability, select, working { Det seier ingenting om {account}.} other { Om {account} veit eg ingenting av det.}}',
  'why.told.role':
    'Den som eig nøkkelen min, har inga rolle på {account} lenger.{ability, select, working { Det seier ingenting om {account}.} other { Om den verkar, veit eg ikkje av det.}}',
  'why.told.moved': '{account} ligg på ein annan server no, og nøkkelen min høyrer til den gamle.',
  'why.told.switched-off': 'Nokon med hovudpassordet har slått av {account}.',
  'why.told.moderated': 'Dei som driv tenaren, har slått av innlogginga til {account}.',
  'why.told.hidden':
    '{platform} har suspendert {account}: innlegg blir tekne imot, og ingen ser dei.',
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
};
