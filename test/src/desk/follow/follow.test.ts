import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { DAY, HOUR } from '#src/model/instant.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import { sendFollowUps } from '#src/notify/follow-ups/send-follow-ups.ts';
import type { Told } from '#src/ports.ts';
import { plainText } from '#src/say/plain-text.ts';
import { channelOf, NOW, TONIGHT, verdict } from '../../say/sample-channels.ts';
import { deskFixture, KARI, OLA } from '../desk-fixture.ts';

const CHANNEL = channelOf('skjaergard-x').id;
const SEATED = { ...KARI, chat: 'chat' };
const WORKING = verdict(CHANNEL, 'working', 'posting', undefined, 0.98);

let setup: ReturnType<typeof deskFixture>;
let now: { -readonly [K in keyof typeof TONIGHT]: (typeof TONIGHT)[K] };
let sent: string[];
let outcome: Told;
let storage: ReturnType<typeof createMemoryStorage>;

beforeEach(() => {
  now = { ...TONIGHT };
  sent = [];
  outcome = 'told';
  setup = deskFixture({ verdicts: now });
  storage = createMemoryStorage({ now: () => NOW });
});

const follow = (asker = SEATED) => setup.desk.press({ kind: 'follow', channel: CHANNEL }, asker);

async function tell(): Promise<void> {
  const chat = {
    name: 'chat',
    async tell(person: string, reply: Reply) {
      sent.push(`${person}: ${plainText(reply)}`);
      return outcome;
    },
  };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  await sendFollowUps({
    followUps: await setup.notifications(),
    chats: [chat],
    claims: storage,
    log,
  });
}

describe('somebody who wants to be told', () => {
  it('is offered it only where they can be written to', async () => {
    const labels = async (asker = KARI) =>
      (await setup.desk.press({ kind: 'status', channels: [CHANNEL] }, asker)).reply.actions.map(
        ({ label }) => label,
      );
    expect(await labels(SEATED)).toContain('Si fra når det endrer seg');
    expect(await labels(KARI)).not.toContain('Si fra når det endrer seg');
    expect(plainText((await follow(KARI as typeof SEATED)).reply)).toContain('Her kan jeg ikke');
  });

  it('hears nothing while all stays as it is', async () => {
    await follow();
    await tell();
    expect(sent).toEqual([]);
  });

  it('is told of the next change, once, with what it was before', async () => {
    await follow();
    now[CHANNEL] = WORKING;
    await tell();
    await tell();
    expect(sent).toEqual([expect.stringContaining('nede → virker')]);
  });

  it('is told when only the cause is judged anew', async () => {
    await follow();
    now[CHANNEL] = { ...(TONIGHT[CHANNEL] ?? WORKING), cause: 'platform-outage' };
    await tell();
    expect(sent).toEqual([expect.stringContaining('årsaken er vurdert på nytt')]);
  });

  it('is told in the language in which they asked', async () => {
    setup.means('ask-status', { language: 'en', slots: { owner: ['skjaergard'] } });
    await setup.desk.hear('are we down?', SEATED);
    await follow();
    now[CHANNEL] = WORKING;
    await tell();
    expect(sent).toEqual([expect.stringContaining('You asked me to tell you')]);
  });

  it('is told later where the chat fails, and not again where it refuses', async () => {
    await follow();
    now[CHANNEL] = WORKING;
    outcome = 'failed';
    await tell();
    storage = createMemoryStorage({ now: () => NOW + HOUR });
    outcome = 'refused';
    await tell();
    await tell();
    expect(sent).toHaveLength(2);
  });

  it('is not told by two processes at once', async () => {
    await follow();
    now[CHANNEL] = WORKING;
    await Promise.all([tell(), tell()]);
    expect(sent).toHaveLength(1);
  });

  it('hears no more after a day', async () => {
    await follow();
    now[CHANNEL] = WORKING;
    setup.at(NOW + DAY);
    await tell();
    expect(sent).toEqual([]);
  });

  it('may change their mind, and nobody else may for them', async () => {
    const [action] = (await follow()).reply.actions;
    if (!action) throw new TypeError('no button takes it back');
    await setup.desk.press(action.do, { ...OLA, chat: 'chat' });
    expect(await (await setup.notifications()).changes()).toEqual([]);
    now[CHANNEL] = WORKING;
    expect(await (await setup.notifications()).changes()).toHaveLength(1);
    await setup.desk.press(action.do, SEATED);
    expect(await (await setup.notifications()).changes()).toEqual([]);
  });
});
