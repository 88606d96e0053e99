import type { Language } from '../../../model/language.ts';

/**
 * What the rules of asking look for in a text: the name of each concept, and what it means.
 * The words for it stand in the lexicon of each language, one alternative a line.
 */
export const CONCEPTS = {
  // channels
  everyOne: 'Every channel, district or alert.',
  everything:
    '«Alt ok?» asks about everything, unless something is named: «alt i orden med Oslo?».',
  notEverything: '«Alt» and "all" that are no quantity.',
  onlyUs: '«For alle, eller bare oss?» asks who is meant.',
  otherThing: 'Other things that are down, quiet or broken: printers, lifts, roads.',
  radioSilence: 'Silence on the radio, as a figure of speech.',
  ourThing: "Things of the bot's own world that `otherThing` must not hide.",
  anyChange: 'Any change at all.',
  historyNoun: 'Nouns of the past of a channel.',
  ofOurs: 'We, ours, here.',
  channel: 'What the bot deals in: an account, its posts, the way to them.',
  unwatchedName: 'Well-known organisations and platforms that may not be watched.',
  posting: 'Posting as an act.',
  down: 'Does not work.',
  trouble: 'Something is wrong.',
  blocked: 'Locked, blocked, refused.',
  quiet: 'Says nothing.',
  fine: 'Works, is well.',
  worksNot: 'Works, denied.',
  state: 'Sense of a state that one may ask about.',
  why: 'Asks for causes, evidence or certainty.',
  whose: 'Their line or ours?',
  digest: 'A summary that comes by itself.',
  schedule: 'Days and times at which something comes.',
  alert: 'Messages when something breaks.',
  silence: 'Verbs of making the bot hold its tongue, where it is the alerts that they are said of.',
  tellWhen: '«Si fra når …»: a wish to be told.',
  // reports
  negation: '«Nothing of it comes out»: what a word of working stands beside may still be denied.',
  dead: 'Of a night it is calm, of a tool it is trouble.',
  door: 'What one may stand outside of besides an account.',
  orIsIt: 'A choice put before the bot is a question, with or without its mark.',
  somebodyElse: 'A person who is back or out again, not a channel.',
  unable: 'Somebody cannot do what they try.',
  toldNotTo: 'Not allowed to post, rather than not able to: «bedt om å ikke legge ut noe».',
  pausing: 'An organisation keeps quiet or takes a break: told of a desk, not ordered of the bot.',
  ownThing: 'A machine, telephone or bank account of somebody alone.',
  elsewhere: "Whose quiet it is that a statement speaks of, where it is not the desk's.",
  weWord: 'We.',
  saysIt: 'Makes a statement of a name and a state.',
  notCalm: 'Calm denied: «ikke oppe igjen».',
  stillTrouble: 'Trouble goes on, or is back.',
  againWord: 'It works again.',
  truly: 'Words of insistence.',
  tentative: "Guesses and hearsay: nobody's report.",
  turnedAway: 'What keeps a post from coming in: it is refused, swallowed, never arrives.',
  hijacked: 'Others write from the account.',
  pageGone: 'The page or the account is not there.',
  logIn: 'Logging in, and what it takes.',
  tool: 'Tools to post with.',
  network: 'The network of the own house.',
  rate: 'Limits on posting.',
  cannotPost: 'Posting fails.',
  ownNetwork: "What fails is the own house's, whatever else no longer works for it.",
  lost: 'Something was lost.',
  logInTrouble: 'Logging in fails.',
  orderAnywhere: 'Any negation.',
  rateFirm: 'A limit that is reached.',
  quietOnPurpose: 'Silence that is meant.',
  nothingToReport: 'Nothing has happened.',
  canPost: 'Posting works, or works again.',
  canPostSurely: 'Words that only a working account is given.',
  withEase: '«No trouble publishing» does not say that there was nothing to publish.',
  vaguelyFine: 'Beside «no incidents» these tell that the night is fine, not that a post went out.',
  deniedTrouble:
    '«Not down», «no problem», «false alarm»: words of trouble that a person takes back.',
  screenSays: 'What an account itself shows, rather than what a person says.',
  atHome: 'At home rather than at work.',
  everyChannelOfReport: 'Every channel, said in so many words.',
  trying: 'Somebody tries.',
  // emergency
  danger: 'Someone is in danger, whatever else the text says.',
  dangerSigns:
    'Signs of danger in the words of the classes that are met most: each names a body, a place or a deed.',
  inWater: 'Somebody in the water, or in what lies there.',
  harmless: 'Those who are in the water for the fun of it, and words that only sound of danger.',
  notHome: "Somebody's child that has not come home.",
  person: 'A person by relation.',
  lifeless: 'Somebody does not answer, or lies still.',
  boat: 'A boat.',
  sinking: 'Goes under.',
  cry: 'A cry for help with somebody in it, and nothing of channels.',
  somebodyNear: 'Somebody, or where they stand.',
  counting: 'A question about the past: «how often did X fall out?»',
  polite: 'Help with something, or thanks for it.',
  aboutPosting:
    'What police write about all day. A text on getting a message out about a fire is no cry for help.',
  hereAndNow: 'Danger to somebody here and now; a text on posting does not take it back.',
  published: 'Posting or writing about something.',
  exercise: 'A drill, a film, a game.',
  noExercise: 'Not a drill, in so many words.',
  summons: 'Somebody is to come, at once.',
  machine: 'Machines, which burn and die in a figure of speech.',
  weak: '«Skutt» of a photo or a goal, «lik» as in alike: weak words that need somebody in danger.',
  // settings
  switchOff: "A setting of the bot's is to end.",
  refusedSetting: 'A setting that is not wanted: «ikke send …», "no more reports".',
  deniedOff: '«Ikke slå av …»: the negation of an end.',
  snooze: 'Silence for a while.',
  whenWord: 'Asks for a time or a day.',
  wish: 'A wish in the form of a question: «kan du sende …?»',
  whichAlerts: '«Hvilke varsler er på?»: nothing is to become of them.',
  setClock: 'Clocks and tables are set, too: «kan du stille klokka fram?»',
  ack: 'Acknowledges, whatever was said before.',
  softAck: 'Acknowledges right after an alert; elsewhere it is small talk.',
  standAlarm: 'Alarms of the house, of cars and of beds.',
  courtesy: '«Beklager at jeg forstyrrer» speaks of no alert.',
  beingTold: '«Får beskjed om at …» is what a screen says.',
  noAlert:
    'Courtesies, next of kin who are told, and nothing to tell from a place ask for no alert.',
  wishToBeTold: 'A wish in the form of a question, or «si fra».',
  whyOrWho: 'Asks why or who; orders nothing.',
  silencing: 'Verbs of silence that need no noun beside them.',
  calmWord: 'Calm or quiet, said of things.',
  snoozing: 'The plainest verbs of snoozing.',
  leaveUsAlone: 'Leave us alone, for a while.',
  switchOn: 'A setting is to begin or to change.',
  enough: 'Enough of it.',
  subscribe: 'Verbs of ordering a digest or changing it.',
  aboutElse: 'Reports that people write, sign and hand in.',
  noReport: '«Nothing to report» asks for no report.',
  digestRead: 'What is done with a report that people write.',
  mayOrCan: 'A request in the form of a question.',
  itOrAgain: 'Means the digest that was talked of.',
  atWhatTime: 'Asks at what time or how often.',
  isDigestOn: 'Asks whether a digest is on.',
  requestAsked: 'Asks for a digest in the form of a question.',
  summaryWord: 'A summary by its name.',
  overviewWord: 'An overview: of now, unless it is to come again.',
  subscribeVerb: 'Verbs that only an order for what comes again has.',
  onlyCritical: 'Only the worst is to be told of.',
  alsoPartly: 'Lesser trouble is to be told of, too.',
  unusualSilence: 'A channel that is silent for unusually long.',
  maintenance: 'Maintenance.',
  eachWeek: 'Each week, or each day.',
  windowEnd: 'Maintenance is to end.',
  windowShown: 'Maintenance is asked for.',
  site: 'A website; its own news feed stands and falls with it.',
  windowState: '«Er nettsiden nede for vedlikehold?» asks how things are.',
  otherOrder: 'Another order about an alert than to take it.',
  // questions
  ellipsisWords: 'Words with which a message leans on what was said before it.',
  helpAsked: 'Asks what the bot is, can, watches or means.',
  howTo: 'Asks how something is done.',
  tellTheBot: 'How people are to tell the bot of trouble.',
  explainYourself: "Something in an answer of the bot's is not understood.",
  helpWord: 'Help.',
  helpWanted: 'Help that is wanted from the bot.',
  thanksWord: 'Thanks.',
  notHelp: 'What a question for help is not about.',
  whichWord: 'Which.',
  historyAsked: 'The past of a channel is asked for.',
  listing: 'Show, list, give.',
  historyShown: 'A history by its name.',
  howMany: 'How many, how often.',
  outageNoun: 'Outages as things that are counted.',
  nowWord: 'Now.',
  countWord: 'How many.',
  worksWord: 'Works.',
  countedThings: 'Posts and times, which are counted over a while.',
  statementVerb: 'Beside these a noun of history tells rather than asks.',
  perfect: 'What has been, up to now.',
  showMe: 'Show me.',
  notWord: 'A negation of an order.',
  whatMeans: 'Asks for a meaning.',
  condition: 'If, or when, something happens.',
  adviceAsked: 'What is to be done now.',
  othersAsked: 'How the others are.',
  certaintyAsked: 'What a percentage means.',
  watchedAsked: 'Which channels are watched.',
  endAsked: 'When it will be over.',
  platformSaysAsked: 'What the platform itself says of its trouble.',
  toldAsked: 'What the bot itself said.',
  reporterAsked: 'Who reported something, and when.',
  handlerAsked: 'Who has taken an incident.',
  affectedAsked: 'Whom the trouble affects.',
  languageAsked: 'To be answered in another language.',
  withdrawAsked: 'What one reported is to be taken back.',
  askedWithin: 'A question inside a statement: «jeg lurer på …», "can you check …".',
  alternative:
    '«Nede, eller bare stille?»: the two readings of a silence set against each other, whatever else is told.',
  either: 'Or.',
  because: 'Because.',
  check:
    '«Could you check whether it works?»: a wish for a look, now, whatever was told before it.',
  explainWord: 'Asks for reasons in so many words.',
  whyWord: 'Why.',
  stillSo: 'Still, again, now: about what was talked of.',
  takenOver: 'An account in the hands of others.',
  statusOverview: 'Status or overview.',
  statusWord: 'Status.',
  leaning: 'Words that leave the subject to the talk so far.',
  anyOne: 'Anything or anyone: no name that was said before is meant.',
  // conduct
  injected:
    'Orders in disguise: code, markup, JSON, and texts that address the machine instead of asking it.',
  forbiddenAnywhere: 'What the bot must never do, asked for anywhere in the text.',
  lookUp: 'Only a look is asked for.',
  smallTalkWord: 'Courtesies.',
  thanks: 'Thanks, and praise.',
  allWell: 'All well: a question for channels rather than for people.',
} as const;
export type Concept = keyof typeof CONCEPTS;

/**
 * The words of one language for concepts: one alternative a line. `post*` is any word that begins so, `a/b` either
 * word, `(so)` a word that may be left out, `…` up to four words within the same clause. Nynorsk, Swedish, Danish and
 * dialect are read as if written in bokmål where their spellings say so, and need lines only where they differ.
 */
export type Lexicon = Partial<Readonly<Record<Concept, string>>>;

/** Words of a language apart from the concepts, between spaces. */
export interface EverydayWords {
  /** The commonest words: they say nothing of the subject. */
  readonly ordinary: string;
  /** Words that people use of channels, alerts and digests, and that no concept is about. */
  readonly familiar: string;
  /** The words that matter most: an unknown word one slip away from one of these is taken for it. */
  readonly keywords: string;
  /** Words that only, or nearly only, this language uses. Short ones carry the most. */
  readonly marks: string;
  /** One of these settles which written norm it is, unless its counterpart stands beside it. */
  readonly sureMarks: string;
}

/**
 * What may stand behind a command, between spaces; `kritisk*` is any word that begins so. Who chose the command has said
 * what it is about, so that single words are enough here.
 */
export interface CommandWords {
  readonly off: string;
  readonly on: string;
  readonly list: string;
  readonly when: string;
  readonly all: string;
  readonly now: string;
  readonly snooze: string;
  readonly acknowledge: string;
  readonly help: string;
  /** How bad it must be, as in `Question.least`. */
  readonly severity: string;
  /** Long silences, in place of incidents. */
  readonly silence: string;
  /** What only holds the others together. */
  readonly joining: string;
  /** A report is to be made; what may stand between that and the channel is `joining`. */
  readonly report: string;
  /** The end of a talk at a terminal. */
  readonly leave: string;
}

/** All that is needed to understand a language. */
export interface UnderstoodLanguage {
  readonly lexicon: Lexicon;
  /** A line is the word that is meant and how else it is written: `rolig: roleg lugn`. */
  readonly spellings: string;
  readonly everyday: EverydayWords;
  readonly commands: Partial<CommandWords>;
  /** Answers are given in this language; undefined where the words belong to none alone. */
  readonly answeredIn: Language | undefined;
}
