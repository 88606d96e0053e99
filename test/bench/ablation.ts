import { premisesIn } from '#src/ask/premise/premise.ts';
import { createDecisionModel, HAND_SET, TABLES } from '#src/judge/likelihood/decision-model.ts';
import type { Fitted } from '#src/judge/likelihood/hypotheses.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Night } from '#src/nights/night.ts';

/** What a bench can switch off, to see what it is worth. */
export interface Part {
  /** What is left of a signal before it is judged: nothing, or less than it told. */
  readonly turns?: (signal: Signal) => Signal | undefined;
  /** Rows of the judge's tables, by the beginning of their names, that say nothing. */
  readonly rows?: readonly string[];
  readonly isPremise?: true;
  /** The tables as they were set by hand. */
  readonly isFit?: true;
}

const drops = (isDropped: (signal: Signal) => boolean): Part => ({
  turns: (one) => (isDropped(one) ? undefined : one),
});
const kind = (name: Signal['kind']): Part => drops((one) => one.kind === name);

/** By the name that `--without` takes; the kinds of issue 14 first, then each signal as a whole. */
export const PARTS: Readonly<Record<string, Part>> = {
  premise: { isPremise: true },
  fit: { isFit: true },
  'own-access': {
    rows: ['credentials.app-refused', 'credentials.plan-refused', 'credentials.rate-limited'],
  },
  // What was said of the refusal is not read, so that it is the account's.
  'post-at-fault': {
    turns(one) {
      if (one.kind !== 'write') return one;
      const { code: _code, text: _text, ...rest } = one;
      return rest;
    },
  },
  codes: { rows: ['codes.'] },
  'not-visible': { rows: ['posts.not-visible'] },
  // A repost proves what a post proves.
  reposts: { turns: (one) => (one.kind === 'post' ? { ...one, repost: false } : one) },
  together: { rows: ['pages.together'] },
  'several-companies': { rows: ['words.turned-away-everywhere'] },
  strangers: drops((one) => one.kind === 'post' && one.author === 'stranger'),
  walls: { rows: ['pages.walled', 'profile.login-wall'] },
  flapping: { rows: ['reads.flapping'] },
  'not-well': {
    rows: ['profile.defaced', 'profile.replaced', 'profile.empty', 'profile.renamed'],
  },
  'meant-silence': { rows: ['report.quiet-on-purpose'] },
  profile: kind('profile'),
  credentials: kind('credentials'),
  write: kind('write'),
  report: kind('report'),
  notice: kind('platform-notice'),
  crowd: kind('crowd'),
  peers: kind('peers'),
  reach: kind('reach'),
};

/** The night as it is judged without a part. */
export function nightWithout(night: Night, { turns }: Part): Night {
  return turns ? { ...night, signals: night.signals.flatMap((one) => turns(one) ?? []) } : night;
}

/** The numbers without a part. */
export function modelWithout(fitted: Fitted, { rows = [], isFit }: Part) {
  if (rows.length === 0) return isFit ? HAND_SET : createDecisionModel(fitted);
  const silent = Object.entries<Readonly<Record<string, unknown>>>(TABLES)
    .flatMap(([table, written]) => Object.keys(written).map((row) => `${table}.${row}`))
    .filter((name) => rows.some((row) => name.startsWith(row)));
  const zeros = Object.fromEntries(silent.map((name) => [name, 0]));
  return createDecisionModel({ ...fitted, rows: { ...fitted.rows, ...zeros } });
}

/** What finds premises without a part. */
export function premisesWithout({ isPremise }: Part): typeof premisesIn {
  return isPremise ? () => [] : premisesIn;
}
