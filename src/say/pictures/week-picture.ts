import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { WeekPicture } from '../../model/replies/picture.ts';
import { count } from '../certainty-words.ts';
import { weekdayNames } from '../days.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { day } from '../times.ts';
import { altText, pictureName } from './picture-frame.ts';
import { capital, rowName } from './timeline-row.ts';

export interface WeekFacts {
  readonly channel: Channel;
  /** Posts to be expected in each of the 168 hours from Monday 00:00 local. */
  readonly hours: readonly number[];
  /** How many posts taught it; the first of them. */
  readonly posts: number;
  readonly first?: Instant;
  /** Those of the hours that the present silence has touched. */
  readonly silent?: readonly number[];
}

/** How much a channel publishes by hour and weekday. */
export function weekPicture(facts: WeekFacts, phrasing: PhrasingContext): WeekPicture {
  const { channel, hours, posts, first, silent } = facts;
  const { words, names } = phrasing;
  const weekdays = weekdayNames(words);
  const title = words.text('picture.week', { channel: rowName(channel, phrasing) });
  const slot = (hour: number) =>
    words.text('picture.week-slot', {
      day: weekdays[Math.floor(hour / 24)] ?? '',
      hour: String(hour % 24).padStart(2, '0'),
    });
  const most = Math.max(...hours);
  const top = slot(hours.indexOf(most));
  const low = slot(hours.indexOf(Math.min(...hours)));
  const headline = words.text('picture.week-headline', { top, low });
  const number = (value: number) => count(value, words.language);
  const footer =
    first === undefined
      ? words.text('picture.week-told')
      : words.text('picture.week-footer', {
          n: posts,
          since: day(first, names.zone(channel), words.language),
        });
  const days = weekdays.map((name, at) => {
    const sum = hours.slice(at * 24, at * 24 + 24).reduce((total, value) => total + value, 0);
    return `${name} ${number(sum)}`;
  });
  return {
    kind: 'week',
    language: words.language,
    name: pictureName(words.text('picture.file.week', { channel: channel.id }), phrasing.now),
    title,
    headline,
    subtitle: words.text(silent ? 'picture.week-now' : 'picture.week-of'),
    footer,
    weekdays: weekdays.map((name) => capital(name)),
    hours,
    ...(silent ? { silent } : {}),
    scale: [most, most / 4].map((value) => ({
      value,
      label: words.text('picture.week-scale', { value: number(value) }),
    })),
    alt: altText([
      words.text('picture.alt.week', { title, headline, days: days.join(', ') }),
      footer,
    ]),
  };
}
