import type { Intent } from '../../model/question.ts';
import type { ModelLabel } from './labels.ts';

/** What the rules alone make of a text. */
export interface ByRules {
  readonly intent: Intent | undefined;
  readonly emergency: boolean;
  /** It is asked rather than told. */
  readonly question: boolean;
  /** Part of it is somebody else's words: they order nothing. */
  readonly quoted: boolean;
  /** It has words that nothing the bot deals in explains: it may be another's music that is to be turned down. */
  readonly strange: boolean;
}

export interface Decision {
  /** Nothing where neither knows: `choices` are then to be offered. */
  readonly intent: Intent | undefined;
  readonly emergency: boolean;
  /** The readings that are worth a button, whether or not one is needed. */
  readonly choices: readonly Intent[];
  readonly by: 'rules' | 'model' | 'both' | 'neither';
}

/** The model alone sees somebody in danger from here on; a false one costs a line of numbers. */
const EMERGENCY_BY_MODEL = 0.75;
/** A question is what the model takes it for from here on, where no rule fits, or where one says otherwise. */
const SURE_ALONE = 0.4;
const SURE_AGAINST_RULE = 0.4;
/** An action of the rules stands unless the model gives it less than this. */
const NOT_RULED_OUT = 0.1;
/** Below that, another reading that changes nothing is taken from here on; otherwise it is asked back. */
const SURE_AGAINST_ACTION = 0.7;
/** The model's word alone is enough for an action from here on, and only where nothing is asked or quoted. */
const SURE_OF_ACTION = 0.85;
const MOST_CHOICES = 3;
/** Less likely readings are not worth a button. */
const WORTH_OFFERING = 0.05;

const ACTIONS: readonly Intent[] = ['report-trouble', 'report-quiet', 'digest', 'alerts'];

/**
 * Joins the rules' reading with the model's: the model decides which question is asked, the rules
 * guard every action. Where the two differ on an action, or neither knows, choices are offered.
 */
export function decide(
  rules: ByRules,
  likelihoods: Readonly<Record<ModelLabel, number>>,
): Decision {
  const danger = likelihoods.emergency;
  if (danger >= EMERGENCY_BY_MODEL || rules.emergency) {
    const by = !rules.emergency ? 'model' : danger >= EMERGENCY_BY_MODEL ? 'both' : 'rules';
    return { intent: 'off-topic', emergency: true, choices: [], by };
  }
  const rule = rules.intent;
  const likely = likeliest(likelihoods);
  const [model, sureness] = likely[0] as readonly [Intent, number];
  const of = (intent: Intent) => likelihoods[intent];
  const taken = (intent: Intent | undefined, by: Decision['by']): Decision => ({
    intent,
    emergency: false,
    choices: [...new Set([...(rule ? [rule] : []), ...likely.map(([intent]) => intent)])]
      .filter((intent) => intent !== 'off-topic')
      .filter((intent) => intent === rule || of(intent) >= WORTH_OFFERING)
      .slice(0, MOST_CHOICES),
    by,
  });
  const offered = () => taken(undefined, 'neither');

  if (rule === model) return taken(model, 'both');
  if (rule !== undefined && ACTIONS.includes(rule)) {
    if (of(rule) >= NOT_RULED_OUT) return taken(rule, 'rules');
    if (!ACTIONS.includes(model) && sureness >= SURE_AGAINST_ACTION) return taken(model, 'model');
    return offered();
  }
  if (ACTIONS.includes(model)) {
    const isReport = model.startsWith('report-');
    const isBarred = rules.quoted || (isReport ? rules.question : rules.strange);
    if (sureness >= SURE_OF_ACTION && !isBarred) return taken(model, 'model');
    return rule !== undefined && of(rule) >= NOT_RULED_OUT ? taken(rule, 'rules') : offered();
  }
  if (sureness >= (rule === undefined ? SURE_ALONE : SURE_AGAINST_RULE))
    return taken(model, 'model');
  return rule !== undefined ? taken(rule, 'rules') : offered();
}

/** The intents by likelihood; danger that is not sure enough is none of the bot's business. */
function likeliest(
  likelihoods: Readonly<Record<ModelLabel, number>>,
): readonly (readonly [Intent, number])[] {
  const { emergency, ...intents } = likelihoods;
  const all = { ...intents, 'off-topic': intents['off-topic'] + emergency };
  return (Object.entries(all) as [Intent, number][]).sort(([, one], [, other]) => other - one);
}
