import type { WeekPicture } from '../../../src/model/replies/picture.ts';
import { escapeControls } from './reply-text.ts';

const BARS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const NAME = 4;

/**
 * The week as lines of bars, a weekday each, by the hour; a line of dots below the hours of a silence that goes on.
 */
export function weekChart({ weekdays, hours, silent = [] }: WeekPicture): readonly string[] {
  const most = Math.max(...hours, Number.MIN_VALUE);
  const bar = (value: number) => {
    const height = value > 0 ? Math.max(1, Math.round((value / most) * (BARS.length - 1))) : 0;
    return BARS[height] as string;
  };
  const ofDay = (day: number) => Array.from({ length: 24 }, (_, hour) => day * 24 + hour);
  const head = ofDay(0).map((hour) => (hour % 6 === 0 ? String(hour).padEnd(12) : ''));
  return [
    `${' '.repeat(NAME)}${head.join('')}`.trimEnd(),
    ...weekdays.flatMap((name, day) => {
      const label = escapeControls(name.slice(0, 3)).padEnd(NAME);
      const bars = ofDay(day).map((hour) => bar(hours[hour] ?? 0).repeat(2));
      const marks = ofDay(day).map((hour) => (silent.includes(hour) ? '··' : '  '));
      const under = `${' '.repeat(NAME)}${marks.join('')}`.trimEnd();
      return [`${label}${bars.join('')}`.trimEnd(), ...(under === '' ? [] : [under])];
    }),
  ];
}
