import type { IncomingMessage, ServerResponse } from 'node:http';
import { type FakeServer, type Respond, sendJson, startHttpServer } from './http-server.ts';

export type Flavour =
  | 'mastodon'
  | 'mastodon 4.2'
  | 'gotosocial'
  | 'gotosocial 0.20'
  | 'pleroma'
  | 'snac2';

export interface FakeMastodonAccount {
  id: string;
  username: string;
  readonly token: string;
  state:
    | 'active'
    | 'disabled'
    | 'suspended'
    | 'limited'
    | 'moved'
    | 'memorial'
    | 'unconfirmed'
    | 'pending'
    | 'deleted';
  /** Its token is no longer known. */
  revoked?: boolean;
  posts: { readonly id: string; readonly at: string; readonly repost?: boolean }[];
}

export interface MastodonServer extends FakeServer {
  readonly accounts: FakeMastodonAccount[];
  add(username: string, posts?: readonly string[]): FakeMastodonAccount;
  /** Mastodon that answers members only: `AUTHORIZED_FETCH`. */
  membersOnly: boolean;
  /** The address of its status page, as it tells it. */
  statusPage: string | null;
  /** Answers instead of the server; false lets the server answer after all. */
  instead: ((path: string, token: string, response: ServerResponse) => boolean) | undefined;
  fail: Respond | undefined;
}

/** The token of an app, with no account behind it. */
export const APP_TOKEN = 'an-app-token';

/**
 * A server that answers reads as Mastodon documents and programs them (https://docs.joinmastodon.org/methods/accounts/),
 * or as GoToSocial 0.7.1 and 0.20.0-rc, Pleroma and snac2 2.75 were seen to. It takes no other call than GET.
 */
export async function startMastodonServer(flavour: Flavour): Promise<MastodonServer> {
  const gotosocial = flavour.startsWith('gotosocial');
  const shut = flavour === 'gotosocial 0.20';
  const http = await startHttpServer(async (request, response) => {
    if (server.fail !== undefined) return await server.fail(request, response);
    const url = new URL(request.url ?? '/', 'http://fake');
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    if (server.instead?.(url.pathname, token, response)) return;
    if (request.method !== 'GET') return sendError(405, 'Method Not Allowed', request, response);
    const page = /^\/@([^/]+)$/.exec(url.pathname)?.[1];
    if (page !== undefined) return sendPage(page, response);
    const [status, body] = answer(url, token);
    response.setHeader('x-ratelimit-limit', gotosocial && !shut ? '1000' : '300');
    response.setHeader('x-ratelimit-remaining', gotosocial && !shut ? '972' : '280');
    response.setHeader(
      'x-ratelimit-reset',
      gotosocial && !shut ? '1795463651' : '2026-03-01T12:05:00.123456Z',
    );
    if (status === 422 && flavour === 'snac2') {
      response.writeHead(422, { 'content-type': 'text/html' }).end();
      return;
    }
    if (typeof body === 'string') return sendError(status, body, request, response);
    sendJson(response, status, body);
  });
  const accounts: FakeMastodonAccount[] = [];
  const server: MastodonServer = {
    ...http,
    accounts,
    membersOnly: gotosocial,
    statusPage: null,
    instead: undefined,
    fail: undefined,
    add(username, posts = []) {
      const account: FakeMastodonAccount = {
        id: gotosocial
          ? `01Y18R5HB8A1X1JBWA1VNVVP${accounts.length + 10}`
          : `${109_000 + accounts.length}`,
        username,
        token: `token-of-${username}`,
        state: 'active',
        posts: posts.map((at, index) => ({ id: `${username}-${index}`, at })),
      };
      accounts.push(account);
      return account;
    },
  };
  return server;

  /** The page for people. */
  function sendPage(name: string, response: ServerResponse): void {
    const gone = accounts.find((one) => one.username === name);
    const isThere = gone !== undefined && gone.state !== 'deleted' && gone.state !== 'suspended';
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html' });
    response.end(`<html><title>@${name}</title></html>`);
  }

  /** GoToSocial tells errors in HTML to whoever does not ask for JSON. */
  function sendError(
    status: number,
    error: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    if (gotosocial && !request.headers.accept?.includes('application/json')) {
      response.writeHead(status, { 'content-type': 'text/html' }).end(`<html>${error}</html>`);
    } else sendJson(response, status, { error });
  }

  /** A status and what is answered with it; a text is an error. */
  function answer({ pathname, searchParams }: URL, token: string): [number, unknown] {
    const [, name] = /^acct:([^@]+)@/.exec(searchParams.get('resource') ?? '') ?? [];
    if (pathname === '/.well-known/webfinger') {
      const found = accounts.find((one) => one.username === name && one.state !== 'deleted');
      return found ? [200, { subject: `acct:${name}@fake` }] : [404, 'Not Found'];
    }
    if (pathname === '/api/v2/instance') {
      if (gotosocial) return [404, 'Not Found'];
      return [200, { domain: 'fake', configuration: { urls: { status: server.statusPage } } }];
    }
    if (pathname === '/api/v1/accounts/verify_credentials') return verify(token);
    const member = accounts.find((one) => one.token === token && letIn(one));
    const posts = /^\/api\/v1\/accounts\/([^/]+)\/statuses$/.exec(pathname)?.[1];
    // Seen on GoToSocial: statuses are an empty list also of accounts that are hidden.
    if (posts !== undefined && gotosocial && !shut) return statuses(posts, searchParams);
    if (server.membersOnly && member === undefined) {
      return [
        401,
        gotosocial
          ? 'Unauthorized: token not supplied'
          : 'This method requires an authenticated user',
      ];
    }
    if (posts !== undefined) return statuses(posts, searchParams);
    if (pathname === '/api/v1/accounts/lookup') {
      const acct = (searchParams.get('acct') ?? '').toLowerCase();
      const found = accounts.find((one) => one.username.toLowerCase() === acct);
      if (flavour === 'pleroma') return [404, 'Can’t find user'];
      return gotosocial && !shut ? [404, 'Not Found'] : shown(found);
    }
    if (pathname === '/api/v1/accounts') {
      if (gotosocial) return [405, 'Method Not Allowed'];
      if (flavour !== 'mastodon') return [404, 'Not Found'];
      const ids = searchParams.getAll('id[]');
      const found = accounts.filter(({ id, state }) => ids.includes(id) && state !== 'deleted');
      return [200, found.map(view)];
    }
    const id = /^\/api\/v1\/accounts\/([^/]+)$/.exec(pathname)?.[1];
    if (id !== undefined) {
      const isIt = (one: FakeMastodonAccount) =>
        one.id === id || (flavour === 'pleroma' && one.username === id);
      return shown(accounts.find(isIt));
    }
    return [404, 'Not Found'];
  }

  function letIn({ state, revoked }: FakeMastodonAccount): boolean {
    return !revoked && (state === 'active' || state === 'limited');
  }

  function verify(token: string): [number, unknown] {
    if (token === APP_TOKEN) return [422, 'This method requires an authenticated user'];
    const account = accounts.find((one) => one.token === token && one.state !== 'deleted');
    const unknown = account === undefined || account.revoked;
    if (flavour === 'snac2' && unknown) return [422, ''];
    if (gotosocial) {
      if (unknown || account.state === 'suspended')
        return [401, 'Unauthorized: token not supplied'];
      if (!letIn(account)) return [401, 'Unauthorized: application not supplied'];
    } else if (unknown) return [401, 'The access token is invalid'];
    else if (account.state === 'unconfirmed') {
      return [403, 'Your login is missing a confirmed e-mail address'];
    } else if (account.state === 'pending')
      return [403, 'Your login is currently pending approval'];
    else if (!letIn(account)) return [403, 'Your login is currently disabled'];
    return [200, { ...view(account), source: { privacy: 'public', note: '', fields: [] } }];
  }

  function shown(account: FakeMastodonAccount | undefined): [number, unknown] {
    if (account === undefined) return [404, gotosocial ? 'Not Found' : 'Record not found'];
    if (account.state === 'deleted') return [410, 'Gone'];
    return [200, view(account)];
  }

  function statuses(id: string, search: URLSearchParams): [number, unknown] {
    const account = accounts.find((one) => one.id === id);
    if (account === undefined) return [404, 'Record not found'];
    const hidden = gotosocial ? account.state !== 'active' : account.state === 'suspended';
    const newest = account.posts.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
    const before = search.get('max_id');
    const begin = before === null ? 0 : newest.findIndex((post) => post.id === before) + 1;
    const limit = Math.min(Number(search.get('limit') ?? 20), 40);
    const listed = hidden ? [] : newest.slice(begin, begin + limit);
    return [
      200,
      listed.map(({ id, at, repost }) => ({
        id,
        created_at: at,
        visibility: 'public',
        reblog: repost ? { id: '1' } : null,
        account: view(account),
      })),
    ];
  }

  function view({ id, username, state, posts }: FakeMastodonAccount): object {
    const last =
      posts
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? null;
    const suspended = state === 'suspended';
    return {
      id,
      username,
      acct: username,
      locked: false,
      statuses_count: suspended || flavour === 'snac2' ? 0 : posts.length,
      last_status_at: suspended ? null : gotosocial && !shut ? last : (last?.slice(0, 10) ?? null),
      ...(suspended ? { suspended } : {}),
      ...(state === 'limited' ? { limited: true } : {}),
      ...(state === 'memorial' ? { memorial: true } : {}),
      ...(state === 'moved' ? { moved: { id: '7', acct: `${username}@elsewhere.example` } } : {}),
    };
  }
}
