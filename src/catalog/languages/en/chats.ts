/** What only some chats have to say. */
export const chats = {
  /** On the button. */
  'chat.share': 'Share',
  /** Before the name of who shared it. */
  'chat.shared-by': 'Shared by',
  'chat.too-old': 'That answer is too old to share.',
  'chat.unwritable':
    'Where you asked, I may not write. Ask an administrator to let me; “kanalvakt check” says what is missing.',
  /** Where nothing else shows that something is being done. */
  'chat.looking': 'I am taking a look. The answer is on its way.',
  'discord.ping':
    'If you reply to a message of mine, leave the ping (@ ON) on: without it I do not see your words, and only react with 🔔.',
  'discord.attachments': 'I do not read attachments. If one shows an error, write its words to me.',
  /** The button that opens a form with faults again. */
  'discord.correct': 'Correct it',
  'slack.no-threads': 'In a thread {command} does not work: mention me there with @ instead.',
  /** Behind the app's name, as a status. */
  'slack.looking': 'is taking a look …',
  'slack.form-not-opened':
    'Slack did not open the form. Write it to me instead, for example “Oslo cannot post on X”.',
} as const satisfies Readonly<Record<string, string>>;

export type ChatsMessages = Readonly<Record<keyof typeof chats, string>>;
