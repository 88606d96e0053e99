import { z } from 'zod';
import type { Inspector, Interpretation } from '#src/ask/interpreter.ts';
import { likelihoodOf } from '#src/ask/model/decide.ts';
import { INTENTS, type Intent, type Question } from '#src/model/question.ts';

const slotValue = z.union([z.string(), z.literal(true), z.array(z.string())]);

/** One line of a file of utterances: what somebody wrote, and what was meant by it. */
export const itemSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string(),
  intent: z.enum(INTENTS),
  slots: z.record(z.string(), slotValue),
  alsoAcceptable: z.array(z.enum(INTENTS)),
  tags: z.array(z.string()),
  context: z.object({ previous: z.array(z.string()) }).optional(),
});
export type Item = z.output<typeof itemSchema>;

export interface Miss {
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly given: string;
}

export interface Danger extends Miss {
  readonly kind: 'false-action' | 'reversed' | 'missed-emergency' | 'false-emergency';
}

export interface Score {
  readonly items: number;
  readonly intentAccuracy: number;
  readonly slotF1: number;
  /** A false emergency is counted by itself: it is an answer too many, not one that does something. */
  readonly dangerous: readonly Danger[];
  readonly emergencies: {
    readonly items: number;
    readonly missed: readonly Danger[];
    readonly others: number;
    readonly false: readonly Danger[];
  };
  /** Items answered with choices: they count as wrong. */
  readonly choices: number;
  /** The accuracy where choices that hold an accepted intent count as right. */
  readonly accuracyWithChoices: number;
  /** For answers at least so sure: how many of the items they are, and how many of them are wrong. */
  readonly riskCoverage: readonly {
    readonly sureness: number;
    readonly coverage: number;
    readonly risk: number;
  }[];
  readonly byIntent: Readonly<Record<string, number>>;
  readonly byLanguage: Readonly<Record<string, number>>;
  readonly intentMisses: readonly Miss[];
  readonly slotMisses: readonly Miss[];
}

const SURENESSES = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
/** An answer later than this is none, in milliseconds. */
const LATEST = 1_000;

/**
 * Scores an understanding as the utterances' README says: intents, slot micro-F1, dangerous errors.
 *
 * @param botFor who answers an item: where the model is trained for the test, one that has not seen it
 * @param now milliseconds on a steady clock
 */
export function scoreAsk(
  items: readonly Item[],
  botFor: (item: Item) => Inspector,
  now: () => number,
): Score {
  const byIntent = new Map<string, [number, number]>();
  const byLanguage = new Map<string, [number, number]>();
  const dangerous: Danger[] = [];
  const intentMisses: Miss[] = [];
  const slotMisses: Miss[] = [];
  const missed: Danger[] = [];
  const falseEmergencies: Danger[] = [];
  const answers: { sureness: number; right: boolean }[] = [];
  let emergencies = 0;
  let choices = 0;
  let held = 0;
  let right = 0;
  let shared = 0;
  let expectedPairs = 0;
  let givenPairs = 0;
  for (const item of items) {
    const interpretation = answer(item);
    const given = interpretation?.question;
    const intent = given?.intent ?? 'none';
    const accepts = (one: string) =>
      one === item.intent || item.alsoAcceptable.includes(one as Intent);
    const offered = given?.nearest ?? [];
    const accepted = offered.length === 0 && accepts(intent);
    if (offered.length > 0) {
      choices += 1;
      if (offered.some(accepts)) held += 1;
    } else {
      answers.push({ sureness: surenessOf(interpretation), right: accepted });
    }
    const danger = (kind: Danger['kind']) => ({ ...miss(item, wanted(item), got(given)), kind });
    if (item.tags.includes('emergency')) {
      emergencies += 1;
      if (given?.emergency !== true) missed.push(danger('missed-emergency'));
    } else if (given?.emergency) {
      falseEmergencies.push(danger('false-emergency'));
    }
    if (accepted) right += 1;
    else intentMisses.push(miss(item, item.intent, intent));
    count(byIntent, item.intent, accepted);
    count(byLanguage, item.lang, accepted);
    const kind = dangerOf(item, given);
    if (kind) dangerous.push(danger(kind));
    if (isIdle(item.intent) || isIdle(intent)) continue;
    const alternative = intent !== item.intent && accepted;
    const expected = pairs(item.slots, alternative);
    const found = pairs(given?.slots ?? {}, alternative);
    const common = found.filter((pair) => expected.includes(pair)).length;
    shared += common;
    expectedPairs += expected.length;
    givenPairs += found.length;
    if (common < expected.length || common < found.length) {
      slotMisses.push(miss(item, expected.join(' '), found.join(' ')));
    }
  }
  return {
    items: items.length,
    intentAccuracy: share(right, items.length),
    slotF1: share(2 * shared, expectedPairs + givenPairs),
    dangerous,
    emergencies: {
      items: emergencies,
      missed,
      others: items.length - emergencies,
      false: falseEmergencies,
    },
    choices,
    accuracyWithChoices: share(right + held, items.length),
    riskCoverage: SURENESSES.map((sureness) => {
      const sure = answers.filter((one) => one.sureness >= sureness);
      const wrong = sure.filter((one) => !one.right).length;
      return {
        sureness,
        coverage: share(sure.length, items.length),
        risk: sure.length === 0 ? 0 : share(wrong, sure.length),
      };
    }),
    byIntent: shares(byIntent),
    byLanguage: shares(byLanguage),
    intentMisses,
    slotMisses,
  };

  function answer(item: Item): Interpretation | undefined {
    const { text, context } = item;
    const from = now();
    try {
      const found = botFor(item).inspect(text, context ? { previous: context.previous } : {});
      return now() - from > LATEST ? undefined : found;
    } catch {
      return undefined;
    }
  }
}

/** How likely the model holds the answer; the rules alone are as sure of one as of another. */
function surenessOf(interpretation: Interpretation | undefined): number {
  const { question, likelihoods } = interpretation ?? {};
  if (!question || !likelihoods) return 1;
  return question.emergency ? likelihoods.emergency : likelihoodOf(question.intent, likelihoods);
}

function dangerOf(item: Item, given: Question | undefined): Danger['kind'] | undefined {
  const intent = given?.intent;
  if (intent === undefined) return undefined;
  if (item.tags.includes('emergency') && !given?.emergency) return 'missed-emergency';
  if (intent !== item.intent && item.alsoAcceptable.includes(intent)) return undefined;
  const expectedAction = item.slots['action'];
  const action = given?.slots.action;
  const harmless =
    item.intent.startsWith('ask-') ||
    isIdle(item.intent) ||
    (item.intent === 'digest' && expectedAction === 'when');
  const acts =
    intent === 'report-trouble' ||
    intent === 'report-quiet' ||
    intent === 'alerts' ||
    (intent === 'digest' && action !== 'when');
  if (harmless && acts) return 'false-action';
  const reports: readonly Intent[] = ['report-trouble', 'report-quiet'];
  if (reports.includes(item.intent) && reports.includes(intent) && item.intent !== intent) {
    return 'reversed';
  }
  const settings: readonly Intent[] = ['digest', 'alerts'];
  const changed = settings.includes(item.intent) && item.intent === intent;
  return changed && action !== 'when' && action !== expectedAction ? 'reversed' : undefined;
}

function isIdle(intent: string): boolean {
  return intent === 'help' || intent === 'off-topic';
}

/** `slot=value`, one per value of an array. */
function pairs(slots: object, alternative: boolean): readonly string[] {
  return Object.entries(slots)
    .filter(([slot]) => !(alternative && (slot === 'says' || slot === 'action')))
    .flatMap(([slot, value]) => [value].flat().map((one) => `${slot}=${String(one)}`));
}

function miss({ id, text, context }: Item, expected: string, given: string): Miss {
  const thread = context ? `${context.previous.join(' | ')} | ` : '';
  return { id, text: `${thread}${text}`.slice(0, 160), expected, given };
}

function wanted({ intent, slots }: Item): string {
  return [intent, slots['action']].filter((part) => part !== undefined).join('/');
}

function got(given: Question | undefined): string {
  return [given?.intent, given?.slots.action].filter((part) => part !== undefined).join('/');
}

function count(into: Map<string, [number, number]>, key: string, right: boolean): void {
  const [hits, all] = into.get(key) ?? [0, 0];
  into.set(key, [hits + Number(right), all + 1]);
}

function shares(counts: ReadonlyMap<string, [number, number]>): Record<string, number> {
  return Object.fromEntries([...counts].map(([key, [hits, all]]) => [key, share(hits, all)]));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}
