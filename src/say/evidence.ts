import { onPlatform, platformName } from '../catalog/languages/names.ts';
import { UNPROVEN_HANDLE } from '../catalog/platforms/bluesky.ts';
import { isWork } from '../catalog/signals.ts';
import type { Channel } from '../model/channel.ts';
import type { Platform } from '../model/platform.ts';
import type { Premise } from '../model/premise.ts';
import type { Span } from '../model/replies/reply.ts';
import type { Signal, SignalOf } from '../model/signal.ts';
import {
  type CredentialReason,
  REPORTED_STATES,
  type ReportedState,
} from '../model/signal-values.ts';
import type { Evidence } from '../model/verdict.ts';
import { count, percent } from './certainty-words.ts';
import { type PhrasingContext, timeAt } from './phrasing-context.ts';
import { quote } from './quoted-text.ts';
import { duration } from './times.ts';
import { plain, type Values, type Words } from './words.ts';

/** One piece of evidence as a line: its local time, then what was seen. `channel` is the one that was judged. */
export function evidenceLine(
  evidence: Evidence,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Span[] {
  const what = evidenceWords(evidence, channel, phrasing);
  // A silence, a count of neighbours and what the panel posts are states of now: a time in front would mislead.
  if (['silence', 'neighbours', 'panel', 'asker'].includes(evidence.kind)) return what;
  return phrasing.words.spans('evidence.line', {
    time: timeAt(evidence.at, channel, phrasing),
    what,
  });
}

/** What was seen, without its time. */
export function evidenceWords(
  evidence: Evidence,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  if (evidence.kind === 'silence' && evidence.silence) {
    const { since, known } = evidence.silence;
    return words.spans('evidence.silence', {
      duration: duration(phrasing.now - since, words.language),
      young: known === undefined ? 'no' : 'yes',
      known: known === undefined ? '' : duration(known, words.language),
      expected: count(evidence.silence.expectedPosts, words.language),
      one: count(evidence.silence.expectedPosts, words.language) === '1' ? 'yes' : 'no',
    });
  }
  if (evidence.kind === 'neighbours' && evidence.neighbours) {
    return words.spans('evidence.neighbours', { ...evidence.neighbours });
  }
  if (evidence.kind === 'panel' && evidence.panel) {
    const share = percent(Math.min(evidence.panel.share, 1), words.language);
    const what = `evidence.panel.${evidence.panel.among}` as const;
    return words.spans(what, { ...of(channel.platform, phrasing), share });
  }
  if (evidence.premise !== undefined) {
    return words.spans('evidence.asker', { says: premiseText(evidence.premise, words) });
  }
  if (evidence.kind === 'not-visible') return words.spans('evidence.not-visible');
  if (evidence.kind === 'flapping') return words.spans('evidence.flapping');
  if (evidence.signal) return signalWords(evidence.signal, channel, phrasing);
  return words.spans('evidence.unnamed');
}

const OF_OUR_ACCESS = new Set<CredentialReason>(['credits', 'budget', 'enrolment', 'permission']);

/** What an asker takes for granted, in the words of a report that says it. */
export function premiseText(premise: Premise, words: Words): string {
  return isReportedState(premise)
    ? words.text(`says.${premise}`)
    : words.text(`premise.${premise}`);
}

function isReportedState(premise: Premise): premise is Premise & ReportedState {
  return (REPORTED_STATES as readonly string[]).includes(premise);
}

function signalWords(signal: Signal, judged: Channel, phrasing: PhrasingContext): readonly Span[] {
  if (!('channel' in signal)) return wideWords(signal, phrasing);
  const what = channelWords(signal, judged, phrasing);
  const other = signal.channel === judged.id ? undefined : phrasing.channel(signal.channel);
  return other
    ? phrasing.words.spans('evidence.other', {
        channel: phrasing.names.channel(other, phrasing.words),
        what,
      })
    : what;
}

/** A signal about one channel. */
function channelWords(
  signal: Extract<Signal, { channel: string }>,
  judged: Channel,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  switch (signal.kind) {
    case 'post':
      return words.spans(signal.author === 'ours' ? 'evidence.post' : 'evidence.post.stranger');
    case 'profile': {
      const what = words.spans(`evidence.profile.${signal.seen}`);
      if (signal.name === undefined) return what;
      const proved = signal.name === UNPROVEN_HANDLE ? 'no' : 'yes';
      const name = quote(signal.name, phrasing.quoted);
      return words.spans('evidence.profile.named', { what, name, proved });
    }
    case 'credentials': {
      const what = words.spans(`evidence.credentials.${signal.result}`);
      if (signal.reason === undefined) return quoting(what, signal, phrasing);
      const reason = words.spans(`evidence.reason.${signal.reason}`);
      // What our own access lacks says all that the refusal did.
      if (OF_OUR_ACCESS.has(signal.reason)) return quoting(reason, signal, phrasing);
      return quoting(words.spans('evidence.reasoned', { what, reason }), signal, phrasing);
    }
    case 'certificate':
      return words.spans('evidence.certificate', {
        time: timeAt(signal.expires, judged, phrasing),
      });
    case 'write': {
      const what = words.spans('evidence.write', {
        by: signal.by,
        result: words.text(`write.result.${signal.result}`),
      });
      return quoting(what, signal, phrasing);
    }
    case 'report': {
      const what = words.spans('evidence.report', {
        who: who(signal, phrasing),
        says: words.text(`says.${signal.says}`),
        known: signal.since === undefined ? 'no' : 'yes',
        since: signal.since === undefined ? '' : timeAt(signal.since, judged, phrasing),
      });
      return quoting(what, signal, phrasing);
    }
    default:
      return signal satisfies never;
  }
}

/** A signal about a platform, the line or the chat. */
function wideWords(
  signal: Exclude<Signal, { channel: string }>,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  switch (signal.kind) {
    case 'platform-notice':
      return noticeWords(signal, phrasing);
    case 'crowd':
      return words.spans('evidence.crowd', {
        ...of(signal.platform, phrasing),
        level: signal.level,
      });
    case 'peers':
      return words.spans(`evidence.peers.${signal.state}`, of(signal.platform, phrasing));
    case 'reach': {
      const { target, vantage, result } = signal;
      return words.spans('evidence.reach', {
        vantage,
        target:
          target === 'control' ? words.text('reach.control') : platformName(target, words.language),
        result: words.text(`reach.${result}`),
      });
    }
    case 'chat':
      return words.spans('evidence.chat', { state: signal.state });
    default:
      return signal satisfies never;
  }
}

/** What the platform says, in its own words where it has any; of its work, whether that is to come or over. */
function noticeWords(
  signal: SignalOf<'platform-notice'>,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const what = words.spans('evidence.notice', {
    ...of(signal.platform, phrasing),
    state: signal.state,
    scope: words.text(`notice.scope.${signal.scope}`),
  });
  if (signal.text.trim() === '') return what;
  const text = quote(signal.text, phrasing.quoted);
  return isWork(signal.state)
    ? words.spans('evidence.notice.work', { what, text })
    : words.spans('evidence.notice.quoted', { ...of(signal.platform, phrasing), text });
}

/** Who said it: the name where the desk knows it, and the part the person plays. */
export function who(report: SignalOf<'report'>, phrasing: PhrasingContext): readonly Span[] {
  const role = phrasing.words.spans(`who.${report.by}`);
  const name = phrasing.reporter(report);
  return name === undefined
    ? role
    : phrasing.words.spans('named-person', { name: quote(name, 40), role });
}

function of(platform: Platform, phrasing: PhrasingContext): Values {
  const { words } = phrasing;
  return {
    platform: platformName(platform, words.language),
    where: onPlatform(platform, words.language),
  };
}

/** Adds the words of others that came with it, in quotes. */
function quoting(
  what: readonly Span[],
  signal: { readonly text?: string | undefined },
  phrasing: PhrasingContext,
): readonly Span[] {
  if (signal.text === undefined || signal.text.trim() === '') return what;
  return [
    ...what,
    plain(' '),
    ...phrasing.words.spans('quoted', { text: quote(signal.text, phrasing.quoted) }),
  ];
}
