import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP_TOKEN } from '#test/fakes/slack/slack-server.ts';
import { ROOM, workplace } from './workplace.ts';

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

  it('breaks in the middle of an answer, which comes once all the same', async () => {
    const { slack, kari, office, heard } = place;
    const hear = office.desk.hear;
    let envelope = '';
    const again = slack.nextConnection();
    office.desk.hear = async (text, asker) => {
      slack.dropSockets();
      await again;
      // Slack did not see the acknowledgement.
      slack.delivery.resend(envelope);
      return hear(text, asker);
    };
    const posted = slack.nextCall('chat.postMessage');
    envelope = kari.mention('status', { channel: ROOM });
    await posted;
    office.desk.hear = hear;
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
