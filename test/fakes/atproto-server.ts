import type { IncomingMessage, ServerResponse } from 'node:http';
import { type FakeServer, readBody, sendJson, startHttpServer } from './http-server.ts';

type AccountState = 'active' | 'takendown' | 'deactivated';

/** An account on a fake server that is PDS and AppView in one, and answers as the real ones were seen to. */
export interface FakeAccount {
  readonly handle: string;
  did: string;
  password: string;
  state: AccountState;
  /** Hidden by the AppView alone: the PDS is as `state` says. */
  hiddenByAppView: boolean;
  /** What the AppView has lost: its name, so that it is found by DID alone, or all of it. */
  lost?: 'name' | 'all';
  /** The server that its DID document names, where that is not this one. */
  home?: string;
  posts: { rkey: string; at: string; repost?: boolean }[];
  rev: string;
}

export interface AtprotoServer extends FakeServer {
  readonly accounts: FakeAccount[];
  add(handle: string, posts?: readonly string[]): FakeAccount;
  /** How often a session was made, and how often one was refreshed. */
  readonly sessions: { created: number; refreshed: number };
  /** Ends all sessions' refresh tokens, as the withdrawal of an app password does. */
  revokeSessions(): void;
  /** Lets every access token expire; refresh tokens stay good. */
  expireAccessTokens(): void;
  /** Answers instead of the server while it is set. */
  instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** Bodies of every `deleteRecord`. */
  readonly deletes: Record<string, unknown>[];
}

class XrpcFault {
  readonly status: number;
  readonly error: string;
  readonly message: string;
  constructor(status: number, error: string, message: string) {
    this.status = status;
    this.error = error;
    this.message = message;
  }
}

export async function startAtprotoServer(): Promise<AtprotoServer> {
  const accounts: FakeAccount[] = [];
  const sessions = { created: 0, refreshed: 0 };
  const deletes: Record<string, unknown>[] = [];
  let refreshEra = 0;
  let accessEra = 0;

  const http = await startHttpServer(async (request, response) => {
    if (fake.instead?.(request, response)) return;
    const url = new URL(request.url ?? '/', 'http://fake');
    const body = await readBody(request);
    if (url.pathname.startsWith('/did:')) return sendJson(response, ...didDocument(url.pathname));
    try {
      const input = body === '' ? {} : JSON.parse(body);
      sendJson(response, 200, answer(url, input, request.headers.authorization));
    } catch (fault) {
      if (!(fault instanceof XrpcFault)) throw fault;
      const { status, error, message } = fault;
      sendJson(response, status, { error, message });
    }
  });

  const fake: AtprotoServer = {
    ...http,
    accounts,
    sessions,
    deletes,
    instead: undefined,
    add(handle, posts = []) {
      const did = `did:plc:${handle
        .replace(/[^a-z]/g, '')
        .padEnd(24, 'a')
        .slice(0, 24)}`;
      const account: FakeAccount = {
        handle,
        did,
        password: `app-password-of-${handle}`,
        state: 'active',
        hiddenByAppView: false,
        posts: posts.map((at, index) => ({ rkey: `3kaaaaaaaaa${22 + index}`, at })),
        rev: '3kaaaaaaaaa2a',
      };
      accounts.push(account);
      return account;
    },
    revokeSessions: () => void refreshEra++,
    expireAccessTokens: () => void accessEra++,
  };
  return fake;

  function answer(url: URL, input: Record<string, string>, authorization = ''): unknown {
    const method = url.pathname.replace('/xrpc/', '');
    const wanted = (key: string) => {
      const name = url.searchParams.get(key);
      return accounts.find(({ handle, did }) => handle === name || did === name);
    };
    switch (method) {
      case '_health':
        return { version: '0.4.217' };
      case 'app.bsky.actor.getProfile':
        return profile(shownUnder(url.searchParams.get('actor')));
      case 'app.bsky.actor.getProfiles':
        return profiles(url.searchParams.getAll('actors'));
      case 'app.bsky.feed.getAuthorFeed':
        return authorFeed(
          shownUnder(url.searchParams.get('actor')),
          Number(url.searchParams.get('limit') ?? 50),
          Number(url.searchParams.get('cursor') ?? 0),
        );
      case 'com.atproto.identity.resolveHandle':
        return { did: served(wanted('handle'), 'Unable to resolve handle').did };
      case 'com.atproto.repo.describeRepo':
        return describeRepo(wanted('repo'));
      case 'com.atproto.sync.getRepoStatus':
        return repoStatus(wanted('did'));
      case 'com.atproto.repo.listRecords':
        return listRecords(wanted('repo'), url.searchParams.get('collection'));
      case 'com.atproto.server.createSession':
        return createSession(input);
      case 'com.atproto.server.refreshSession':
        return refreshSession(authorization);
      case 'com.atproto.server.getSession':
        return sessionView(authorized(authorization, 'access'));
      case 'com.atproto.repo.deleteRecord':
        return deleteRecord(input, authorization);
      default:
        throw new XrpcFault(501, 'MethodNotImplemented', 'Method Not Implemented');
    }
  }

  /** As the directory of DIDs answers: https://web.plc.directory/api/redoc */
  function didDocument(path: string): [number, object] {
    const account = accounts.find(({ did }) => `/${did}` === path);
    if (account === undefined) return [404, { message: `DID not registered: ${path.slice(1)}` }];
    const { did, handle, home = fake.url } = account;
    const type = 'AtprotoPersonalDataServer';
    const service = [{ id: '#atproto_pds', type, serviceEndpoint: home }];
    return [200, { id: did, alsoKnownAs: [`at://${handle}`], service }];
  }

  function shownUnder(name: string | null): FakeAccount | undefined {
    return accounts.find(
      ({ handle, did, lost }) =>
        lost !== 'all' && ((handle === name && lost !== 'name') || did === name),
    );
  }

  function profile(account: FakeAccount | undefined) {
    if (account === undefined) throw new XrpcFault(400, 'InvalidRequest', 'Profile not found');
    if (account.state === 'takendown' || account.hiddenByAppView) {
      throw new XrpcFault(400, 'AccountTakedown', 'Account has been suspended');
    }
    if (account.state === 'deactivated') {
      throw new XrpcFault(400, 'AccountDeactivated', 'Account is deactivated');
    }
    const { did, posts, lost } = account;
    const handle = lost === 'name' ? 'handle.invalid' : account.handle;
    return {
      did,
      handle,
      labels: [],
      followersCount: 0,
      followsCount: 0,
      postsCount: posts.length,
    };
  }

  /** Leaves out, without a word, whom it does not show. */
  function profiles(actors: readonly string[]) {
    const isName = (actor: string) => /^(did:[a-z]+:|([a-z0-9-]+\.)+[a-z])/i.test(actor);
    if (actors.length === 0 || actors.length > 25 || !actors.every(isName)) {
      throw new XrpcFault(400, 'InvalidRequest', 'Error: actors must be 1 to 25 at-identifiers');
    }
    const wanted = new Set(actors);
    const shown = accounts.filter(
      ({ handle, did, state, hiddenByAppView, lost }) =>
        ((wanted.has(handle) && lost !== 'name') || wanted.has(did)) &&
        lost !== 'all' &&
        state === 'active' &&
        !hiddenByAppView,
    );
    return { profiles: shown.map(profile) };
  }

  function authorFeed(account: FakeAccount | undefined, limit: number, begin: number) {
    const shown = account?.hiddenByAppView ? undefined : account;
    const { did, handle, posts } = served(shown, 'Profile not found');
    const feed = posts.map(({ rkey, at, repost = false }) => ({
      post: {
        uri: `at://${repost ? 'did:plc:strangerstrangerstranger' : did}/app.bsky.feed.post/${rkey}`,
        cid: 'bafyreibupmkv75cgl3zfvjt6e7wawt2bpag4twmkwco7j7kxcd7vguj6pi',
        author: repost
          ? { did: 'did:plc:strangerstrangerstranger', handle: 'x.test' }
          : { did, handle },
        record: { $type: 'app.bsky.feed.post', text: 'drill', createdAt: at },
        indexedAt: at,
      },
      ...(repost
        ? {
            reason: {
              $type: 'app.bsky.feed.defs#reasonRepost',
              by: { did, handle },
              indexedAt: at,
            },
          }
        : {}),
    }));
    const end = begin + limit;
    const cursor = end < feed.length ? { cursor: String(end) } : {};
    return { feed: feed.reverse().slice(begin, end), ...cursor };
  }

  function repoStatus(account: FakeAccount | undefined) {
    if (account === undefined)
      throw new XrpcFault(400, 'RepoNotFound', 'Could not find repo for DID');
    const { did, state, rev } = account;
    return state === 'active' ? { did, active: true, rev } : { did, active: false, status: state };
  }

  function describeRepo(account: FakeAccount | undefined) {
    if (account === undefined)
      throw new XrpcFault(400, 'RepoNotFound', 'Could not find repo for DID');
    const { did, handle, state } = account;
    if (state === 'takendown') throw new XrpcFault(400, 'RepoTakendown', 'Repo has been takendown');
    if (state === 'deactivated') {
      throw new XrpcFault(400, 'RepoDeactivated', 'Repo has been deactivated');
    }
    return { did, handle, didDoc: {}, collections: [], handleIsCorrect: true };
  }

  function listRecords(account: FakeAccount | undefined, collection: string | null) {
    const { did, posts } = served(account, 'Could not find repo');
    const reposts = collection === 'app.bsky.feed.repost';
    const records = posts
      .filter(({ repost = false }) => repost === reposts)
      .map(({ rkey, at }) => ({
        uri: `at://${did}/${collection}/${rkey}`,
        cid: 'bafyreibupmkv75cgl3zfvjt6e7wawt2bpag4twmkwco7j7kxcd7vguj6pi',
        value: { $type: collection, createdAt: at },
      }));
    return { records: records.reverse() };
  }

  function createSession({ identifier, password }: Record<string, string>) {
    const account = accounts.find(({ handle, did }) => handle === identifier || did === identifier);
    // An app password of an account that was taken down counts as a wrong one.
    if (!account || account.password !== password || account.state === 'takendown') {
      throw new XrpcFault(401, 'AuthenticationRequired', 'Invalid identifier or password');
    }
    sessions.created++;
    return { ...sessionView(account), ...tokens(account) };
  }

  function refreshSession(authorization: string) {
    const account = authorized(authorization, 'refresh');
    if (account.state === 'takendown') throw takenDown();
    sessions.refreshed++;
    return { ...sessionView(account), ...tokens(account) };
  }

  function deleteRecord(input: Record<string, string>, authorization: string) {
    deletes.push(input);
    const account = authorized(authorization, 'access');
    if (account.state === 'takendown') throw takenDown();
    if (account.state === 'deactivated') {
      throw new XrpcFault(401, 'AccountDeactivated', 'Account is deactivated');
    }
    const before = account.posts.length;
    account.posts = account.posts.filter(({ rkey }) => rkey !== input['rkey']);
    if (account.posts.length === before) return {};
    account.rev = '3kaaaaaaaaa2b';
    return {
      commit: {
        cid: 'bafyreibupmkv75cgl3zfvjt6e7wawt2bpag4twmkwco7j7kxcd7vguj6pi',
        rev: account.rev,
      },
    };
  }

  function tokens({ handle }: FakeAccount) {
    return {
      accessJwt: ['access', accessEra, handle].join('|'),
      refreshJwt: ['refresh', refreshEra, handle].join('|'),
    };
  }

  function authorized(authorization: string, kind: 'access' | 'refresh'): FakeAccount {
    const [given, era, name] = authorization.replace('Bearer ', '').split('|');
    if (given !== kind) throw new XrpcFault(401, 'AuthMissing', 'Authentication Required');
    if (kind === 'access' && Number(era) !== accessEra) {
      throw new XrpcFault(400, 'ExpiredToken', 'Token has expired');
    }
    if (kind === 'refresh' && Number(era) !== refreshEra) {
      throw new XrpcFault(400, 'ExpiredToken', 'Token has been revoked');
    }
    return served(
      accounts.find(({ handle }) => handle === name),
      'Could not find user info',
      true,
    );
  }
}

function sessionView({ did, handle, state }: FakeAccount) {
  const active = state === 'active';
  return { did, handle, active, emailConfirmed: false, ...(active ? {} : { status: state }) };
}

function served(account: FakeAccount | undefined, otherwise: string, any = false): FakeAccount {
  if (account === undefined || (!any && account.state !== 'active')) {
    throw new XrpcFault(400, 'InvalidRequest', otherwise);
  }
  return account;
}

function takenDown() {
  return new XrpcFault(401, 'AccountTakedown', 'Account has been taken down');
}
