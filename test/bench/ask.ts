import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterpreter } from '#src/ask/interpreter.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { loadDistricts } from '#test/districts.ts';
import { type Item, itemSchema, type Miss, type Score, scoreAsk } from './ask-score.ts';

const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--'));
if (file === undefined) {
  fail('which file of utterances? npm run bench:ask -- FILE [--json]');
}
const items = readItems(file);
const districts = loadDistricts();
if (!districts.ok) fail(issueLines(districts.faults));
const score = scoreAsk(items, createInterpreter(districts.value), () => performance.now());
process.stdout.write(args.includes('--json') ? json(score) : table(score));

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

function json({ intentMisses: _intents, slotMisses: _slots, ...score }: Score): string {
  return `${JSON.stringify(score)}\n`;
}

function table(score: Score): string {
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
  return [
    `${score.items} utterances`,
    `intents   ${percent(score.intentAccuracy)}`,
    `slots F1  ${percent(score.slotF1)}`,
    `dangerous ${String(score.dangerous.length).padStart(6)}`,
    ...part('by intent', score.byIntent),
    ...part('by language', score.byLanguage),
    ...misses('dangerous', score.dangerous),
    ...misses('intents missed (expected ← given)', score.intentMisses),
    ...misses('slots missed (expected ← given)', score.slotMisses),
    '',
  ].join('\n');
}
