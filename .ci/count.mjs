// Sums vitest's JSON reports into `N passed, N failed`; ends with 1 unless every report is there, whole
// and without a failure. A file that could not be loaded, and a run that ran nothing, is a failure.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  const before = passed + failed;
  try {
    for (const { status, message, name, assertionResults } of JSON.parse(readFileSync(file, 'utf8'))
      .testResults) {
      const count = (wanted) => assertionResults.filter(({ status }) => status === wanted).length;
      passed += count('passed');
      failed += count('failed');
      if (status === 'failed' && count('failed') === 0) {
        failed += 1;
        process.stdout.write(`failed as a whole: ${name}: ${message}\n`);
      }
    }
  } catch (error) {
    process.stdout.write(`no report: ${error.message}\n`);
  }
  if (passed + failed === before) failed += 1;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 ? 1 : 0);
