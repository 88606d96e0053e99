import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isEphemeral } from '#test/fakes/discord/people.ts';
import { words, workplace } from '../discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

const picture = {
  name: 'natt.png',
  title: 'Natten',
  type: 'image/png',
  bytes: new Uint8Array([137, 80, 78, 71]),
  alt: 'Rolig natt. Alt virker.',
};

beforeEach(async () => {
  at = await workplace();
  const { press, hear } = at.setup.desk;
  const files = async () => [picture];
  at.setup.desk.press = async (what, asker) => ({ ...(await press(what, asker)), files });
  at.setup.desk.hear = async (text, asker) => ({ ...(await hear(text, asker)), files });
  await at.connect();
});
afterEach(() => at.close());

/** The message that carries a file, among those of the room. */
const withFile = () =>
  at.discord.until(() =>
    at.discord.general.messages.find(({ attachments }) => attachments.length > 0),
  );

describe('files in Discord', () => {
  it('come to the asker alone where the answer did', async () => {
    const answer = await at.discord.answerTo(at.kari.slash('status', { channel: 'id:vik-x' }));
    expect(answer.attachments).toEqual([]);
    const brought = await withFile();
    expect(isEphemeral(brought)).toBe(true);
    expect(brought.attachments).toMatchObject([
      { filename: 'natt.png', description: 'Rolig natt. Alt virker.' },
    ]);
  });

  it('come under the answer, and ring for nobody', async () => {
    at.kari.mention('er Vik nede?');
    const brought = await withFile();
    expect(words(brought.replyTo ?? brought)).toContain('Nede');
    expect(brought.pings).toEqual({ people: [], roles: [], everyone: false });
  });

  it('are left out, with a line in the log, where the bot may attach none', async () => {
    at.discord.deny(at.discord.general, 'ATTACH_FILES');
    at.kari.mention('er Vik nede?');
    expect(await at.warned('a file could not be shown')).toContain('50013');
    const answers = at.discord.general.messages.filter(({ author }) => author.bot);
    expect(answers.map(words)).toEqual([expect.stringContaining('Nede')]);
  });
});
