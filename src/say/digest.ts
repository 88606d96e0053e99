import type { Instant } from '../model/instant.ts';
import type { Reply, Span } from '../model/reply.ts';
import type { SignalOf } from '../model/signal.ts';
import { inTrouble } from './cause.ts';
import { type DigestLine, lineWords, restWords, stretch } from './digest-line.ts';
import { type Scene, timeAt } from './scene.ts';
import { LINES } from './screen.ts';
import { worstFirst } from './several.ts';
import { filled } from './status.ts';
import { dayPart, time } from './times.ts';
import { between, plain, sentence } from './words.ts';

export interface DigestFacts {
  readonly from: Instant;
  readonly lines: readonly DigestLine[];
  /** The latest first. */
  readonly notices: readonly SignalOf<'platform-notice'>[];
  /** When the next one comes; absent where none is planned. */
  readonly next?: Instant;
  /** When this one should have come, where it comes late. */
  readonly due?: Instant;
}

/** Lines that are not about a channel: headline, what is open, what was not seen, the footer; one for a wrap. */
const OTHER_LINES = 5;

/** The summary of a shift on one phone screen. Channels in trouble come first. */
export function digestReply(facts: DigestFacts, scene: Scene): Reply {
  const { words } = scene;
  const lines = sorted(facts.lines);
  const room = LINES - OTHER_LINES;
  const shown = lines.length <= room ? lines : lines.slice(0, room - 1);
  const rest = lines.slice(shown.length);
  const troubled = lines.filter(({ judged }) => inTrouble(judged.verdict));
  return {
    language: words.language,
    headline: between([lateWords(facts, scene), headline(facts, lines, scene)], ' '),
    blocks: filled([
      {
        kind: 'list',
        items: [
          ...shown.map((line) => lineWords(line, scene)),
          ...(rest.length > 0 ? [restWords(rest, scene)] : []),
        ],
      },
      { kind: 'paragraph', spans: openWords(lines, scene) },
      { kind: 'paragraph', spans: unseenWords(lines, scene) },
      { kind: 'footer', spans: footer(facts, scene) },
    ]),
    actions: [
      ...troubled.slice(0, 3).map(({ judged: { channel } }) => ({
        label: words.text('button.why-channel', { channel: scene.names.channel(channel, words) }),
        do: { kind: 'why' as const, channels: [channel.id] },
      })),
      {
        label: words.text('button.status-all'),
        do: { kind: 'status', channels: lines.map(({ judged }) => judged.channel.id) },
      },
    ],
  };
}

function sorted(lines: readonly DigestLine[]): readonly DigestLine[] {
  const order = worstFirst(lines.map(({ judged }) => judged));
  return [...lines].sort((a, b) => order.indexOf(a.judged) - order.indexOf(b.judged));
}

function lateWords({ due }: DigestFacts, scene: Scene): readonly Span[] {
  return due === undefined ? [] : scene.words.spans('digest.late', { time: timeIn(due, scene) });
}

/** What an officer wants to hear first: is something wrong, was something wrong, or neither. */
function headline(
  { notices }: DigestFacts,
  lines: readonly DigestLine[],
  scene: Scene,
): readonly Span[] {
  const { words } = scene;
  const troubled = lines.filter(({ judged }) => inTrouble(judged.verdict));
  const first = troubled[0];
  if (first) {
    const others = troubled.length - 1;
    return strong(
      between([troubleWords(first, others, scene), noticeWords(first, notices, scene)], ' '),
    );
  }
  const over = lines.filter(({ troubles }) => troubles.length > 0);
  if (over[0]) {
    const isConfirmed = over.every(({ judged }) => judged.verdict.ability === 'working');
    const notice = isConfirmed ? [] : noticeWords(over[0], notices, scene);
    const confirmed = isConfirmed ? 'yes' : notice.length > 0 ? 'told' : 'no';
    const what = overWords(over[0], { others: over.length - 1, confirmed }, scene);
    return strong(between([what, notice], ' '));
  }
  const unclear = lines.filter(({ judged }) => judged.verdict.ability === 'unknown').length;
  const part = dayPart(scene.now, scene.zone);
  const of = part === 'morning' ? 'night' : part === 'afternoon' ? 'day' : part;
  return strong(words.spans('digest.quiet', { part: of, unclear, n: lines.length }));
}

function troubleWords(
  { judged: { channel, verdict }, troubles }: DigestLine,
  others: number,
  scene: Scene,
): readonly Span[] {
  const { words, names } = scene;
  const since = verdict.troubleSince ?? troubles.find(({ to }) => to === undefined)?.from;
  return words.spans('digest.trouble', {
    channel: names.channel(channel, words),
    ability: words.text('ability', { ability: verdict.ability }),
    known: since === undefined ? 'no' : 'yes',
    time: since === undefined ? '' : timeAt(since, channel, scene),
    others,
  });
}

/** What the platform says of it, and that it does not show here yet. */
function noticeWords(
  { judged: { channel } }: DigestLine,
  notices: DigestFacts['notices'],
  scene: Scene,
): readonly Span[] {
  const { words } = scene;
  const latest = notices.find(({ platform }) => platform === channel.platform);
  if (!latest || latest.state === 'operational') return [];
  return words.spans('digest.notice', {
    platform: words.text('platform', { platform: channel.platform }),
    state: latest.state,
    time: timeAt(latest.at, channel, scene),
  });
}

function overWords(
  { judged: { channel }, troubles }: DigestLine,
  more: { readonly others: number; readonly confirmed: 'yes' | 'told' | 'no' },
  scene: Scene,
): readonly Span[] {
  const { words, names } = scene;
  const [latest] = troubles;
  if (!latest) return [];
  return words.spans('digest.over', {
    channel: names.channel(channel, words),
    ability: words.text('ability', { ability: latest.ability }),
    ...stretch(latest, channel, scene),
    ...more,
  });
}

/** What nobody knows yet, and what would settle it. */
function openWords(lines: readonly DigestLine[], scene: Scene): readonly Span[] {
  const open = lines.filter(({ judged }) => judged.verdict.ability === 'unknown');
  const [first] = open;
  if (!first) return [];
  const settler = first.judged.verdict.settle[0];
  return between(
    [
      scene.words.spans('digest.open', { channels: channelNames(open, scene) }),
      settler ? sentence(scene.words.spans(`settle.${settler}`)) : [],
    ],
    ' ',
  );
}

function unseenWords(lines: readonly DigestLine[], scene: Scene): readonly Span[] {
  const unseen = lines.filter(({ isUnseen }) => isUnseen);
  return unseen.length === 0
    ? []
    : scene.words.spans('digest.unseen', { channels: channelNames(unseen, scene) });
}

function channelNames(lines: readonly DigestLine[], { names, words }: Scene): string {
  const shown = lines.slice(0, 3).map(({ judged }) => names.channel(judged.channel, words));
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [words.text('more', { n: more })] : [])].join(', ');
}

function footer({ from, next }: DigestFacts, scene: Scene): readonly Span[] {
  const { words } = scene;
  return between(
    [
      words.spans('digest.period', { from: timeIn(from, scene), to: timeIn(scene.now, scene) }),
      next === undefined
        ? words.spans('digest.not-planned')
        : words.spans('digest.next', { time: timeIn(next, scene) }),
    ],
    ' ',
  );
}

function timeIn(at: Instant, { now, zone, words }: Scene): Span {
  return time(at, now, zone, words.language);
}

function strong(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => (span.kind === 'text' ? plain(span.text, true) : span));
}
