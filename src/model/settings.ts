import { z } from 'zod';
import { type ChatSettings, chatsSchema } from './access.ts';
import { type AlertSettings, alertSettingsSchema, roomOfChatSchema } from './alert-settings.ts';
import { type Channel, channelId, type Organisation, ROLES, type Role } from './channel.ts';
import { EMERGENCY, type EmergencyNumber, type Room } from './directory.ts';
import { type Parsed, parseYaml } from './document.ts';
import { durationSchema } from './duration.ts';
import { fediverseServer } from './fediverse-server.ts';
import { type HeartbeatSettings, heartbeatSchema } from './heartbeat-settings.ts';
import { type HttpSettings, httpSchema } from './http-settings.ts';
import type { Millis } from './instant.ts';
import { instantSchema } from './instant-schema.ts';
import { jetstreamSchema } from './jetstream-settings.ts';
import { LANGUAGES, type Language } from './language.ts';
import { type MailSettings, mailSchema } from './mail-settings.ts';
import { maintenanceSchema, windowsOf } from './maintenance-settings.ts';
import { metaSchema } from './meta-settings.ts';
import { type PageSettings, pageKeys, saysOfPage } from './page-settings.ts';
import { panelSchema } from './panel-settings.ts';
import { PLATFORMS } from './platform.ts';
import { isAddress, settingsComplaints } from './settings-complaints.ts';
import type { CHAT_ADAPTERS } from './signal.ts';
import {
  type CrowdSettings,
  crowdSchema,
  type StatusSettings,
  statusSchema,
} from './status-settings.ts';
import { referredTo } from './variables.ts';
import type { Window } from './window.ts';
import { zoneSchema } from './zone.ts';

const word = z.string().trim().min(1);
const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    'is no id: small letters a–z, digits and hyphens, 64 at most, such as oslo-bluesky',
  );
const country = z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 country, such as NO');
/** A host or an http(s) address; https is meant where nothing is written. */
const host = z
  .string()
  .refine(isAddress, 'is no address, such as https://www.example.org or www.example.org');
const url = z.url({ protocol: /^https?$/, error: 'is no http(s) address' });

/** Names as a list, or in one text with commas between them: long lists read better, and far faster, so. */
const names = z.union([
  z.array(word),
  z.string().transform((text) => text.split(',').flatMap((name) => name.trim() || [])),
]);

const channelSchema = z.strictObject({
  id: id.optional(),
  platform: z.enum(PLATFORMS),
  /** The account's name; for `feed` and `website` the address; for `politiloggen` the district as its API spells it. */
  handle: word,
  instance: word.optional(),
  role: z.enum(ROLES).optional(),
  postsPerDay: z.number().positive().optional(),
  verified: z.boolean().optional(),
  followers: z.int().min(0).optional(),
  retiredFrom: instantSchema.optional(),
  service: url.optional(),
  identifier: word.optional(),
  appPassword: word.optional(),
  accessToken: word.optional(),
  ...pageKeys,
});

const organisationSchema = z.strictObject({
  id,
  name: word,
  aliases: names.default([]),
  places: names.default([]),
  handles: z.array(z.strictObject({ handle: word, platform: z.enum(PLATFORMS) })).default([]),
  country: country.optional(),
  zone: zoneSchema.optional(),
  language: z.enum(LANGUAGES).optional(),
  role: z.enum(ROLES).default('ours'),
  channels: z.array(channelSchema).default([]),
});

const pace = { cadence: durationSchema.optional(), freshness: durationSchema.optional() };

/** kanalvakt.yaml. */
export const settingsSchema = z.strictObject({
  language: z.enum(LANGUAGES).default('nb'),
  zone: zoneSchema.default('Europe/Oslo'),
  country: country.default('NO'),
  storage: word.default('data/kanalvakt.sqlite'),
  organisations: z.array(organisationSchema).min(1),
  rooms: z
    .array(
      z.strictObject({
        id: word,
        organisation: word.optional(),
        language: z.enum(LANGUAGES).optional(),
        fallback: roomOfChatSchema.optional(),
      }),
    )
    .default([]),
  chats: chatsSchema,
  alerts: alertSettingsSchema,
  mail: mailSchema,
  maintenance: z.array(maintenanceSchema).default([]),
  emergency: z
    .record(
      country,
      z
        .array(
          z.strictObject({
            number: word,
            service: z.enum(['police', 'fire', 'ambulance', 'any']),
          }),
        )
        .min(1),
    )
    .default({}),
  network: z
    .strictObject({ control: z.array(host).default([]), cadence: durationSchema.optional() })
    .prefault({}),
  status: z.array(statusSchema).optional(),
  crowd: z.array(crowdSchema).optional(),
  http: httpSchema.optional(),
  heartbeat: heartbeatSchema.optional(),
  platforms: z
    .strictObject({
      politiloggen: z.strictObject({ url: url.optional(), ...pace }).prefault({}),
      feed: z.strictObject(pace).prefault({}),
      website: z.strictObject(pace).prefault({}),
      bluesky: z
        .strictObject({
          appView: url.nullable().optional(),
          service: url.optional(),
          jetstream: jetstreamSchema,
          panel: panelSchema,
          ...pace,
        })
        .prefault({}),
      mastodon: z.strictObject(pace).prefault({}),
      facebook: metaSchema.prefault({}),
      instagram: metaSchema.prefault({}),
      x: z
        .strictObject({
          /** Of the app; without it X is not read. */
          bearerToken: word.optional(),
          /** Dollars a day (UTC) that reads may cost. */
          dailyBudget: z.number().positive().optional(),
          panel: panelSchema,
          url: url.optional(),
          ...pace,
        })
        .prefault({}),
    })
    .prefault({}),
});

export type WrittenSettings = z.output<typeof settingsSchema>;

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
  /** By the chat's name. */
  readonly chats: Readonly<Partial<Record<(typeof CHAT_ADAPTERS)[number], ChatSettings>>>;
  readonly alerts: AlertSettings;
  /** How e-mail goes out, where it does. Its password is never printed, never stored. */
  readonly mail?: MailSettings | undefined;
  /** When trouble is expected. */
  readonly maintenance: readonly Window[];
  /** Values that stood behind `${NAME}`: never to be printed or stored. */
  readonly secrets?: readonly string[];
  /** The database file; relative to the folder of the settings file. */
  readonly storage: string;
}

/**
 * Reads kanalvakt.yaml.
 *
 * @param file its name, for faults; the text is given, nothing is read from disk
 * @param variables what `${NAME}` stands for; their values appear in no fault
 */
export function parseSettings(
  text: string,
  file: string,
  variables: Readonly<Record<string, string | undefined>> = {},
): Parsed<Settings> {
  const check = (written: WrittenSettings, raw: unknown) =>
    settingsComplaints(written, raw, Object.keys(EMERGENCY));
  const parsed = parseYaml(text, file, settingsSchema, check, variables);
  if (!parsed.ok) return parsed;
  const secrets = referredTo(text, variables);
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
      ...rest
    } of organisation.channels) {
      const id = rest.id ?? channelId(organisation.id, rest.platform);
      channels.push(channelOf(rest, id, organisation.name, organisation.role));
      if (service ?? identifier ?? appPassword ?? accessToken) {
        accounts[id] = { service, identifier, appPassword, accessToken };
      }
      if (saysOfPage({ publicPage, text })) pages[id] = { publicPage, text };
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
    platforms,
    chats,
    alerts,
    mail,
    maintenance: windowsOf(written.maintenance, zone),
    storage,
  };
}

type WrittenChannel = Omit<
  z.output<typeof channelSchema>,
  'service' | 'identifier' | 'appPassword' | 'accessToken' | 'publicPage' | 'text'
>;

function channelOf(written: WrittenChannel, id: string, owner: string, role: Role): Channel {
  const { platform, handle, instance } = written;
  const server = platform === 'mastodon' ? fediverseServer(handle, instance) : instance;
  const where = server === undefined ? {} : { instance: server };
  return { ...present(written), ...where, id, owner, role: written.role ?? role } as Channel;
}

/** The same without keys that have no value: what is not known is left out. */
function present<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== undefined),
  ) as Partial<T>;
}
