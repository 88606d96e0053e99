import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** An account on the PDS, made for one test. */
export interface Account {
  readonly did: string;
  readonly handle: string;
  /** What the program is given: never the account's own password. */
  readonly appPassword: string;
  /** Publishes, with the time that the post is to carry. */
  post(text: string, createdAt: Date): Promise<void>;
  /** The newest revision of the repository; throws while the account is taken down or deactivated. */
  revision(): Promise<string>;
  deactivate(): Promise<void>;
  activate(): Promise<void>;
  /** As its owner does it under "App passwords". */
  revokeAppPassword(): Promise<void>;
  /** A session of its own, as the program has one. */
  session(): Promise<Session>;
}

export interface Session {
  /** What the server says of the session's token now: `ok`, or its name of the error. */
  state(): Promise<string>;
}

export interface Pds {
  /** On the loopback interface. */
  readonly url: string;
  createAccount(handle: string): Promise<Account>;
  /** As a moderator does it, or takes it back. */
  setTakedown(account: Account, applied: boolean): Promise<void>;
  /** Puts the server's clock forward, in milliseconds. */
  advance(time: number): Promise<void>;
  /** How often each method has been called so far. */
  calls(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

/**
 * Starts `server.mjs` and waits until it listens.
 *
 * @param folder where the server keeps what it writes; the caller removes it
 * @throws with what the server said, if it ends before it is ready
 */
export async function startPds(folder: string): Promise<Pds> {
  const server = spawn(process.execPath, [`${import.meta.dirname}/server.mjs`], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], TMPDIR: folder, LOG_ENABLED: 'false' },
  });
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve));
  let complaint = '';
  server.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const lines = createInterface(server.stdout);
  const nextLine = () => new Promise<string>((resolve) => lines.once('line', resolve));
  const tell = async (what: object) => {
    server.stdin.write(`${JSON.stringify(what)}\n`);
    return JSON.parse(await nextLine()) as Record<string, number>;
  };
  const ready = await Promise.race([
    nextLine(),
    ended.then((code) => Promise.reject(new Error(`the PDS ended with ${code}: ${complaint}`))),
  ]);
  const { url, adminPassword } = JSON.parse(ready) as { url: string; adminPassword: string };
  const admin = `Basic ${Buffer.from(`admin:${adminPassword}`).toString('base64')}`;

  return {
    url,
    createAccount: (handle) => createAccount(url, handle),
    setTakedown: async (account, applied) => {
      await call(url, 'com.atproto.admin.updateSubjectStatus', admin, {
        subject: { $type: 'com.atproto.admin.defs#repoRef', did: account.did },
        takedown: { applied, ...(applied ? { ref: '1' } : {}) },
      });
    },
    advance: async (time) => void (await tell({ advance: time })),
    calls: () => tell({}),
    stop: async () => {
      server.stdin.end();
      await ended;
    },
  };
}

async function createAccount(url: string, handle: string): Promise<Account> {
  const password = crypto.randomUUID();
  const email = `${handle.replace('.', '-')}@example.invalid`;
  const made = await call(url, 'com.atproto.server.createAccount', undefined, {
    handle,
    email,
    password,
  });
  const { did, accessJwt } = made as { did: string; accessJwt: string };
  const owner = `Bearer ${accessJwt}`;
  const granted = await call(url, 'com.atproto.server.createAppPassword', owner, {
    name: 'kanalvakt',
  });
  return {
    did,
    handle,
    appPassword: (granted as { password: string }).password,
    post: async (text, createdAt) => {
      const record = { $type: 'app.bsky.feed.post', text, createdAt: createdAt.toISOString() };
      await call(url, 'com.atproto.repo.createRecord', owner, {
        repo: did,
        collection: 'app.bsky.feed.post',
        record,
      });
    },
    revision: async () => {
      const latest = await call(url, `com.atproto.sync.getLatestCommit?did=${did}`);
      return (latest as { rev: string }).rev;
    },
    deactivate: async () => {
      await call(url, 'com.atproto.server.deactivateAccount', owner, {});
    },
    activate: async () => {
      await call(url, 'com.atproto.server.activateAccount', owner, 'no body');
    },
    revokeAppPassword: async () => {
      await call(url, 'com.atproto.server.revokeAppPassword', owner, { name: 'kanalvakt' });
    },
    session: async () => {
      const login = { identifier: handle, password };
      const opened = await call(url, 'com.atproto.server.createSession', undefined, login);
      const token = `Bearer ${(opened as { accessJwt: string }).accessJwt}`;
      return {
        state: async () => {
          const headers = { authorization: token, connection: 'close' };
          const answer = await fetch(`${url}/xrpc/com.atproto.server.getSession`, { headers });
          return answer.ok ? 'ok' : ((await answer.json()) as { error: string }).error;
        },
      };
    },
  };
}

/** One call of the protocol: with a body, or `no body`, a procedure, otherwise a query. */
async function call(
  url: string,
  method: string,
  authorization?: string,
  body?: object | 'no body',
): Promise<unknown> {
  const request = {
    method: body ? 'POST' : 'GET',
    headers: {
      // The server closes idle connections while the test runs the program.
      connection: 'close',
      ...(authorization ? { authorization } : {}),
      ...(typeof body === 'object' ? { 'content-type': 'application/json' } : {}),
    },
    ...(typeof body === 'object' ? { body: JSON.stringify(body) } : {}),
  };
  const address = `${url}/xrpc/${method}`;
  const answer = await fetch(address, request);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
