import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile, Recognised } from '#src/catalog/platforms/profile.ts';
import { recogniseProfile } from '#src/setup/profile-address.ts';

/** One case a line: what is pasted, and after ` → ` what is to come of it. Lines with # are for readers. */
function cases(file: string): readonly (readonly [pasted: string, expected: string])[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [pasted = '', expected = ''] = line.split(' → ');
      return [pasted, expected];
    });
}

function named({ platform, handle, instance }: Profile): string {
  return [platform, handle, ...(instance ? [instance] : [])].join(' ');
}

function told(recognised: Recognised): string {
  switch (recognised.kind) {
    case 'profile':
      return named(recognised.profile);
    case 'ambiguous':
      return recognised.profiles.map(named).join(' | ');
    case 'unknown':
      return recognised.why;
  }
}

describe('a pasted address or handle', () => {
  it.each(cases('profile-address_valid.txt'))('%s is %s', (pasted, expected) => {
    expect(told(recogniseProfile(pasted))).toBe(expected);
  });

  it.each(cases('profile-address_invalid.txt'))(
    '%s is nothing to watch: %s',
    (pasted, expected) => {
      const recognised = recogniseProfile(pasted);
      expect(recognised.kind).toBe('unknown');
      expect(told(recognised)).toContain(expected);
    },
  );

  it('is taken with what copying leaves around it', () => {
    for (const pasted of [
      ' https://x.com/vest ',
      '<https://x.com/vest>',
      '«x.com/vest»,',
      'x.com/vest\u200b',
    ]) {
      expect(told(recogniseProfile(pasted))).toBe('x vest');
    }
  });

  it('never fails, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl({ withQueryParameters: true, size: 'xsmall' }),
        ),
        (text) => {
          expect(['profile', 'ambiguous', 'unknown']).toContain(recogniseProfile(text).kind);
        },
      ),
    );
  });
});
