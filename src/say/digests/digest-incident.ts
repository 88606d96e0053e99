import { causeRecord } from '../../catalog/causes.ts';
import { platformName } from '../../catalog/languages/names.ts';
import type { Channel } from '../../model/channel.ts';
import type { Incident } from '../../model/incident.ts';
import { HOUR } from '../../model/instant.ts';
import type { Span } from '../../model/replies/reply.ts';
import type { SignalOf } from '../../model/signal.ts';
import { clause } from '../cause.ts';
import { endAt, type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { between, plain, sentence } from '../words.ts';

/** What a digest tells of an incident. */
export interface DigestIncident {
  readonly incident: Incident;
  /** Its channels that the digest is about; at least one. */
  readonly channels: readonly [Channel, ...Channel[]];
}

type Notice = SignalOf<'platform-notice'>;

/** A platform may have told of it a little before it was seen here. */
const TOLD_BEFORE = HOUR;

/** Live ones first, then the worst, then the first. */
export function inOrder(incidents: readonly DigestIncident[]): readonly DigestIncident[] {
  const rank = ({ incident }: DigestIncident) =>
    (isLive(incident) ? 0 : 2) + (wasCritical(incident) ? 0 : 1);
  return [...incidents].sort((a, b) => rank(a) - rank(b) || a.incident.opened - b.incident.opened);
}

export function isLive({ state }: Incident): boolean {
  return state !== 'closed';
}

export function wasCritical({ severity, history }: Incident): boolean {
  return (
    severity === 'critical' ||
    history.some((event) => 'severity' in event && event.severity === 'critical')
  );
}

/**
 * An incident in one sentence, as an officer would say it:
 * "Oslo on X locked out from 00:15; X reported improvement at 02:41; not confirmed here."
 *
 * @param notices what platforms said, the latest first
 * @param others how many incidents there are besides
 */
export function incidentSentence(
  told: DigestIncident,
  others: number,
  notices: readonly Notice[],
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words, names } = phrasing;
  const { incident, channels } = told;
  const [channel, ...more] = channels;
  const { outcome, state, watchingSince } = incident;
  const isOver = outcome?.how === 'recovered';
  const notice = isOver ? undefined : noticeOf(incident, channel, notices);
  const isRelief = notice?.state === 'monitoring' || notice?.state === 'resolved';
  const end = outcome?.how ?? (isRelief && state !== 'watching' ? 'unconfirmed' : undefined);
  const pieces = [
    words.spans('digest.incident', {
      channel: names.channel(channel, words),
      more: more.length,
      state: stateOf(incident),
      over: isOver ? 'yes' : 'no',
      ...intervalWords(incident, channel, phrasing),
    }),
    notice
      ? words.spans('digest.notice', {
          platform: platformName(channel.platform, words.language),
          state: notice.state,
          time: timeAt(notice.at, channel, phrasing),
        })
      : [],
    state === 'watching' && watchingSince !== undefined
      ? words.spans('digest.incident.seems', { time: timeAt(watchingSince, channel, phrasing) })
      : [],
    end === undefined || isOver ? [] : words.spans('digest.incident.end', { how: end }),
    others > 0 ? words.spans('digest.incident.others', { n: others }) : [],
  ];
  return [...between(pieces, '; '), plain('.')];
}

/** An incident in a line of its own: when, why, how sure, who looked after it. */
export function incidentLine(
  { incident, channels: [channel] }: DigestIncident,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const { cause, certainty, acknowledged } = incident;
  const line = words.spans('digest.incident.line', {
    ...intervalWords(incident, channel, phrasing),
    over: incident.outcome?.how === 'recovered' ? 'yes' : 'no',
    known: cause === 'unknown' ? 'no' : 'yes',
    clause: cause === 'unknown' ? '' : clause(cause, channel, phrasing),
    certainty: certainty ?? 'possible',
    taken: acknowledged ? 'yes' : isLive(incident) ? 'no' : 'nobody',
    who: acknowledged ? { kind: 'foreign', text: acknowledged.by } : '',
    at: acknowledged ? timeAt(acknowledged.at, channel, phrasing) : '',
  });
  return sentence(line);
}

function stateOf(incident: Incident): string {
  const { digestState } = causeRecord(incident.cause);
  if (digestState === 'hijacked') return 'hijacked';
  if (!wasCritical(incident)) return 'degraded';
  return digestState === 'barred' ? 'barred' : 'blocked';
}

/** From when to when, with the day only where it is needed. */
function intervalWords(
  { since, outcome, watchingSince }: Incident,
  channel: Channel,
  phrasing: PhrasingContext,
): { readonly from: Span; readonly to: Span } {
  const from = outcome?.from ?? since;
  const to = outcome?.to ?? watchingSince ?? phrasing.now;
  return { from: timeAt(from, channel, phrasing), to: endAt(from, to, channel, phrasing) };
}

/** What the platform says of it, when it first said so. */
function noticeOf(
  { since, outcome }: Incident,
  channel: Channel,
  notices: readonly Notice[],
): Notice | undefined {
  const begin = outcome?.from ?? since;
  const [latest, ...earlier] = notices.filter(
    ({ platform, instance, at }) =>
      platform === channel.platform &&
      (instance === undefined || instance === channel.instance) &&
      at >= begin - TOLD_BEFORE,
  );
  if (!latest || latest.state === 'operational') return undefined;
  const change = earlier.findIndex(({ state }) => state !== latest.state);
  const run = change < 0 ? earlier : earlier.slice(0, change);
  return run.at(-1) ?? latest;
}
