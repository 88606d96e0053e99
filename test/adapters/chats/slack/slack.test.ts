import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, ROOM, workplace } from './slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
});
afterEach(() => at.close());

const PLACE = { channel: ROOM };
const DOWN = { text: expect.stringContaining('Nede') };

describe('Slack', () => {
  it('answers a slash command for the asker alone', async () => {
    await at.connect();
    expect(await at.asked('er vi nede?')).toMatchObject(DOWN);
    expect(at.heard).toEqual([{ text: 'er vi nede?', conversation: 'C1/U1' }]);
    expect(at.slack.messages(ROOM)).toEqual([]);
  });

  it.each(['digest', 'alerts'] as const)('answers /%s for the asker alone', async (command) => {
    await at.connect();
    at.setup.means(command, { slots: { action: 'when' } });
    const answer = at.slack.nextEphemeral(ROOM, 'U1');
    at.kari.slash(`/${command}`, 'liste', PLACE);
    expect(String((await answer)['text'])).toMatch(/^(Her kommer ingen|Her sier jeg ikke fra)/);
    expect(at.heard).toEqual([{ text: 'liste', conversation: 'C1/U1', command }]);
  });

  it('acknowledges a command before it has an answer', async () => {
    await at.connect();
    const answer = at.slack.nextEphemeral(ROOM, 'U1');
    const acknowledged = at.slack.nextAck(at.kari.slash('/kanalvakt', 'status', PLACE));
    expect(await acknowledged).toMatchObject({ accepted: true });
    expect(at.slack.ephemerals(ROOM, 'U1')).toEqual([]);
    await answer;
  });

  it('says in the help for a command that a thread needs a mention', async () => {
    await at.connect();
    at.setup.means('help');
    expect(JSON.stringify(await at.asked('hjelp'))).toContain('I en tråd virker ikke /kanalvakt');
  });

  it('shares with the room exactly what the asker saw', async () => {
    await at.connect();
    const answer = await at.asked('status');
    const shared = at.slack.nextMessage(ROOM);
    at.kari.press(answer, 'share');
    expect(await shared).toMatchObject({ text: answer['text'] });
  });

  it('answers a mention in its thread, and hears it without the mention', async () => {
    await at.connect();
    const answer = at.slack.nextMessage(ROOM);
    at.kari.mention('er Skjærgård nede?', { ...PLACE, thread_ts: '10.1' });
    // The first message in the room is the mention itself.
    expect(await answer).toMatchObject({ user: 'U1' });
    expect(await at.slack.nextMessage(ROOM)).toMatchObject({ thread_ts: '10.1' });
    expect(at.heard[0]).toEqual({ text: '  er Skjærgård nede?', conversation: 'C1/10.1' });
  });

  it('answers an envelope that Slack sends again once', async () => {
    await at.connect();
    const answered = at.slack.nextCall('chat.postMessage');
    const envelope = at.kari.dm('status');
    await answered;
    const again = at.slack.nextAck(envelope);
    at.slack.delivery.resend(envelope);
    expect(await again).toMatchObject({ accepted: true });
    const next = at.slack.nextCall('chat.postMessage');
    at.kari.dm('og Vest?');
    await next;
    expect(at.heard.map(({ text }) => text)).toEqual(['status', 'og Vest?']);
  });

  it('answers a direct message without a thread', async () => {
    await at.connect();
    const answered = at.slack.nextCall('chat.postMessage');
    at.kari.dm('status');
    expect(await answered).toMatchObject({ ok: true, message: { text: expect.any(String) } });
    expect(at.heard[0]?.text).toBe('status');
  });

  it('tells somebody who may not ask who may', async () => {
    await at.connect({ rights: { ask: { people: { U9: 'Ola' } } } });
    expect(await at.asked('status')).toMatchObject({
      text: 'Her er det bare Ola som kan spørre meg.',
    });
  });

  it('logs an answer that a room does not take, and answers the next one', async () => {
    await at.connect();
    at.slack.workspace.addChannel('C2', ['U1']);
    const refused = at.slack.nextCall('chat.postMessage');
    at.kari.mention('status', { channel: 'C2' });
    expect(await refused).toMatchObject({ error: 'not_in_channel' });
    expect(await at.asked('status')).toMatchObject(DOWN);
    expect(at.warnings.join()).toContain('not_in_channel');
  });

  it('says at once that Slack is out of reach, and can be started later', async () => {
    await at.slack.stop();
    expect(await at.connect()).toMatchObject({
      ok: false,
      again: true,
      message: expect.stringContaining('could not be reached'),
    });
    at = await workplace();
    await at.connect();
    expect(await at.asked('status')).toMatchObject(DOWN);
  });

  it('does not start with a revoked token, and says what to do', async () => {
    at.slack.bot.revoked = true;
    expect(await at.connect()).toEqual({
      ok: false,
      again: false,
      message: 'The token in SLACK_BOT_TOKEN was revoked. Install the app anew and copy the token.',
    });
  });
});

describe('a button in Slack', () => {
  it('on what it told the asker alone is answered for the asker alone', async () => {
    await at.connect();
    const answer = await at.asked('status');
    const next = at.slack.nextEphemeral(ROOM, 'U1');
    at.kari.press(answer, buttonsOf(answer)['Hvorfor?'] ?? '');
    expect((await next)['text']).not.toBe(answer['text']);
  });

  it('in a thread is answered in the thread, whoever presses it', async () => {
    await at.connect();
    at.kari.mention('status', { ...PLACE, thread_ts: '10.1' });
    const answer = await at.slack.nextMessage(ROOM);
    const next = at.slack.nextMessage(ROOM);
    at.ola.press(answer, buttonsOf(answer)['Hvorfor?'] ?? '');
    expect(await next).toMatchObject({ thread_ts: '10.1', user: at.slack.workspace.bot.user });
  });

  it('notes a quiet night, and its receipt takes it back', async () => {
    await at.connect();
    const answer = await at.asked('status');
    const receipt = at.slack.nextEphemeral(ROOM, 'U1');
    const quiet = Object.entries(buttonsOf(answer)).find(([label]) => label.startsWith('Stille'));
    at.kari.press(answer, quiet?.[1] ?? '');
    expect((await receipt)['text']).toContain('ingenting å melde');
    expect(at.setup.known).toMatchObject([{ says: 'nothing-to-report' }]);
    const withdrawn = at.slack.nextEphemeral(ROOM, 'U1');
    at.kari.press(await receipt, buttonsOf(await receipt)['Trekk tilbake'] ?? '');
    expect((await withdrawn)['text']).toContain('Trukket tilbake');
    expect(at.setup.known).toEqual([]);
  });

  it('has a person told by direct message when it changes', async () => {
    await at.connect();
    const answer = await at.asked('status');
    const receipt = at.slack.nextEphemeral(ROOM, 'U1');
    at.kari.press(answer, buttonsOf(answer)['Si fra når det endrer seg'] ?? '');
    expect((await receipt)['text']).toContain('Jeg sier fra når noe endrer seg');
    const { reply } = await at.setup.desk.press(
      { kind: 'status', channels: ['vik-x'] },
      {
        person: 'U1',
        room: ROOM,
        reporter: 'staff',
        mayEdit: false,
      },
    );
    expect(await at.chat().tell('U1', reply)).toBe('told');
    expect(at.slack.messages(at.slack.workspace.im('U1').id)).toHaveLength(1);
    expect(await at.chat().tell('U404', reply)).toBe('refused');
    at.slack.bot.revoked = true;
    expect(await at.chat().tell('U1', reply)).toBe('failed');
  });
});
