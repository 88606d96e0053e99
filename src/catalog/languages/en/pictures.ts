export const pictures = {
  // Pictures
  'picture.period': '{from} to {to}',
  'picture.clock-forward': 'Clocks go forward: one hour less.',
  'picture.clock-back': 'Clocks go back: one hour more.',
  'picture.trouble': '{ability} since {time}',
  'picture.well': '{ability}; {activity}',
  'picture.over': '{ability} {from}–{to}',
  'picture.no-trouble': 'no trouble seen',
  'picture.interval': '{what} {from}–{to} ({duration})',
  'picture.interval.on': '{what} since {from} ({duration})',
  'picture.silent': 'silent',
  'picture.unseen': 'not seen by me',
  'picture.sum': 'Posts so far',
  'picture.post': 'post',
  'picture.usual':
    'the usual number{usual, select, none {} one { ({low} at the end)} range { ({low}–{high} at the end)}}',
  'picture.bins': 'Posts in {days, plural, =1 {a day} =7 {a week} other {# days}}',
  'picture.alt.bins': '{label}: {counts}.',
  'picture.panel': 'Other accounts {where} ({n})',
  'picture.panel-state': '{posts, plural, =0 {no posts} one {one post} other {# posts}}',
  /** Names of files. */
  'picture.file.overview': 'channels',
  'picture.file.week': '{channel}-rhythm',
  'picture.overview': 'All channels',
  'picture.all-well': 'Everything works now.',
  'picture.some':
    '{troubled, plural, =0 {} one {One channel in trouble now. } other {# channels in trouble now. }}{unclear, plural, =0 {} one {One not settled.} other {# not settled.}}',
  'picture.rest':
    '{n, plural, one {one more channel} other {# more channels}}{troubled, plural, =0 {, without trouble now} other {, # in trouble}}',
  'picture.week': 'Usual rhythm: {channel}',
  'picture.week-of': 'Hour by hour through the week; the bigger the dot, the more posts',
  'picture.week-now': 'Hour by hour of the week; the larger, the more posts. Grey: silent now',
  'picture.week-headline': 'Most {top}, least {low}',
  'picture.week-slot': '{day} at {hour}',
  'picture.week-scale': '{value} an hour',
  'picture.week-footer': 'Learnt from {n, plural, one {one post} other {# posts}} since {since}.',
  'picture.week-told': 'Rests on what was told of the channel, not on posts.',
  'picture.alt.timeline': 'Timeline of {channel}, {period}: {headline}.',
  'picture.alt.overview':
    'Overview of {n, plural, one {one channel} other {# channels}}, {period}: {headline}',
  'picture.alt.posts':
    '{n, plural, =0 {No posts} one {One post} other {# posts}}{usual, select, none {} one {, usually {low}} range {, usually {low}–{high}}}{seen, select, yes {, the last {last}} no {}}.',
  'picture.alt.marks': 'Evidence: {marks}.',
  'picture.alt.week': '{title}. {headline}. Each day: {days}.',
} as const satisfies Readonly<Record<string, string>>;

export type PicturesMessages = Readonly<Record<keyof typeof pictures, string>>;
