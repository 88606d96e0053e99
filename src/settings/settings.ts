import type { z } from 'zod';
import { fediverseServer } from '../catalog/platforms/mastodon.ts';
import { platformRecord } from '../catalog/platforms/platforms.ts';
import { type Channel, channelId, type Organisation, type Role } from '../model/channel.ts';
import type { ChatName } from '../model/chat.ts';
import { EMERGENCY, type EmergencyNumber, type Room } from '../model/directory.ts';
import type { Millis } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { MaintenanceWindow } from '../model/maintenance.ts';
import type { Parsed } from '../yaml/file-issue.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { referencedValues } from '../yaml/variables.ts';
import type { ChatSettings } from './access.ts';
import type { AlertSettings, WebhookSettings } from './alerts.ts';
import type { HeartbeatSettings } from './heartbeat.ts';
import type { HttpSettings } from './http.ts';
import { settingsIssues } from './issues.ts';
import type { MailSettings } from './mail.ts';
import { maintenanceWindowsOf } from './maintenance.ts';
import type { channelSchema } from './organisations.ts';
import { type PageSettings, saysOfPage } from './pages.ts';
import { settingsSchema, type WrittenSettings } from './schema.ts';
import type { CrowdSettings, StatusSettings } from './status-pages.ts';

/** How to log in to a channel's account, and where it lives. Never printed, never stored. */
export interface Account {
  readonly service?: string | undefined;
  readonly identifier?: string | undefined;
  readonly appPassword?: string | undefined;
  /** Of the account itself, where the platform gives tokens. */
  readonly accessToken?: string | undefined;
}

export interface Settings {
  readonly language: Language;
  readonly zone: string;
  readonly organisations: readonly Organisation[];
  readonly channels: readonly Channel[];
  readonly rooms: readonly Room[];
  readonly emergency: Readonly<Record<string, readonly EmergencyNumber[]>>;
  /** By channel id. */
  readonly accounts: Readonly<Record<string, Account>>;
  /** What is said of channels' pages, by channel id. */
  readonly pages: Readonly<Record<string, PageSettings>>;
  /** Addresses that show whether our own line works. */
  readonly network: { readonly control: readonly string[]; readonly cadence?: Millis | undefined };
  readonly platforms: WrittenSettings['platforms'];
  /** Status pages of platforms and chats; those of some are known without being named. */
  readonly status?: readonly StatusSettings[] | undefined;
  /** Feeds in which others write about platforms. */
  readonly crowd?: readonly CrowdSettings[] | undefined;
  /** Where posting tools are listened to; nowhere where absent. */
  readonly http?: HttpSettings | undefined;
  /** Who is told again and again that the program does its work. */
  readonly heartbeat?: HeartbeatSettings | undefined;
  /** Other systems that are told what rooms are told. */
  readonly webhooks?: readonly WebhookSettings[] | undefined;
  /** By the chat's name. */
  readonly chats: Readonly<Partial<Record<ChatName, ChatSettings>>>;
  readonly alerts: AlertSettings;
  /** How e-mail goes out, where it does. Its password is never printed, never stored. */
  readonly mail?: MailSettings | undefined;
  /** When trouble is expected. */
  readonly maintenance: readonly MaintenanceWindow[];
  /** Values that stood behind `${NAME}`: never to be printed or stored. */
  readonly secrets?: readonly string[];
  /** The database file; relative to the folder of the settings file. */
  readonly storage: string;
}

/**
 * Reads kanalvakt.yaml.
 *
 * @param file its name, for issues; the text is given, nothing is read from disk
 * @param variables what `${NAME}` stands for; their values appear in no issue
 */
export function parseSettings(
  text: string,
  file: string,
  variables: Readonly<Record<string, string | undefined>> = {},
): Parsed<Settings> {
  const check = (written: WrittenSettings, raw: unknown) =>
    settingsIssues(written, raw, Object.keys(EMERGENCY));
  const parsed = parseYaml(text, file, settingsSchema, check, variables);
  if (!parsed.ok) return parsed;
  const secrets = referencedValues(text, variables);
  const settings = settingsOf(parsed.value);
  return { ok: true, value: secrets.length > 0 ? { ...settings, secrets } : settings };
}

/** Settings as the program works with them, from what the schema has let through. */
export function settingsOf(written: WrittenSettings): Settings {
  const channels: Channel[] = [];
  const accounts: Record<string, Account> = {};
  const pages: Record<string, PageSettings> = {};
  for (const organisation of written.organisations) {
    for (const {
      service,
      identifier,
      appPassword,
      accessToken,
      publicPage,
      text,
      userAgent,
      headers,
      ...rest
    } of organisation.channels) {
      const id = rest.id ?? channelId(organisation.id, rest.platform);
      channels.push(channelOf(rest, id, organisation.name, organisation.role));
      if (service ?? identifier ?? appPassword ?? accessToken) {
        accounts[id] = { service, identifier, appPassword, accessToken };
      }
      const page = { publicPage, text, userAgent, headers };
      if (saysOfPage(page)) pages[id] = page;
    }
  }
  const {
    language,
    zone,
    rooms,
    network,
    status,
    crowd,
    http,
    heartbeat,
    webhooks,
    platforms,
    chats,
    storage,
  } = written;
  const { alerts, mail } = written;
  return {
    language,
    zone,
    organisations: written.organisations.map(
      ({ id, name, aliases, places, handles, country, zone, language }) => ({
        id,
        name,
        aliases,
        places,
        handles,
        country: country ?? written.country,
        zone: zone ?? written.zone,
        ...(language ? { language } : {}),
      }),
    ),
    channels,
    rooms: rooms.map(present) as Room[],
    emergency: { ...EMERGENCY, ...written.emergency },
    accounts,
    pages,
    network,
    status,
    crowd,
    http,
    heartbeat,
    webhooks,
    platforms,
    chats,
    alerts,
    mail,
    maintenance: maintenanceWindowsOf(written.maintenance, zone),
    storage,
  };
}

type WrittenChannel = Omit<
  z.output<typeof channelSchema>,
  'service' | 'identifier' | 'appPassword' | 'accessToken' | keyof PageSettings
>;

function channelOf(written: WrittenChannel, id: string, owner: string, role: Role): Channel {
  const { platform, handle, instance } = written;
  const server =
    platformRecord(platform).handles === 'names-on-servers'
      ? fediverseServer(handle, instance)
      : instance;
  const where = server === undefined ? {} : { instance: server };
  return { ...present(written), ...where, id, owner, role: written.role ?? role } as Channel;
}

/** The same without keys that have no value: what is not known is left out. */
function present<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== undefined),
  ) as Partial<T>;
}
