export const desk = {
  // Reports
  'report.noted': 'Noted: {channel} – {says}.',
  'report.who': 'Reported by {who} at {time}. Counts until {until}.',
  'report.since': 'It has been so since {time}.',
  'report.quote': 'In their words: “{text}”',
  'report.now': 'My judgement now: {answer} {state}',
  'report.which': 'Which channel is it? I note nothing until you choose.',
  'report.none': 'I watch no such channel, so nothing was noted.',
  'report.withdrawn': 'Withdrawn: {channel} – {says}. It no longer counts.',
  'report.withdrawn.already': 'That report has already been withdrawn or has expired.',
  'report.withdrawn.refused': 'Only {who}, or someone who may edit, can withdraw that report.',

  // Asked more exactly
  'report.withdraw.which': 'Which report do you take back?',
  'report.withdraw.none': 'You have no report that still counts.',
  'asked.affected': 'Affected now: {channels}.',
  'asked.affected.none': 'No channel that I watch is in trouble now, as far as I can tell.',
  'asked.handler': 'Who has taken what is open now:',
  'asked.handler.taken': '{channels}: taken by {who} at {time}.',
  'asked.handler.nobody': '{channels}: nobody yet. Write “acknowledged” when you take it.',
  'asked.handler.nothing': 'Nothing is open now, so nobody has taken anything.',
  'asked.reporters': 'These reports count now:',
  'asked.reporters.one': '{time}: {who} – {says} ({channel})',
  'asked.reporters.none': 'No report from people counts now.',
  'asked.platform': 'The platforms themselves last said:',
  'asked.platform.none': 'The platform itself has said nothing of it that I have read.',
  'asked.ends': 'Nobody knows when it is over. The platforms last said:',
  'asked.ends.none':
    'Nobody knows when it is over, and the platform itself has said nothing that I have read.',
  'asked.advice': 'What to do now:',
  'asked.advice.one': '{channel}: {step}',
  'asked.certainty':
    'The percentage is how likely I hold it to be, from all that I have seen. With 99% I would be wrong in one case of a hundred. Ask “why?” to see what it rests on.',

  // Who may not
  'refused.place': 'I serve no room of this workplace.',
  'refused.room':
    'I do not answer in this room. Ask me in a direct message, or in a room that the settings name.',
  'refused.guest': 'I answer those who belong here only, not guests.',
  'refused.unknown':
    'I cannot look up who you are just now, so I do not answer yet. Please try again shortly.',
  'refused.pace': 'That is too fast for me. Ask again in a minute.',
  'refused.ask': 'Here only {who} may ask me.',
  'refused.report': 'Here only {who} may report. Tell them, and they can.',
  'refused.change': 'Only {who} may change what others have reported.',
  'refused.nobody': 'Nobody has been given that right in the settings yet.',

  // Which one is meant
  'which.organisation': 'Who are “we”? Choose, and I will remember it.',
  'which.chosen': 'From now on “we” means {owner}.',
  'which.not-watched': 'I do not watch {what}.',
  'which.unwatchable':
    'I cannot watch {what}: {reason, select, scripts {its pages show a program no posts} members {it shows posts to members who are logged in, and forbids programs} app {posts are shown in its app, and its page tells only that the account is there} unwritten {nobody has taught me to}}.',
  'which.watched': 'I watch: {channels}.',
  'which.anything': 'any channel',
  'which.nothing-watched': 'I watch no channels yet.',
  'which.gone': 'That channel is no longer one I watch.',

  // Everything else
  'help.headline': 'I tell you whether a channel is down, or just quiet – and why.',
  'help.status': 'Ask: “is {owner} down, or just quiet?” or “status all”',
  'help.why': 'Ask on: “why?”, “how sure are you?”, “and {other}?”',
  'help.history': 'Look back: “when was the last post from {owner}?”',
  'help.report':
    'Tell me: “{owner} can’t post on {platform}” or “quiet night in {owner}, nothing to report”',
  'help.withdraw': 'Reported by mistake? Press “Withdraw” under the receipt.',
  'help.never': 'Questions change nothing. I never publish, delete or log anyone out.',
  'emergency.headline': 'Is someone in danger? Call {numbers} now.',
  'emergency.number':
    '{number}{service, select, police { (police)} fire { (fire)} ambulance { (ambulance)} any {}}',
  'emergency.bot': 'I am a bot, and nobody on duty reads this.',
  'did-you-mean': 'I am not sure I follow. Did you mean one of these?',
  'choice.ask-status': 'status all',
  'choice.ask-why': 'why?',
  'choice.ask-history': 'when was the last post?',
  'choice.report-trouble': 'we cannot post',
  'choice.report-quiet': 'quiet night, nothing to report',
  'choice.digest': 'when does the digest come?',
  'choice.alerts': 'which alerts are on?',
  'choice.help': 'help',
  'choice.off-topic': 'help',
  'off-topic':
    'That is beyond me: I only watch whether the channels work, and never post, delete or change anything on them.',
  'small-talk.thanks': 'You are welcome. I keep watching.',
  'small-talk.greeting': 'I am here. Ask, for example: “is {owner} down, or just quiet?”',
  'too-long': 'That was more than I can take in. Ask me in one sentence, please.',
  empty: 'Ask away, for example: “is {owner} down, or just quiet?”',
  'failed.disk':
    'I cannot keep anything now: the disk is full, and what you told me is not noted. Whoever runs me must make room; then tell me again.',
  failed: 'Something went wrong on my side, so I cannot tell. Please try again shortly.',
  demonstration: 'Demonstration, {date}:',
  /** Before an answer that follows one given before looks had come in. */
  later: 'I have looked again:',

  // Buttons
  'button.cannot-post': 'I can’t post',
  'button.can-post': 'Posting works again',
  'button.make-report': 'Make it a report',
  'button.quiet': 'Quiet {daypart}, confirmed',
  'button.why': 'Why?',
  'button.why-channel': 'Why: {channel}',
  'button.status': 'Status',
  'button.withdraw-one': 'Withdraw: {says}',
  'button.withdraw': 'Withdraw',
  'button.follow': 'Tell me when it changes',
  'button.report': 'Report',
  'button.status-all': 'Status of all',

  // The form to report with
  'form.title': 'Report channel trouble',
  'form.cancel': 'Cancel',
  'form.channel': 'Channel',
  'form.says': 'What happens?',
  'form.text': 'The error text, if there is one',
  'form.text.hint': 'Word for word, as the platform puts it.',
  'form.since': 'Since when?',
  'form.since.hint':
    'Such as 00:15, yesterday 23:40 or 20 min ago. Leave it empty if you do not know.',
  'form.issue.channel': 'Choose a channel that I watch.',
  'form.issue.says': 'Choose what happens.',
  'form.issue.too-long': 'That is too long: {most} characters at most.',
  'form.issue.unclear':
    'I did not understand that time. Write, for example, 00:15 or yesterday 23:40.',
  'form.issue.future': 'That time is still to come.',
  'form.issue.too-old':
    'That is more than a week ago. Leave the field empty, and say it in the error text.',

  // Told when it changes
  'follow.noted': 'I will tell you when something changes: {channel}.',
  'follow.until': 'It will be one direct message. This holds until {time}.',
  'follow.changed':
    'You asked me to tell you about {channel}: {same, select, yes {the cause is judged anew} no {{before} → {now}}}. No more messages will come by themselves.',
  'follow.ended': 'Then I will not tell you after all.',
  'follow.over': 'That has already ended, or it is not yours.',
  'follow.nowhere': 'I cannot write to you later here. Ask me whenever you like.',

  // What a person chooses
  'language.chosen': 'From now on I answer you in English, unless you write in another language.',
  'home.language': 'Language',
  'home.organisation': '“We” are',
  'home.incidents': 'Going on now',
  'home.rooms': 'What I speak up about',
  'home.room': '{room}: {kind, select, digest {digest } alerts {}}{told}',
  'home.a-room': 'a room',

  // Words behind a command
  'command.digest':
    '{named, select, yes {I do not know “{unknown}”, so I changed nothing. } no {}}Like this: 06:45 weekdays Oslo – or: now, list, off.',
  'command.alerts':
    '{named, select, yes {I do not know “{unknown}”, so I changed nothing. } no {}}Like this: Oslo on X – or: list, only critical, snooze 2 hours, off.',
} as const satisfies Readonly<Record<string, string>>;

export type DeskMessages = Readonly<Record<keyof typeof desk, string>>;
