import type { IncidentReportMessages } from '../en/incident-report.ts';

export const incidentReport: IncidentReportMessages = {
  // The report on an incident, for the files
  'report.title':
    'Hendelsesrapport: {channel}{others, plural, =0 {} one { og én kanal til} other { og # kanaler til}}, {date}',
  'report.lead':
    '{channel}{others, plural, =0 {} one { og én kanal til} other { og # kanaler til}} var {ability} fra {from} til {to} ({duration}). På det sikreste {percent}.',
  'report.lead.on':
    '{channel}{others, plural, =0 {} one { og én kanal til} other { og # kanaler til}} har vært {ability} siden {from} ({duration}). På det sikreste {percent}. Det er ikke over.',
  'report.ability': '{severity, select, critical {nede} other {delvis nede}}',
  'report.end':
    '{how, select, recovered {Kanalen selv ble sett i virksomhet igjen.} unconfirmed {Plattformen sier at det er over; ingen har sett det på kanalen selv.} faded {Ingen så slutten: tegnene er blitt gamle.} merged {Den gikk videre som del av en større hendelse.} watching {Det ser bra ut igjen, men følges fortsatt: det kan komme og gå.} open {Den pågår.}}',
  'report.remedy': 'Råd: {step}',
  'report.section.channels': 'Kanaler',
  'report.section.timeline': 'Tidslinje',
  'report.section.evidence': 'Hva det bygger på',
  'report.section.actions': 'Hvem gjorde hva',
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
  'report.weight': '{strength} {for, select, yes {for} no {mot}}',
  'report.verdict': '{channel}: {ability} ({percent}), {activity}',
  'report.event.opened': 'Hendelsen åpnet: {channels}.',
  'report.event.grew': 'Også rammet: {channels}.',
  'report.event.worsened': 'Det ble verre: {ability}.',
  'report.event.cause': 'Årsaken vurdert på nytt: {to}.',
  'report.event.acknowledged': '{who} er på saken.',
  'report.event.watching': 'Det ser bra ut igjen; følges.',
  'report.event.reopened': 'Det begynte igjen: {channels}.',
  'report.event.closed': 'Hendelsen lukket. {how}',
  'report.action':
    '{what, select, report {meldte, {channel}: {says}} withdraw {trakk tilbake, {channel}: {says}} acknowledge {tok saken} snooze {utsatte varsler}}',
  'report.where': '{chat} {room}',
  'report.mail': 'E-post',
  'report.terminal': 'terminal',
  'report.unsent':
    '{state, select, waiting {Ikke sendt ennå.} sending {Kanskje sendt.} held {Kanskje sendt; rommet kunne ikke leses.} dropped {Ikke sendt.}}',
  'report.no-evidence': 'Ingenting av det som ble sett, er lagret lenger.',
  'report.no-actions': 'Ingen meldte eller endret noe.',
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
};
