import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attemptJsonSchema } from '#src/model/attempt.ts';

const FILE = join(import.meta.dirname, '../../../docs/posting-tool.schema.json');

// `npx vitest run test/src/model/attempt.test.ts -u` writes the file anew.
it('has its JSON schema in docs/, up to date', async () => {
  await expect(`${JSON.stringify(attemptJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE);
});
