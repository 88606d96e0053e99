import { platformName } from '../../catalog/languages/names.ts';
import type { SightNotice } from '../../model/alert.ts';
import type { Channel } from '../../model/channel.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { time } from '../times.ts';
import { whyAction } from './alert.ts';

/** A platform cannot be read: since when, what that leaves unknown, and what to do meanwhile; or that it can be again. */
export function sightNoticeReply(
  { platform, since, until }: SightNotice,
  channels: readonly Channel[],
  phrasing: PhrasingContext,
): Reply {
  const { words, now, zone } = phrasing;
  const { language } = words;
  const values = {
    platform: platformName(platform, language),
    time: time(since, now, zone, language),
  };
  if (until !== undefined) {
    return {
      language,
      headline: words.spans('sight.again', values),
      blocks: [],
      actions: [whyAction(channels, phrasing)],
    };
  }
  return {
    language,
    headline: words.spans('sight.lost', values),
    blocks: [
      { kind: 'paragraph', spans: words.spans('sight.unknown', values) },
      { kind: 'paragraph', spans: words.spans('sight.next', values) },
    ],
    actions: [whyAction(channels, phrasing)],
  };
}
