import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BASELINES, type Row } from '#test/bench/rhythm/baselines.ts';
import {
  type BlankedTask,
  type CauseTask,
  type NaturalTask,
  type OnsetTask,
  type OrdinaryTask,
  readRhythmData,
  type SilenceTask,
  type Task,
} from '#test/bench/rhythm/data.ts';
import { reliabilityDiagram } from '#test/bench/rhythm/diagram.ts';
import {
  type BlankedAnswer,
  type CauseAnswer,
  createEngine,
  type NaturalAnswer,
  type OnsetAnswer,
  type OrdinaryAnswer,
  type SilenceAnswer,
} from '#test/bench/rhythm/engine.ts';
import {
  scoreCauses,
  scoreDelays,
  scoreExcursions,
  scoreSilences,
} from '#test/bench/rhythm/score.ts';
import { busiestYear, reportSpeed } from '#test/bench/rhythm/speed.ts';
import { reportVariants } from '#test/bench/rhythm/variants.ts';

/**
 * `npm run bench:rhythm -- DIR [FILE]`: what the rhythm makes of silences in real posting times, against baselines.
 * Writes its predictions to FILE, `rhythm-predictions.jsonl` where none is named.
 * With `--speed` what it costs instead, beside another checkout of the project after `--beside`; with `--variants` what its parts
 * are worth, and how it does with outages of other lengths. `--diagram FILE` draws how far its word can be relied on.
 */

const GROUPS: Readonly<Record<string, (task: Task & { readonly file: string }) => boolean>> = {
  police: (task) => task.file.startsWith('police'),
  institutions: (task) => task.file.startsWith('inst'),
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    speed: { type: 'boolean' },
    beside: { type: 'string' },
    variants: { type: 'boolean' },
    diagram: { type: 'string' },
  },
});
const [folder, file = 'rhythm-predictions.jsonl'] = positionals;
if (folder === undefined) fail('Which folder? npm run bench:rhythm -- DIR [FILE]');

if (options.speed) {
  // The rest of the data is let go: what lies about is looked through again and again, and would be charged to the rhythm.
  await reportSpeed(busiestYear(read(folder)), options.beside);
  process.exit();
}
const data = read(folder);
if (options.variants) {
  reportVariants(data);
  process.exit();
}
const engine = createEngine(data);
const silence = data.tasks.filter((task): task is SilenceTask => task.kind === 'silence');
const cause = data.tasks.filter((task): task is CauseTask => task.kind === 'cause');
const natural = data.tasks.filter(
  (task): task is NaturalTask => task.kind === 'delay' && task.mode === 'natural',
);
const blanked = data.tasks.filter(
  (task): task is BlankedTask => task.kind === 'delay' && task.mode === 'blanked',
);
const onsets = data.tasks.filter(
  (task): task is OnsetTask => task.kind === 'event' && task.mode === 'onset',
);
const ordinary = data.tasks.filter(
  (task): task is OrdinaryTask => task.kind === 'event' && task.mode === 'ordinary',
);

const silences = inTurn('silences', byAccount(silence), (tasks) => engine.silences(tasks));
const walked = inTurn('walks', natural, (walk) =>
  engine.walk(
    walk,
    blanked.filter((task) => keyOf(task) === keyOf(walk)),
  ),
);
const causes = inTurn('causes', byAccount(cause), (tasks) => engine.causes(tasks));
const panels = inTurn('panels', Object.keys(data.panels), (name) =>
  engine.panel(name, onsets.filter(isOf(name)), ordinary.filter(isOf(name))),
);

const answers = [...silences, ...walked, ...causes, ...panels];
writeFileSync(file, `${answers.map((answer) => JSON.stringify(answer)).join('\n')}\n`);
report();

function report(): void {
  const score = scoreSilences(silence, byId<SilenceAnswer>(silences));
  const delay = scoreDelays(
    data,
    natural,
    blanked,
    byId<NaturalAnswer>(walked),
    byId<BlankedAnswer>(walked),
  );
  if (options.diagram) writeFileSync(options.diagram, reliabilityDiagram(score));
  const { accuracy, log, aucPlatform } = scoreCauses(cause, byId<CauseAnswer>(causes));
  const own: Row = {
    name: 'this rhythm',
    silence: [score.auc, score.brier, score.log, score.ece],
    delay: [delay.falseAlarms, delay.within[12], delay.median],
    cause: [accuracy, log, aucPlatform],
  };
  print('');
  print(
    line(
      '',
      'AUC',
      'Brier',
      'log',
      'error',
      'false/90 d',
      '≤ 12 h',
      'median h',
      'cause',
      'log',
      'platform',
    ),
  );
  for (const { name, silence: first, delay: second, cause: third } of [own, ...BASELINES]) {
    print(line(name, ...[...first, ...second, ...third].map(figure)));
  }
  print(`\nfalse alarms of the worst account: ${figure(delay.worst)} in 90 days`);
  for (const [name, isOne] of Object.entries(GROUPS)) {
    const part = silence.filter(isOne);
    if (part.length === 0) continue;
    const { auc, brier, log: logScore, ece } = scoreSilences(part, byId<SilenceAnswer>(silences));
    print(line(name, ...[auc, brier, logScore, ece].map(figure)));
  }
  print('\nsaid → seen, of silences');
  for (const { n, said, seen } of score.bins) {
    if (n > 0)
      print(`${percent(said)} → ${percent(seen)}  ${'█'.repeat(Math.round(seen * 40))} ${n}`);
  }
  print('\nP(class restricted or platform down)');
  const found = byId<OnsetAnswer>(panels);
  for (const { id, panel, label, onset, minutes } of onsets) {
    const { p } = found.get(id) as OnsetAnswer;
    const parts = minutes.map((after, at) => `+${after}: ${(p[at] as number).toFixed(2)}`);
    print(`${panel.padEnd(14)} ${label.padEnd(9)} ${onset}  ${parts.join('  ')}`);
  }
  print('\nexcursions above .9 in 90 ordinary days');
  const stretches = byId<OrdinaryAnswer>(panels);
  for (const task of ordinary) {
    const { days, per90 } = scoreExcursions(task, stretches.get(task.id) as OrdinaryAnswer);
    print(`${task.panel.padEnd(14)} ${per90.toFixed(2)} (${days.toFixed(0)} days watched)`);
  }
  print(`\n${answers.length} predictions in ${file}, after ${process.uptime().toFixed(0)} s`);
}

function read(path: string) {
  try {
    return readRhythmData(path);
  } catch (error) {
    return fail(`${path} is no folder of a rhythm bench: ${(error as Error).message}`);
  }
}

function inTurn<Of, Answer>(
  what: string,
  parts: readonly Of[],
  answer: (part: Of) => readonly Answer[],
): readonly Answer[] {
  const done = parts.flatMap((part, at) => {
    process.stderr.write(`\r${what} ${at + 1} of ${parts.length} `);
    return answer(part);
  });
  process.stderr.write('\n');
  return done;
}

function byAccount<T extends SilenceTask | CauseTask>(tasks: readonly T[]): readonly T[][] {
  return [...Map.groupBy(tasks, keyOf).values()];
}

function keyOf({
  file: from,
  account,
}: {
  readonly file: string;
  readonly account: string;
}): string {
  return `${from} ${account}`;
}

function isOf(name: string): (task: { readonly panel: string }) => boolean {
  return ({ panel }) => panel === name;
}

function byId<Answer extends { readonly id: string }>(
  found: readonly { readonly id: string }[],
): ReadonlyMap<string, Answer> {
  return new Map(found.map((answer) => [answer.id, answer as Answer]));
}

function line(name: string, ...cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(11)).join('');
}

function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : 'never';
}

function percent(value: number): string {
  return `${(100 * value).toFixed(0)} %`.padStart(5);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
