import { type FakePage, GRAPH_APP_TOKEN, type GraphServer, PERSON_TOKEN } from './graph-server.ts';

/** What a single read of the Graph API comes to. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

type World = Pick<GraphServer, 'pages' | 'tokens'>;

/** The fields that each kind of thing has: https://developers.facebook.com/docs/graph-api/reference/page */
const FIELDS = {
  Page: ['id', 'username', 'is_published', 'instagram_business_account', 'access_token', 'tasks'],
  Post: ['id', 'created_time'],
  InstagramUser: ['id', 'username'],
  Media: ['id', 'timestamp'],
  User: ['id'],
} as const;
type Type = keyof typeof FIELDS;

export function graphError(
  status: number,
  code: number,
  message: string,
  subcode?: number,
): GraphAnswer {
  const fine = subcode === undefined ? {} : { error_subcode: subcode };
  const error = { message, type: 'OAuthException', code, ...fine, fbtrace_id: 'EJplcsCHuLu' };
  return { status, body: { error } };
}

/** Why a token opens nothing at all, if it does not. */
export function refusalOf({ tokens }: World, token: string): GraphAnswer | undefined {
  const state = tokens.get(token);
  if (state === undefined) return graphError(400, 190, 'Invalid OAuth access token.');
  const { code, subcode, message = 'Error validating access token.' } = state.refused ?? {};
  return code === undefined ? undefined : graphError(400, code, message, subcode);
}

export function isTokenRefused({ body }: GraphAnswer): boolean {
  return (body as { error?: { code?: number } }).error?.code === 190;
}

/** One read by a token that is let in. */
export function answerRead(
  world: World,
  path: string,
  query: URLSearchParams,
  token: string,
): GraphAnswer {
  if (path === 'debug_token') return inspect(world, query, token);
  if (Number(query.get('limit') ?? 1) > 100)
    return graphError(400, 100, '(#100) limit is too large');
  const mine = world.pages.find((page) => page.token === token);
  const [name = '', edge] = path.split('/');
  if (name === 'me' && token === PERSON_TOKEN) return ofPerson(world, edge, query);
  const page = name === 'me' ? mine : find(world, name);
  const instagram = world.pages.find(({ instagram }) => instagram?.id === name);
  if (instagram !== undefined) return ofInstagram(instagram, edge, query, token);
  if (page === undefined || page.state === 'deleted') return absent(name);
  if (token !== page.token && token !== GRAPH_APP_TOKEN) {
    return graphError(403, 10, '(#10) This endpoint requires Page Public Content Access.');
  }
  if (edge === 'published_posts') {
    const posts = page.state === 'disabled' ? [] : page.posts;
    return list(
      'Post',
      query,
      posts.map(({ id, at }) => ({ id, created_time: written(at) })),
    );
  }
  if (edge !== undefined) return noField(edge, 'Page');
  return one('Page', query, pageView(page));
}

function ofPerson({ pages }: World, edge: string | undefined, query: URLSearchParams): GraphAnswer {
  if (edge === undefined) return one('User', query, { id: '7' });
  if (edge !== 'accounts') return noField(edge, 'User');
  const there = pages.filter(({ state, tasks }) => state !== 'deleted' && tasks.length > 0);
  return list('Page', query, there.map(pageView));
}

function ofInstagram(
  { token: own, state, instagram }: FakePage,
  edge: string | undefined,
  query: URLSearchParams,
  token: string,
): GraphAnswer {
  if (instagram === undefined || state === 'deleted' || state === 'unpublished') return absent('1');
  if (token !== own && token !== PERSON_TOKEN) return graphError(403, 10, '(#10) No permission.');
  if (edge === undefined) return one('InstagramUser', query, { ...instagram });
  if (edge !== 'media') return noField(edge, 'InstagramUser');
  const posts = state === 'disabled' ? [] : instagram.posts;
  return list(
    'Media',
    query,
    posts.map(({ id, at }) => ({ id, timestamp: written(at) })),
  );
}

function inspect({ pages, tokens }: World, query: URLSearchParams, by: string): GraphAnswer {
  const token = query.get('input_token') ?? '';
  if (by !== GRAPH_APP_TOKEN && by !== token) {
    return graphError(400, 100, '(#100) You must provide an app access token');
  }
  const state = tokens.get(token);
  const { code, subcode, message } = state?.refused ?? {};
  const type = pages.some((page) => page.token === token) ? 'PAGE' : 'USER';
  const isRefused = code === 190;
  const error = !isRefused ? {} : { error: { code, subcode, message: message ?? '' } };
  return {
    status: 200,
    body: {
      data: {
        app_id: '4711',
        type,
        application: 'Kanalvakt',
        is_valid: state !== undefined && !isRefused,
        expires_at: state?.expiresAt ?? 0,
        data_access_expires_at: state?.dataAccessExpiresAt ?? 0,
        scopes: state?.scopes ?? [],
        ...error,
      },
    },
  };
}

function find({ pages }: World, name: string): FakePage | undefined {
  return pages.find(({ id, username }) => id === name || username.toLowerCase() === name);
}

/** Names and numbers that are not known are answered differently. */
function absent(name: string): GraphAnswer {
  if (!/^\d+$/.test(name)) {
    return graphError(404, 803, `(#803) Some of the aliases you requested do not exist: ${name}`);
  }
  const why =
    'does not exist, cannot be loaded due to missing permissions, or does not support this operation.';
  return graphError(400, 100, `Unsupported get request. Object with ID '${name}' ${why}`, 33);
}

function noField(field: string, type: Type): GraphAnswer {
  return graphError(
    400,
    100,
    `(#100) Tried accessing nonexisting field (${field}) on node type (${type})`,
  );
}

function pageView({ id, username, state, token, tasks, instagram }: FakePage) {
  const linked = instagram && { id: instagram.id, username: instagram.username };
  return {
    id,
    username,
    is_published: state !== 'unpublished',
    access_token: token,
    tasks,
    ...(linked ? { instagram_business_account: linked } : {}),
  };
}

function one(type: Type, query: URLSearchParams, thing: Record<string, unknown>): GraphAnswer {
  const asked = fieldsIn(query);
  const unknown = asked.find((field) => !(FIELDS[type] as readonly string[]).includes(field));
  if (unknown !== undefined) return noField(unknown, type);
  const wanted = new Set(['id', ...asked]);
  const body = Object.fromEntries(Object.entries(thing).filter(([field]) => wanted.has(field)));
  return { status: 200, body };
}

function list(
  type: Type,
  query: URLSearchParams,
  things: readonly Record<string, unknown>[],
): GraphAnswer {
  const limit = Number(query.get('limit') ?? 25);
  // By cursors: https://developers.facebook.com/docs/graph-api/results
  const begin = Number(query.get('after') ?? 0);
  const end = begin + limit;
  const answers = [...things]
    .reverse()
    .slice(begin, end)
    .map((thing) => one(type, query, thing));
  const refused = answers.find(({ status }) => status !== 200) ?? one(type, query, { id: '' });
  if (refused.status !== 200) return refused;
  const next = end < things.length ? { next: `https://graph.example/?after=${end}` } : {};
  const paging = { cursors: { before: String(begin), after: String(end) }, ...next };
  const data = answers.map(({ body }) => body);
  return { status: 200, body: { data, ...(data.length > 0 ? { paging } : {}) } };
}

/** `a,b{c,d}` without what stands in braces. */
function fieldsIn(query: URLSearchParams): string[] {
  return (query.get('fields') ?? 'id').replaceAll(/\{[^}]*\}/g, '').split(',');
}

/** Meta's own way to write times. */
function written(at: string): string {
  return at.replace(/(\.\d+)?Z$/, '+0000');
}
