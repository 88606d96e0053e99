import type { IncomingMessage, ServerResponse } from 'node:http';
import { HANDLE } from '#adapters/platforms/x/accounts.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, type Instant, isoUtc, type Millis } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { SignalOf } from '#src/model/signal.ts';
import { startAtprotoServer } from '#test/fakes/atproto-server.ts';
import { startFeedServer } from '#test/fakes/feed-server.ts';
import { graphError } from '#test/fakes/graph-reads.ts';
import { GRAPH_APP_TOKEN, startGraphServer } from '#test/fakes/graph-server.ts';
import { type FakeServer, sendJson } from '#test/fakes/http-server.ts';
import { startMastodonServer } from '#test/fakes/mastodon-server.ts';
import { pageOf, startPageServer } from '#test/fakes/page-server.ts';
import { startPolitiloggenServer } from '#test/fakes/politiloggen-server.ts';
import { APP_TOKEN, postId, startXServer } from '#test/fakes/x-server.ts';
import type { ShownAccount } from './shown.ts';

/** A platform on the loopback, which shows its accounts as they are at a moment of a night. */
export interface PlatformDouble {
  /** Addresses of the web that lead to it. */
  readonly leads: Readonly<Record<string, string>>;
  /** What the settings say of the platform; secrets as they are. */
  readonly platform?: Readonly<Record<string, unknown>>;
  /** The same of an account, its handle included. */
  account(channel: Channel, asItself: boolean): Readonly<Record<string, unknown>>;
  show(channel: Channel, account: ShownAccount): void;
  /** Hosts that do not answer while an account shows itself so. */
  silent(channel: Channel, account: ShownAccount): readonly string[];
  close(): Promise<void>;
}

type Login = SignalOf<'credentials'>;
/** @param begins when the night begins */
type Start = (channels: readonly Channel[], begins: Instant) => Promise<PlatformDouble>;

/** Statuses as they are told where a night names none. */
const STATUS: Readonly<Partial<Record<Login['result'], number>>> = {
  'rate-limited': 429,
  'server-error': 500,
  expired: 401,
  revoked: 401,
};
const statusOf = ({ status, result }: Pick<Login, 'status' | 'result'>) =>
  status ?? STATUS[result] ?? 403;
const isCutOff = ({ page }: ShownAccount) => page === 'unreachable';

/** Platforms that a night can be played on; whoever writes a night on another one writes its double. */
export const DOUBLES: Readonly<Partial<Record<Platform, Start>>> = {
  x: xDouble,
  facebook: metaDouble,
  instagram: metaDouble,
  bluesky: blueskyDouble,
  mastodon: mastodonDouble,
  politiloggen: politiloggenDouble,
  feed: feedDouble,
  website: websiteDouble,
};

/** v1.1 numbers, as X tells a refusal where a night names no code of its own. */
const X_CODES: Readonly<Partial<Record<Login['result'], string>>> = {
  expired: '89',
  revoked: '32',
  locked: '326',
  suspended: '64',
  disabled: '64',
  'plan-refused': '453',
  'app-refused': 'client-forbidden',
};

async function xDouble(): Promise<PlatformDouble> {
  const server = await startXServer();
  const accounts = new Map<string, ReturnType<typeof server.add>>();
  const refusals = new Map<string, Login>();
  server.instead = (_path, token, response) => {
    const login = refusals.get(token);
    if (login === undefined) return false;
    if (login.result === 'unreachable') {
      response.destroy();
      return true;
    }
    const code = login.code ?? X_CODES[login.result];
    const detail = login.text ?? 'Refused.';
    const numbered = code !== undefined && /^\d+$/.test(code);
    sendJson(response, statusOf(login), {
      title: numbered ? 'Forbidden' : (code ?? 'Forbidden'),
      detail,
      ...(numbered ? { errors: [{ code: Number(code), message: detail }] } : {}),
      type: numbered || code === undefined ? 'about:blank' : `https://api.x.com/2/problems/${code}`,
    });
    return true;
  };
  const STATES = {
    suspended: 'suspended',
    missing: 'deleted',
    empty: 'nothing',
    interstitial: 'restricted',
  } as const;
  const names = new Map<string, string>();
  return {
    leads: { 'api.x.com': server.url },
    platform: { bearerToken: APP_TOKEN, dailyBudget: 10_000, panel: 'none' },
    account({ id, handle }, asItself) {
      // Names of made-up accounts are longer than X lets them be.
      const written = handle.replace(/^@/, '');
      const name = HANDLE.test(written) ? written : `account${names.size}`;
      names.set(id, name);
      const account = server.add(name);
      accounts.set(id, account);
      return { handle: name, ...(asItself ? { accessToken: account.token } : {}) };
    },
    show({ id }, { page, login, posts }) {
      const account = accounts.get(id);
      if (account === undefined) return;
      account.state = STATES[page as keyof typeof STATES] ?? 'active';
      account.username = `${names.get(id)}${page === 'renamed' ? '_2' : ''}`;
      account.posts = posts.map(({ at, repost }) => ({
        id: postId(isoUtc(at)),
        at: isoUtc(at),
        repost,
      }));
      // An app that is refused, or has nothing left to pay with, is refused at every read.
      const ofApp = login?.result === 'app-refused' || login?.result === 'plan-refused';
      if (login) refusals.set(account.token, login);
      else refusals.delete(account.token);
      if (login && ofApp) refusals.set(APP_TOKEN, login);
      else refusals.delete(APP_TOKEN);
    },
    silent: (_channel, account) => (isCutOff(account) ? ['api.x.com'] : []),
    close: server.close,
  };
}

/** Codes and subcodes of the Graph API for what a night names by its result alone. */
const META_CODES: Readonly<Partial<Record<Login['result'], readonly [number, number?]>>> = {
  expired: [190, 463],
  revoked: [190, 460],
  locked: [190, 459],
  suspended: [190, 459],
  'app-refused': [10],
  'plan-refused': [10],
  'rate-limited': [4],
  'server-error': [2],
};
/** Subcodes stand behind 190. */
const isSubcode = (code: number) => code >= 452 && code <= 493;

async function metaDouble(_channels: readonly Channel[], begins: Instant): Promise<PlatformDouble> {
  const server = await startGraphServer();
  const pages = new Map<string, ReturnType<typeof server.add>>();
  /** By token. */
  const broken = new Map<string, Login>();
  const gaps = new Map<string, Millis>();
  server.instead = (_path, token) => {
    const login = broken.get(token);
    return login && graphError(500, 2, login.text ?? 'Service unavailable');
  };
  return {
    leads: { 'graph.facebook.com': server.url },
    platform: { appToken: GRAPH_APP_TOKEN },
    account({ id, handle, platform, postsPerDay = 4 }, asItself) {
      const page = server.add(handle.replace(/^@/, ''));
      gaps.set(id, DAY / postsPerDay);
      if (platform === 'instagram') {
        page.instagram = { id: `1784140000000000${pages.size}`, username: handle, posts: [] };
      }
      pages.set(id, page);
      const own = asItself || platform === 'instagram';
      return { handle, ...(own ? { accessToken: page.token } : {}) };
    },
    show({ id }, { page: seen, login, posts }) {
      const page = pages.get(id);
      if (page === undefined) return;
      const hidden = login?.result === 'disabled' ? 'unpublished' : 'deleted';
      page.state = seen === 'missing' ? hidden : seen === 'empty' ? 'disabled' : 'active';
      // To Meta an account on which nothing was ever published is an empty one.
      const old = { at: begins - (gaps.get(id) ?? DAY) };
      const all = (posts.length > 0 ? posts : [old]).map(({ at }, index) => ({
        ...{ id: `${page.id}_${index}`, at: isoUtc(at) },
      }));
      if (page.instagram) page.instagram.posts.splice(0, Number.POSITIVE_INFINITY, ...all);
      else page.posts = all;
      const failed = login?.result === 'server-error' || login?.result === 'unreachable';
      if (login && failed) broken.set(page.token, login);
      else broken.delete(page.token);
      const state = server.tokens.get(page.token);
      if (state === undefined) return;
      delete state.refused;
      const named = Number(login?.code ?? Number.NaN);
      const [code, subcode] = Number.isNaN(named)
        ? (META_CODES[login?.result ?? 'ok'] ?? [])
        : isSubcode(named)
          ? [190, named]
          : [named];
      if (code === undefined || failed) return;
      state.refused = {
        code,
        ...(subcode === undefined ? {} : { subcode }),
        ...(login?.text === undefined ? {} : { message: login.text }),
      };
    },
    silent: (_channel, account) => (isCutOff(account) ? ['graph.facebook.com'] : []),
    close: server.close,
  };
}

async function blueskyDouble(): Promise<PlatformDouble> {
  const server = await startAtprotoServer();
  const accounts = new Map<string, ReturnType<typeof server.add>>();
  const answers = new Map<string, Pick<Login, 'status' | 'code' | 'text'> & { status: number }>();
  server.instead = (request: IncomingMessage, response: ServerResponse) => {
    const [method] = (request.url ?? '').replace('/xrpc/', '').split('?');
    const answer = answers.get(method ?? '');
    if (answer === undefined) return false;
    const { status, code: error = 'InternalServerError', text: message = '' } = answer;
    sendJson(response, status, { error, message });
    return true;
  };
  const OWN = [
    'com.atproto.server.createSession',
    'com.atproto.server.refreshSession',
    'com.atproto.repo.deleteRecord',
  ];
  let wasRefused = false;
  return {
    leads: { 'public.api.bsky.app': server.url, 'bsky.social': server.url },
    platform: { panel: 'none' },
    account({ id, handle }, asItself) {
      const account = server.add(handle);
      accounts.set(id, account);
      return { handle, ...(asItself ? { appPassword: account.password } : {}) };
    },
    show({ id, handle }, { page, login, posts, check }) {
      const account = accounts.get(id);
      if (account === undefined) return;
      const isOut = login?.result === 'suspended';
      const isOff = login?.result === 'disabled' || page === 'missing';
      account.state =
        isOut || (page === 'suspended' && login) ? 'takendown' : isOff ? 'deactivated' : 'active';
      account.hiddenByAppView = page === 'suspended' && login === undefined;
      account.posts = posts.map(({ at, repost }, index) => ({
        rkey: `3kaaaaaaa${1_000 + index}`,
        at: isoUtc(at),
        repost,
      }));
      const isRefused = login?.result === 'revoked' || login?.result === 'expired';
      account.password = isRefused ? 'another' : `app-password-of-${handle}`;
      if (isRefused && !wasRefused) server.revokeSessions();
      wasRefused = isRefused;
      answers.clear();
      if (page === 'empty') {
        // The list of posts stays away, though the account says how many there are.
        answers.set('app.bsky.feed.getAuthorFeed', { status: 500 });
      }
      const failed = login?.result === 'server-error' || login?.result === 'rate-limited';
      if (login && failed) {
        for (const one of OWN) answers.set(one, { ...login, status: statusOf(login) });
      }
      if (check) {
        answers.set('com.atproto.repo.deleteRecord', {
          ...check,
          status: check.status ?? (check.result === 'refused' ? 403 : 500),
        });
      }
    },
    silent(_channel, { page, login }) {
      if (page === 'unreachable') return ['public.api.bsky.app', 'bsky.social'];
      // The half that shows posts is down, or the half that takes them.
      if (page === 'partial') return ['public.api.bsky.app'];
      return login?.result === 'unreachable' ? ['bsky.social'] : [];
    },
    close: server.close,
  };
}

async function mastodonDouble(channels: readonly Channel[]): Promise<PlatformDouble> {
  const servers = new Map<string, Awaited<ReturnType<typeof startMastodonServer>>>();
  for (const { instance = 'mastodon.test' } of channels) {
    if (!servers.has(instance)) servers.set(instance, await startMastodonServer('mastodon'));
  }
  const hostOf = ({ instance = 'mastodon.test' }: Channel) => instance;
  const accounts = new Map<string, { username: string; token: string }>();
  const STATES = { suspended: 'suspended', interstitial: 'limited', missing: 'deleted' } as const;
  return {
    leads: Object.fromEntries([...servers].map(([host, { url }]) => [host, url])),
    account(channel, asItself) {
      const { id, handle } = channel;
      const username = handle.replace(/^@/, '').split('@')[0] as string;
      const account = servers.get(hostOf(channel))?.add(username);
      if (account === undefined) throw new RangeError(`no server holds ${handle}`);
      accounts.set(id, account);
      const own = asItself ? { accessToken: account.token } : {};
      return { handle: `@${username}`, instance: hostOf(channel), ...own };
    },
    show(channel, { page, login, posts }) {
      const server = servers.get(hostOf(channel));
      const account = server?.accounts.find((one) => one === accounts.get(channel.id));
      if (server === undefined || account === undefined) return;
      const barred = login?.result === 'disabled' || login?.result === 'locked';
      account.state =
        page === 'moved'
          ? 'moved'
          : (STATES[page as keyof typeof STATES] ??
            (login?.result === 'suspended' ? 'suspended' : barred ? 'disabled' : 'active'));
      account.revoked = login?.result === 'revoked' || login?.result === 'expired';
      account.posts = posts.map(({ at, repost }, index) => ({
        id: `p${index}`,
        at: isoUtc(at),
        repost,
      }));
      server.membersOnly = page === 'login-wall';
      const failed =
        login?.result === 'server-error' ||
        login?.result === 'rate-limited' ||
        login?.result === 'app-refused';
      server.instead = (path, _token, response) => {
        if (page === 'empty' && path.endsWith('/statuses')) {
          sendJson(response, 200, []);
          return true;
        }
        if (!path.endsWith('/verify_credentials')) return false;
        if (login?.result === 'unreachable') response.destroy();
        if (!failed) return login?.result === 'unreachable';
        sendJson(response, statusOf(login), { error: login.text ?? 'Refused' });
        return true;
      };
    },
    silent: (channel, account) => (isCutOff(account) ? [hostOf(channel)] : []),
    close: () => closeAll(servers.values()),
  };
}

async function politiloggenDouble(): Promise<PlatformDouble> {
  const server = await startPolitiloggenServer();
  const shown = new Map<string, { id: string; district: string; createdOn: string }[]>();
  return {
    leads: { 'api.politiet.no/politiloggen/v1': server.url },
    account: ({ handle }) => ({ handle }),
    show({ id, handle }, { page, posts }) {
      const messages = posts.map(({ at }, index) => ({
        ...{ id: `${id}${index}-0`, district: handle, createdOn: isoUtc(at) },
      }));
      shown.set(id, page === 'empty' ? [] : messages);
      const other = { id: 'other-0', district: 'Nabo', createdOn: '2010-01-01T00:00:00Z' };
      const all = [other, ...[...shown.values()].flat()];
      server.messages = all.sort((a, b) => b.createdOn.localeCompare(a.createdOn));
    },
    silent: (_channel, account) => (isCutOff(account) ? ['api.politiet.no'] : []),
    close: server.close,
  };
}

/** Servers of the organisation's own, by the address of what stands on them. */
function addressOf({ handle }: Pick<Channel, 'handle'>): URL {
  return new URL(handle.includes('://') ? handle : `https://${handle}`);
}

async function feedDouble(channels: readonly Channel[]): Promise<PlatformDouble> {
  const servers = new Map<string, Awaited<ReturnType<typeof startFeedServer>>>();
  const leads: Record<string, string> = {};
  for (const channel of channels) {
    const server = await startFeedServer();
    const { host, pathname } = addressOf(channel);
    servers.set(channel.id, server);
    leads[`${host}${pathname}`] = `${server.url}/feed`;
  }
  return {
    leads,
    account: (channel) => ({ handle: addressOf(channel).href }),
    show({ id }, { page, posts }) {
      const server = servers.get(id);
      if (server === undefined) return;
      server.items = posts.map(({ at }, index) => ({ id: `item-${index}`, at: isoUtc(at) }));
      server.items.reverse();
      if (page === 'empty') server.items = [];
      server.instead = page === 'missing' ? gone : undefined;
    },
    silent: (channel, account) => (isCutOff(account) ? [addressOf(channel).host] : []),
    close: () => closeAll(servers.values()),
  };
}

const NAME = 'Kontakt oss';

async function websiteDouble(channels: readonly Channel[]): Promise<PlatformDouble> {
  const servers = new Map<string, Awaited<ReturnType<typeof startPageServer>>>();
  const leads: Record<string, string> = {};
  for (const channel of channels) {
    const server = await startPageServer();
    servers.set(channel.id, server);
    leads[addressOf(channel).host] = server.url;
  }
  const PAGES: Readonly<Record<string, string>> = {
    empty: '',
    defaced: pageOf('Hacked by nobody', '<h1>Hacked by nobody</h1>'),
    'login-wall': pageOf('Log in', '<form><input type="password"></form>'),
    partial: pageOf('Aktuelt', '<h1>Noe annet enn vanlig</h1><p>En side som står der.</p>'),
  };
  return {
    leads,
    account: (channel) => ({ handle: addressOf(channel).href, text: NAME }),
    show(channel, { page }) {
      const server = servers.get(channel.id);
      if (server === undefined) return;
      const shown = pageOf('Aktuelt', `<h1>${channel.owner}</h1><p>${NAME}</p>`);
      server.pages.set(addressOf(channel).pathname, PAGES[page] ?? shown);
      server.instead = page === 'missing' ? gone : undefined;
    },
    silent: (channel, account) => (isCutOff(account) ? [addressOf(channel).host] : []),
    close: () => closeAll(servers.values()),
  };
}

function gone(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
}

async function closeAll(servers: Iterable<FakeServer>): Promise<void> {
  for (const { close } of servers) await close();
}
