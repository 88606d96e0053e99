import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { Action, Reply, Span } from '../../model/replies/reply.ts';
import type { SelfHealth } from '../../model/self-health.ts';
import type { SignalOf } from '../../model/signal.ts';
import { inTrouble, worstFirst } from '../cause.ts';
import { type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { LINES } from '../plain-text.ts';
import { selfHealthWords } from '../self-health.ts';
import { dayPart, duration, time } from '../times.ts';
import { between, filled, strong } from '../words.ts';
import {
  type DigestIncident,
  incidentLine,
  incidentSentence,
  inOrder,
  isLive,
} from './digest-incident.ts';
import { type DigestLine, lineWords, restWords } from './digest-line.ts';

export interface DigestFacts {
  readonly from: Instant;
  readonly lines: readonly DigestLine[];
  /** Those that were live at some time since `from`. */
  readonly incidents: readonly DigestIncident[];
  /** The latest first. */
  readonly notices: readonly SignalOf<'platform-notice'>[];
  /** Of websites: those that run out soon, or have. */
  readonly certificates?: readonly { readonly channel: Channel; readonly expires: Instant }[];
  /** What the bot itself could not see since `from`. */
  readonly selfHealth?: SelfHealth;
  /** When the next one comes; absent where none is planned. */
  readonly next?: Instant;
  /** When this one should have come, where it comes late. */
  readonly due?: Instant;
}

/** Lines that are not about a channel: headline, what is open, what would settle it, what was not seen, the footer. */
const OTHER_LINES = 5;
/** Incidents that get a line of their own. */
const INCIDENTS = 3;

/** The summary of a shift on one phone screen. Channels in trouble come first. */
export function digestReply(facts: DigestFacts, phrasing: PhrasingContext): Reply {
  const { words } = phrasing;
  const lines = sorted(facts.lines);
  const incidents = inOrder(facts.incidents).slice(0, INCIDENTS);
  const own = facts.selfHealth ? selfHealthWords(facts.selfHealth, phrasing) : [];
  const ending = (facts.certificates ?? []).map((one) => certificateWords(one, phrasing));
  const room = LINES - OTHER_LINES - incidents.length - ending.length - (own.length > 0 ? 1 : 0);
  const shown = lines.length <= room ? lines : lines.slice(0, room - 1);
  const rest = lines.slice(shown.length);
  const troubled = lines.filter(({ judged }) => inTrouble(judged.verdict));
  return {
    language: words.language,
    headline: between([lateWords(facts, phrasing), headline(facts, lines, phrasing)], ' '),
    blocks: filled([
      { kind: 'list', items: incidents.map((one) => incidentLine(one, phrasing)) },
      {
        kind: 'list',
        items: [
          ...shown.map((line) => lineWords(line, phrasing)),
          ...(rest.length > 0 ? [restWords(rest, phrasing)] : []),
        ],
      },
      { kind: 'list', items: ending },
      { kind: 'paragraph', spans: openWords(lines, phrasing) },
      { kind: 'paragraph', spans: settlerWords(lines, phrasing) },
      { kind: 'paragraph', spans: between([unseenWords(lines, phrasing), own], ' ') },
      { kind: 'footer', spans: footer(facts, phrasing) },
    ]),
    actions: [
      ...takeActions(incidents, phrasing),
      ...troubled.slice(0, 3).map(({ judged: { channel } }) => ({
        label: words.text('button.why-channel', {
          channel: phrasing.names.channel(channel, words),
        }),
        do: { kind: 'why' as const, channels: [channel.id] },
      })),
      {
        label: words.text('button.status-all'),
        do: { kind: 'status', channels: lines.map(({ judged }) => judged.channel.id) },
      },
    ],
  };
}

/** The worst that nobody has taken yet can be taken from here. */
function takeActions(
  incidents: readonly DigestIncident[],
  { words }: PhrasingContext,
): readonly Action[] {
  const open = incidents.find(({ incident }) => incident.state === 'open');
  if (!open) return [];
  const label = words.text('button.acknowledge');
  return [{ label, style: 'primary', do: { kind: 'acknowledge', incident: open.incident.id } }];
}

function sorted(lines: readonly DigestLine[]): readonly DigestLine[] {
  const order = worstFirst(lines.map(({ judged }) => judged));
  return [...lines].sort((a, b) => order.indexOf(a.judged) - order.indexOf(b.judged));
}

function certificateWords(
  { channel, expires }: NonNullable<DigestFacts['certificates']>[number],
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words, names, now } = phrasing;
  return words.spans('digest.certificate', {
    channel: names.channel(channel, words),
    over: expires <= now ? 'yes' : 'no',
    time: timeAt(expires, channel, phrasing),
    left: duration(expires - now, words.language),
  });
}

function lateWords({ due }: DigestFacts, phrasing: PhrasingContext): readonly Span[] {
  return due === undefined
    ? []
    : phrasing.words.spans('digest.late', { time: timeIn(due, phrasing) });
}

/** What an officer wants to hear first: is something wrong, was something wrong, or neither. */
function headline(
  { notices, incidents }: DigestFacts,
  lines: readonly DigestLine[],
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const [worst, ...others] = inOrder(incidents);
  const troubled = lines.filter(({ judged }) => inTrouble(judged.verdict));
  // Trouble that lasts comes before any that is over.
  if (troubled[0] && !(worst && isLive(worst.incident))) {
    return strong(troubleWords(troubled[0], troubled.length - 1, phrasing));
  }
  if (worst) {
    const works = lines.every(({ judged }) => judged.verdict.ability === 'working');
    const isOver = worst.incident.outcome?.how === 'recovered';
    const again = works && isOver ? words.spans('digest.works-again') : [];
    const what = incidentSentence(worst, others.length, notices, phrasing);
    return strong(between([again, what], ' '));
  }
  const unclear = lines.filter(({ judged }) => judged.verdict.ability === 'unknown').length;
  const part = dayPart(phrasing.now, phrasing.zone);
  const of = part === 'morning' ? 'night' : part === 'afternoon' ? 'day' : part;
  if (lines.length === 0) return strong(words.spans('digest.nobody'));
  const blind = unclear === lines.length ? 'yes' : 'no';
  return strong(words.spans('digest.quiet', { part: of, unclear, n: lines.length, blind }));
}

/** Trouble that is not, or not yet, an incident. */
function troubleWords(
  { judged: { channel, verdict } }: DigestLine,
  others: number,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words, names } = phrasing;
  const since = verdict.troubleSince;
  return words.spans('digest.trouble', {
    channel: names.channel(channel, words),
    ability: words.text('ability', { ability: verdict.ability }),
    known: since === undefined ? 'no' : 'yes',
    time: since === undefined ? '' : timeAt(since, channel, phrasing),
    others,
  });
}

/** What nobody knows yet. */
function openWords(lines: readonly DigestLine[], phrasing: PhrasingContext): readonly Span[] {
  const open = unclearOf(lines);
  return open.length === 0
    ? []
    : phrasing.words.spans('digest.open', { channels: channelNames(open, phrasing) });
}

/** What would settle it. */
function settlerWords(lines: readonly DigestLine[], { words }: PhrasingContext): readonly Span[] {
  const settler = unclearOf(lines)[0]?.judged.verdict.settle[0];
  return settler ? words.spans('digest.settler', { step: words.spans(`settle.${settler}`) }) : [];
}

function unclearOf(lines: readonly DigestLine[]): readonly DigestLine[] {
  return lines.filter(({ judged }) => judged.verdict.ability === 'unknown');
}

function unseenWords(lines: readonly DigestLine[], phrasing: PhrasingContext): readonly Span[] {
  const unseen = lines.filter(({ isUnseen }) => isUnseen);
  return unseen.length === 0
    ? []
    : phrasing.words.spans('digest.unseen', { channels: channelNames(unseen, phrasing) });
}

function channelNames(lines: readonly DigestLine[], { names, words }: PhrasingContext): string {
  const shown = lines.slice(0, 3).map(({ judged }) => names.channel(judged.channel, words));
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [words.text('more', { n: more })] : [])].join(', ');
}

function footer({ from, next }: DigestFacts, phrasing: PhrasingContext): readonly Span[] {
  const { words } = phrasing;
  return between(
    [
      words.spans('digest.period', {
        from: timeIn(from, phrasing),
        to: timeIn(phrasing.now, phrasing),
      }),
      next === undefined
        ? words.spans('digest.not-scheduled')
        : words.spans('digest.next', { time: timeIn(next, phrasing) }),
    ],
    ' ',
  );
}

function timeIn(at: Instant, { now, zone, words }: PhrasingContext): Span {
  return time(at, now, zone, words.language);
}
