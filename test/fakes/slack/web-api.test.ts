import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP_TOKEN, BOT_TOKEN, type SlackServer, startSlackServer } from './slack-server.ts';
import { answerOf, errorOf, webClient } from './web-client.ts';

let slack: SlackServer;

beforeEach(async () => {
  slack = await startSlackServer({ now: () => 1_700_000_000_000 });
  slack.workspace.addUser('U1');
  slack.workspace.addChannel('C1', ['U1', slack.workspace.bot.user]);
});
afterEach(() => slack.stop());

const call = (method: string, init: RequestInit = {}, token = BOT_TOKEN) =>
  fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    ...init,
    headers: { authorization: `Bearer ${token}`, ...init.headers },
  });

describe('the Web API', () => {
  it('it wants a token that it knows, of the kind that the method takes', async () => {
    const tried = async (token: string, method = 'auth.test') =>
      errorOf(webClient(slack, token).apiCall(method));
    expect(await tried(BOT_TOKEN)).toBe('ok');
    expect(await tried('')).toBe('not_authed');
    expect(await tried('xoxb-other')).toBe('invalid_auth');
    expect(await tried(APP_TOKEN)).toBe('not_allowed_token_type');
    expect(await tried(BOT_TOKEN, 'apps.connections.open')).toBe('not_allowed_token_type');
    slack.bot.revoked = true;
    expect(await tried(BOT_TOKEN)).toBe('token_revoked');
  });

  it('it names a scope that is missing, and those that are held', async () => {
    slack.bot.scopes.clear();
    slack.bot.scopes.add('commands').add('users:read');
    const post = webClient(slack).chat.postMessage({ channel: 'C1', text: 'x' });
    expect(await answerOf(post)).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'commands,users:read',
    });
  });

  it('it tells in its headers which scopes are held, and which the method takes', async () => {
    const { headers } = await call('users.info', { body: new URLSearchParams({ user: 'U1' }) });
    expect(headers.get('x-oauth-scopes')).toBe([...slack.bot.scopes].join(','));
    expect(headers.get('x-accepted-oauth-scopes')).toBe('users:read');
    slack.bot.scopes.delete('users:read');
    const refused = await call('users.info', { body: new URLSearchParams({ user: 'U1' }) });
    expect(refused.headers.get('x-oauth-scopes')).toContain('chat:write');
    slack.bot.revoked = true;
    expect((await call('auth.test')).headers.has('x-oauth-scopes')).toBe(false);
  });

  it('it says which argument is missing', async () => {
    const client = webClient(slack);
    expect(await answerOf(client.apiCall('chat.postMessage', { text: 'x' }))).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] missing required field: channel'] },
    });
    expect(await errorOf(client.apiCall('no.such'))).toBe('unknown_method');
  });

  it('it takes arguments from a query and from JSON, but not JSON where the method takes none', async () => {
    const json = { 'content-type': 'application/json' };
    const body = JSON.stringify({ channel: 'C1', text: 'x', user: 'U1' });
    const ok = async (response: Promise<Response>) => (await (await response).json()) as object;
    expect(await ok(call('chat.postMessage', { body, headers: json }))).toMatchObject({ ok: true });
    expect(await ok(call('users.info', { body, headers: json }))).toMatchObject({ ok: false });
    expect(await ok(call('users.info?user=U1', { method: 'GET' }))).toMatchObject({ ok: true });
  });

  it('it opens a socket for a POST with the token in its header, once for each URL', async () => {
    const open = async (init?: RequestInit, token = APP_TOKEN) =>
      (await (await call('apps.connections.open', init, token)).json()) as Record<string, string>;
    expect((await open({ method: 'GET' }))['error']).toBe('insecure_request');
    const body = new URLSearchParams({ token: APP_TOKEN });
    const bare = await fetch(`${slack.apiUrl}apps.connections.open`, { method: 'POST', body });
    expect(await bare.json()).toMatchObject({ error: 'not_authed' });
    const { url = '' } = await open();
    const tried = () =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(url);
        socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)).type);
        socket.onerror = () => resolve('refused');
      });
    expect([await tried(), await tried()]).toEqual(['hello', 'refused']);
  });

  it('it limits the next calls of a method only, and says how long to wait', async () => {
    slack.rateLimit('auth.test', 1, 7);
    expect((await call('team.info')).status).toBe(200);
    const limited = await call('auth.test');
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await limited.json()).toEqual({ ok: false, error: 'ratelimited' });
    expect((await call('auth.test')).status).toBe(200);
  });
});
