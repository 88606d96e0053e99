export const digests = {
  // The digest
  'digest.quiet':
    '{blind, select, yes {{n, plural, one {I cannot tell whether the channel works.} other {I cannot tell whether any of the # channels work.}}} no {A quiet {part, select, night {night} day {day} evening {evening}}. {unclear, plural, =0 {Everything works.} one {One channel I cannot judge; everything else works.} other {# of {n} channels I cannot judge; everything else works.}}}}',
  'digest.nobody':
    'There are no channels to tell of here. Have they been taken out of the settings?',
  'digest.trouble':
    '{channel}: {ability}{known, select, yes { since {time}} no {}}{others, plural, =0 {} one {, and one more channel} other {, and # more channels}}.',
  'digest.notice':
    '{platform} reported {state, select, resolved {it resolved} monitoring {improvement} identified {the fault found} investigating {trouble}} at {time}',
  'digest.works-again': 'Everything works again.',
  'digest.incident':
    '{channel}{more, plural, =0 {} one { and one more channel} other { and # more channels}} {over, select, yes {{more, plural, =0 {was} other {were}} } no {}}{state, select, barred {locked out} blocked {down} hijacked {taken over} degraded {partly down}} {over, select, yes {{from}–{to}} no {since {from}}}',
  'digest.incident.seems': 'seems to have worked since {time}',
  'digest.incident.end':
    '{how, select, unconfirmed {not confirmed here} faded {nobody saw the end} merged {it went on in a larger incident} recovered {over}}',
  'digest.incident.others': '{n, plural, one {and one more incident} other {and # more incidents}}',
  'digest.incident.line':
    '{over, select, yes {{from}–{to}} no {since {from}}}: {known, select, yes {{clause} ({certainty, select, confirmed {confirmed} probable {most likely} possible {possible}})} no {the cause is not known}}{taken, select, yes {; {who} took it at {at}} no {; nobody has taken it} nobody {}}',
  'digest.line':
    '{symbol} {channel}: {ability}{known, select, yes { – {clause}} no {}}{was, select, yes { (was {before} {from}–{to})} no {}} · {posts}',
  'digest.posts':
    '{n, plural, =0 {no posts} one {one post} other {# posts}}{usual, select, none {} one { (usually {low})} range { (usually {low}–{high})}}',
  'digest.rest':
    '{n} more channels: {troubled, plural, =0 {} one {one in trouble, } other {# in trouble, }}{unclear, plural, =0 {} one {one unclear, } other {# unclear, }}{posts, plural, =0 {no posts} one {one post} other {# posts}}',
  'digest.open': 'Not settled: {channels}.',
  'digest.settler': 'To settle it: {step}',
  'digest.certificate':
    '{channel}: the certificate {over, select, yes {ran out {time}; browsers show a warning instead of the page} no {runs out {time}, in {left}}}. Have whoever runs the website renew it.',
  'digest.unseen': 'Not seen in all that time: {channels}.',
  'own.side': 'On my own side: {what}.',
  'own.when': '{over, select, yes {{from}–{to}} no {since {from}}}',
  'own.platform': '{over, select, yes {could not} no {cannot}} read {platform} {when}',
  'own.line': 'our line {over, select, yes {was} no {is}} down {when}',
  'own.chat': '{over, select, yes {was} no {am}} not connected to {chat} {when}',
  'own.status-page':
    '{over, select, yes {could not} no {cannot}} read the status page of {subject} {when}',
  'own.stopped': 'stood still {when}',
  'own.clock': 'my clock jumped {length} {direction, select, back {back} ahead {ahead}} at {time}',
  'own.disk': 'I cannot keep anything now, as the disk is full',
  'own.refused': '{chat} does not let me into the room {room} ({error})',
  'own.tool-refused':
    'a posting tool has been refused {n, plural, one {once} other {# times}}, as its token is not known; last {time}',
  'home.refused': 'It does not get there: I am not let into the room.',
  'room.refused':
    '{chat} does not take what I send to the room {room} ({error}), so alerts and digests do not come there. Invite me or give me access, and what is still news will come. “kanalvakt check” says it too.',
  'own.held':
    '{n, plural, one {one message is} other {# messages are}} held back, as the room cannot be read',
  'digest.late': 'Late: this was due at {time}.',
  'digest.period': 'From {from} to {to}.',
  'digest.next': 'Next: {time}.',
  'digest.not-scheduled': 'To get it regularly: “digest 06:45 weekdays”.',
  'digest.days':
    '{kind, select, all {every day} weekdays {on weekdays} weekend {at weekends} list {{list}}}',
  'digest.scheduled': 'A digest here {days} at {time}{of, select, all {} some {: {owners}}}.',
  'digest.schedules': 'Digests here:',
  'digest.schedule': '{days} at {time}{of, select, all {} some { of {owners}}}; next {next}',
  'digest.none': 'No digests come here. Write “digest 06:45 weekdays” to get one.',
  'digest.ended': 'Stopped: the digest at {times}.',
  'digest.nowhere': 'Digests are sent to rooms of a chat. Here you can see one now: “digest”.',
  'button.digest-off': 'Stop the digest',
  'button.digest-off-one': 'Stop {time}',
  'digest.changed':
    '{who} has {what, select, on {scheduled a digest here} off {stopped the digest here}} at {time}.',
} as const satisfies Readonly<Record<string, string>>;

export type DigestsMessages = Readonly<Record<keyof typeof digests, string>>;
