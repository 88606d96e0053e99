import { accountName, platformName } from '../catalog/languages/names.ts';
import type { Channel } from '../model/channel.ts';
import type { Instant, Millis } from '../model/instant.ts';
import type { OpenMaintenance } from '../model/maintenance.ts';
import type { Platform } from '../model/platform.ts';
import type { Span } from '../model/replies/reply.ts';
import type { SelfHealth } from '../model/self-health.ts';
import type { SignalOf } from '../model/signal.ts';
import type { Names } from './names.ts';
import { time } from './times.ts';
import type { Values, Words } from './words.ts';

/** All that an answer needs besides its verdicts. */
export interface PhrasingContext {
  readonly words: Words;
  readonly names: Names;
  readonly now: Instant;
  /** The zone of times that concern no single organisation. */
  readonly zone: string;
  channel(id: string): Channel | undefined;
  /** The organisation of the person who asks: its accounts are "your account". */
  readonly home?: string;
  /** What the bot itself cannot see at the moment. */
  readonly selfHealth?: SelfHealth;
  /** The person can be written to later, and so be told of a change. */
  readonly canBeTold?: boolean;
  /** So many letters of others' words are quoted; as many as fit a phone's line where absent. */
  readonly quoted?: number;
  /** Past this age of its newest look an answer says that it is old. */
  freshness(platform: Platform): Millis;
  /** The open window in which trouble of a channel is expected. */
  window?(channel: string): OpenMaintenance | undefined;
  /** Who made a report, where the desk knows. */
  reporter(report: SignalOf<'report'>): string | undefined;
}

/** The arguments that most messages about a channel take. */
export function about(
  channel: Channel,
  phrasing: PhrasingContext,
): Values & Readonly<Record<string, string>> {
  const { words, names } = phrasing;
  const own = phrasing.home !== undefined && names.organisationOf(channel)?.id === phrasing.home;
  return {
    owner: names.owner(channel),
    where: names.where(channel, words),
    channel: names.channel(channel, words),
    platform: platformName(channel.platform, words.language),
    account: accountName(channel.platform, own, words.language),
  };
}

/** A time in the zone of the channel's organisation. */
export function timeAt(at: Instant, channel: Channel | undefined, phrasing: PhrasingContext): Span {
  const zone = channel ? phrasing.names.zone(channel) : phrasing.zone;
  return time(at, phrasing.now, zone, phrasing.words.language);
}
