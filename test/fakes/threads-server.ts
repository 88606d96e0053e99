import { type GraphAnswer, graphError } from './graph-reads.ts';
import type { FakePost } from './graph-server.ts';
import { type FakeServer, type Respond, sendJson, startHttpServer } from './http-server.ts';

export interface FakeThreadsAccount {
  readonly id: string;
  username: string;
  readonly token: string;
  posts: (FakePost & { readonly repost?: boolean })[];
}

export interface ThreadsServer extends FakeServer {
  readonly accounts: FakeThreadsAccount[];
  /** What every call is refused with. */
  refused: GraphAnswer | undefined;
  fail: Respond | undefined;
  add(username: string): FakeThreadsAccount;
}

/** A server that answers accounts about themselves: https://developers.facebook.com/docs/threads/threads-media */
export async function startThreadsServer(): Promise<ThreadsServer> {
  const accounts: FakeThreadsAccount[] = [];
  const tokens = new Set<string>();
  const http = await startHttpServer(async (request, response) => {
    if (server.fail !== undefined) return await server.fail(request, response);
    const { status, body } = answer(
      new URL(request.url ?? '/', http.url),
      (request.headers.authorization ?? '').replace('Bearer ', ''),
    );
    sendJson(response, status, body);
  });
  const server: ThreadsServer = {
    ...http,
    accounts,
    refused: undefined,
    fail: undefined,
    add(username) {
      const id = String(300_000 + accounts.length);
      const account = { id, username, token: `THAA-token-of-${username}`, posts: [] };
      accounts.push(account);
      tokens.add(account.token);
      return account;
    },
  };
  return server;

  function answer({ pathname, searchParams }: URL, token: string): GraphAnswer {
    if (server.refused !== undefined) return server.refused;
    if (!tokens.has(token)) return graphError(400, 190, 'Invalid OAuth access token.');
    const account = accounts.find((one) => one.token === token);
    if (account === undefined) {
      return graphError(
        400,
        100,
        "Unsupported get request. Object with ID 'me' does not exist.",
        33,
      );
    }
    const { id, username, posts } = account;
    if (pathname === '/v1.0/me') return { status: 200, body: { id, username } };
    if (pathname !== '/v1.0/me/threads') return graphError(400, 2500, 'Unknown path components');
    const limit = Number(searchParams.get('limit') ?? 25);
    const data = [...posts]
      .reverse()
      .slice(0, limit)
      .map((post) => ({
        id: post.id,
        timestamp: post.at.replace(/(\.\d+)?Z$/, '+0000'),
        media_type: post.repost ? 'REPOST_FACADE' : 'TEXT_POST',
      }));
    return { status: 200, body: { data } };
  }
}
