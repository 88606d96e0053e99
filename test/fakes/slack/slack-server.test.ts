import { App, type BlockAction, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from './slack-server.ts';

const clock = { at: 1_700_000_000_000, now: () => clock.at };
let slack: Awaited<ReturnType<typeof startSlackServer>>;
let client: WebClient;
const text = (words: string) => ({ type: 'plain_text' as const, text: words });

beforeEach(async () => {
  slack = await startSlackServer(clock);
  slack.workspace.addUser('U1');
  slack.workspace.addChannel('C1', ['U1', slack.workspace.bot.user]);
  slack.workspace.addChannel('C2', ['U1']);
  const options = { slackApiUrl: slack.apiUrl, logLevel: LogLevel.ERROR };
  client = new WebClient(BOT_TOKEN, { ...options, retryConfig: { retries: 0 } });
});
afterEach(() => slack.stop());

const error = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (e) => e.data.error,
  );

it('it refuses as Slack does', async () => {
  const post = (channel: string) => error(client.chat.postMessage({ channel, text: 'x' }));
  expect(await post('C1')).toBe('ok');
  expect(await post('C2')).toBe('not_in_channel');
  expect(await post('C9')).toBe('channel_not_found');
  expect(await error(client.users.info({ user: 'U9' }))).toBe('user_not_found');
  expect(await error(client.apiCall('no.such'))).toBe('unknown_method');
  const blocks = [{ type: 'header' as const, text: text('x'.repeat(151)) }];
  expect(await error(client.chat.postMessage({ channel: 'C1', text: 'x', blocks }))).toBe(
    'invalid_blocks',
  );
  slack.bot.scopes.delete('chat:write');
  expect(await post('C1')).toBe('missing_scope');
  slack.bot.revoked = true;
  expect(await post('C1')).toBe('token_revoked');
});

it('it opens a modal once with a trigger, and only for three seconds', async () => {
  const view = { type: 'modal' as const, title: text('x'), blocks: [] };
  const open = (trigger_id: string) => error(client.views.open({ trigger_id, view }));
  const used = slack.workspace.trigger('U1');
  expect(await open(used)).toBe('ok');
  expect(await open(used)).toBe('exchanged_trigger_id');
  const old = slack.workspace.trigger('U1');
  clock.at += 3001;
  expect(await open(old)).toBe('expired_trigger_id');
});

it('it brings a command, a mention and a press to a Bolt app, and its answers back', async () => {
  const app = new App({
    token: BOT_TOKEN,
    appToken: APP_TOKEN,
    socketMode: true,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logLevel: LogLevel.ERROR,
  });
  const elements = [{ type: 'button' as const, action_id: 'go', text: text('Go') }];
  app.command('/kanal', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'told', blocks: [{ type: 'actions', elements }] });
  });
  app.event('app_mention', async ({ say }) => void (await say('here')));
  app.action('go', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'pressed', response_type: 'in_channel', replace_original: false });
  });
  await app.start();
  const person = slack.person('U1');
  const told = slack.nextEphemeral('C1', 'U1');
  const ack = slack.nextAck(person.slash('/kanal', 'x', { channel: 'C1' }));
  expect(await ack).toMatchObject({ accepted: true });
  const pressed = slack.nextMessage('C1');
  person.press(await told, 'go');
  expect(await pressed).toMatchObject({ text: 'pressed' });
  const said = slack.nextCall('chat.postMessage');
  person.mention('hi', { channel: 'C1' });
  expect(await said).toMatchObject({ message: { text: 'here' } });
  await app.stop();
});

it('it signs what it sends over HTTP, counts late acknowledgements as refused, and submits a modal', async () => {
  const secret = 'signing';
  const app = new App({
    token: BOT_TOKEN,
    signingSecret: secret,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logLevel: LogLevel.ERROR,
  });
  let wait = 0;
  app.command('/kanal', async ({ ack, body, client: web }) => {
    clock.at += wait;
    await ack();
    const view = { type: 'modal' as const, callback_id: 'm', title: text('x'), blocks: [] };
    if (wait === 0) await web.views.open({ trigger_id: body.trigger_id, view });
  });
  app.view('m', async ({ ack }) => ack({ response_action: 'clear' }));
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  slack.delivery.http = { url: `http://127.0.0.1:${port}/slack/events`, secret };
  const person = slack.person('U1');
  const view = slack.nextView();
  const first = slack.nextAck(person.slash('/kanal', '', { channel: 'C1' }));
  expect(await first).toMatchObject({ accepted: true });
  const sent = slack.nextAck(person.submit(await view, {}));
  expect(await sent).toMatchObject({ accepted: true, body: '{"response_action":"clear"}' });
  wait = 3001;
  const late = slack.nextAck(person.slash('/kanal', '', { channel: 'C1' }));
  expect(await late).toMatchObject({ accepted: false });
  slack.delivery.http = { url: `http://127.0.0.1:${port}/slack/events`, secret: 'another' };
  const forged = slack.nextAck(person.shortcut('m'));
  expect(await forged).toMatchObject({ accepted: false });
  await app.stop();
});

it('it takes five answers at a response_url, none after half an hour', async () => {
  const url = (id: string, since = clock.at) => {
    slack.workspace.responseUrls.set(id, { channel: 'C1', user: 'U1', since, used: 0 });
    return slack.apiUrl.replace('/api/', `/response/${id}`);
  };
  const answer = async (to: string) =>
    (await fetch(to, { method: 'POST', body: JSON.stringify({ text: 'x' }) })).status;
  const fresh = url('fresh');
  for (let time = 0; time < 5; time += 1) expect(await answer(fresh)).toBe(200);
  expect(await answer(fresh)).toBe(404);
  expect(await answer(url('old', clock.at - 30 * 60_000 - 1))).toBe(404);
  expect(slack.ephemerals('C1', 'U1')).toHaveLength(5);
});

it('it limits the next calls only, and says how long to wait', async () => {
  slack.rateLimit('auth.test', 1, 7);
  const call = () =>
    fetch(`${slack.apiUrl}auth.test`, { headers: { authorization: `Bearer ${BOT_TOKEN}` } });
  const limited = await call();
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
  const good = await call();
  expect([good.status, good.headers.get('x-oauth-scopes')]).toEqual([
    200,
    expect.stringContaining('chat:write'),
  ]);
});

it('it refuses a message that another wrote, one that is archived, and a Home changed since', async () => {
  const theirs = slack.workspace.post('C1', { user: 'U1', text: 'x' });
  const change = { channel: 'C1', ts: String(theirs['ts']), text: 'y' };
  expect(await error(client.chat.update(change))).toBe('cant_update_message');
  expect(await error(client.chat.update({ ...change, ts: '1.1' }))).toBe('message_not_found');
  const view = { type: 'home' as const, blocks: [] };
  expect(await error(client.views.publish({ user_id: 'U1', view }))).toBe('ok');
  const stale = client.views.publish({ user_id: 'U1', view, hash: 'old' });
  expect(await error(stale)).toBe('hash_conflict');
  slack.workspace.addChannel('C3', [slack.workspace.bot.user], { is_archived: true });
  expect(await error(client.chat.postMessage({ channel: 'C3', text: 'x' }))).toBe('is_archived');
});

it('it brings a direct message, sends it again as a retry, and presses on a published Home', async () => {
  const app = new App({
    token: BOT_TOKEN,
    appToken: APP_TOKEN,
    socketMode: true,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logLevel: LogLevel.ERROR,
  });
  const heard: unknown[] = [];
  const elements = [{ type: 'button' as const, action_id: 'go', text: text('Go') }];
  const view = { type: 'home' as const, blocks: [{ type: 'actions' as const, elements }] };
  app.message(async ({ message, context, say }) => {
    heard.push([message.channel_type, context.retryNum]);
    await say('ok');
  });
  app.event('app_home_opened', async ({ event, client: web }) => {
    await web.views.publish({ user_id: event.user, view });
  });
  app.action<BlockAction>('go', async ({ ack, body }) => {
    heard.push(body.container['type']);
    await ack();
  });
  await app.start();
  const person = slack.person('U1');
  const answered = slack.nextCall('chat.postMessage');
  const envelope = person.dm('hi');
  await answered;
  const again = slack.nextCall('chat.postMessage');
  slack.delivery.resend(envelope);
  await again;
  const home = slack.nextHome('U1');
  person.openHome();
  await slack.nextAck(person.press(await home, 'go'));
  expect(heard).toEqual([['im', undefined], ['im', 1], 'view']);
  await app.stop();
});
