import type { ServerResponse } from 'node:http';
import { type FakeServer, type Respond, sendJson, startHttpServer } from './http-server.ts';

export interface FakeXAccount {
  readonly id: string;
  username: string;
  /**
   * `deleted`: neither its name nor its id is known; `nothing`: X leaves it out of its answers without a word;
   * `restricted`: it may not be shown.
   */
  state: 'active' | 'suspended' | 'deleted' | 'protected' | 'nothing' | 'restricted';
  /** What opens `/2/users/me`. */
  readonly token: string;
  posts: { readonly id: string; readonly at: string; readonly repost?: boolean }[];
}

export interface XServer extends FakeServer {
  readonly accounts: FakeXAccount[];
  add(username: string, posts?: readonly string[]): FakeXAccount;
  /** Answers instead of the server while it is set; false lets the server answer after all. */
  instead: ((path: string, token: string, response: ServerResponse) => boolean) | undefined;
  fail: Respond | undefined;
}

export const APP_TOKEN = 'the-app-token';
const PROBLEMS = 'https://api.twitter.com/2/problems/';
const EPOCH = 1_288_834_974_657;

/** A server that answers reads as the X API v2 documents them: https://docs.x.com/x-api/users/lookup/introduction */
export async function startXServer(): Promise<XServer> {
  const http = await startHttpServer(async (request, response) => {
    if (server.fail !== undefined) return await server.fail(request, response);
    const url = new URL(request.url ?? '/', 'http://fake');
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    if (server.instead?.(url.pathname, token, response)) return;
    if (url.pathname === '/2/users/me') return sendMe(response, token);
    if (token !== APP_TOKEN) return sendProblem(response, 401, 'Unauthorized');
    const [status, body] = answer(url);
    sendJson(response, status, body);
  });
  const accounts: FakeXAccount[] = [];
  const server: XServer = {
    ...http,
    accounts,
    instead: undefined,
    fail: undefined,
    add(username, posts = []) {
      const account: FakeXAccount = {
        id: String(1_000 + accounts.length),
        username,
        state: 'active',
        token: `token-of-${username}`,
        posts: posts.map((at) => ({ id: postId(at), at })),
      };
      accounts.push(account);
      return account;
    },
  };
  return server;

  function sendMe(response: ServerResponse, token: string): void {
    const account = accounts.find((one) => one.token === token);
    if (account === undefined) sendProblem(response, 401, 'Unauthorized');
    else if (account.state === 'suspended') {
      sendProblem(response, 403, 'Forbidden', `${PROBLEMS}user-suspended`);
    } else sendJson(response, 200, { data: view(account) });
  }

  function answer(url: URL): [number, unknown] {
    const asked = (key: string) => url.searchParams.get(key)?.split(',') ?? [];
    switch (url.pathname) {
      case '/2/users/by':
        return [200, users(asked('usernames'), ({ username }) => username.toLowerCase())];
      case '/2/users':
        return [200, users(asked('ids'), ({ id }) => id)];
      case '/2/tweets/search/recent':
        return [200, search(url.searchParams)];
      default:
        return [404, {}];
    }
  }

  function users(names: readonly string[], nameOf: (account: FakeXAccount) => string) {
    const data: unknown[] = [];
    const errors: unknown[] = [];
    for (const value of names) {
      const account = accounts.find((one) => nameOf(one) === value.toLowerCase());
      if (account?.state === 'nothing') continue;
      const about = { value, resource_id: value, type: `${PROBLEMS}resource-not-found` };
      if (account === undefined || account.state === 'deleted') {
        errors.push({
          ...about,
          title: 'Not Found Error',
          detail: `Could not find user: [${value}].`,
        });
      } else if (account.state === 'suspended') {
        errors.push({
          ...about,
          title: 'Forbidden',
          detail: `User has been suspended: [${value}].`,
        });
      } else if (account.state === 'restricted') {
        const type = `${PROBLEMS}not-authorized-for-resource`;
        errors.push({ ...about, type, title: 'Authorization Error', detail: 'Not to be shown.' });
      } else data.push(view(account));
    }
    return { ...(data.length > 0 ? { data } : {}), ...(errors.length > 0 ? { errors } : {}) };
  }

  function search(query: URLSearchParams) {
    const from = new Set(
      query
        .get('query')
        ?.split(' OR ')
        .map((part) => part.slice(5)),
    );
    const start = Date.parse(query.get('start_time') ?? '1970-01-01T00:00:00Z');
    const end = Date.parse(query.get('end_time') ?? '9999-01-01T00:00:00Z');
    const skip = Number(query.get('next_token') ?? 0);
    const most = Number(query.get('max_results') ?? 10);
    const all = accounts
      .filter(({ username, state }) => from.has(username.toLowerCase()) && state === 'active')
      .flatMap(({ id: author, posts }) => posts.map((post) => ({ ...post, author })))
      .filter(({ at }) => Date.parse(at) >= start && Date.parse(at) < end)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    const data = all.slice(skip, skip + most).map(({ id, at, author, repost }) => ({
      id,
      author_id: author,
      created_at: at,
      edit_history_tweet_ids: [id],
      text: 'Øvelse',
      ...(repost ? { referenced_tweets: [{ type: 'retweeted', id: '1' }] } : {}),
    }));
    const next = skip + most < all.length ? { next_token: String(skip + most) } : {};
    return { data, meta: { result_count: data.length, ...next } };
  }
}

/** `about:blank`: read the HTTP status. */
export function sendProblem(
  response: ServerResponse,
  status: number,
  title: string,
  type = 'about:blank',
): void {
  sendJson(response, status, { title, detail: title, status, type });
}

/** An id as X makes them, with its time inside. */
export function postId(at: string): string {
  return String(BigInt(Date.parse(at) - EPOCH) << 22n);
}

function view({ id, username, state, posts }: FakeXAccount) {
  const newest = posts.map((post) => post.id).sort((a, b) => Number(BigInt(b) - BigInt(a)))[0];
  return {
    id,
    username,
    name: username,
    protected: state === 'protected',
    verified: true,
    verified_type: 'government',
    public_metrics: { followers_count: 40_000 },
    ...(newest === undefined ? {} : { most_recent_tweet_id: newest }),
  };
}
