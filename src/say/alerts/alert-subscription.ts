import { platformName } from '../../catalog/languages/names.ts';
import type { AlertScope, AlertSubscription } from '../../model/alert.ts';
import type { Channel } from '../../model/channel.ts';
import type { Incident } from '../../model/incident.ts';
import type { Instant } from '../../model/instant.ts';
import type { Reply, Span } from '../../model/replies/reply.ts';
import { type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { sentenceReply } from '../plain-answers.ts';
import { quote } from '../quoted-text.ts';
import { time } from '../times.ts';
import { between, plain } from '../words.ts';
import { channelNames } from './alert.ts';

/** What a room is told of, and how to change it. */
export function alertSubscriptionReply(
  subscription: AlertSubscription,
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  return {
    language: words.language,
    headline: [plain(words.text('alerts.subscription', whom(subscription, phrasing)), true)],
    blocks: [{ kind: 'paragraph', spans: limits(subscription, phrasing) }],
    actions: [
      ...(subscription.silence
        ? [
            {
              label: words.text('button.silence-off'),
              do: { kind: 'end-silence-notices' as const },
            },
          ]
        : []),
      subscription.least === 'critical'
        ? { label: words.text('button.alerts-all'), do: { kind: 'alerts-least', least: 'warning' } }
        : {
            label: words.text('button.alerts-critical'),
            do: { kind: 'alerts-least', least: 'critical' },
          },
      ...(subscription.platforms.length > 0
        ? [{ label: words.text('alerts.widen'), do: { kind: 'alerts-widen' } as const }]
        : []),
      { label: words.text('button.alerts-off'), do: { kind: 'end-alerts' } },
    ],
  };
}

/** What the room is told of it: who has changed its alerts, and to what. */
export function alertsChangedReply(
  subscription: AlertSubscription,
  what: 'on' | 'off' | 'snooze',
  who: string,
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  const { snoozedUntil = 0 } = subscription;
  const until = timeIn(snoozedUntil, subscription, phrasing);
  const plan = words.spans('alerts.subscription', whom(subscription, phrasing));
  const blocks = what === 'on' ? [between([plan, limits(subscription, phrasing)], ' ')] : [];
  return {
    ...sentenceReply('alerts.changed', words, { who: quote(who, 40), what, until }),
    blocks: blocks.map((spans) => ({ kind: 'paragraph', spans })),
  };
}

/** The same in one line. */
export function alertSubscriptionWords(
  subscription: AlertSubscription,
  phrasing: PhrasingContext,
): readonly Span[] {
  const said = phrasing.words.spans('alerts.subscription-line', whom(subscription, phrasing));
  return between([said, limits(subscription, phrasing)], ' ');
}

function whom(scope: AlertScope, { words, names }: PhrasingContext) {
  const owners = scope.organisations.map((id) => {
    const organisation = names.organisation(id);
    // One that the settings no longer know is told by its id: without a name it would be all of them.
    return organisation ? names.short(organisation) : id;
  });
  const platforms = scope.platforms.map((platform) => platformName(platform, words.language));
  return {
    of: owners.length === 0 ? 'all' : 'some',
    owners: owners.join(', '),
    on: platforms.length === 0 ? 'all' : 'some',
    platforms: platforms.join(', '),
  };
}

/** From how bad on, and whether new ones wait. */
function limits(subscription: AlertSubscription, phrasing: PhrasingContext): readonly Span[] {
  const { words, now } = phrasing;
  const until = subscription.snoozedUntil;
  return between(
    [
      words.spans(`alerts.least.${subscription.least}`),
      subscription.silence
        ? words.spans('alerts.silence', whom(subscription.silence, phrasing))
        : [],
      until !== undefined && until > now
        ? words.spans('alerts.snoozed', { time: timeIn(until, subscription, phrasing) })
        : [],
    ],
    ' ',
  );
}

export function noAlertsReply({ words }: PhrasingContext): Reply {
  return sentenceReply('alerts.none', words);
}

export function snoozedReply(
  until: Instant,
  subscription: AlertSubscription,
  phrasing: PhrasingContext,
): Reply {
  return sentenceReply('alerts.snoozed', phrasing.words, {
    time: timeIn(until, subscription, phrasing),
  });
}

/** Somebody looks after these now: of each incident the channels that are told of. */
export function acknowledgedReply(
  taken: readonly (readonly Channel[])[],
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  if (taken.length === 0) return sentenceReply('alerts.nothing-open', words);
  const what = taken.map((channels) => channelNames(channels, phrasing)).join('; ');
  return sentenceReply('alerts.acknowledged', words, { what });
}

/** Somebody looks after it already. */
export function takenAlreadyReply(
  { by, at }: NonNullable<Incident['acknowledged']>,
  channels: readonly Channel[],
  phrasing: PhrasingContext,
): Reply {
  return sentenceReply('alerts.taken-already', phrasing.words, {
    who: quote(by, 40),
    time: timeAt(at, channels[0], phrasing),
    what: channelNames(channels, phrasing),
  });
}

function timeIn(at: Instant, { zone }: AlertSubscription, { now, words }: PhrasingContext) {
  return time(at, now, zone, words.language);
}
