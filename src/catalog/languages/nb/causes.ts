import type { CausesMessages } from '../en/causes.ts';

export const causes: CausesMessages = {
  // Why: one wording for each cause and ability
  'lead.confirmed': 'Årsak, bekreftet: {why}',
  'lead.probable': 'Mest sannsynlig årsak: {why}',
  'lead.possible': 'Mulig årsak: {why}',
  since: 'Siden {time}.',
  'why.none':
    'Innlegg kommer ut{around, select, over {, og det som var galt, ser ut til å være over} post {} other {, og ingenting tyder på feil}}.',
  'why.nothing-to-report':
    '{ability, select, working {{stated, select, yes {Vakten sier at det ikke er noe å melde} no {Stillheten er vanlig på denne tiden}}{around, select, yes {. Det er trøbbel {where}, men ingen tegn til at det rammer {account}.} over {, og det som var galt, ser ut til å være over.} post {.} no {, og ingenting tyder på feil.}}} unknown {Stillheten er vanlig, men jeg ser ikke om det går an å publisere.} other {Det er uansett ingenting å melde.}}',
  'why.quiet-on-purpose':
    '{ability, select, working {De ansatte holder {account} stille med vilje, og ingenting tyder på feil.} other {De ansatte holder {account} stille med vilje.}}',
  'why.channel-retired': 'Eieren har lagt ned kanalen. Da er stillhet som ventet.',
  'why.platform-outage':
    '{ability, select, working {Det er trøbbel {where}, men {account} slipper gjennom.} degraded {{platform} virker bare delvis nå. Det er ikke noe galt med {account}.} unknown {{platform} kan være nede. Jeg ser ikke ennå om det rammer {account}.} other {{platform} svikter, også for andre. Det er ikke noe galt med {account}.}}',
  'why.platform-lockdown':
    '{ability, select, working {{platform} har sperret {group, select, verified {verifiserte kontoer} many {mange kontoer}} av sikkerhetsgrunner, men {account} slipper gjennom.} unknown {{platform} sperrer kontoer av sikkerhetsgrunner. Det er uklart om {account} er blant dem.} other {{platform} har sperret {group, select, verified {verifiserte kontoer} many {mange kontoer}} av sikkerhetsgrunner. Det er ikke noe galt med {account}.}}',
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
    '{ability, select, working {Publiseringsverktøyet svikter, men {account} virker.} hijacked {Noen andre publiserer gjennom publiseringsverktøyet. Ingenting tyder på at {account} selv er tatt.} other {Publiseringsverktøyet svikter. Ingenting tyder på feil hos {platform} eller med {account}.}}',
  'why.own-network':
    '{ability, select, working {Det er hos oss selv det svikter (linjen eller maskinene); {account} virker.} other {{house, select, yes {Det svikter hos oss selv (linjen eller maskinene), ikke hos {platform}.} no {Vår egen linje svikter. Herfra kan jeg ikke si noe om {platform}.}}}}',
  'why.own-site':
    '{ability, select, working {Vårt eget nettsted har trøbbel, men innlegg kommer ut.} other {Vårt eget nettsted eller serveren bak svikter.}}',
  'why.shared-infrastructure':
    '{ability, select, working {Flere tjenester svikter, men {account} slipper gjennom.} other {Flere tjenester svikter samtidig: Noe de deler, er nede. Det er ikke noe galt med {account}.}}',
  'why.country-block':
    '{ability, select, working {{platform} er sperret i deler av landet, men {account} slipper gjennom.} degraded {{platform} er sperret her i landet. Det som sendes utenom, blir ikke lest her.} other {{platform} er sperret her i landet. Utenfra virker det.}}',
  'why.chat-outage':
    'Det er chatten du spør i, som har trøbbel. Det sier ikke noe galt om kanalen.',
  'why.unknown':
    '{ability, select, working {Ingenting tyder klart på feil.} blocked {Årsaken er ikke klar ennå.} degraded {Årsaken er ikke klar ennå.} hijacked {Det er ikke klart ennå hvordan det skjedde.} other {Tegnene er for få, eller peker hver sin vei.}}',
  'note.post-refused':
    '{fault, select, tooLong {Innlegget som ble avvist, var for langt.} tooLarge {Bildet eller fila i innlegget som ble avvist, var for stor.} duplicate {Innlegget som ble avvist, var likt et som alt er ute.} link {Innlegget som ble avvist, har en lenke som {platform} ikke tar imot.} notReady {Bildet eller filmen i innlegget som ble avvist, var ikke ferdig behandlet.} other {Et innlegg ble avvist for noe i selve innlegget.}} Det er ikke noe galt med {account}.',
  'note.automated': 'Avslaget («ser automatisert ut») gjelder ikke dere; andre får det også.',

  // The same where the platform told it more closely
  'why.told.credits':
    'Min egen lesetilgang til {platform} er brukt opp.{ability, select, working { Det sier ingenting om {account}.} other { Om {account} vet jeg ingenting av det.}}',
  'why.told.budget':
    'Jeg har brukt det en dags lesing av {platform} får koste.{ability, select, working { Det sier ingenting om {account}.} other { Om {account} vet jeg ingenting av det.}}',
  'why.told.enrolment':
    'Appen min har ikke noe abonnement hos {platform} som lar den lese.{ability, select, working { Det sier ingenting om {account}.} other { Om {account} vet jeg ingenting av det.}}',
  'why.told.permission':
    'Appen min mangler en tillatelse fra {platform}.{ability, select, working { Det sier ingenting om {account}.} other { Om {account} vet jeg ingenting av det.}}',
  'why.told.role':
    'Den som eier nøkkelen min, har ingen rolle på {account} lenger.{ability, select, working { Det sier ingenting om {account}.} other { Om den virker, vet jeg ikke av det.}}',
  'why.told.moved': '{account} ligger på en annen server nå, og nøkkelen min hører til den gamle.',
  'why.told.switched-off': 'Noen med hovedpassordet har slått av {account}.',
  'why.told.moderated': 'De som driver serveren, har slått av innloggingen til {account}.',
  'why.told.hidden':
    '{platform} har suspendert {account}: innlegg blir tatt imot, og ingen ser dem.',
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
};
