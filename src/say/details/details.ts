import type { MessageKey } from '../../catalog/languages/en/messages.ts';
import type { Channel } from '../../model/channel.ts';
import type { Incident } from '../../model/incident.ts';
import type { Reply, Span } from '../../model/replies/reply.ts';
import type { SignalOf } from '../../model/signal.ts';
import { type ChannelVerdict, nextWords, provenOpen } from '../cause.ts';
import { evidenceLine, who } from '../evidence.ts';
import { type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { quote } from '../quoted-text.ts';
import type { Values } from '../words.ts';

/** Lines of an answer that are shown; the rest are left to a narrower question. */
const SHOWN = 8;

/** Who is affected by what goes on now. */
export function affectedReply(channels: readonly Channel[], phrasing: PhrasingContext): Reply {
  return channels.length === 0
    ? linesReply('asked.affected.none', [], phrasing)
    : linesReply('asked.affected', [], phrasing, { channels: listed(channels, phrasing) });
}

/** Who has taken each open incident. */
export function handlerReply(incidents: readonly Incident[], phrasing: PhrasingContext): Reply {
  const lines = incidents.map((incident) => {
    const channels = channelsOf(incident, phrasing);
    const named = { channels: listed(channels, phrasing) };
    const { acknowledged } = incident;
    if (!acknowledged) return phrasing.words.spans('asked.handler.nobody', named);
    return phrasing.words.spans('asked.handler.taken', {
      ...named,
      who: quote(acknowledged.by, 40),
      time: timeAt(acknowledged.at, channels[0], phrasing),
    });
  });
  return linesReply(
    lines.length === 0 ? 'asked.handler.nothing' : 'asked.handler',
    lines,
    phrasing,
  );
}

/** Who reported what, and when, of the reports that count. */
export function reportersReply(
  reports: readonly SignalOf<'report'>[],
  phrasing: PhrasingContext,
): Reply {
  const lines = reports.map((report) => {
    const channel = phrasing.channel(report.channel);
    return phrasing.words.spans('asked.reporters.one', {
      time: timeAt(report.at, channel, phrasing),
      who: who(report, phrasing),
      channel: channel ? phrasing.names.channel(channel, phrasing.words) : '',
      says: phrasing.words.text(`says.${report.says}`),
    });
  });
  return linesReply(
    lines.length === 0 ? 'asked.reporters.none' : 'asked.reporters',
    lines,
    phrasing,
  );
}

/** What the platforms themselves have said, as evidence; when it ends nobody knows. */
export function platformReply(
  verdicts: readonly ChannelVerdict[],
  asked: 'platform-says' | 'ends',
  phrasing: PhrasingContext,
): Reply {
  const said = new Map<string, readonly Span[]>();
  for (const { channel, verdict } of verdicts) {
    for (const evidence of verdict.evidence) {
      if (evidence.signal?.kind !== 'platform-notice') continue;
      said.set(JSON.stringify(evidence.signal), evidenceLine(evidence, channel, phrasing));
    }
  }
  const none = said.size === 0 ? '.none' : '';
  const key: MessageKey = asked === 'ends' ? `asked.ends${none}` : `asked.platform${none}`;
  return linesReply(key, [...said.values()], phrasing);
}

/** What to do now about each of the channels in trouble. */
export function adviceReply(
  troubled: readonly ChannelVerdict[],
  others: readonly ChannelVerdict[],
  phrasing: PhrasingContext,
): Reply {
  if (troubled.length === 0) return linesReply('asked.affected.none', [], phrasing);
  const open = provenOpen(others);
  const lines = troubled.map((one) =>
    phrasing.words.spans('asked.advice.one', {
      channel: phrasing.names.channel(one.channel, phrasing.words),
      step: nextWords(one, open, phrasing),
    }),
  );
  return linesReply('asked.advice', lines, phrasing);
}

/** Which channels are watched. */
export function watchedReply(channels: readonly Channel[], phrasing: PhrasingContext): Reply {
  return channels.length === 0
    ? linesReply('which.nothing-watched', [], phrasing)
    : linesReply('which.watched', [], phrasing, { channels: listed(channels, phrasing) });
}

function listed(channels: readonly Channel[], { names, words }: PhrasingContext): string {
  const shown = channels.slice(0, SHOWN).map((channel) => names.channel(channel, words));
  const more = channels.length - shown.length;
  return [...shown, ...(more > 0 ? [words.text('more', { n: more })] : [])].join(', ');
}

/** The channels that an incident affects and that are still watched. */
export function channelsOf({ affected }: Incident, phrasing: PhrasingContext): readonly Channel[] {
  return affected.flatMap(({ channel, until }) =>
    until === undefined ? (phrasing.channel(channel) ?? []) : [],
  );
}

function linesReply(
  key: MessageKey,
  lines: readonly (readonly Span[])[],
  { words }: PhrasingContext,
  values: Values = {},
): Reply {
  return {
    language: words.language,
    headline: words.spans(key, values),
    blocks: lines.length === 0 ? [] : [{ kind: 'list', items: lines.slice(0, SHOWN) }],
    actions: [],
  };
}
