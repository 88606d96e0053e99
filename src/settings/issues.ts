import { fediverseServer } from '../catalog/platforms/mastodon.ts';
import { CHANNEL_KEYS } from '../catalog/platforms/platform-record.ts';
import { platformRecord, platformsWith } from '../catalog/platforms/platforms.ts';
import { channelId } from '../model/channel.ts';
import { PLATFORMS } from '../model/platform.ts';
import { type Path, suggestion, type ValidationIssue } from '../yaml/explain-issue.ts';
import { plainSecretIssues } from '../yaml/variables.ts';
import { isAddress } from './address.ts';
import { alertIssues } from './alert-issues.ts';
import { heartbeatIssues } from './heartbeat.ts';
import { httpIssues } from './http.ts';
import { maintenanceIssues } from './maintenance.ts';
import { metaIssues } from './meta.ts';
import type { WrittenSettings } from './schema.ts';
import { statusIssues } from './status-pages.ts';

/** Keys whose values are secrets, with a name for the variable that holds one. */
const SECRETS = { appPassword: 'BLUESKY_APP_PASSWORD', accessToken: 'OSLO_X_TOKEN' };

/**
 * What is wrong with settings that have the right form: names that stand twice, references to nothing,
 * secrets written out, addresses that are none.
 *
 * @param countries those whose emergency numbers are known without being set
 */
export function settingsIssues(
  settings: WrittenSettings,
  raw: unknown,
  countries: readonly string[],
): readonly ValidationIssue[] {
  return [
    ...duplicateIssues(settings),
    ...roomIssues(settings),
    ...settings.organisations.flatMap((organisation, at) =>
      organisation.channels.flatMap((channel, index) =>
        channelIssues(channel, raw, ['organisations', at, 'channels', index]),
      ),
    ),
    ...platformIssues(settings, raw),
    ...metaIssues(settings.platforms, raw),
    ...emergencyIssues(settings, countries),
    ...statusIssues(settings.status),
    ...heartbeatIssues(settings.heartbeat, raw),
    ...httpIssues(
      settings.http,
      raw,
      settings.organisations.flatMap(({ id, channels }) =>
        channels.map((channel) => channel.id ?? channelId(id, channel.platform)),
      ),
      settings.organisations.map(({ id }) => id),
    ),
    ...alertIssues(settings, raw),
    ...maintenanceIssues(settings),
  ];
}

function duplicateIssues({ organisations, rooms }: WrittenSettings): ValidationIssue[] {
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

function twice(words: readonly { word: string; path: Path; why?: string }[]): ValidationIssue[] {
  const seen = new Set<string>();
  return words.flatMap(({ word, path, why }) => {
    if (!seen.has(word)) {
      seen.add(word);
      return [];
    }
    return [{ path, message: `"${word}" stands twice${why ? `; it ${why}` : ''}` }];
  });
}

function roomIssues({ organisations, rooms }: WrittenSettings): ValidationIssue[] {
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

function channelIssues(channel: Channel, raw: unknown, path: Path): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  const { handles } = platformRecord(channel.platform);
  for (const key of CHANNEL_KEYS) {
    const platforms = platformsWith(key);
    if (channel[key] !== undefined && !platforms.includes(channel.platform)) {
      issues.push({
        path: [...path, key],
        message: `"${key}" is for ${platforms.join(', ')}; this channel is on ${channel.platform}`,
      });
    }
  }
  for (const [key, example] of Object.entries(SECRETS)) {
    if (channel[key as keyof Channel] === undefined) continue;
    issues.push(...plainSecretIssues(raw, [...path, key], example));
  }
  if (handles === 'names-on-servers') issues.push(...serverIssues(channel, path));
  if (handles === 'addresses' && !isAddress(channel.handle)) {
    issues.push({
      path: [...path, 'handle'],
      message: `${JSON.stringify(channel.handle)} is no address; a ${channel.platform} is named by its address, such as https://www.example.org/feed.xml`,
    });
  }
  return issues;
}

/** An account of the fediverse is none without its server. */
function serverIssues({ handle, instance }: Channel, path: Path): ValidationIssue[] {
  const server = fediverseServer(handle, instance);
  if (server !== undefined && isAddress(server)) return [];
  const message =
    server === undefined
      ? `the server is missing; write the handle as ${JSON.stringify(`${handle}@social.example`)}, or name the server as "instance"`
      : `${JSON.stringify(server)} is no server, such as social.example`;
  return [{ path: [...path, instance === undefined ? 'handle' : 'instance'], message }];
}

function platformIssues({ platforms }: WrittenSettings, raw: unknown): ValidationIssue[] {
  return PLATFORMS.flatMap((platform) =>
    platformRecord(platform).secrets.flatMap(({ of, key, variable }) => {
      const written: Readonly<Record<string, unknown>> = platforms[platform];
      const isSet = of === 'platform' && written[key] !== undefined;
      return isSet ? plainSecretIssues(raw, ['platforms', platform, key], variable) : [];
    }),
  );
}

function emergencyIssues(
  { organisations, country, emergency }: WrittenSettings,
  known: readonly string[],
): ValidationIssue[] {
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
