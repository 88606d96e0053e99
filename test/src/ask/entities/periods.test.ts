import { expect, it } from 'vitest';
import { dayNamed } from '#src/ask/entities/periods.ts';

it.each([
  ['oslo 16 juli', { month: 7, day: 16 }],
  ['Oslo 16. juli', { month: 7, day: 16 }],
  ['Oslo, July 16th', { month: 7, day: 16 }],
  ['1st of May 1 May', { month: 5, day: 1 }],
  ['2. okt.', { month: 10, day: 2 }],
  ['3 des', { month: 12, day: 3 }],
  ['oslo juli', undefined],
  ['oslo 7 dager', undefined],
  ['oslo 45 juli', undefined],
  ['in July 2020', undefined],
  ['', undefined],
])('%s names %j', (text, expected) => {
  expect(dayNamed(text)).toEqual(expected);
});
