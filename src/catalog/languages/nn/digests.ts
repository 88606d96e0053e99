import type { DigestsMessages } from '../en/digests.ts';

export const digests: DigestsMessages = {
  // The digest
  'digest.quiet':
    '{blind, select, yes {{n, plural, one {Eg kan ikkje seie om kanalen verkar.} other {Eg kan ikkje seie om nokon av dei # kanalane verkar.}}} no {Roleg {part, select, night {natt} day {dag} evening {kveld}}. {unclear, plural, =0 {Alt verkar.} one {Éin kanal kan eg ikkje vurdere; elles verkar alt.} other {# av {n} kanalar kan eg ikkje vurdere; elles verkar alt.}}}}',
  'digest.nobody': 'Her er det ingen kanalar å fortelje om. Er dei tekne ut av innstillingane?',
  'digest.trouble':
    '{channel}: {ability}{known, select, yes { sidan {time}} no {}}{others, plural, =0 {} one {, og éin kanal til} other {, og # kanalar til}}.',
  'digest.notice':
    '{platform} melde {state, select, resolved {at det er løyst} monitoring {betring} identified {at feilen er funnen} investigating {trøbbel}} {time}',
  'digest.works-again': 'Alt verkar igjen.',
  'digest.incident':
    '{channel}{more, plural, =0 {} one { og éin kanal til} other { og # kanalar til}} {over, select, yes {var } no {}}{state, select, barred {sperra} blocked {nede} hijacked {overteken} degraded {delvis nede}} {over, select, yes {{from}–{to}} no {frå {from}}}',
  'digest.incident.seems': 'ser ut til å ha verka sidan {time}',
  'digest.incident.end':
    '{how, select, unconfirmed {ikkje stadfesta hos oss} faded {ingen såg slutten} merged {heldt fram i ei større hending} recovered {over}}',
  'digest.incident.others': '{n, plural, one {og éi hending til} other {og # hendingar til}}',
  'digest.incident.line':
    '{over, select, yes {{from}–{to}} no {frå {from}}}: {known, select, yes {{clause} ({certainty, select, confirmed {stadfesta} probable {mest sannsynleg} possible {mogleg}})} no {årsaka er ikkje kjend}}{taken, select, yes {; {who} tok saka {at}} no {; ingen har teke saka} nobody {}}',
  'digest.line':
    '{symbol} {channel}: {ability}{known, select, yes { – {clause}} no {}}{was, select, yes { (var {before} {from}–{to})} no {}} · {posts}',
  'digest.posts':
    '{n, plural, =0 {ingen innlegg} one {eitt innlegg} other {# innlegg}}{usual, select, none {} one { (vanleg {low})} range { (vanleg {low}–{high})}}',
  'digest.rest':
    '{n} kanalar til: {troubled, plural, =0 {} one {éin med trøbbel, } other {# med trøbbel, }}{unclear, plural, =0 {} one {éin uavklart, } other {# uavklarte, }}{posts, plural, =0 {ingen innlegg} one {eitt innlegg} other {# innlegg}}',
  'digest.open': 'Ikkje avklart: {channels}.',
  'digest.settler': 'Slik finn de det ut: {step}',
  'digest.certificate':
    '{channel}: sertifikatet {over, select, yes {gjekk ut {time}; nettlesarar viser ei åtvaring i staden for sida} no {går ut {time}, om {left}}}. Be dei som driftar nettstaden, fornye det.',
  'digest.unseen': 'Ikkje sett i heile perioden: {channels}.',
  'own.side': 'Hos meg sjølv: {what}.',
  'own.when': '{over, select, yes {{from}–{to}} no {sidan {from}}}',
  'own.platform': '{over, select, yes {såg} no {ser}} ikkje {platform} {when}',
  'own.line': 'linja vår {over, select, yes {var} no {er}} nede {when}',
  'own.chat': '{over, select, yes {var} no {er}} ikkje kopla til {chat} {when}',
  'own.status-page':
    '{over, select, yes {fekk} no {får}} ikkje lese statussida til {subject} {when}',
  'own.stopped': 'stod stille {when}',
  'own.clock': 'klokka mi hoppa {length} {direction, select, back {tilbake} ahead {fram}} {time}',
  'own.disk': 'eg får ikkje lagra noko no, for disken er full',
  'own.refused': '{chat} slepp meg ikkje til i rommet {room} ({error})',
  'own.tool-refused':
    'eit publiseringsverktøy er avvist {n, plural, one {éin gong} other {# gonger}}, sidan nøkkelen er ukjend; sist {time}',
  'home.refused': 'Det kjem ikkje fram: eg slepp ikkje til i rommet.',
  'room.refused':
    '{chat} tek ikkje imot det eg sender til rommet {room} ({error}), så varsel og oppsummeringar kjem ikkje dit. Inviter meg eller gi meg tilgang der, så kjem det som enno er nytt. Det står også i «kanalvakt check».',
  'own.held':
    '{n, plural, one {éi melding er halden} other {# meldingar er haldne}} tilbake, sidan rommet ikkje kan lesast',
  'digest.late': 'Forseinka: skulle ha kome {time}.',
  'digest.period': 'Frå {from} til {to}.',
  'digest.next': 'Neste: {time}.',
  'digest.not-scheduled': 'For å få han fast: «digest 06:45 kvardagar».',
  'digest.days':
    '{kind, select, all {kvar dag} weekdays {på kvardagar} weekend {i helgene} list {{list}}}',
  'digest.scheduled': 'Oppsummering her {days} kl. {time}{of, select, all {} some {: {owners}}}.',
  'digest.schedules': 'Faste oppsummeringar her:',
  'digest.schedule': '{days} kl. {time}{of, select, all {} some { om {owners}}}; neste {next}',
  'digest.none': 'Her kjem ingen faste oppsummeringar. Skriv «digest 06:45 kvardagar» for å få ei.',
  'digest.ended': 'Stoppa: oppsummeringa kl. {times}.',
  'digest.nowhere':
    'Faste oppsummeringar blir sende til rom i ein chat. Her kan du sjå ei no: «digest».',
  'button.digest-off': 'Stopp oppsummeringa',
  'button.digest-off-one': 'Stopp kl. {time}',
  'digest.changed':
    '{who} har {what, select, on {tinga ei oppsummering hit} off {slått av oppsummeringa her}} kl. {time}.',
};
