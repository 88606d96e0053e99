import type { MessageKey } from '../catalog/languages/en/messages.ts';
import { platformName } from '../catalog/languages/names.ts';
import type { Channel } from '../model/channel.ts';
import type { Span } from '../model/replies/reply.ts';
import type { Cause, Verdict } from '../model/verdict.ts';
import { inTrouble } from './cause.ts';
import { about, type PhrasingContext } from './phrasing-context.ts';
import { between, plain } from './words.ts';

/** A channel with its verdict. */
export interface ChannelVerdict {
  readonly channel: Channel;
  readonly verdict: Verdict;
}

/** What the officer can do about each cause; `undefined` where the step is to publish elsewhere, or to wait. */
const STEPS: Readonly<Record<Cause, MessageKey | undefined>> = {
  'nothing-to-report': undefined,
  'quiet-on-purpose': undefined,
  'channel-retired': undefined,
  'platform-outage': undefined,
  'platform-lockdown': undefined,
  'platform-api-policy': 'step.by-hand',
  'platform-rate-limit': 'step.space-out',
  'platform-policy-block': 'step.appeal',
  'audience-side': 'step.audience',
  'account-locked': 'step.unlock',
  'account-suspended': 'step.appeal',
  'account-unpublished': 'step.appeal',
  'account-restricted': 'step.appeal',
  'account-hijacked': 'step.hijacked',
  credentials: 'step.renew-login',
  'app-access': 'step.by-hand',
  'posting-tool': 'step.by-hand',
  'own-network': 'step.own-network',
  'own-site': 'step.own-site',
  'shared-infrastructure': undefined,
  'country-block': undefined,
  'chat-outage': undefined,
  unknown: 'step.unknown-cause',
};

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

const DIRECT: ReadonlySet<string> = new Set(['post', 'write', 'credentials', 'profile', 'report']);

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
    const own = STEPS[verdict.cause ?? 'unknown'];
    const first = open[0];
    if (first && (own === undefined || own === 'step.unknown-cause')) {
      return words.spans('step.publish-on', { where: phrasing.names.where(first, words) });
    }
    return words.spans(own ?? 'step.platform', about(channel, phrasing));
  }
}

/** The platforms of the channels, in a row. */
function named(channels: readonly Channel[], phrasing: PhrasingContext): readonly Span[] {
  const platforms = [...new Set(channels.map(({ platform }) => platform))];
  return [
    plain(platforms.map((platform) => platformName(platform, phrasing.words.language)).join(', ')),
  ];
}
