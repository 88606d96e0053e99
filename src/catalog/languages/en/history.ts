export const history = {
  // History
  'history.last': 'Last post from {channel}: {time}, {age} ago.',
  'history.never': 'I have seen no post from {channel} yet.',
  'history.posts': '{n, plural, =0 {No posts} =1 {One post} other {# posts}} from {from} to {to}.',
  'history.silence': 'Silent {duration}: {from} to {to}',
  'history.silence.on': 'Silent for {duration}, since {from}',
  'history.usual': 'Nine silences of ten are shorter than {duration}.',
  'history.no-silences': 'No silence longer than usual.',
  'history.incident':
    '{ability}, {from} to {to} ({duration}){known, select, no {} yes {: {clause}}}',
  'history.incident.on':
    '{ability} since {from} ({duration}){known, select, no {} yes {: {clause}}}',
  'history.no-incidents': 'No trouble seen.',
  'history.now': 'now',
  'history.scope': 'I know only what I have seen myself, from {from} to {to}.',
  'history.several': 'Last posts:',
  'history.several.line': '{channel}: {time}, {age} ago',
  'history.several.never': '{channel}: no post seen',
  'rhythm.headline': 'The rhythm of {channel}',
  'rhythm.known':
    'I know this channel for {known}, by {n, plural, one {one post} other {# posts}}.{young, select, yes { That is little to learn from.} no {}}',
  'rhythm.told': 'I have seen no post yet; the settings say {perDay} a day.',
  'rhythm.unknown': 'I have seen no post yet, and do not know how often the channel publishes.',
  'rhythm.silence':
    'The last post was at {time}, {length} ago. Usually there would have been {expected} since then.',
} as const satisfies Readonly<Record<string, string>>;

export type HistoryMessages = Readonly<Record<keyof typeof history, string>>;
