import type { HypothesisId } from '../../catalog/causes.ts';
import { ASKER } from './asker.ts';
import { CREDENTIALS, FLAPPING, OUR_PROGRAM, RULE_NAMED } from './credentials.ts';
import { MEANINGS } from './error-codes.ts';
import { FITTED } from './fitted.ts';
import {
  COUNT,
  type Fitted,
  HYPOTHESIS_IDS,
  logRatios,
  type Row,
  type Vector,
} from './hypotheses.ts';
import { CROWD, NOTICE, NOTICE_CLOSING, NOTICE_GREEN, PEERS } from './platform.ts';
import {
  NOT_VISIBLE,
  PROFILE,
  STALE_ALONE,
  STRANGER_BY_TOOL,
  STRANGER_POST,
  TOGETHER,
  WALLED,
  WALLED_ALONE,
} from './profile.ts';
import { CHAT, CONTROL_OURS, CONTROL_OUTSIDE, PLATFORM_OURS, PLATFORM_OUTSIDE } from './reach.ts';
import { REPORT, TURNED_AWAY_EVERYWHERE } from './report.ts';
import { WRITE } from './write.ts';

/** Every table of the judge by name, so that a row can be named: `credentials.ok`. */
export const TABLES = {
  asker: ASKER,
  credentials: CREDENTIALS,
  reads: { flapping: FLAPPING, 'rule-named': RULE_NAMED, 'our-program': OUR_PROGRAM },
  codes: MEANINGS,
  profile: PROFILE,
  pages: {
    walled: WALLED,
    'walled-alone': WALLED_ALONE,
    'stale-alone': STALE_ALONE,
    together: TOGETHER,
  },
  report: REPORT,
  words: { 'turned-away-everywhere': TURNED_AWAY_EVERYWHERE },
  'write-by-person': WRITE.person,
  'write-by-tool': WRITE.tool,
  'write-by-check': WRITE.check,
  posts: {
    stranger: STRANGER_POST,
    'stranger-by-tool': STRANGER_BY_TOOL,
    'not-visible': NOT_VISIBLE,
  },
  notice: NOTICE,
  notices: { green: NOTICE_GREEN, closing: NOTICE_CLOSING },
  crowd: CROWD,
  peers: PEERS,
  'platform-ours': PLATFORM_OURS,
  'platform-outside': PLATFORM_OUTSIDE,
  'control-ours': CONTROL_OURS,
  'control-outside': CONTROL_OUTSIDE,
  chat: CHAT,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Row>>>>;
type Tables = typeof TABLES;

/** The numbers by which everything is weighed. */
export interface DecisionModel {
  /** log ratios against `fine` of each row of each table. */
  readonly ratios: {
    readonly [T in keyof Tables]: { readonly [R in keyof Tables[T]]: Vector };
  };
  /** Nats added to each hypothesis' log prior. */
  readonly priorShift: Vector;
}

/** @param fitted what a fit found; the tables as they were set by hand where it is empty */
export function createDecisionModel({ rows, priors }: Fitted): DecisionModel {
  const ratios = Object.fromEntries(
    Object.entries<Readonly<Record<string, Row>>>(TABLES).map(([table, written]) => [
      table,
      Object.fromEntries(
        Object.entries(written).map(([name, row]) => {
          const weight = rows[`${table}.${name}`] ?? 1;
          return [name, logRatios(row).map((ratio) => ratio * weight)];
        }),
      ),
    ]),
  ) as DecisionModel['ratios'];
  return {
    ratios,
    priorShift: Array.from(
      { length: COUNT },
      (_, at) => priors[HYPOTHESIS_IDS[at] as HypothesisId] ?? 0,
    ),
  };
}

/** The tables as they were set by hand. */
export const HAND_SET: DecisionModel = createDecisionModel({ rows: {}, priors: {} });
/** The tables as the fit left them: what the program judges by. */
export const FITTED_MODEL: DecisionModel = createDecisionModel(FITTED);
