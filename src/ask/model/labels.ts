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

/** A softmax over n-grams. Made by `npm run train:ask`. */
export interface Weights {
  /** What one step of a weight is worth. */
  readonly step: number;
  /** For each label in the order of `MODEL_LABELS`, where nothing is known of a text. */
  readonly bias: readonly number[];
  /** In base64, for each n-gram in the order of its key: three bytes of key, then one signed byte a label. */
  readonly grams: string;
}
