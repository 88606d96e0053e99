import { HOUR, type Instant, isoUtc } from '../../model/instant.ts';
import {
  type LegendItem,
  LONGEST_ALT,
  type TimelineInterval,
} from '../../model/replies/picture.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { shortened } from '../quoted-text.ts';
import { clock, day, sameDay } from '../times.ts';
import { clockChange } from './time-ticks.ts';
import type { PictureTime } from './timeline-row.ts';

/** From when to when, with the days; and that the clock is changed in it, where it is. */
export function periodWords(
  { from, to }: PictureTime,
  zone: string,
  { words }: PhrasingContext,
): string {
  const { language } = words;
  const written = (at: Instant) => `${day(at, zone, language)} ${clock(at, zone).text}`;
  const end = sameDay(from, to, zone) ? clock(to, zone).text : written(to);
  return words.text('picture.period', { from: written(from), to: end });
}

/** Said where a night has an hour more or less than others. */
export function changeWords(
  { from, to }: PictureTime,
  zone: string,
  { words }: PhrasingContext,
): string {
  const change = clockChange(from, to, zone);
  // Weeks and months hold such a night without anybody wondering.
  if (change === 0 || to - from > 48 * HOUR) return '';
  return words.text(change > 0 ? 'picture.clock-forward' : 'picture.clock-back');
}

/** Letters, digits and hyphens: safe in every file system. */
export function pictureName(what: string, at: Instant): string {
  const plain = what
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${plain || 'kanalvakt'}-${isoUtc(at).slice(0, 16).replace('T', '-').replace(':', '')}`;
}

/** Sentences of the alternative text, as many whole ones as there is room for. */
export function altText(sentences: readonly string[]): string {
  const said = sentences.filter((one) => one !== '').join(' ');
  return shortened(said.replaceAll(/[\u00a0\u202f]/g, ' '), LONGEST_ALT);
}

/** Each kind of stretch once, with the words that are given for it. */
export function intervalLegend(
  intervals: readonly TimelineInterval[],
  labelOf: (kind: TimelineInterval['kind'], labels: readonly string[]) => string,
): readonly LegendItem[] {
  const kinds = Map.groupBy(intervals, ({ kind }) => kind);
  return [...kinds].map(([kind, those]) => ({
    kind,
    label: labelOf(
      kind,
      those.map(({ label }) => label),
    ),
  }));
}
