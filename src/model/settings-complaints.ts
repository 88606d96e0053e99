import { isAddress } from './address.ts';
import { alertComplaints } from './alert-complaints.ts';
import { channelId } from './channel.ts';
import { type Complaint, type Path, suggestion } from './explain-issue.ts';
import { fediverseServer } from './fediverse-server.ts';
import { heartbeatComplaints } from './heartbeat-settings.ts';
import { httpComplaints } from './http-settings.ts';
import { maintenanceComplaints } from './maintenance-settings.ts';
import { metaComplaints } from './meta-settings.ts';
import { PAGES_BELONG_TO } from './page-settings.ts';
import type { WrittenSettings } from './settings-schema.ts';
import { statusComplaints } from './status-settings.ts';
import { writtenOut } from './variables.ts';

/** Keys that only one platform knows what to do with. */
const BELONGS_TO: Readonly<Record<string, readonly string[]>> = {
  service: ['bluesky'],
  identifier: ['bluesky'],
  appPassword: ['bluesky'],
  accessToken: ['x', 'facebook', 'instagram', 'mastodon'],
  instance: ['mastodon'],
  ...PAGES_BELONG_TO,
};

/** Keys whose values are secrets, with a name for the variable that holds one. */
const SECRETS = { appPassword: 'BLUESKY_APP_PASSWORD', accessToken: 'OSLO_X_TOKEN' };

/**
 * What is wrong with settings that have the right form: names that stand twice, references to nothing,
 * secrets written out, addresses that are none.
 *
 * @param countries those whose emergency numbers are known without being set
 */
export function settingsComplaints(
  settings: WrittenSettings,
  raw: unknown,
  countries: readonly string[],
): readonly Complaint[] {
  return [
    ...repeated(settings),
    ...roomComplaints(settings),
    ...settings.organisations.flatMap((organisation, at) =>
      organisation.channels.flatMap((channel, index) =>
        channelComplaints(channel, raw, ['organisations', at, 'channels', index]),
      ),
    ),
    ...platformComplaints(settings, raw),
    ...metaComplaints(settings.platforms, raw),
    ...emergencyComplaints(settings, countries),
    ...statusComplaints(settings.status),
    ...heartbeatComplaints(settings.heartbeat, raw),
    ...httpComplaints(
      settings.http,
      raw,
      settings.organisations.flatMap(({ id, channels }) =>
        channels.map((channel) => channel.id ?? channelId(id, channel.platform)),
      ),
      settings.organisations.map(({ id }) => id),
    ),
    ...alertComplaints(settings, raw),
    ...maintenanceComplaints(settings),
  ];
}

function repeated({ organisations, rooms }: WrittenSettings): Complaint[] {
  const channels = organisations.flatMap((organisation, at) =>
    organisation.channels.map((channel, index) => ({
      word: channel.id ?? channelId(organisation.id, channel.platform),
      path: ['organisations', at, 'channels', index, ...(channel.id ? ['id'] : [])],
      ...(channel.id ? {} : { why: 'is the id this channel gets; give it an "id" of its own' }),
    })),
  );
  return [
    ...twice(organisations.map(({ id }, at) => ({ word: id, path: ['organisations', at, 'id'] }))),
    ...twice(
      organisations.map(({ name }, at) => ({ word: name, path: ['organisations', at, 'name'] })),
    ),
    ...twice(channels),
    ...twice(rooms.map(({ id }, at) => ({ word: id, path: ['rooms', at, 'id'] }))),
  ];
}

function twice(words: readonly { word: string; path: Path; why?: string }[]): Complaint[] {
  const seen = new Set<string>();
  return words.flatMap(({ word, path, why }) => {
    if (!seen.has(word)) {
      seen.add(word);
      return [];
    }
    return [{ path, message: `"${word}" stands twice${why ? `; it ${why}` : ''}` }];
  });
}

function roomComplaints({ organisations, rooms }: WrittenSettings): Complaint[] {
  const ids = organisations.map(({ id }) => id);
  return rooms.flatMap(({ organisation }, at) =>
    organisation === undefined || ids.includes(organisation)
      ? []
      : [
          {
            path: ['rooms', at, 'organisation'],
            message: `no organisation has the id "${organisation}"${suggestion(organisation, ids)}`,
          },
        ],
  );
}

type Channel = WrittenSettings['organisations'][number]['channels'][number];

function channelComplaints(channel: Channel, raw: unknown, path: Path): Complaint[] {
  const complaints: Complaint[] = [];
  for (const [key, platforms] of Object.entries(BELONGS_TO)) {
    if (channel[key as keyof Channel] !== undefined && !platforms.includes(channel.platform)) {
      complaints.push({
        path: [...path, key],
        message: `"${key}" is for ${platforms.join(', ')}; this channel is on ${channel.platform}`,
      });
    }
  }
  for (const [key, example] of Object.entries(SECRETS)) {
    if (channel[key as keyof Channel] === undefined) continue;
    complaints.push(...writtenOut(raw, [...path, key], example));
  }
  if (channel.platform === 'mastodon') complaints.push(...serverComplaints(channel, path));
  const address = channel.platform === 'feed' || channel.platform === 'website';
  if (address && !isAddress(channel.handle)) {
    complaints.push({
      path: [...path, 'handle'],
      message: `${JSON.stringify(channel.handle)} is no address; a ${channel.platform} is named by its address, such as https://www.example.org/feed.xml`,
    });
  }
  return complaints;
}

/** An account of the fediverse is none without its server. */
function serverComplaints({ handle, instance }: Channel, path: Path): Complaint[] {
  const server = fediverseServer(handle, instance);
  if (server !== undefined && isAddress(server)) return [];
  const message =
    server === undefined
      ? `the server is missing; write the handle as ${JSON.stringify(`${handle}@social.example`)}, or name the server as "instance"`
      : `${JSON.stringify(server)} is no server, such as social.example`;
  return [{ path: [...path, instance === undefined ? 'handle' : 'instance'], message }];
}

function platformComplaints({ platforms }: WrittenSettings, raw: unknown): Complaint[] {
  if (platforms.x.bearerToken === undefined) return [];
  return writtenOut(raw, ['platforms', 'x', 'bearerToken'], 'X_BEARER_TOKEN');
}

function emergencyComplaints(
  { organisations, country, emergency }: WrittenSettings,
  known: readonly string[],
): Complaint[] {
  return organisations.flatMap((organisation, at) => {
    const here = organisation.country ?? country;
    if (known.includes(here) || emergency[here]) return [];
    return [
      {
        path: ['organisations', at, 'country'],
        message: `no emergency numbers are known for ${here}; name them under "emergency: ${here}:", for people in danger are told them`,
      },
    ];
  });
}
