import {
  answerRead,
  type GraphAnswer,
  graphError,
  isTokenRefused,
  refusalOf,
} from './graph-reads.ts';
import {
  type FakeServer,
  type Respond,
  readBody,
  sendJson,
  startHttpServer,
} from './http-server.ts';

export interface FakePost {
  readonly id: string;
  readonly at: string;
}

export interface FakePage {
  readonly id: string;
  username: string;
  /** The page's own. */
  readonly token: string;
  /** `deleted`: its id is not known either; `disabled`: it is there and lists nothing. */
  state: 'active' | 'deleted' | 'disabled' | 'unpublished';
  posts: FakePost[];
  /** What the person behind the tokens may do on it. */
  tasks: string[];
  instagram?: { readonly id: string; username: string; posts: FakePost[] };
}

/** A code and, with 190, a subcode: what a token is refused with. */
export interface TokenState {
  refused?: { readonly code: number; readonly subcode?: number; readonly message?: string };
  scopes: string[];
  /** Seconds since 1970; 0 means never. */
  expiresAt: number;
  dataAccessExpiresAt: number;
}

export interface GraphServer extends FakeServer {
  readonly pages: FakePage[];
  /** By token. */
  readonly tokens: Map<string, TokenState>;
  /** Every call so far, as `path?query token`, those in batches each by itself. */
  readonly calls: string[];
  /** How many calls each batch held. */
  readonly batches: number[];
  /** Sent along with the answer to every call. */
  headers: Record<string, string>;
  /** Sent along with the answer to every batch. */
  batchHeaders: Record<string, string>;
  /** Answers a call instead of the server; `null`: it is left out of the answer, undefined: the server answers. */
  instead: ((path: string, token: string) => GraphAnswer | null | undefined) | undefined;
  fail: Respond | undefined;
  add(username: string, posts?: readonly string[]): FakePage;
}

export const GRAPH_APP_TOKEN = '4711|the-app-secret';
/** Of the person who works on every page. */
export const PERSON_TOKEN = 'token-of-a-person';
export const VERSION = 'v25.0';
export const PAGE_SCOPES = [
  'pages_manage_posts',
  'pages_read_engagement',
  'instagram_content_publish',
];
const MOST = 50;

/** A server that answers batches of reads as Meta documents them, and nothing else. */
export async function startGraphServer(): Promise<GraphServer> {
  const http = await startHttpServer(async (request, response) => {
    if (server.fail !== undefined) return await server.fail(request, response);
    const body = new URLSearchParams(await readBody(request));
    const fault = requestFault(request.method, request.url, request.headers, body);
    if (fault !== undefined) return sendJson(response, fault.status, fault.body);
    const carrier = (request.headers.authorization ?? '').replace('Bearer ', '');
    const refused = refusalOf(server, carrier);
    // A batch goes no further than the token that carries it.
    if (refused !== undefined && isTokenRefused(refused))
      return sendJson(response, refused.status, refused.body);
    const asked = JSON.parse(body.get('batch') ?? '[]') as {
      method: string;
      relative_url: string;
    }[];
    server.batches.push(asked.length);
    if (asked.length > MOST) {
      const { status, body } = graphError(400, 960, 'Too many requests in batch message.');
      return sendJson(response, status, body);
    }
    const answers = asked.map(({ method, relative_url }) => part(method, relative_url, carrier));
    for (const [name, value] of Object.entries(server.batchHeaders))
      response.setHeader(name, value);
    sendJson(response, 200, answers);
  });
  const pages: FakePage[] = [];
  const tokens = new Map<string, TokenState>([
    [GRAPH_APP_TOKEN, tokenState()],
    [PERSON_TOKEN, tokenState()],
  ]);
  const server: GraphServer = {
    ...http,
    pages,
    tokens,
    calls: [],
    batches: [],
    headers: {},
    batchHeaders: {},
    instead: undefined,
    fail: undefined,
    add(username, posts = []) {
      const page: FakePage = {
        id: String(100_000 + pages.length),
        username,
        token: `token-of-${username}`,
        state: 'active',
        posts: posts.map((at, index) => ({ id: `${pages.length}_${index}`, at })),
        tasks: ['ANALYZE', 'CREATE_CONTENT', 'MODERATE'],
      };
      pages.push(page);
      tokens.set(page.token, tokenState());
      return page;
    },
  };
  return server;

  function part(method: string, relativeUrl: string, carrier: string) {
    const url = new URL(relativeUrl, 'http://fake/');
    const token = url.searchParams.get('access_token') ?? carrier;
    url.searchParams.delete('access_token');
    const path = decodeURIComponent(url.pathname.slice(1));
    server.calls.push(`${path}${url.search} ${token}`);
    const instead = server.instead?.(path, token);
    if (instead === null) return null;
    const answer =
      instead ??
      refusalOf(server, token) ??
      (method === 'GET'
        ? answerRead(server, path, url.searchParams, token)
        : graphError(400, 100, 'Unsupported post request.'));
    const headers = Object.entries({ ...server.headers, ...answer.headers });
    return {
      code: answer.status,
      headers: headers.map(([name, value]) => ({ name, value })),
      body: JSON.stringify(answer.body),
    };
  }
}

function tokenState(): TokenState {
  return { scopes: [...PAGE_SCOPES], expiresAt: 0, dataAccessExpiresAt: 0 };
}

function requestFault(
  method: string | undefined,
  url: string | undefined,
  headers: Readonly<Record<string, unknown>>,
  body: URLSearchParams,
): GraphAnswer | undefined {
  const { pathname, search } = new URL(url ?? '/', 'http://fake');
  if (search !== '') return graphError(400, 100, 'A parameter stands in the address.');
  if (pathname !== `/${VERSION}/`) {
    return graphError(400, 2635, '(#2635) You are calling a deprecated version of the API.');
  }
  if (method !== 'POST') return graphError(400, 100, 'Unsupported get request.');
  if (!String(headers['content-type']).startsWith('application/x-www-form-urlencoded')) {
    return graphError(400, 100, 'The body is no form.');
  }
  if (!/^Bearer \S+$/.test(String(headers['authorization']))) {
    return graphError(400, 104, 'An access token is required to request this resource.');
  }
  const unknown = [...body.keys()].find((key) => !['batch', 'include_headers'].includes(key));
  return unknown === undefined ? undefined : graphError(400, 100, `Unknown parameter ${unknown}.`);
}
