import { WATCHED_FOR } from '../../incidents/lifecycle.ts';
import type { ForwardReason } from '../../model/alert.ts';
import type { Channel } from '../../model/channel.ts';
import type { Affected, Incident, Severity } from '../../model/incident.ts';
import type { Instant } from '../../model/instant.ts';
import type { Action, Reply, Span } from '../../model/replies/reply.ts';
import { clause } from '../cause.ts';
import { percent } from '../certainty-words.ts';
import { type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { incidentRemedy } from '../remedy.ts';
import { duration } from '../times.ts';
import { between, filled, strong } from '../words.ts';
import { forwardedWords } from './alert-forwarded.ts';

/** Affected channels that are named one by one. */
const NAMED = 6;

const SYMBOLS: Readonly<Record<Severity, string>> = { critical: '✖', warning: '▲', info: '✔' };

/**
 * The message that stands in a room for one incident, as it is now.
 *
 * @param open the organisation's other channels that are known to work
 */
export function alertReply(
  incident: Incident,
  channels: readonly Channel[],
  phrasing: PhrasingContext,
  why?: ForwardReason,
  open: readonly Channel[] = [],
): Reply {
  const { words } = phrasing;
  const affected = incident.affected.filter(({ channel }) =>
    channels.some(({ id }) => id === channel),
  );
  const [first] = channels;
  return {
    language: words.language,
    headline: strong(headline(incident, channels, phrasing)),
    blocks: filled([
      { kind: 'paragraph', spans: why ? forwardedWords(why, phrasing) : [] },
      { kind: 'paragraph', spans: first ? causeWords(incident, first, phrasing) : [] },
      { kind: 'list', items: channelItems(affected, channels, phrasing) },
      { kind: 'paragraph', spans: first ? nextWords(incident, first, open, phrasing) : [] },
      { kind: 'paragraph', spans: stateWords(incident, first, phrasing) },
    ]),
    // A room that did not ask has nothing to put off.
    actions: actions(incident, channels, phrasing).filter(
      (action) => !why || action.do.kind !== 'snooze-alerts',
    ),
  };
}

/** The channels of an incident in a few words. */
export function incidentNames({ affected }: Incident, phrasing: PhrasingContext): string {
  return channelNames(
    affected.flatMap((one) => phrasing.channel(one.channel) ?? []),
    phrasing,
  );
}

export function channelNames(
  channels: readonly Channel[],
  { names, words }: PhrasingContext,
): string {
  const [first, ...others] = channels;
  if (!first) return '';
  const name = names.channel(first, words);
  return others.length === 0 ? name : `${name} (${words.text('more', { n: others.length })})`;
}

function headline(
  { severity, state, since, probability, outcome, watchingSince }: Incident,
  channels: readonly Channel[],
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words, names } = phrasing;
  const [first, ...others] = channels;
  if (!first) return [];
  const begin = outcome?.from ?? since;
  const end = outcome?.to ?? watchingSince;
  return words.spans(`alert.${state === 'acknowledged' ? 'open' : state}`, {
    symbol: SYMBOLS[state === 'closed' || state === 'watching' ? 'info' : severity],
    channel: names.channel(first, words),
    others: others.length,
    severity,
    percent: percent(probability, words.language),
    time: timeAt(begin, first, phrasing),
    end: end === undefined ? '' : timeAt(end, first, phrasing),
    duration: duration((end ?? phrasing.now) - begin, words.language),
    how: outcome?.how ?? 'recovered',
  });
}

function causeWords(
  incident: Incident,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const { cause, certainty } = incident;
  if (cause === 'unknown') return words.spans('alert.cause-unknown');
  return words.spans('alert.cause', {
    certainty: certainty ?? 'possible',
    clause: clause(cause, channel, phrasing),
  });
}

function nextWords(
  incident: Incident,
  channel: Channel,
  open: readonly Channel[],
  phrasing: PhrasingContext,
): readonly Span[] {
  if (incident.state === 'watching' || incident.state === 'closed') return [];
  return phrasing.words.spans('next', { step: incidentRemedy(incident, channel, open, phrasing) });
}

function channelItems(
  affected: readonly Affected[],
  channels: readonly Channel[],
  phrasing: PhrasingContext,
): readonly (readonly Span[])[] {
  const { words, names } = phrasing;
  if (affected.length < 2) return [];
  const items = affected.slice(0, NAMED).flatMap(({ channel: id, since, until }) => {
    const channel = channels.find((one) => one.id === id);
    if (!channel) return [];
    return [
      words.spans('alert.channel', {
        channel: names.channel(channel, words),
        from: timeAt(since, channel, phrasing),
        over: until === undefined ? 'no' : 'yes',
        to: until === undefined ? '' : timeAt(until, channel, phrasing),
      }),
    ];
  });
  const more = affected.length - NAMED;
  return more > 0 ? [...items, words.spans('more', { n: more })] : items;
}

/** Who looks after it, and how long it is still watched. */
function stateWords(
  { state, acknowledged, watchingSince }: Incident,
  channel: Channel | undefined,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const at = (time: Instant) => timeAt(time, channel, phrasing);
  return between(
    [
      acknowledged
        ? words.spans('alert.acknowledged', {
            over: state === 'closed' ? 'yes' : 'no',
            who: { kind: 'foreign', text: acknowledged.by },
            time: at(acknowledged.at),
          })
        : [],
      state === 'watching' && watchingSince !== undefined
        ? words.spans('alert.watched', { time: at(watchingSince + WATCHED_FOR) })
        : [],
    ],
    ' ',
  );
}

function actions(
  { id, state }: Incident,
  channels: readonly Channel[],
  phrasing: PhrasingContext,
): readonly Action[] {
  const { words } = phrasing;
  const ids = channels.map((channel) => channel.id);
  const [first] = ids;
  const why = whyAction(channels, phrasing);
  if (first === undefined) return [why];
  if (state === 'closed') {
    return [
      why,
      {
        label: words.text('button.incident-report'),
        do: { kind: 'incident-report', incident: id },
      },
    ];
  }
  return [
    ...(state === 'open'
      ? [
          {
            label: words.text('button.acknowledge'),
            style: 'primary' as const,
            do: { kind: 'acknowledge' as const, incident: id },
          },
        ]
      : []),
    why,
    { label: words.text('button.snooze'), do: { kind: 'snooze-alerts' } },
    ...(ids.length === 1
      ? [
          {
            label: words.text('button.on-purpose'),
            do: { kind: 'report' as const, channel: first, says: 'quiet-on-purpose' as const },
          },
        ]
      : []),
  ];
}

/** Leads from an incident to the reasons for how its channels are judged. */
export function whyAction(channels: readonly Channel[], { words }: PhrasingContext): Action {
  return {
    label: words.text('button.why'),
    do: { kind: 'why', channels: channels.map(({ id }) => id) },
  };
}
