export const alerts = {
  // Alerts
  'alert.open':
    '{symbol} {channel}{others, plural, =0 { has} one {, and one more channel, have} other {, and # more channels, have}} been {severity, select, critical {down} other {partly down}} since {time} ({percent} certain).',
  'alert.watching':
    '{symbol} {channel}{others, plural, =0 { seems} one {, and one more channel, seem} other {, and # more channels, seem}} to be working again (since {end}). It may come and go.',
  'alert.closed':
    '{symbol} Over: {channel}{others, plural, =0 {} one {, and one more channel} other {, and # more channels}}, {time}–{end} ({duration}){how, select, unconfirmed {; not confirmed here} faded {; nobody saw the end} merged {; it went on in a larger incident} recovered {}}.',
  'alert.cause':
    '{certainty, select, confirmed {Cause, confirmed} probable {Most likely cause} possible {Possible cause}}: {clause}.',
  'alert.cause-unknown': 'The cause is not known yet.',
  'alert.channel': '{channel}: {over, select, yes {{from}–{to}} no {since {from}}}',
  'alert.acknowledged':
    '{over, select, yes {{who} took it at {time}.} no {{who} is on it (since {time}).}}',
  'alert.watched': 'I keep watching until {time}.',
  'alert.turn.cause': 'The cause is judged anew. Before: {from}. Now: {to}.',
  'alert.turn.cause-found': 'The cause has probably been found: {to}.',
  'alert.turn.worsened':
    'It has got worse: {channel} {severity, select, critical {is down} warning {works only in part} info {works}} since {time}.',
  'alert.turn.reopened': 'It began again at {time}.',
  'alert.turn.closed':
    '{how, select, faded {No new signs; closed.} merged {It goes on in a larger incident.} unconfirmed {Over, says the platform; not confirmed here.} recovered {Over.}} {channel}: lasted {duration}. The trouble was {percent} certain.',
  'alert.carried':
    '{chat} {why, select, refused {takes nothing in the room there} silent {does not answer}}, so this comes here.',
  'alert.carried.too':
    '{chat} {why, select, refused {takes nothing in the room there} silent {does not answer}}; the room there has not got this.',
  'alert.unacknowledged': 'Nobody has taken this in {duration}, so it comes here.',
  'alert.unacknowledged.too': 'Still nobody on it after {duration}.',
  'alerts.subscription':
    'Alerts here: {of, select, all {all our channels} some {{owners}}}{on, select, all {} some {, {platforms}}}.',
  'alerts.subscription-line':
    'alerts for {of, select, all {all our channels} some {{owners}}}{on, select, all {} some {, {platforms}}}.',
  'alerts.least.warning':
    'I speak up when something is down, and when something works only in part.',
  'alerts.least.critical': 'I speak up only when something is down.',
  'alerts.silence':
    'I also speak up when {of, select, all {a channel} some {{owners}}}{on, select, all {} some { on {platforms}}} is silent for unusually long.',
  'alerts.snoozed': 'New alerts wait until {time}.',
  'alerts.none': 'I speak up about nothing here. Write “alert us here” to get alerts.',
  'alerts.nowhere': 'Alerts are sent to rooms of a chat, not here.',
  'alerts.ended': 'The alerts here are stopped.',
  'alerts.taken-already': '{who} has it since {time}: {what}.',
  'alerts.take-refused': 'Only {who} can take incidents here. Tell them.',
  'alerts.acknowledged': 'Noted that you are on it: {what}.',
  'alerts.nothing-open': 'No open incident is waiting for anybody.',
  'silence.headline': '◌ {channel}: {length} without a post.',
  'silence.often':
    '{days, select, one {{part, select, night {On the night before a {weekday}} morning {On a {weekday} morning} afternoon {On a {weekday} afternoon} evening {On a {weekday} evening}}} rest {{part, select, night {On the night before a {weekday} or holiday} morning {On the morning of a {weekday} or holiday} afternoon {On the afternoon of a {weekday} or holiday} evening {On the evening of a {weekday} or holiday}}} any {{part, select, night {At night} morning {In the morning} afternoon {In the afternoon} evening {In the evening}}}} that {share, select, never {has not happened before: none of the last {of}.} usual {happens more often than not.} some {happens one time in {in}.}}',
  'silence.only': 'There is no other sign of trouble. This is only a notice, not an incident.',
  'sight.lost': '◌ I have not been able to read {platform} since {time}.',
  'sight.unknown': 'Whether your posts go out there I do not know. Our own line is fine.',
  'sight.next':
    'If something must go out now, check yourselves that it shows, or use another channel. I will say when I can see again.',
  'sight.again': 'I can read {platform} again. I saw nothing from {time}.',
  'button.silence-off': 'Not about silences',
  'button.acknowledge': 'We are on it',
  'button.snooze': 'Wait until the next shift',
  'button.on-purpose': 'Quiet on purpose',
  'button.alerts-critical': 'Only when it is down',
  'button.alerts-all': 'Also when it works in part',
  'button.alerts-off': 'Stop the alerts',
  'room.closed':
    '{lacks, select, member {I am not in this room, so nothing would come here. Invite me (“/invite @Kanalvakt”), and say it again.} permission {I may not write in this room, so nothing would come here. Let me view the channel and send messages there, and say it again.}}',
  'alerts.changed':
    '{who} has {what, select, on {chosen what this room is alerted to} off {stopped the alerts here} snooze {put the alerts here off until {until}}}.',
  'alerts.widen': 'All platforms',
} as const satisfies Readonly<Record<string, string>>;

export type AlertsMessages = Readonly<Record<keyof typeof alerts, string>>;
