import { INTENTS, type Intent, type SlotAction } from '../../model/question.ts';

/** What a text may be: an intent, with what is to become of a setting; or words of somebody in danger. */
export const MODEL_LABELS = [
  'ask-status',
  'ask-why',
  'ask-history',
  'report-trouble',
  'report-quiet',
  'digest-on',
  'digest-off',
  'digest-when',
  'alerts-on',
  'alerts-off',
  'alerts-when',
  'alerts-snooze',
  'alerts-acknowledge',
  'help',
  'off-topic',
  'emergency',
] as const satisfies readonly (Intent | `${'digest' | 'alerts'}-${SlotAction}` | 'emergency')[];
export type ModelLabel = (typeof MODEL_LABELS)[number];
export type Likelihoods = Readonly<Record<ModelLabel, number>>;

/** A softmax over n-grams. Made by `npm run train:ask`. */
export interface Weights {
  /** What one step of a weight is worth. */
  readonly step: number;
  /** For each label in the order of `MODEL_LABELS`, where nothing is known of a text. */
  readonly bias: readonly number[];
  /**
   * In base64, for each n-gram in the order of its key: three bytes of key, one for how many steps its weights are
   * counted in, then four bits a label, which stand for -8 to 7.
   */
  readonly grams: string;
}

/** What the rules alone make of a text. */
export interface ByRules {
  readonly intent: Intent | undefined;
  readonly emergency: boolean;
  /** What is to become of a setting. */
  readonly action?: SlotAction | undefined;
  /** It is asked rather than told. */
  readonly question: boolean;
  /** Part of it is somebody else's words: they order nothing. */
  readonly quoted: boolean;
  /** It has words that nothing the bot deals in explains, and names nothing that it deals in. */
  readonly strange: boolean;
  /** It is no more than a name, or than one word that means anything to the bot. */
  readonly brief: boolean;
}

export interface Decision {
  /** Nothing where neither knows: `choices` are then to be offered. */
  readonly intent: Intent | undefined;
  readonly emergency: boolean;
  /** What is to become of a setting, where the model alone says so. */
  readonly action?: SlotAction;
  /** The readings that are worth a button, whether or not one is needed. */
  readonly choices: readonly Intent[];
  readonly by: 'rules' | 'model' | 'both' | 'neither';
}

/** The model alone sees somebody in danger from here on; a false one costs a line of numbers. */
export const EMERGENCY_BY_MODEL = 0.5;
/** What the rules hear as danger is none where the model gives it less than this: «jeg drukner i eposter». */
const NO_EMERGENCY = 0.05;
/** A question is what the model takes it for from here on, where no rule fits, or where one says otherwise. */
const SURE_ALONE = 0.3;
/** A rule stands against a question that the model takes for hardly likelier. */
const NEARLY_AS_LIKELY = 0.7;
/** A question of the rules stands against an action of the model's unless the model gives it less than this. */
const NOT_RULED_OUT = 0.1;
/** An action of the rules stands where the model holds it for about as likely as what it would say itself. */
const ABOUT_AS_LIKELY = 0.9;
/** The model's other action is taken from here on: but never calm where the rules hear trouble. */
const SURE_OF_OTHER_ACTION = 0.8;
/** Of what both take for a setting, the rules' action must have this share of the model's likelihood. */
const FAIR_SHARE = 0.2;
/** Below that, another reading that changes nothing is taken from here on; otherwise it is asked back. */
const SURE_AGAINST_ACTION = 0.6;
/**
 * The model's word alone is enough for an action from here on, and only where no rule reads anything else, nothing is
 * quoted and more is said than a word. A question is never a report.
 */
const SURE_OF_ACTION = 0.6;
/** The same for a text that is strange to the bot: it may be another's music that is too loud. */
const SURE_THOUGH_STRANGE = 0.8;
const MOST_CHOICES = 3;
/** Less likely readings are not worth a button. */
const WORTH_OFFERING = 0.05;

const ACTIONS: readonly Intent[] = ['report-trouble', 'report-quiet', 'digest', 'alerts'];

/**
 * Joins the rules' reading with the model's: the model decides which question is asked, the rules
 * guard every action. Where the two differ on an action, or neither knows, choices are offered.
 */
export function decide(rules: ByRules, likelihoods: Likelihoods): Decision {
  const danger = likelihoods.emergency;
  if (danger >= (rules.emergency ? NO_EMERGENCY : EMERGENCY_BY_MODEL)) {
    const by = !rules.emergency ? 'model' : danger >= EMERGENCY_BY_MODEL ? 'both' : 'rules';
    return { intent: 'off-topic', emergency: true, choices: [], by };
  }
  const rule = rules.emergency ? undefined : rules.intent;
  const of = (intent: Intent) => likelihoodOf(intent, likelihoods);
  const likely = [...INTENTS].sort((one, other) => of(other) - of(one));
  const model = likely[0] as Intent;
  const sureness = of(model);
  const taken = (intent: Intent | undefined, by: Decision['by']): Decision => ({
    intent,
    emergency: false,
    choices: [...new Set([...(rule ? [rule] : []), ...likely])]
      .filter((intent) => intent !== 'off-topic')
      .filter((intent) => intent === rule || of(intent) >= WORTH_OFFERING)
      .slice(0, MOST_CHOICES),
    by,
  });
  const offered = () => taken(undefined, 'neither');

  if (rule === model) {
    const setting = likeliestAction(model, likelihoods);
    // To say when something comes changes nothing.
    if (setting?.action === 'when' && rules.action !== 'when')
      return { ...taken(model, 'model'), action: 'when' };
    return isOneAction() ? taken(model, 'both') : offered();
  }
  if (rule !== undefined && ACTIONS.includes(rule)) {
    if (of(rule) >= ABOUT_AS_LIKELY * sureness) return taken(rule, 'rules');
    if (isSureOfOther(rule)) return byModel();
    if (!ACTIONS.includes(model) && sureness >= SURE_AGAINST_ACTION) return taken(model, 'model');
    return offered();
  }
  if (ACTIONS.includes(model)) {
    // An action that a rule reads otherwise is asked back.
    if (rule !== undefined) return of(rule) >= NOT_RULED_OUT ? taken(rule, 'rules') : offered();
    const enough = rules.strange ? SURE_THOUGH_STRANGE : SURE_OF_ACTION;
    return isClear() && actionSureness() >= enough ? byModel() : offered();
  }
  if (rule !== undefined && of(rule) >= NEARLY_AS_LIKELY * sureness) return taken(rule, 'rules');
  if (sureness >= SURE_ALONE) return taken(model, 'model');
  return rule !== undefined ? taken(rule, 'rules') : offered();

  function byModel(): Decision {
    const setting = likeliestAction(model, likelihoods);
    return { ...taken(model, 'model'), ...(setting && { action: setting.action }) };
  }

  function actionSureness(): number {
    return likeliestAction(model, likelihoods)?.sureness ?? sureness;
  }

  /** Nothing but the model's word is needed for an action. */
  function isClear(): boolean {
    return !(rules.quoted || rules.brief || (rules.question && model.startsWith('report-')));
  }

  function isSureOfOther(rule: Intent): boolean {
    const reverses = rule === 'report-trouble' && model === 'report-quiet';
    return (
      ACTIONS.includes(model) && !reverses && isClear() && actionSureness() >= SURE_OF_OTHER_ACTION
    );
  }

  /** Both mean a setting, and the model does not rule out what the rules would make of it. */
  function isOneAction(): boolean {
    const label = MODEL_LABELS.find((one) => one === `${rule}-${rules.action}`);
    return label === undefined || likelihoods[label] >= FAIR_SHARE * sureness;
  }
}

/** The intent of a label; danger that is not sure enough is none of the bot's business. */
export function intentOf(label: ModelLabel): Intent {
  if (label === 'emergency') return 'off-topic';
  return /^(?:digest|alerts)-/.test(label)
    ? (label.slice(0, label.indexOf('-')) as Intent)
    : (label as Intent);
}

/** The labels of an intent: one for each thing that may become of a setting. */
export function labelsOf(intent: Intent): readonly ModelLabel[] {
  return MODEL_LABELS.filter((label) => intentOf(label) === intent);
}

/** How likely an intent is, whatever is to become of it. */
export function likelihoodOf(intent: Intent, likelihoods: Likelihoods): number {
  return labelsOf(intent).reduce((sum, label) => sum + likelihoods[label], 0);
}

/** What is to become of a setting, most likely, and how likely that is. */
export function likeliestAction(
  intent: Intent,
  likelihoods: Likelihoods,
): { readonly action: SlotAction; readonly sureness: number } | undefined {
  if (intent !== 'digest' && intent !== 'alerts') return undefined;
  const [label] = [...labelsOf(intent)].sort((a, b) => likelihoods[b] - likelihoods[a]);
  if (label === undefined) return undefined;
  return {
    action: label.slice(intent.length + 1) as SlotAction,
    sureness: likelihoods[label],
  };
}
