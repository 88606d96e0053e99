import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const page = await readFile('docs/promises.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (fault|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('each promise', () => {
  it.each(rows.map(([, fault = '', , bounds = '', shown = '']) => [fault, bounds, shown]))(
    'about %s names constants that are there, with a reason, and a test',
    async (_fault, bounds, shown) => {
      for (const [, names = '', file = ''] of bounds.matchAll(
        /((?:`\w+`(?:, )?)+) in `([^`]+)`/g,
      )) {
        const source = await readFile(file, 'utf8');
        for (const [, name] of names.matchAll(/`(\w+)`/g)) {
          expect(source, `${name} in ${file}`).toMatch(new RegExp(`const ${name}\\b`));
        }
      }
      expect(bounds.match(/ in `/g)?.length ?? 0).toBe(
        [...bounds.matchAll(/((?:`\w+`(?:, )?)+) in `([^`]+)`/g)].length,
      );
      const [, test = ''] = /^`(test\/.+)`$/.exec(shown) ?? [];
      expect(await readFile(test, 'utf8')).toMatch(/\bit(\.each)?\(/);
    },
  );

  it('is in the table', () => expect(rows.length).toBeGreaterThan(10));
});
