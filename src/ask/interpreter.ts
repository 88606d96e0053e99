import type { Directory } from '../model/directory.ts';
import type { Intent, Question, SlotAction, Slots } from '../model/question.ts';
import { commandQuestion } from './command.ts';
import {
  addsOnly,
  type Conversation,
  type EarlierText,
  inherited,
  isAlert,
  isBots,
  isEllipsis,
  slotsOf,
  unmarked,
} from './conversation.ts';
import { createOwnerFinder } from './entities/names.ts';
import { parseText } from './entities/parsed-text.ts';
import { dayNamed, isPast, periodNamed } from './entities/periods.ts';
import { impossibleTimes, timeOfDay } from './entities/times.ts';
import { withoutQuotes } from './intents/conduct.ts';
import type { DialogueState } from './intents/dialogue-state.ts';
import { fileAsked, incidentNamed, isIncidentReport } from './intents/questions.ts';
import { ACTIONS, type Rule, ruleFor } from './intents/rules.ts';
import { leastSevere, silenceMeant } from './intents/settings.ts';
import {
  type Classifier,
  createClassifier,
  featuresOf,
  type ModelInput,
} from './model/classifier.ts';
import { type Decision, decide, EMERGENCY_BY_MODEL, type Likelihoods } from './model/decide.ts';
import { premisesIn } from './premise/premise.ts';
import { conceptsIn, has } from './text/lexicon.ts';
import { createVocabulary } from './text/vocabulary.ts';

/** Words → question. */
export interface Interpreter {
  /** Takes words for what they mean. Never throws, whatever was written. */
  interpret(text: string, conversation?: Conversation): Question;
}

/** The same, with what decided. */
export interface Inspector {
  inspect(text: string, conversation?: Conversation): Interpretation;
}

/** A question, and how it came about. */
export interface Interpretation {
  readonly question: Question;
  /** The name of the rule that decided, or what did in place of a rule. */
  readonly decidedBy: string;
  readonly because: string;
  /** What was found in the text: the concept, the words that stand for it, the line of the lexicon. */
  readonly concepts: ReturnType<typeof conceptsIn>;
  /** What the model is given of the text. */
  readonly input: ModelInput;
  /** What the model made of it, where it was asked. */
  readonly likelihoods?: Likelihoods;
}

/** A reading of a text: the intent, by a rule or with the choices that the model leaves. */
interface Reading extends Partial<Pick<Decision, 'choices' | 'emergency' | 'action'>> {
  readonly intent: Intent | undefined;
  readonly rule?: Rule;
}

const BECAUSE: Readonly<Record<Decision['by'], string>> = {
  rules: 'the rules fit, and the model does not speak against them',
  model: 'the model is sure',
  both: 'rules and model are of one mind',
  neither: 'neither rules nor model are sure enough',
};
/** Earlier texts that are read; older ones are forgotten. */
const MEMORY = 12;

/**
 * Makes an interpreter of what people write about the organisations of a directory.
 * It is pure: the same text and conversation always give the same question.
 *
 * @param classifier the model that is asked beside the rules; `none` for the rules alone, from which it is trained
 */
export function createInterpreter(
  directory: Directory,
  classifier: Classifier | 'none' = createClassifier(),
): Interpreter & Inspector {
  const vocabulary = createVocabulary();
  const tools = { ...createOwnerFinder(directory, vocabulary.known), ...vocabulary };
  const parse = (text: string) => parseText(text, tools);

  return {
    interpret: (text, conversation = {}) => interpretation(text, conversation).question,
    inspect: interpretation,
  };

  function interpretation(text: string, conversation: Conversation = {}): Interpretation {
    const state = stateOf(text, conversation.previous ?? []);
    const { whole, parsed } = state;
    const premises = premisesIn(whole.text);
    const base: Question = {
      intent: 'off-topic',
      slots: {},
      language: whole.language ?? conversation.preferred ?? directory.language,
      emergency: false,
      nearest: [],
      ours: whole.firstPerson,
      text: whole.text,
      ...(premises.length > 0 && { premises }),
    };
    const rule = ruleFor(state);
    const input: ModelInput = {
      text: parsed.normalized.trim(),
      written: parsed.masked,
      features: featuresOf(state, rule),
    };
    const decided = (question: Question, decidedBy: string, because: string): Interpretation => ({
      question,
      decidedBy,
      because,
      concepts: conceptsIn(parsed.normalized),
      input,
    });
    if (conversation.command !== undefined && rule?.name !== 'danger') {
      const question = commandQuestion(conversation.command, whole, base);
      return decided(question, `/${conversation.command}`, 'the command says what it is about');
    }
    if (conversation.about === 'history' && rule?.name !== 'danger') {
      const question = withSlots({ ...base, intent: 'ask-history' }, state, []);
      return decided(question, 'about-history', 'the place where it is written says so');
    }
    if (rule?.name !== 'danger' && isIncidentReport(state.whole)) {
      const asked = { ...base, intent: 'ask-history', detail: 'incident-report' } as const;
      const because = 'the report on an incident is asked for';
      return decided(withSlots(asked, state, []), 'incident-report', because);
    }
    const byRules = readByRules(state, rule, conversation);
    const isFirm = byRules.rule?.firm || byRules.decidedBy === 'added-to-talk';
    const byRulesAlone = () => decided(questionOf(byRules), byRules.decidedBy, byRules.because);
    if (classifier === 'none') return byRulesAlone();
    const likelihoods = classifier.classify(input);
    // Somebody in danger goes before what no model may overrule.
    if (isFirm && likelihoods.emergency < EMERGENCY_BY_MODEL) return byRulesAlone();
    const danger = rule?.name === 'danger';
    const strange =
      parsed.unknownWords.length > 0 &&
      parsed.platforms.length === 0 &&
      !has(parsed.normalized, 'channel', 'posting', 'logIn', 'alert', 'digest');
    // As they stand there: what ran together, or seems to have, is one word yet.
    const written = Math.min(
      parsed.normalized.match(/(?<= )\p{L}{2,}/gu)?.length ?? 0,
      text.match(/\p{L}{2,}/gu)?.length ?? 0,
    );
    const told = written - (strange ? parsed.unknownWords.length : 0);
    const ruled = questionOf(byRules);
    const joined = decide(
      {
        intent: byRules.intent,
        emergency: danger,
        action: ruled.slots.action,
        question: parsed.question,
        quoted: state.quotes !== 'nothing',
        strange,
        brief:
          told < (parsed.platforms.length + parsed.owners.length > 0 ? 1 : 2) ||
          conceptsIn(parsed.normalized).length === 0,
      },
      likelihoods,
    );
    const follows =
      joined.intent !== undefined &&
      joined.intent === byRules.intent &&
      joined.action === undefined &&
      joined.emergency === danger;
    return follows
      ? { ...decided(ruled, byRules.decidedBy, byRules.because), likelihoods }
      : { ...decided(questionOf(joined), joined.by, BECAUSE[joined.by]), likelihoods };

    function questionOf(reading: Partial<Reading>): Question {
      const { intent, rule, action, choices = [], emergency } = reading;
      if (intent === undefined) return { ...base, nearest: choices };
      const more = { ...rule?.more?.(state), ...(emergency ? { emergency } : {}) };
      return withSlots({ ...base, intent, ...more }, state, conversation.previous ?? [], action);
    }
  }

  /** What the rules make of it: the intent by what is only added to the talk, or by the first rule that fits. */
  function readByRules(
    state: DialogueState,
    rule: Rule | undefined,
    conversation: Conversation,
  ): Reading & { decidedBy: string; because: string } {
    const asked = askedBefore(state, rule?.intent, conversation);
    if (asked) {
      const because = 'only a name or a time is added to what was asked before';
      return { intent: asked, decidedBy: 'added-to-talk', because };
    }
    if (rule && !(state.quotes === 'everything' && ACTIONS.has(rule.intent)))
      return { intent: rule.intent, rule, decidedBy: rule.name, because: rule.because };
    return { intent: undefined, decidedBy: 'nothing', because: 'no rule fits' };
  }

  function stateOf(text: string, previous: readonly string[]): DialogueState {
    const whole = parse(text);
    // An order inside quotation marks is somebody else's.
    const bare = withoutQuotes(whole.text);
    const isBare = bare === whole.text || !/\p{L}/u.test(whole.text);
    const quotes = isBare ? 'nothing' : bare === '' ? 'everything' : 'something';
    const parsed = quotes === 'something' ? parse(bare) : whole;
    const newest = previous.at(-1);
    return {
      parsed,
      whole,
      quotes,
      period: periodNamed(parsed.words, parsed.written),
      until: timeOfDay(parsed.words, parsed.language === 'en') !== undefined,
      past: isPast(parsed.words),
      afterAlert: isAlert(newest),
      afterDigest:
        newest !== undefined &&
        isBots(newest) &&
        !isAlert(newest) &&
        has(parse(unmarked(newest)).normalized, 'digest'),
      followUp: previous.length > 0,
    };
  }

  /** What was asked before, where the text adds only a name or a time to it. */
  function askedBefore(
    { parsed, period }: DialogueState,
    intent: Intent | undefined,
    { previous = [], ...rest }: Conversation,
  ): Intent | undefined {
    if (!isEllipsis(parsed, period) || !addsOnly(parsed, period)) return undefined;
    if (intent !== undefined && intent !== 'ask-status' && intent !== 'ask-history')
      return undefined;
    const before = previous.findLastIndex((text) => !isBots(text));
    if (before < 0) return undefined;
    const talk = { ...rest, previous: previous.slice(Math.max(0, before - MEMORY), before) };
    const earlier = interpretation(previous[before] as string, talk).question.intent;
    if (!earlier.startsWith('ask-')) return undefined;
    const isPeriodOver = period !== undefined && period !== 'tonight' && period !== 'today';
    return isPeriodOver && earlier === 'ask-status' ? 'ask-history' : earlier;
  }

  /** The question with all that its words name, and what it may take over from the talk. */
  function withSlots(
    question: Question,
    state: DialogueState,
    previous: readonly string[],
    action?: SlotAction,
  ): Question {
    const { intent } = question;
    const own = slotsOf(intent, state, action);
    const least = intent === 'alerts' ? leastSevere(state.parsed.normalized) : undefined;
    const silence = intent === 'alerts' && silenceMeant(state.parsed.normalized);
    const isTimed = intent === 'digest' || own.action === 'snooze';
    const noTime = isTimed && own.time === undefined ? impossibleTimes(state.parsed.words) : [];
    const day = dayNamed(state.whole.text);
    const incident = intent === 'ask-history' ? incidentNamed(state.whole) : undefined;
    const file = intent === 'ask-history' ? fileAsked(state.whole) : undefined;
    return {
      ...question,
      slots: { ...takenOver(question, own, state, previous), ...own },
      ...(question.window ? { slots: slotsOfWindow(own, question) } : {}),
      ...(least ? { least } : {}),
      ...(silence ? { silence: true as const } : {}),
      ...(noTime.length > 0 ? { unknown: noTime } : {}),
      ...(day ? { day } : {}),
      ...(file ? { file } : {}),
      ...(incident === undefined ? {} : { incident }),
    };
  }

  /**
   * Only an ellipsis takes anything over from the talk, and what answers an alert from the alert.
   * A standing order takes no more than the organisation of the digest that it changes.
   */
  function takenOver(
    { intent, detail }: Question,
    own: Slots,
    state: DialogueState,
    previous: readonly string[],
  ): Slots {
    const isAnswer = state.afterAlert && (intent === 'alerts' || intent.startsWith('report-'));
    const isChange = state.afterDigest && intent === 'digest';
    const leans =
      intent.startsWith('ask-') && (detail === 'others' || isEllipsis(state.parsed, state.period));
    if (isAnswer && own.owner === undefined && own.all === undefined) {
      const { period: _, ...alert } = inherited(own, earlier(previous.slice(-1)));
      return alert;
    }
    if (isChange && own.owner === undefined && own.all === undefined) {
      const { owner } = inherited(own, earlier(previous));
      return owner ? { owner } : {};
    }
    return leans ? inherited(own, earlier(previous)) : {};
  }

  function* earlier(previous: readonly string[]): Generator<EarlierText> {
    for (const text of previous.slice(-MEMORY).reverse()) {
      const parsed = parse(unmarked(text));
      const period = isBots(text) ? undefined : periodNamed(parsed.words, parsed.written);
      yield {
        owner: parsed.owners,
        platform: parsed.platforms,
        all: parsed.all && !isBots(text),
        period,
        standsAlone: !isBots(text) && !isEllipsis(parsed, period),
      };
    }
  }
}

/** What is named of maintenance; a site's own feed stands and falls with it, so its platforms are the window's. */
function slotsOfWindow(own: Slots, { intent, window }: Question): Slots {
  const { platform, says: _, ...rest } = own;
  return {
    ...rest,
    ...(platform && !window?.platforms ? { platform } : {}),
    ...(intent === 'report-quiet' ? { says: ['quiet-on-purpose'] } : {}),
  };
}
