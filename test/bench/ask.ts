import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createInterpreter } from '#src/ask/interpreter.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { loadDistricts } from '#test/districts.ts';
import { crossValidated } from './ask-folds.ts';
import { type Item, itemSchema, type Miss, type Score, scoreAsk } from './ask-score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, folds: { type: 'string' } },
});
const [file] = positionals;
const folds = values.folds === undefined ? undefined : Number(values.folds);
if (file === undefined || (folds !== undefined && !(Number.isInteger(folds) && folds > 1))) {
  fail('which file of utterances? npm run bench:ask -- FILE [--folds 5] [--json]');
}
const items = readItems(file);
const districts = loadDistricts();
if (!districts.ok) fail(issueLines(districts.issues));
const directory = districts.value;
const shipped = createInterpreter(directory);
const rules = createInterpreter(directory, 'none');
const botFor = folds === undefined ? () => shipped : crossValidated(items, folds, directory);
const now = () => performance.now();
const score = scoreAsk(items, botFor, now);
const rulesAlone = scoreAsk(items, () => rules, now);
process.stdout.write(values.json ? json(score, rulesAlone) : table(score, rulesAlone));

/** The items of a file, one JSON object a line; a fault ends the run with its file and line. */
function readItems(path: string): readonly Item[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    fail(`${path}: cannot be read: ${(error as Error).message}`);
  }
  const found = text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch (error) {
      fail(`${path}:${at + 1}: this is not JSON: ${(error as Error).message}`);
    }
    const item = itemSchema.safeParse(data);
    if (!item.success) {
      const { path: where, message } = item.error.issues[0] as (typeof item.error.issues)[number];
      fail(`${path}:${at + 1}: ${where.join('.')}: ${message}`);
    }
    return [item.data];
  });
  if (found.length === 0) fail(`${path}:1: there are no utterances in it`);
  return found;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function json(score: Score, rulesAlone: Score): string {
  const figures = ({ intentMisses: _intents, slotMisses: _slots, ...figures }: Score) => figures;
  return `${JSON.stringify({ ...figures(score), rulesAlone: figures(rulesAlone) })}\n`;
}

function table(score: Score, rulesAlone: Score): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
  const part = (title: string, values: Readonly<Record<string, number>>) => [
    '',
    title,
    ...Object.entries(values).map(([key, value]) => `  ${key.padEnd(16)}${percent(value)}`),
  ];
  const misses = (title: string, list: readonly Miss[]) =>
    list.length === 0
      ? []
      : [
          '',
          title,
          ...list.map(
            ({ id, text, expected, given }) => `  ${id}  ${expected} ← ${given}  «${text}»`,
          ),
        ];
  const both = (title: string, of: (score: Score) => string) =>
    `${title.padEnd(18)}${of(score).padStart(10)}${of(rulesAlone).padStart(14)}`;
  const kinds = ({ dangerous }: Score, kind: string) =>
    String(dangerous.filter((danger) => danger.kind === kind).length);
  const { emergencies } = score;
  return [
    `${score.items} utterances           rules alone`,
    both('intents', ({ intentAccuracy }) => percent(intentAccuracy)),
    both('or among choices', ({ accuracyWithChoices }) => percent(accuracyWithChoices)),
    both('choices offered', ({ choices, items }) => percent(choices / items)),
    both('slots F1', ({ slotF1 }) => percent(slotF1)),
    both('dangerous', ({ dangerous }) => String(dangerous.length)),
    both('  false action', (one) => kinds(one, 'false-action')),
    both('  reversed', (one) => kinds(one, 'reversed')),
    both('missed emergencies', ({ emergencies: { missed, items } }) => `${missed.length}/${items}`),
    both(
      'false emergencies',
      ({ emergencies: { others, ...found } }) => `${found.false.length}/${others}`,
    ),
    '',
    'answers at least so sure: share of all, wrong among them',
    ...score.riskCoverage.map(
      ({ sureness, coverage, risk }) =>
        `  ${sureness.toFixed(2).padEnd(16)}${percent(coverage)}${percent(risk)}`,
    ),
    ...part('by intent', score.byIntent),
    ...part('by language', score.byLanguage),
    ...misses('dangerous', score.dangerous),
    ...misses('false emergencies', emergencies.false),
    ...misses('intents missed (expected ← given)', score.intentMisses),
    ...misses('slots missed (expected ← given)', score.slotMisses),
    '',
  ].join('\n');
}
