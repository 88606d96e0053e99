import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { words, workplace } from './discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

const direct = () => at.discord.world.direct(at.kari.user);

describe('an answer of Discord’s that is lost', () => {
  it('brings nobody the same message twice', async () => {
    const { reply } = await at.setup.desk.press(
      { kind: 'status', channels: ['vik-x'] },
      { person: '1', room: '1', reporter: 'staff', mayEdit: false },
    );
    expect(await at.chat().tell(at.kari.id, reply)).toBe('told');
    at.discord.loseAnswers(1);
    expect(await at.chat().tell(at.kari.id, reply)).toBe('told');
    expect(direct().messages).toHaveLength(2);
  });

  it('leaves no command without its answer', async () => {
    at.discord.loseAnswers(1);
    expect(words(await at.discord.answerTo(at.kari.slash('status')))).toContain('Nede');
    await at.discord.nextCall('PATCH /webhooks/:app/:token/messages/:message');
    const { begun, release } = at.hold();
    const asked = at.kari.slash('status');
    await begun;
    at.discord.loseAnswers(1);
    at.outwait();
    await at.discord.answered(asked);
    release();
    expect(words(await at.discord.answerTo(asked))).toContain('Nede');
    expect(asked.messages).toHaveLength(1);
    expect(at.warnings).toEqual([]);
  });

  it('brings a room its file once', async () => {
    at.withFile(() => at.discord.loseAnswers(1));
    at.kari.mention('status');
    const posts = 'POST /channels/:id/messages';
    for (const status of [200, 502, 200]) {
      expect(await at.discord.nextCall(posts)).toMatchObject({ status });
    }
    const { messages } = at.discord.general;
    expect(messages.flatMap(({ attachments }) => attachments)).toHaveLength(1);
  });
});

describe('a file', () => {
  it('comes to the asker directly where a room may be shown none', async () => {
    at.withFile();
    at.discord.deny(at.discord.general, 'ATTACH_FILES');
    at.kari.mention('status');
    expect(words(await at.discord.nextMessage())).toContain('Nede');
    const { attachments } = await at.discord.nextMessage(direct());
    expect(attachments.map(({ filename }) => filename)).toEqual(['natt.png']);
  });
});
