import { CONCEPTS } from '../../catalog/languages/record/lexicon.ts';
import type { Intent, MaintenanceRequest, Question } from '../../model/question.ts';
import { has, without } from '../text/lexicon.ts';
import { isForbidden, isInjected, isSmallTalk, meansEmergency } from './conduct.ts';
import type { DialogueState } from './dialogue-state.ts';
import {
  asksExactly,
  EXACT_QUESTIONS,
  historyAsked,
  inDomain,
  isAlternative,
  isCheck,
  isHelp,
  isHelpWord,
  languageIn,
  statusAsked,
  unwatchedIn,
  whyAbout,
} from './questions.ts';
import { reported, reportedOnScreen, troubleOfOurs, windowAsked } from './reports.ts';
import { alertsWanted, digestChanged, digestWanted, wantsLess, wantsSnooze } from './settings.ts';

/** One step of the order in which a text is understood. */
export interface Rule {
  readonly name: string;
  readonly when: (state: DialogueState) => boolean;
  readonly intent: Intent;
  /** Why it stands where it stands, or what it keeps from those after it. */
  readonly because: string;
  /** It holds whatever the model says. */
  readonly firm?: true;
  /** What the question gets besides its intent and slots. */
  readonly more?: (state: DialogueState) => Partial<Question>;
}

/** The grammar: the first rule that fits decides. */
export const RULES: readonly Rule[] = [
  {
    name: 'thumb-after-alert',
    firm: true,
    when: ({ parsed, afterAlert }) =>
      isWordless(parsed.words) && /👍|✅|👌|🫡|🙋|✔/u.test(parsed.raw) && afterAlert,
    intent: 'alerts',
    because: 'a thumb takes an alert, and nothing else is said by it',
  },
  {
    name: 'picture-alone',
    firm: true,
    when: ({ parsed }) =>
      isWordless(parsed.words) &&
      !parsed.words.includes('?') &&
      /\p{S}/u.test(parsed.raw.replace(/<[^<>]*>/g, '')),
    intent: 'off-topic',
    because: 'a picture asks for nothing',
  },
  {
    name: 'nothing-written',
    firm: true,
    when: ({ parsed }) => isWordless(parsed.words),
    intent: 'help',
    because: 'somebody who writes the name of the bot, or "?", wants to know what it can do',
  },
  {
    name: 'danger',
    when: ({ whole }) => meansEmergency(whole.normalized),
    intent: 'off-topic',
    because: 'somebody in danger goes before everything else that the text says',
    more: () => ({ emergency: true }),
  },
  {
    name: 'orders-in-disguise',
    firm: true,
    when: ({ whole }) => isInjected(withoutLinks(whole.raw), whole.normalized),
    intent: 'off-topic',
    because: 'code and orders to the machine are obeyed in no part',
  },
  ...EXACT_QUESTIONS.map(
    (exact): Rule => ({
      name: exact.detail,
      firm: true,
      when: (state) => asksExactly(exact, state),
      intent: exact.intent,
      because: CONCEPTS[exact.concept].replace(/\.$/, ''),
      more: ({ parsed }) => {
        const answerIn = exact.detail === 'language' ? languageIn(parsed.normalized) : undefined;
        return { detail: exact.detail, ...(answerIn ? { answerIn } : {}) };
      },
    }),
  ),
  {
    name: 'small-talk',
    firm: true,
    when: ({ parsed: { normalized }, afterAlert }) =>
      isSmallTalk(normalized) &&
      (!afterAlert || (has(normalized, 'thanks') && !has(normalized, 'softAck'))),
    intent: 'off-topic',
    because: 'thanks and greetings are answered in kind; after an alert «ok» may take it',
    more: ({ parsed }) => ({ smallTalk: has(parsed.normalized, 'thanks') ? 'thanks' : 'greeting' }),
  },
  {
    name: 'forbidden',
    firm: true,
    when: ({ parsed }) => isForbidden(parsed),
    intent: 'off-topic',
    because: 'the bot never posts, deletes or changes a password',
  },
  {
    name: 'maintenance-shown',
    firm: true,
    when: (state) => windowOf(state)?.action === 'show',
    intent: 'ask-status',
    because: 'asking whether there is maintenance changes nothing',
    more: withWindow,
  },
  {
    name: 'maintenance',
    firm: true,
    when: (state) => windowOf(state) !== undefined,
    intent: 'report-quiet',
    because: 'a time of expected trouble or silence is no report of how things are',
    more: withWindow,
  },
  {
    name: 'not-watched',
    firm: true,
    when: (state) => unwatchedIn(state).length > 0,
    intent: 'ask-status',
    because: 'who asks about what is not watched is told so, rather than of something else',
    more: (state) => ({ unwatched: unwatchedIn(state) }),
  },
  {
    name: 'help-alone',
    firm: true,
    when: ({ parsed }) => isHelpWord(parsed.normalized),
    intent: 'help',
    because: 'a word for help with nothing beside it',
  },
  {
    name: 'which-alerts',
    firm: true,
    when: ({ parsed }) => has(parsed.normalized, 'whichAlerts') && parsed.unknownWords.length === 0,
    intent: 'alerts',
    because: 'who asks which alerts are on is told, and nothing becomes of them',
  },
  {
    name: 'acknowledged',
    when: ({ parsed: { normalized, question } }) =>
      has(normalized, 'ack') &&
      !question &&
      !wantsLess(normalized) &&
      !has(normalized, 'otherThing'),
    intent: 'alerts',
    because: '«kvitterer» means an alert wherever it is said',
  },
  {
    name: 'acknowledged-after-alert',
    when: ({ parsed: { normalized, question, unknownWords }, afterAlert }) =>
      afterAlert &&
      !question &&
      has(normalized, 'softAck') &&
      unknownWords.length <= 2 &&
      !wantsLess(normalized) &&
      !has(normalized, 'notWord'),
    intent: 'alerts',
    because: '«jeg tar den» means an alert only right after one',
  },
  {
    name: 'other-alarms',
    firm: true,
    when: ({ parsed: { normalized } }) =>
      has(normalized, 'standAlarm') &&
      has(normalized, 'alert', 'tellWhen') &&
      !has(normalized, 'ourThing'),
    intent: 'off-topic',
    because: 'alarms of houses, cars and beds are not the bot’s',
  },
  {
    name: 'how-to-set',
    when: ({ parsed: { normalized, question, unknownWords } }) =>
      has(normalized, 'howTo') &&
      (has(normalized, 'digest', 'alert', 'tellWhen', 'withdrawAsked') ||
        (question &&
          (wantsLess(normalized) || wantsSnooze(normalized)) &&
          !has(normalized, 'posting') &&
          unknownWords.length <= 1)),
    intent: 'help',
    because: '"how do I switch it off?" switches nothing off, so it goes before the settings',
  },
  {
    name: 'help-asked',
    when: (state) =>
      has(state.parsed.normalized, 'helpAsked') &&
      (!has(state.parsed.normalized, 'why') || has(state.parsed.normalized, 'whatMeans')) &&
      isHelp(state),
    intent: 'help',
    because: 'what the bot is and can, and what its words mean',
  },
  {
    name: 'how-to-report',
    when: ({ parsed: { normalized, question } }) =>
      (has(normalized, 'tellTheBot') && question) || has(normalized, 'explainYourself'),
    intent: 'help',
    because: 'asking how to report is no report',
  },
  {
    name: 'clocks-and-tables',
    firm: true,
    when: ({ parsed }) => has(parsed.normalized, 'setClock'),
    intent: 'off-topic',
    because: '«stille» is also said of clocks, tables and questions',
  },
  {
    name: 'digest',
    when: (state) => digestWanted(state) === 'digest',
    intent: 'digest',
    because: 'an order, so its words must be plain; before the alerts, whose verbs it shares',
  },
  {
    name: 'summary-of-a-time',
    when: (state) => digestWanted(state) === 'ask-history',
    intent: 'ask-history',
    because: 'a summary of a time that is over comes once',
  },
  {
    name: 'overview-of-now',
    when: (state) => digestWanted(state) === 'ask-status',
    intent: 'ask-status',
    because: 'an overview that is not to come again is one of now',
  },
  {
    name: 'digest-changed',
    when: digestChanged,
    intent: 'digest',
    because: 'in a talk of a digest a time alone is its new time',
  },
  {
    name: 'alerts',
    when: (state) => alertsWanted(state) !== undefined,
    intent: 'alerts',
    because: 'an order; before the reports, since «si fra når X er nede» tells of no trouble',
  },
  {
    name: 'how-to-post',
    when: ({ parsed: { normalized } }) =>
      has(normalized, 'howTo') &&
      has(normalized, 'posting', 'channel') &&
      !has(normalized, 'state') &&
      /hvordan|how|hva/.test(normalized),
    intent: 'help',
    because: 'how something is done with a channel',
  },
  {
    name: 'other-things',
    when: (state) =>
      has(without(state.parsed.normalized, 'radioSilence'), 'otherThing') &&
      !has(state.parsed.normalized, 'ourThing') &&
      !troubleOfOurs(state),
    intent: 'off-topic',
    because: 'printers, lifts and roads are down too',
  },
  {
    name: 'down-or-quiet',
    when: (state) => isAlternative(state) || isCheck(state),
    intent: 'ask-status',
    because: 'the two readings of a silence set against each other, whatever is told beside them',
  },
  {
    name: 'why',
    when: (state) => has(state.parsed.normalized, 'why') && whyAbout(state),
    intent: 'ask-why',
    because: 'the cause, the evidence or the certainty is asked for',
  },
  {
    name: 'whose-fault',
    when: (state) =>
      has(state.parsed.normalized, 'whose') &&
      state.parsed.question &&
      (inDomain(state) || state.parsed.firstPerson),
    intent: 'ask-why',
    because: 'their line or ours is a question of cause',
  },
  {
    name: 'history',
    when: historyAsked,
    intent: 'ask-history',
    because: 'a past or a count; before the status, whose words it shares',
  },
  {
    name: 'trouble-reported',
    when: (state) => !state.parsed.question && reported(state) === 'report-trouble',
    intent: 'report-trouble',
    because: 'a question is never a report; where trouble and calm both match, trouble wins',
  },
  {
    name: 'calm-reported',
    when: (state) => !state.parsed.question && reported(state) === 'report-quiet',
    intent: 'report-quiet',
    because: 'only where no trouble is told',
  },
  {
    name: 'status',
    when: statusAsked,
    intent: 'ask-status',
    because: 'what is left that speaks of a channel asks how it is',
  },
  {
    name: 'trouble-on-screen',
    when: (state) => state.quotes !== 'nothing' && reportedOnScreen(state),
    intent: 'report-trouble',
    because: 'a quoted error message tells what is wrong, though a quoted order orders nothing',
  },
];

/** The first rule that fits, if one does. */
export function ruleFor(state: DialogueState): Rule | undefined {
  return RULES.find(({ when }) => when(state));
}

/** The intents that change something: they need clear words. */
export const ACTIONS: ReadonlySet<Intent> = new Set([
  'report-trouble',
  'report-quiet',
  'digest',
  'alerts',
]);

function windowOf({ quotes, parsed }: DialogueState): MaintenanceRequest | undefined {
  return quotes === 'nothing' ? windowAsked(parsed) : undefined;
}

function withWindow(state: DialogueState): Partial<Question> {
  const window = windowOf(state);
  return window ? { window } : {};
}

function isWordless(words: readonly string[]): boolean {
  return words.every((word) => /^[.?!,:;]$/.test(word));
}

function withoutLinks(raw: string): string {
  return raw.replace(/<[@#!:][^<>]*>|<(?:https?|mailto):[^<>]*>|https?:\/\/\S+/g, ' ');
}
