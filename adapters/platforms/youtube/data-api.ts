import { z } from 'zod';
import type { CallLimit, Calls } from '../../../src/model/calls.ts';
import type { Channel } from '../../../src/model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../../src/model/instant.ts';
import type { SignalOf } from '../../../src/model/signal.ts';
import type { Clock } from '../../../src/ports.ts';
import type { HttpReader } from '../../http/http-reader.ts';
import { type ReachResult, reachOf, textOf, troubleOf } from '../../http/read-result.ts';
import { jsonIn } from '../shared/json-in.ts';
import { atHandleOf, type ChannelSight, channelIdOf, type ReadChannels } from './channel-sight.ts';

/** How many channels one call answers for: https://developers.google.com/youtube/v3/docs/channels/list */
export const CHANNELS_A_CALL = 50;
const QUOTA: CallLimit = {
  calls: 10_000,
  window: DAY,
  per: 'app',
  source: 'https://developers.google.com/youtube/v3/determine_quota_cost',
};
/** The newest uploads; 50 is the most a call gives. */
const MOST = '50';

const channelList = z.object({
  kind: z.literal('youtube#channelListResponse'),
  items: z
    .array(
      z.object({
        id: z.string(),
        snippet: z.object({ customUrl: z.string().optional() }).optional(),
        contentDetails: z.object({ relatedPlaylists: z.object({ uploads: z.string() }) }),
      }),
    )
    .default([]),
});
const uploadList = z.object({
  kind: z.literal('youtube#playlistItemListResponse'),
  items: z
    .array(
      z.object({
        contentDetails: z.object({ videoId: z.string(), videoPublishedAt: z.string().optional() }),
      }),
    )
    .default([]),
});
/** https://developers.google.com/youtube/v3/docs/errors */
const refusal = z.object({
  error: z.object({
    message: z.string().default(''),
    errors: z.array(z.object({ reason: z.string().optional() })).default([]),
    details: z.array(z.object({ reason: z.string().optional() })).default([]),
  }),
});

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly sight: ChannelSight; readonly reason: string | undefined };

/** The calls of one look: the channels together, and the uploads of each. */
export function dataCalls(channels: readonly Channel[]): readonly Calls[] {
  return [{ counted: 'units', calls: 1 + channels.length, limit: QUOTA }];
}

/** Reads channels over the YouTube Data API with a key, which goes in a header: addresses are written down on the way. */
export function dataApi(parts: {
  readonly http: HttpReader;
  readonly clock: Clock;
  readonly apiUrl: string;
  readonly apiKey: string;
}): ReadChannels {
  const { http, clock, apiUrl, apiKey } = parts;
  /** By channel id of the settings: the id that its @handle led to. */
  const found = new Map<string, string>();
  let heldUntil: Instant = Number.NEGATIVE_INFINITY;

  return async (channels, signal) => {
    const sights = new Map<string, ChannelSight>();
    const open: { readonly channel: Channel; readonly id: string }[] = [];
    for (const channel of channels) {
      const id = channelIdOf(channel) ?? found.get(channel.id) ?? (await find(channel, signal));
      if (typeof id === 'string') open.push({ channel, id });
      else sights.set(channel.id, id);
    }
    if (open.length === 0) return sights;
    const ids = [...new Set(open.map(({ id }) => id))].join(',');
    const listed = await list({ id: ids, maxResults: MOST }, signal);
    for (const { channel, id } of open) {
      sights.set(
        channel.id,
        listed.ok ? await uploadsOf(channel, id, listed.value, signal) : listed.sight,
      );
    }
    return sights;
  };

  async function find(channel: Channel, signal: AbortSignal): Promise<string | ChannelSight> {
    const listed = await list({ forHandle: atHandleOf(channel) }, signal);
    if (!listed.ok) return listed.sight;
    const { data } = channelList.safeParse(listed.value);
    if (data === undefined) return misread();
    const id = data.items[0]?.id;
    if (id === undefined) return { seen: 'missing', posts: [], reach: 'ok' };
    found.set(channel.id, id);
    return id;
  }

  async function uploadsOf(
    channel: Channel,
    id: string,
    listed: unknown,
    signal: AbortSignal,
  ): Promise<ChannelSight> {
    const parsed = channelList.safeParse(listed);
    if (!parsed.success) return misread();
    const one = parsed.data.items.find((item) => item.id === id);
    // Deleted and terminated channels are left out alike.
    if (one === undefined) return { seen: 'missing', posts: [], reach: 'ok' };
    const { uploads } = one.contentDetails.relatedPlaylists;
    const query = { part: 'contentDetails', playlistId: uploads, maxResults: MOST };
    const answer = await get('playlistItems', query, signal);
    if (!answer.ok) {
      // A channel that has never published has no such list.
      const isEmpty = answer.reason === 'playlistNotFound';
      return isEmpty ? { seen: 'empty', posts: [], reach: 'ok' } : answer.sight;
    }
    const items = uploadList.safeParse(answer.value);
    if (!items.success) return misread();
    const posts = items.data.items.flatMap(({ contentDetails: { videoId, videoPublishedAt } }) => {
      const at = Date.parse(videoPublishedAt ?? '');
      return Number.isNaN(at) ? [] : [{ key: videoId, at }];
    });
    const name = one.snippet?.customUrl?.toLowerCase();
    const isOther =
      channelIdOf(channel) === undefined && name !== undefined && name !== atHandleOf(channel);
    const seen = posts.length === 0 ? 'empty' : 'visible';
    return { seen, posts, reach: 'ok', ...(isOther ? { name } : {}) };
  }

  function list(which: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer> {
    return get('channels', { part: 'id,snippet,contentDetails', ...which }, signal);
  }

  async function get(
    method: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Answer> {
    const failed = (sight: ChannelSight, reason?: string): Answer => ({ ok: false, sight, reason });
    if (clock.now() < heldUntil) return failed({ posts: [] });
    const address = `${apiUrl}/youtube/v3/${method}?${new URLSearchParams(query)}`;
    const headers = { accept: 'application/json', 'x-goog-api-key': apiKey };
    const reading = await http.read(address, { headers, signal });
    const reach = reachOf(reading);
    const trouble = troubleOf(reading);
    if (!reading.ok) return failed({ seen: 'unreachable', posts: [], reach, trouble });
    const { status } = reading;
    const body = jsonIn(textOf(reading));
    if (status === 200 && typeof body === 'object' && body !== null)
      return { ok: true, value: body };
    const told = refusal.safeParse(body).data?.error;
    if (status === 429) heldUntil = clock.now() + MINUTE;
    if (status === 200 || status >= 500 || told === undefined) {
      return failed({ seen: 'unreachable', posts: [], reach: worse(reach), trouble });
    }
    const reason = told.details[0]?.reason ?? told.errors[0]?.reason;
    if (reason === 'playlistNotFound') return failed({ posts: [], reach }, reason);
    // The day's quota comes back at midnight, Pacific time.
    if (reason === 'quotaExceeded') heldUntil = clock.now() + HOUR;
    const text = told.message.replaceAll(apiKey, '…').slice(0, 300);
    const refused = {
      ...(RESULTS[reason ?? ''] ?? { result: 'app-refused' as const }),
      status,
      ...(reason === undefined ? {} : { code: reason }),
      ...(text === '' ? {} : { text }),
    };
    return failed(
      { seen: 'unreachable', posts: [], reach, refused, trouble: reason ?? trouble },
      reason,
    );
  }

  function misread(): ChannelSight {
    const trouble = 'what came is no answer of the API';
    return { seen: 'unreachable', posts: [], reach: 'http-error', trouble };
  }
}

const RESULTS: Readonly<Record<string, Pick<SignalOf<'credentials'>, 'result' | 'reason'>>> = {
  quotaExceeded: { result: 'app-refused', reason: 'credits' },
  rateLimitExceeded: { result: 'rate-limited' },
  accessNotConfigured: { result: 'app-refused', reason: 'permission' },
  SERVICE_DISABLED: { result: 'app-refused', reason: 'permission' },
  API_KEY_SERVICE_BLOCKED: { result: 'app-refused', reason: 'permission' },
};

/** What came is no refusal in the API's own form, so it is not the API that spoke. */
function worse(reach: ReachResult): ReachResult {
  return reach === 'ok' ? 'http-error' : reach;
}
