import { accountName, onPlatform, platformName } from '../catalog/languages/names.ts';
import type { Channel, Organisation } from '../model/channel.ts';
import type { Directory } from '../model/directory.ts';
import type { Instant, Millis } from '../model/instant.ts';
import type { OpenMaintenance } from '../model/maintenance.ts';
import type { Platform } from '../model/platform.ts';
import type { Span } from '../model/replies/reply.ts';
import type { SelfHealth } from '../model/self-health.ts';
import type { SignalOf } from '../model/signal.ts';
import { clock, sameDay, time } from './times.ts';
import type { Words } from './words.ts';

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
  phrasing: Pick<PhrasingContext, 'words' | 'names' | 'home'>,
): Readonly<Record<'owner' | 'where' | 'channel' | 'platform' | 'account', string>> {
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

/** The end of an interval: the clock alone on the day that it began, else as any time. */
export function endAt(
  from: Instant,
  to: Instant,
  channel: Channel,
  phrasing: PhrasingContext,
): Span {
  const zone = phrasing.names.zone(channel);
  return sameDay(from, to, zone) ? clock(to, zone) : timeAt(to, channel, phrasing);
}

/** What organisations and channels are called in an answer. */
export interface Names {
  organisation(id: string): Organisation | undefined;
  organisationOf(channel: Channel): Organisation | undefined;
  /** The organisation as one says it in a sentence: "Oslo", not "Oslo politidistrikt". */
  owner(channel: Channel): string;
  short(organisation: Organisation): string;
  /** "on X"; with the account's name where the organisation has several there. */
  where(channel: Channel, words: Words): string;
  /** "Oslo on X". */
  channel(channel: Channel, words: Words): string;
  /** The zone of times about this channel. */
  zone(channel: Channel): string;
}

export function createNames(directory: Directory): Names {
  const byId = new Map(directory.organisations.map((one) => [one.id, one]));
  const byName = new Map(directory.organisations.map((one) => [one.name, one]));
  const shortNames = new Map(directory.organisations.map((one) => [one.id, shortName(one)]));
  const places = new Map<string, number>();
  for (const channel of directory.channels) {
    places.set(place(channel), (places.get(place(channel)) ?? 0) + 1);
  }

  const short = (organisation: Organisation) =>
    shortNames.get(organisation.id) ?? organisation.name;
  const owner = (channel: Channel) => {
    const organisation = byName.get(channel.owner);
    return organisation ? short(organisation) : channel.owner;
  };
  const where = (channel: Channel, words: Words) => {
    const on = onPlatform(channel.platform, words.language);
    return (places.get(place(channel)) ?? 0) > 1 ? `${on} (${channel.handle})` : on;
  };
  return {
    organisation: (id) => byId.get(id),
    organisationOf: (channel) => byName.get(channel.owner),
    owner,
    short,
    where,
    channel: (channel, words) =>
      words.text('channel', { owner: owner(channel), where: where(channel, words) }),
    zone: (channel) => byName.get(channel.owner)?.zone ?? directory.zone,
  };
}

function place(channel: Channel): string {
  return `${channel.platform}/${channel.owner}`;
}

/** The shortest other name with which the full name begins, else the full name. */
function shortName(organisation: Organisation): string {
  const heads = organisation.aliases.filter((alias) =>
    organisation.name.toLowerCase().startsWith(`${alias.toLowerCase()} `),
  );
  const shortest = heads.sort((a, b) => a.length - b.length)[0];
  // The full name's own spelling: aliases are often written small.
  return shortest === undefined ? organisation.name : organisation.name.slice(0, shortest.length);
}
