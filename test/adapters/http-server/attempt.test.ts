import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attemptJsonSchema } from '#adapters/http-server/attempt.ts';

const FILE = join(import.meta.dirname, '../../../docs/posting-tool.schema.json');

// To write it anew: put the output of
//   node -e 'import("./adapters/http-server/attempt.ts").then((m) => console.log(JSON.stringify(m.attemptJsonSchema())))'
// into the file, and run `npm run format`.
it('has its JSON schema in docs/, up to date', async () => {
  expect(JSON.parse(await readFile(FILE, 'utf8'))).toEqual(attemptJsonSchema());
});
