import { createInterpreter } from '#src/ask/interpreter.ts';
import type { Question } from '#src/model/question.ts';
import { loadDistricts } from '#test/districts.ts';

const districts = loadDistricts();
if (!districts.ok) throw new Error('the districts that ship with the terminal do not parse');

/** An understanding of the twelve districts. */
export const understanding = createInterpreter(districts.value);

/** What a text means, after the earlier texts of its thread. */
export function ask(text: string, ...previous: string[]): Question {
  return understanding.interpret(text, { previous });
}

/** Intent and slots in one line: `digest action=on time=07:00`. */
export function meaning(text: string, ...previous: string[]): string {
  const { intent, slots } = ask(text, ...previous);
  const named = Object.entries(slots).map(([slot, value]) => `${slot}=${[value].flat().join(',')}`);
  return [intent, ...named.sort()].join(' ');
}
