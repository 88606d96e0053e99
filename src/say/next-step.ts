import { causeRecord } from '../catalog/causes.ts';
import { platformName } from '../catalog/languages/names.ts';
import { CHANNEL_KINDS } from '../catalog/signals.ts';
import type { Channel } from '../model/channel.ts';
import type { Span } from '../model/replies/reply.ts';
import { type ChannelVerdict, inTrouble } from './cause.ts';
import { about, type PhrasingContext } from './phrasing-context.ts';
import { between, plain } from './words.ts';

/** The organisation's other channels that have shown that they work: a post, a login, a profile, a write, a colleague. */
export function provenOpen(others: readonly ChannelVerdict[]): readonly Channel[] {
  return others
    .filter(
      ({ verdict }) =>
        verdict.ability === 'working' &&
        verdict.probability.ability.working >= 0.8 &&
        verdict.evidence.some(({ kind, decibans }) => decibans > 0 && DIRECT.has(kind)),
    )
    .map(({ channel }) => channel);
}

const DIRECT: ReadonlySet<string> = new Set(CHANNEL_KINDS);

/** What works now, and what to do next, on one line. */
export function nextWords(
  { channel, verdict }: ChannelVerdict,
  open: readonly Channel[],
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  if (verdict.ability === 'working' || verdict.ability === 'retired') {
    return words.spans('step.none');
  }
  const works =
    open.length > 0
      ? words.spans('works.now', { channels: named(open, phrasing) })
      : inTrouble(verdict)
        ? words.spans('works.none')
        : [];
  return between([works, words.spans('next', { step: step() })], ' ');

  function step(): readonly Span[] {
    const settler = verdict.settle[0];
    if (verdict.ability === 'unknown' && settler) return words.spans(`settle.${settler}`);
    const { step: own } = causeRecord(verdict.cause ?? 'unknown');
    const first = open[0];
    if (first && (own === undefined || own === 'unknown-cause')) {
      return words.spans('step.publish-on', { where: phrasing.names.where(first, words) });
    }
    return words.spans(`step.${own ?? 'platform'}`, about(channel, phrasing));
  }
}

/** The platforms of the channels, in a row. */
function named(channels: readonly Channel[], phrasing: PhrasingContext): readonly Span[] {
  const platforms = [...new Set(channels.map(({ platform }) => platform))];
  return [
    plain(platforms.map((platform) => platformName(platform, phrasing.words.language)).join(', ')),
  ];
}
