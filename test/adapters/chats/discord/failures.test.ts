import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { words, workplace } from './discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
});
afterEach(() => at.close());

const direct = () => at.discord.world.direct(at.kari.user);

describe('a room in which something is not permitted', () => {
  it('gets the answer without an embed where embeds are not', async () => {
    await at.connect();
    at.discord.deny(at.discord.general, 'EMBED_LINKS');
    at.kari.mention('status');
    const answer = await at.discord.nextMessage();
    expect(answer.embeds).toEqual([]);
    expect(answer.content).toContain('Nede');
    expect(answer.components).not.toEqual([]);
  });

  it('gets the answer without a reference where the history may not be read', async () => {
    await at.connect();
    at.discord.deny(at.discord.general, 'READ_MESSAGE_HISTORY');
    at.kari.mention('status');
    const answer = await at.discord.nextMessage();
    expect(answer.replyTo).toBeUndefined();
    expect(words(answer)).toContain('Nede');
  });

  it('has its answer told to the asker directly where nothing may be written, and logged', async () => {
    await at.connect();
    at.discord.deny(at.discord.general, 'SEND_MESSAGES');
    at.kari.mention('status');
    const answer = words(await at.discord.nextMessage(direct()));
    expect(answer).toContain('Nede');
    expect(answer).toContain('Der du spurte, får jeg ikke skrive');
    expect(at.warnings.join()).toContain('"error":"50013"');
  });

  it('gets the answer as plain words where a permission was taken unnoticed', async () => {
    await at.connect();
    const [everyone] = at.discord.guild.roles;
    if (everyone) everyone.permissions &= ~(1n << 14n);
    at.kari.mention('status');
    const answer = await at.discord.nextMessage();
    await at.discord.until(() => /Vurdert/.exec(answer.content) ?? undefined);
    expect(answer.content).toContain('Nede');
    expect(at.discord.general.messages.filter(({ author }) => author.bot)).toEqual([answer]);
  });

  it('keeps its embed where only the history was closed unnoticed', async () => {
    await at.connect();
    const [everyone] = at.discord.guild.roles;
    if (everyone) everyone.permissions &= ~(1n << 16n);
    at.kari.mention('status');
    const answer = await at.discord.nextMessage();
    expect(answer.embeds).toHaveLength(1);
    expect(answer.replyTo).toBeUndefined();
  });

  it('that is gone is logged, and the next question answered', async () => {
    await at.connect();
    const { begun, release } = at.hold();
    const gone = at.discord.addThread('Vakt');
    at.kari.mention('status', { channel: gone });
    await begun;
    at.discord.guild.channels.pop();
    release();
    expect((await at.discord.nextCall('POST /channels/:id/messages')).status).toBe(404);
    at.kari.mention('status');
    expect(words(await at.discord.nextMessage())).toContain('Nede');
    expect(at.warnings.join()).toContain('"error":"10003"');
  });
});

describe('a line that fails', () => {
  it('is waited out where there were too many calls', async () => {
    await at.connect();
    at.discord.rateLimit(1);
    at.kari.mention('status');
    expect(words(await at.discord.nextMessage())).toContain('Nede');
    expect(at.discord.general.messages.filter(({ author }) => author.bot)).toHaveLength(1);
  });

  it('is resumed, and what was asked meanwhile is answered once', async () => {
    await at.connect();
    at.kari.mention('status');
    await at.discord.nextMessage();
    at.discord.gateway.drop();
    await at.discord.until(() => (at.discord.gateway.connected === 0 ? true : undefined));
    at.kari.mention('status');
    await at.discord.nextMessage();
    expect(at.discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
    at.discord.gateway.repeat('MESSAGE_CREATE');
    at.kari.dm('status');
    await at.discord.nextMessage(direct());
    expect(at.heard).toHaveLength(3);
  });

  it('that was down for long is resumed, and what was asked meanwhile is answered once', async () => {
    await at.connect();
    at.hurry();
    const port = at.discord.port();
    await at.discord.stop();
    at.kari.mention('status');
    await at.warned('not connected; trying again');
    await at.discord.start(port);
    expect(words(await at.discord.nextMessage())).toContain('Nede');
    expect(at.discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  it('that breaks while an answer is on its way has it sent when it is back', async () => {
    await at.connect();
    at.hurry();
    const { begun, release } = at.hold();
    at.kari.mention('status');
    await begun;
    const port = at.discord.port();
    await at.discord.stop();
    release();
    await at.discord.start(port);
    expect(words(await at.discord.nextMessage())).toContain('Nede');
    at.kari.dm('status');
    await at.discord.nextMessage(direct());
    expect(at.discord.general.messages.filter(({ author }) => author.bot)).toHaveLength(1);
  });

  it('is resumed at the main gateway where the address that the session came with is gone', async () => {
    at.discord.resumeAt('ws://127.0.0.1:1/gateway');
    await at.connect();
    at.hurry();
    at.discord.gateway.drop();
    await at.discord.until(() => (at.discord.gateway.connected === 0 ? true : undefined));
    at.kari.mention('status');
    expect(words(await at.discord.nextMessage())).toContain('Nede');
    expect(at.discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  it.each([
    ['resumed', {}, { identifies: 1, resumes: 1 }],
    ['begun anew where the session is forgotten', { refuseResume: true }, { identifies: 2 }],
  ])('is %s where the main gateway has moved', { timeout: 20_000 }, async (_, drop, counts) => {
    await at.connect();
    at.hurry();
    at.discord.moveGateway();
    at.discord.gateway.drop(drop);
    await at.discord.until(() => (at.discord.gateway.connected === 0 ? true : undefined));
    await at.discord.until(() => (at.discord.gateway.connected === 1 ? true : undefined));
    at.kari.dm('status');
    expect(words(await at.discord.nextMessage(direct()))).toContain('Nede');
    expect(at.discord.gateway.counts).toMatchObject(counts);
  });

  it('is begun anew where Discord forgot the session', { timeout: 20_000 }, async () => {
    await at.connect();
    at.hurry();
    at.discord.gateway.drop({ refuseResume: true });
    await at.discord.until(() => (at.discord.gateway.counts.identifies > 1 ? true : undefined));
    at.kari.dm('status');
    expect(words(await at.discord.nextMessage(direct()))).toContain('Nede');
  });

  it('is begun anew, and what was asked in the meantime where one had asked before is answered once', {
    timeout: 20_000,
  }, async () => {
    await at.connect();
    at.kari.mention('status');
    await at.discord.nextMessage();
    at.hurry();
    at.discord.gateway.drop({ refuseResume: true });
    await at.discord.until(() => (at.discord.gateway.connected === 0 ? true : undefined));
    const missed = at.ola.mention('status');
    const answers = () =>
      at.discord.general.messages.filter(
        ({ author, replyTo }) => author === at.discord.world.bot && replyTo === missed,
      );
    await at.discord.until(() => answers()[0]);
    at.kari.mention('status');
    await at.discord.nextMessage();
    expect(at.discord.gateway.counts.identifies).toBe(2);
    expect(answers()).toHaveLength(1);
  });
});

describe('a token', () => {
  it('revoked while running ends this chat alone, with what to do', async () => {
    await at.connect();
    at.discord.revokeToken();
    await at.warned('stopped for good');
    expect(at.warnings.join()).toContain('copy the new one into DISCORD_TOKEN');
    const { reply } = await at.setup.desk.press(
      { kind: 'status', channels: ['vik-x'] },
      { person: '1', room: '1', reporter: 'staff', mayEdit: false },
    );
    expect(await at.chat().tell(at.kari.id, reply)).toBe('failed');
  });

  it('that Discord refuses is told without a word of it', async () => {
    const started = await at.connect({}, 'MTA5.not.it');
    expect(JSON.stringify([started, at.warnings])).not.toContain('MTA5');
  });
});

describe('at the start', () => {
  it('says that Discord is out of reach, and can be started again', async () => {
    const port = at.discord.port();
    await at.discord.stop();
    const started = await at.connect();
    expect(started).toMatchObject({ ok: false, again: true });
    await at.discord.start(port);
    expect(await at.chat().start()).toEqual({ ok: true });
    at.kari.mention('status');
    expect(words(await at.discord.nextMessage())).toContain('Nede');
  });
});

describe('telling somebody unasked', () => {
  it('says whether they were told, take no messages, or may be tried again', async () => {
    await at.connect();
    const { reply } = await at.setup.desk.press(
      { kind: 'status', channels: ['vik-x'] },
      { person: '1', room: '1', reporter: 'staff', mayEdit: false },
    );
    expect(await at.chat().tell(at.kari.id, reply)).toBe('told');
    expect(words(await at.discord.nextMessage(direct()))).toContain('Vik');
    const other = at.discord.person('other', { bot: true });
    expect(await at.chat().tell(other.id, reply)).toBe('refused');
  });
});
