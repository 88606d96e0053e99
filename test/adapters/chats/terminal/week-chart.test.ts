import { expect, it } from 'vitest';
import { weekChart } from '#adapters/chats/terminal/week-chart.ts';
import type { WeekPicture } from '#src/model/replies/picture.ts';

const WEEK: WeekPicture = {
  kind: 'week',
  language: 'en',
  ...{ name: '', title: '', subtitle: '', headline: '', footer: '', alt: '' },
  weekdays: [
    'Monday',
    'Tuesday',
    'Wed\u001b[31mnesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ],
  // Nothing before six, the most at 23, on all days alike.
  hours: Array.from({ length: 168 }, (_, hour) => Math.max(0, (hour % 24) - 5)),
  scale: [],
};

it('shows a line of bars for each weekday, the higher the more is usual', () => {
  const lines = weekChart(WEEK);
  expect(lines).toHaveLength(8);
  expect(lines[0]).toBe('    0           6           12          18');
  expect(lines[1]).toMatch(/^Mon {13}▁▁.*██$/);
  expect(new Set(lines.slice(1).map((line) => line.slice(4))).size).toBe(1);
});

it('marks the hours of a silence that goes on below them', () => {
  const lines = weekChart({ ...WEEK, silent: [23, 24, 25] });
  expect(lines).toHaveLength(10);
  expect(lines[2]).toBe(`${' '.repeat(4 + 46)}··`);
  expect(lines[4]).toBe('    ····');
});

it('lets nothing through to the terminal that is not text', () => {
  expect(
    weekChart({ ...WEEK, weekdays: ['\u001b[31m', ...WEEK.weekdays.slice(1)] }).join(),
  ).not.toContain('\u001b');
});
