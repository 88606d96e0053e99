import { expect, test } from 'vitest';
import { ask } from '../districts-interpreter.ts';

const HOUR = 3_600_000;
const readings: readonly [string, object | undefined][] = [
  [
    'hver tirsdag 02–04 vedlikehold på nettsiden',
    {
      action: 'make',
      from: '02:00',
      to: '04:00',
      weekly: true,
      days: ['tue'],
      platforms: ['website', 'feed'],
    },
  ],
  [
    'vedlikehald på nettsida kvar tysdag 02–04',
    { action: 'make', weekly: true, days: ['tue'], from: '02:00' },
  ],
  [
    'maintenance on the website every tuesday 02:00-04:00',
    { action: 'make', weekly: true, to: '04:00' },
  ],
  [
    'vedlikehold på Facebook i natt kl. 23.30 til 01.15',
    { action: 'make', from: '23:30', to: '01:15' },
  ],
  ['vedlikehold på X tirsdag 02-04', { action: 'make', days: ['tue'], from: '02:00', to: '04:00' }],
  ['vedlikehold på X til 04:00', { action: 'make', to: '04:00' }],
  ['vedlikehold på X i to timer', { action: 'make', length: 2 * HOUR }],
  ['daily maintenance 03:00-03:15', { action: 'make', weekly: true, from: '03:00', to: '03:15' }],
  ['vi er stille med vilje til 06:00', { why: 'on-purpose', action: 'make', to: '06:00' }],
  ['Troms is quiet on purpose until 6 am', { why: 'on-purpose', to: '06:00' }],
  ['avslutt vedlikeholdet', { action: 'end' }],
  ['maintenance off', { action: 'end' }],
  ['hvilke vedlikehold er planlagt?', { action: 'show' }],
  // A question changes nothing, and one about the state is one about the state.
  ['er det vedlikehold på X 02-04?', { action: 'show' }],
  ['er nettsiden nede for vedlikehold?', undefined],
  ['vi er stille med vilje', undefined],
  ['er vi stille med vilje til 06:00?', undefined],
  ['rolig natt, ingenting til 06:00', undefined],
];

test.each(readings)('"%s" asks for a window, or does not', (text, wanted) => {
  const { window, intent } = ask(text);
  if (wanted === undefined) expect(window).toBeUndefined();
  else {
    expect(window).toMatchObject(wanted);
    // Asking which there are changes nothing.
    expect(intent).toBe(window?.action === 'show' ? 'ask-status' : 'report-quiet');
  }
});
