export const incidentReport = {
  // The report on an incident, for the files
  'report.title':
    'Incident report: {channel}{others, plural, =0 {} one { and one more channel} other { and # more channels}}, {date}',
  'report.lead':
    '{channel}{others, plural, =0 { was} one { and one more channel were} other { and # more channels were}} {ability} from {from} to {to} ({duration}). {percent} at its surest.',
  'report.lead.on':
    '{channel}{others, plural, =0 { has} one { and one more channel have} other { and # more channels have}} been {ability} since {from} ({duration}). {percent} at its surest. It is not over.',
  'report.ability': '{severity, select, critical {down} other {partly down}}',
  'report.end':
    '{how, select, recovered {The channel itself was seen working again.} unconfirmed {The platform says that it is over; nobody has seen it at the channel itself.} faded {Nobody saw the end: its signs have aged.} merged {It went on as part of a larger incident.} watching {It looks well again, and is still watched: it may come and go.} open {It goes on.}}',
  'report.remedy': 'Advice: {step}',
  'report.section.channels': 'Channels',
  'report.section.timeline': 'Timeline',
  'report.section.evidence': 'What it rests on',
  'report.section.actions': 'Who did what',
  'report.section.messages': 'What was said when',
  'report.head.channel': 'Channel',
  'report.head.from': 'From',
  'report.head.to': 'To',
  'report.head.cause': 'Cause',
  'report.head.time': 'Time',
  'report.head.what': 'What',
  'report.head.weight': 'Weight',
  'report.head.who': 'Who',
  'report.head.where': 'Where',
  'report.goes-on': 'goes on',
  'report.cause-unknown': 'not known',
  'report.weight': '{strength} {for, select, yes {for} no {against}}',
  'report.verdict': '{channel}: {ability} ({percent}), {activity}',
  'report.event.opened': 'Incident opened: {channels}.',
  'report.event.grew': 'Affected too: {channels}.',
  'report.event.worsened': 'It became worse: {ability}.',
  'report.event.cause': 'Cause judged anew: {to}.',
  'report.event.acknowledged': '{who} is on it.',
  'report.event.watching': 'It looks well again; watched.',
  'report.event.reopened': 'It began again: {channels}.',
  'report.event.closed': 'Incident closed. {how}',
  'report.action':
    '{what, select, report {reported, {channel}: {says}} withdraw {withdrew, {channel}: {says}} acknowledge {took the incident} snooze {put alerts off}}',
  'report.where': '{chat} {room}',
  'report.mail': 'E-mail',
  'report.terminal': 'terminal',
  'report.unsent':
    '{state, select, waiting {Not sent yet.} sending {Perhaps sent.} held {Perhaps sent; the room could not be read.} dropped {Not sent.}}',
  'report.no-evidence': 'Nothing that was seen is kept any more.',
  'report.no-actions': 'Nobody reported or changed anything.',
  'report.no-messages': 'No message about it is known. Messages are remembered for seven days.',
  'report.edited':
    'The message in a room is edited as the incident goes on; here it stands as it was first sent.',
  'report.more': '{n, plural, one {One more row is left out.} other {# more rows are left out.}}',
  'history.file': 'All of it is in the file ({form}).',
  'history.file.terminal': 'As a file: npm start -s -- history "…" {option}',
  'history.file.title': 'History ({form})',
  'button.export': 'Export (CSV)',
  'button.incident-report': 'Report',
  'report.file': 'The report on the incident is in the file: {channel}, from {time}.',
  'report.file.terminal': 'The report on {channel}, from {time}: npm start -s -- report {id}',
  'report.file.others':
    '{n, plural, one {One earlier incident fits} other {# earlier incidents fit}} too; name the day to get another.',
  'report.file.none': 'I know of no such incident.',
  'report.footer':
    'Incident {id}. Times in {zone}. Written {time} by Kanalvakt from what it has seen itself and been told; probabilities are a considered opinion, not a measurement.',
  'period.unclear': 'I did not catch the period; this is the last seven days.',
} as const satisfies Readonly<Record<string, string>>;

export type IncidentReportMessages = Readonly<Record<keyof typeof incidentReport, string>>;
