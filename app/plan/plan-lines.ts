import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../src/model/instant.ts';
import type { PlatformReader } from '../../src/ports.ts';
import type { CallLoad } from '../../src/watch/limits/call-load.ts';
import { SHARE } from '../../src/watch/limits/rate-budget.ts';
import { BOOST } from '../../src/watch/schedule/boost.ts';
import { callsAMinute, type PlatformPlan } from '../../src/watch/schedule/plan.ts';

/** One platform's plan and the reader that goes by it. */
export interface Planned {
  readonly plan: PlatformPlan;
  readonly reader: PlatformReader;
}

/** Lines of a table: what is looked at how often, and what that takes of limits and money. */
export function planLines(planned: readonly Planned[]): readonly string[] {
  return [
    row('PLATFORM', 'CHANNELS', 'EACH EVERY', 'CALLS/MIN', 'CALM', 'TROUBLE', 'LIMIT'),
    ...planned.flatMap(platformLines),
  ];
}

function platformLines({ plan, reader }: Planned): readonly string[] {
  const { platform, channels, cadence, loads } = plan;
  const kinds = [...Map.groupBy(loads, ({ counted }) => counted).values()];
  const total = loads.reduce((sum, load) => sum + callsAMinute(plan, load), 0);
  return [
    row(platform, String(channels.length), lasting(cadence), figure(total)),
    ...kinds.map((kind) => loadLine(plan, kind)),
    ...moneyLines({ plan, reader }),
    ...(reader.way === undefined ? [] : [`    ${reader.way}`]),
    ...(plan.stretchedBy === undefined
      ? []
      : [`    not every ${lasting(reader.cadence)} as wished: ${REASONS[plan.stretchedBy]}`]),
    ...(cadence > reader.freshness
      ? [
          `    answers are older than ${lasting(reader.freshness)} between looks; who asks has it looked at at once`,
        ]
      : []),
  ];
}

const REASONS = {
  limits: 'the limits have no room for that',
  budget: 'the money of the day does not last for that',
} as const;

/** Calls of one kind: counted together by the platform, or for each account or server by itself. */
function loadLine(plan: PlatformPlan, kind: readonly CallLoad[]): string {
  const [{ counted, limit, of }] = kind as readonly [CallLoad];
  const calls = kind.reduce((sum, load) => sum + callsAMinute(plan, load), 0);
  if (limit === undefined)
    return row(`  ${counted}`, '', '', figure(calls), '', '', 'none published');
  const most = Math.max(...kind.map((load) => load.most)) / limit.calls;
  const each = of !== undefined && kind.length > 1 ? `, ${kind.length} of them` : '';
  return row(
    `  ${counted}`,
    '',
    '',
    figure(calls),
    percent(most),
    percent(Math.min(SHARE, most * BOOST)),
    `${limit.calls} in ${lasting(limit.window)} per ${limit.per}${each}`,
  );
}

function moneyLines({ plan: { money, channels, cadence }, reader }: Planned): readonly string[] {
  if (money === undefined) return [];
  const spent = `    $${money.perDay.toFixed(2)} a day of at most $${money.budget.toFixed(2)}`;
  const wished = reader.prices?.perDay(channels, reader.cadence) ?? 0;
  return wished <= money.budget
    ? [spent]
    : [
        `${spent}; every ${lasting(reader.cadence)} instead of ${lasting(cadence)} would be $${wished.toFixed(2)} ("dailyBudget")`,
      ];
}

function row(
  name: string,
  ...[channels = '', every = '', calls = '', calm = '', trouble = '', limit = '']: string[]
): string {
  const cells = [
    name.padEnd(26),
    channels.padStart(8),
    every.padStart(11),
    calls.padStart(10),
    calm.padStart(8),
    trouble.padStart(8),
  ];
  return `${cells.join(' ')}  ${limit}`.trimEnd();
}

function figure(value: number): string {
  return value >= 100
    ? value.toFixed(0)
    : value >= 0.01 || value === 0
      ? value.toFixed(2)
      : value.toPrecision(2);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function lasting(time: Millis): string {
  const [unit, name] =
    time >= 2 * DAY
      ? ([DAY, 'days'] as const)
      : time >= 2 * HOUR
        ? ([HOUR, 'h'] as const)
        : time >= MINUTE
          ? ([MINUTE, 'min'] as const)
          : ([SECOND, 's'] as const);
  return `${Math.round((time / unit) * 10) / 10} ${name}`;
}
