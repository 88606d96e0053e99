import type { Intent, SlotAction } from '../../model/question.ts';

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

/** A softmax over n-grams. Made by `npm run train:ask`. */
export interface Weights {
  /** What one step of a weight is worth. */
  readonly step: number;
  /** For each label in the order of `MODEL_LABELS`, where nothing is known of a text. */
  readonly bias: readonly number[];
  /** In base64, for each n-gram in the order of its key: three bytes of key, then one signed byte a label. */
  readonly grams: string;
}
