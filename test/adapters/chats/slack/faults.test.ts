import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP_TOKEN } from '#test/fakes/slack/slack-server.ts';
import { ROOM, workplace } from './slack-fixture.ts';

const SCOPES = new Set(['connections:write']);

let place: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  place = await workplace();
  expect(await place.connect()).toEqual({ ok: true });
});
afterEach(() => place.close());

async function isAnswered(): Promise<void> {
  expect(await place.asked('status')).toMatchObject({ text: expect.stringContaining('Nede') });
}

/** What the bot itself said in a room. */
function answersIn(channel: string) {
  const { slack } = place;
  return slack.messages(channel).filter(({ user }) => user === slack.workspace.bot.user);
}

describe('the socket', () => {
  it('is opened anew when it breaks', async () => {
    const again = place.slack.nextConnection();
    place.slack.dropSockets();
    await again;
    await isAnswered();
  });

  it('is opened anew when Slack asks for it', async () => {
    const again = place.slack.nextConnection();
    place.slack.askToReconnect();
    await again;
    await isAnswered();
  });

  it.each(['warning', 'refresh_requested'] as const)(
    'hears on without a gap where Slack refreshes it: %s',
    async (reason) => {
      const { slack } = place;
      const [old] = slack.delivery.sockets;
      if (!old) throw new Error('the bot is not connected');
      const others = once(old, 'close').then(() => slack.delivery.sockets.size);
      slack.askToReconnect(reason);
      expect(await others).toBe(1);
      await isAnswered();
      expect(opened()).toHaveLength(2);
    },
  );

  it('is opened anew where the second one is refused while Slack refreshes the first', async () => {
    const { slack } = place;
    slack.rateLimit('apps.connections.open', 1, 0);
    const again = slack.nextConnection();
    slack.askToReconnect();
    await again;
    await isAnswered();
    expect(slack.delivery.sockets.size).toBe(1);
  });

  it('is refreshed as often as Slack asks for it, and ends when the bot is stopped', async () => {
    const { slack, chat } = place;
    for (let refresh = 0; refresh < 3; refresh++) {
      const [old] = slack.delivery.sockets;
      const closed = old && once(old, 'close');
      slack.askToReconnect();
      await closed;
    }
    await isAnswered();
    await chat().stop();
    await expect.poll(() => slack.delivery.sockets.size, { interval: 5 }).toBe(0);
    await place.connect();
  });

  it('breaks in the middle of an answer, which comes once all the same', async () => {
    const { slack, kari, setup, heard } = place;
    const hear = setup.desk.hear;
    let envelope = '';
    const again = slack.nextConnection();
    setup.desk.hear = async (text, asker) => {
      slack.dropSockets();
      await again;
      // Slack did not see the acknowledgement.
      slack.delivery.resend(envelope);
      return hear(text, asker);
    };
    const posted = slack.nextCall('chat.postMessage');
    envelope = kari.mention('status', { channel: ROOM });
    await posted;
    setup.desk.hear = hear;
    await isAnswered();
    expect(answersIn(ROOM)).toHaveLength(1);
    expect(heard).toHaveLength(2);
  });

  it('is tried again when its token is refused for a while, and the log says why', async () => {
    const { slack, warnings } = place;
    slack.workspace.tokens.delete(APP_TOKEN);
    const refused = slack.nextCall('apps.connections.open');
    slack.dropSockets();
    expect(await refused).toMatchObject({ error: 'invalid_auth' });
    slack.workspace.tokens.set(APP_TOKEN, { kind: 'app', scopes: SCOPES, revoked: false });
    await slack.nextConnection();
    await isAnswered();
    expect(warnings.join()).toContain('SLACK_APP_TOKEN');
  });

  it('is not opened anew after the end', async () => {
    const { slack, chat } = place;
    await chat().stop();
    await place.connect();
    await isAnswered();
    expect(opened()).toHaveLength(2);
    slack.workspace.tokens.delete(APP_TOKEN);
    const refused = slack.nextCall('apps.connections.open');
    slack.dropSockets();
    await refused;
    await chat().stop();
    slack.workspace.tokens.set(APP_TOKEN, { kind: 'app', scopes: SCOPES, revoked: false });
    await place.connect();
    await isAnswered();
    expect(opened()).toHaveLength(4);
  });
});

function opened() {
  return place.slack.workspace.calls.filter(({ method }) => method === 'apps.connections.open');
}

/** A mention that cannot be answered in its room; resolves once Slack has refused the answer. */
async function refusedMention(channel: string) {
  const refused = place.slack.nextCall('chat.postMessage');
  place.kari.mention('status', { channel });
  return await refused;
}

describe('a question whose answer Slack does not take', () => {
  it('is answered once where Slack says "too many requests" to a response URL', async () => {
    const { slack, heard } = place;
    slack.rateLimit('response_url', 2, 0);
    await isAnswered();
    await isAnswered();
    expect(slack.ephemerals(ROOM, 'U1')).toHaveLength(2);
    expect(heard).toHaveLength(2);
  });

  it('is given up, and the log says why, where Slack asks for an hour', async () => {
    const { slack, kari, warnings } = place;
    slack.rateLimit('response_url', 1, 3600);
    kari.slash('/kanalvakt', 'status', { channel: ROOM });
    await expect.poll(() => warnings.join()).toContain('HTTP 429');
    await isAnswered();
    expect(slack.ephemerals(ROOM, 'U1')).toHaveLength(1);
  });

  it('is answered once where Slack says "too many requests" to a message', async () => {
    const { slack, kari } = place;
    slack.rateLimit('chat.postMessage', 1, 0);
    const posted = slack.nextCall('chat.postMessage');
    kari.mention('status', { channel: ROOM });
    expect(await posted).toMatchObject({ ok: true });
    await isAnswered();
    expect(answersIn(ROOM)).toHaveLength(1);
  });

  const FAULTS = [{ as: 500 }, { as: 503 }, { as: 'internal_error' }, { as: 'cut' }] as const;

  it.each(FAULTS)(
    'is answered all the same where Slack fails a message once: $as',
    async (fault) => {
      const { slack, kari } = place;
      slack.fail('chat.postMessage', fault);
      kari.mention('status', { channel: ROOM });
      await expect.poll(() => answersIn(ROOM).length, { interval: 5 }).toBe(1);
    },
  );

  it.each(FAULTS)(
    'is answered all the same where Slack fails a response URL once: $as',
    async (fault) => {
      place.slack.fail('response_url', fault);
      await isAnswered();
      expect(place.slack.ephemerals(ROOM, 'U1')).toHaveLength(1);
    },
  );

  it.each([{ as: 500 }, { as: 503 }, { as: 'internal_error' }, { as: 'cut' }] as const)(
    'is answered once where Slack fails and has taken it: $as',
    async (fault) => {
      const { slack, kari } = place;
      slack.fail('chat.postMessage', { ...fault, done: true });
      const looked = slack.nextCall('conversations.replies');
      kari.mention('status', { channel: ROOM });
      expect(await looked).toMatchObject({ ok: true });
      await isAnswered();
      expect(answersIn(ROOM)).toHaveLength(1);
    },
  );

  it('is answered twice rather than never where nobody can see whether it arrived', async () => {
    const { slack, kari } = place;
    slack.bot.scopes.delete('channels:history');
    slack.fail('chat.postMessage', { as: 500, done: true });
    kari.mention('status', { channel: ROOM });
    await expect.poll(() => answersIn(ROOM).length, { interval: 5, timeout: 5000 }).toBe(2);
  });

  it('by a command is answered by direct message where the response URL fails again and again', async () => {
    const { slack, kari } = place;
    slack.fail('response_url', { as: 503 }, 100);
    const direct = slack.nextMessage(slack.workspace.im('U1').id);
    kari.slash('/kanalvakt', 'status', { channel: ROOM });
    expect((await direct)['text']).toContain('Nede');
  });

  it('that was a report has its receipt sent no second time, and the log says so', async () => {
    const { slack, kari, setup, warnings } = place;
    setup.means('report-trouble', { slots: { owner: ['vik'], says: ['cannot-post'] } });
    slack.fail('chat.postMessage', { as: 500, done: true });
    kari.mention('Vik får ikke postet', { channel: ROOM });
    await expect.poll(() => warnings.join(), { interval: 5 }).toContain('could not be posted');
    expect(setup.known).toHaveLength(1);
    expect(answersIn(ROOM)).toHaveLength(1);
  });

  it('is logged where the room is archived', async () => {
    const { slack, warnings } = place;
    const members = ['U1', slack.workspace.bot.user];
    slack.workspace.addChannel('C2', members, { is_archived: true });
    expect(await refusedMention('C2')).toMatchObject({ error: 'is_archived' });
    await isAnswered();
    expect(warnings.join()).toContain('is_archived');
  });

  it('is logged where the room is not to be found', async () => {
    expect(await refusedMention('C404')).toMatchObject({ error: 'channel_not_found' });
    await isAnswered();
    expect(place.warnings.join()).toContain('channel_not_found');
  });

  it('is logged where the app lacks a scope', async () => {
    place.slack.bot.scopes.delete('chat:write');
    expect(await refusedMention(ROOM)).toMatchObject({ error: 'missing_scope' });
    await isAnswered();
    expect(place.warnings.join()).toContain('missing_scope');
  });

  it('is logged where the token was revoked meanwhile; who is known is answered still', async () => {
    const { slack, warnings } = place;
    await isAnswered();
    slack.bot.revoked = true;
    expect(await refusedMention(ROOM)).toMatchObject({ error: 'token_revoked' });
    await isAnswered();
    expect(warnings.join()).toContain('token_revoked');
  });
});

describe('a person whom Slack does not know', () => {
  it('is treated as a guest, and the log says why', async () => {
    const { slack, warnings } = place;
    const answer = await place.asked('status', slack.person('U404'), 'U404');
    expect(answer['text']).not.toContain('Nede');
    await isAnswered();
    expect(warnings.join()).toContain('user_not_found');
  });
});
