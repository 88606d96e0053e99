import type { SilenceFrequency, SilenceNotice } from '../../model/alert.ts';
import type { Channel } from '../../model/channel.ts';
import type { Reply, Span } from '../../model/replies/reply.ts';
import { weekdayNames } from '../days.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { duration } from '../times.ts';
import { filled, plain, type Words } from '../words.ts';
import { whyAction } from './alert.ts';

/** A channel is silent for unusually long: how long, how often that happens, and that nothing else is known. */
export function silenceNoticeReply(
  { lastPost, usual }: SilenceNotice,
  channel: Channel,
  phrasing: PhrasingContext,
): Reply {
  const { words, names, now } = phrasing;
  const length = duration(now - lastPost, words.language);
  return {
    language: words.language,
    headline: [
      plain(
        words.text('silence.headline', { channel: names.channel(channel, words), length }),
        true,
      ),
    ],
    blocks: filled([
      { kind: 'paragraph', spans: usual ? frequencyWords(usual, words) : [] },
      { kind: 'paragraph', spans: words.spans('silence.only') },
    ]),
    actions: [
      whyAction([channel], phrasing),
      {
        label: words.text('button.on-purpose'),
        do: { kind: 'report', channel: channel.id, says: 'quiet-on-purpose' },
      },
      { label: words.text('button.silence-off'), do: { kind: 'end-silence-notices' } },
    ],
  };
}

/** "On a Thursday night that happens one time in three." */
export function frequencyWords(
  { part, weekday, times, of }: SilenceFrequency,
  words: Words,
): readonly Span[] {
  return words.spans('silence.often', {
    part,
    weekday: weekday === undefined ? '' : (weekdayNames(words)[weekday] ?? ''),
    // A day of rest is a Sunday.
    days: weekday === undefined ? 'any' : weekday === 6 ? 'rest' : 'one',
    share: times === 0 ? 'never' : of / times < 1.5 ? 'usual' : 'some',
    in: times === 0 ? 0 : Math.round(of / times),
    of,
  });
}
