import type { IncidentReportMessages } from '../en/incident-report.ts';

export const incidentReport: IncidentReportMessages = {
  // The report on an incident, for the files
  'report.title':
    'Hendingsrapport: {channel}{others, plural, =0 {} one { og éin kanal til} other { og # kanalar til}}, {date}',
  'report.lead':
    '{channel}{others, plural, =0 {} one { og éin kanal til} other { og # kanalar til}} var {ability} frå {from} til {to} ({duration}). På det sikraste {percent}.',
  'report.lead.on':
    '{channel}{others, plural, =0 {} one { og éin kanal til} other { og # kanalar til}} har vore {ability} sidan {from} ({duration}). På det sikraste {percent}. Det er ikkje over.',
  'report.ability': '{severity, select, critical {nede} other {delvis nede}}',
  'report.end':
    '{how, select, recovered {Kanalen sjølv vart sett i verksemd att.} unconfirmed {Plattforma seier at det er over; ingen har sett det på kanalen sjølv.} faded {Ingen såg slutten: teikna er vorte gamle.} merged {Ho gjekk vidare som del av ei større hending.} watching {Det ser bra ut att, men blir framleis følgt: det kan kome og gå.} open {Ho går føre seg.}}',
  'report.remedy': 'Råd: {step}',
  'report.section.channels': 'Kanalar',
  'report.section.timeline': 'Tidslinje',
  'report.section.evidence': 'Kva det byggjer på',
  'report.section.actions': 'Kven gjorde kva',
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
  'report.weight': '{strength} {for, select, yes {for} no {mot}}',
  'report.verdict': '{channel}: {ability} ({percent}), {activity}',
  'report.event.opened': 'Hendinga opna: {channels}.',
  'report.event.grew': 'Også råka: {channels}.',
  'report.event.worsened': 'Det vart verre: {ability}.',
  'report.event.cause': 'Årsaka vurdert på nytt: {to}.',
  'report.event.acknowledged': '{who} er på saka.',
  'report.event.watching': 'Det ser bra ut att; blir følgt.',
  'report.event.reopened': 'Det byrja att: {channels}.',
  'report.event.closed': 'Hendinga lukka. {how}',
  'report.action':
    '{what, select, report {melde, {channel}: {says}} withdraw {trekte tilbake, {channel}: {says}} acknowledge {tok saka} snooze {utsette varsel}}',
  'report.where': '{chat} {room}',
  'report.mail': 'E-post',
  'report.terminal': 'terminal',
  'report.unsent':
    '{state, select, waiting {Ikkje sendt enno.} sending {Kanskje sendt.} held {Kanskje sendt; rommet kunne ikkje lesast.} dropped {Ikkje sendt.}}',
  'report.no-evidence': 'Ingenting av det som vart sett, er lagra lenger.',
  'report.no-actions': 'Ingen melde eller endra noko.',
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
};
