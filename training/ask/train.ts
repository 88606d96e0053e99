import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { createInterpreter } from '#src/ask/interpreter.ts';
import type { Weights } from '#src/ask/model/decide.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { loadDistricts } from '#test/districts.ts';
import { examplesOf, readCorpus } from './corpus.ts';
import { fitWeights } from './fit-weights.ts';

const TO = new URL('../../src/ask/model/weights.ts', import.meta.url);

const districts = loadDistricts();
if (!districts.ok) {
  process.stderr.write(`${issueLines(districts.issues)}\n`);
  process.exit(2);
}
const rules = createInterpreter(districts.value, 'none');
const sentences = readCorpus();
const weights = fitWeights(sentences.flatMap((sentence) => examplesOf(sentence, rules)));
writeFileSync(TO, moduleOf(weights));
process.stdout.write(
  `${sentences.length} sentences → ${weights.grams.length} bytes in ${TO.pathname}\n`,
);

function moduleOf({ step, bias, grams }: Weights): string {
  return `import type { Weights } from './decide.ts';

/** What the corpus taught: made by \`npm run train:ask\`, never by hand. */
export const WEIGHTS: Weights = {
  step: ${step},
  // biome-ignore format: a line that a script writes
  bias: [${bias.join(', ')}],
  grams:
    '${grams}',
};
`;
}
