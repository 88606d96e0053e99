import { expect, it } from 'vitest';
import { MINUTE } from '#src/model/instant.ts';
import { workplace as discordWorkplace, words } from './discord/discord-fixture.ts';
import { ROOM, workplace as slackWorkplace } from './slack/slack-fixture.ts';

it('a mention in Slack is answered once by the next process where one was killed over it', async () => {
  const at = await slackWorkplace();
  await at.connect();
  const killed = at.killAtNextQuestion();
  at.kari.mention('status', { channel: ROOM });
  await killed;
  at.pass(MINUTE);
  const answered = at.slack.nextCall('chat.postMessage');
  await at.connect();
  expect(await answered).toMatchObject({ ok: true });
  const { user: bot } = at.slack.workspace.bot;
  const answers = () => at.slack.messages(ROOM).filter(({ user }) => user === bot);
  await at.asked('status');
  expect(answers()).toHaveLength(1);
  expect(answers()[0]).toMatchObject({ thread_ts: at.slack.messages(ROOM)[0]?.['ts'] });
  await at.close();
});

it('a mention in Discord is answered once by the next process where one was killed over it', async () => {
  const at = await discordWorkplace();
  await at.connect();
  const killed = at.killAtNextQuestion();
  const question = at.kari.mention('status');
  await killed;
  at.pass(MINUTE);
  await at.connect();
  const answer = await at.discord.nextMessage();
  expect(words(answer)).toContain('Nede');
  expect(answer.replyTo).toBe(question);
  await at.connect();
  at.kari.dm('status');
  await at.discord.nextMessage(at.discord.world.direct(at.kari.user));
  expect(at.discord.general.messages.filter(({ author }) => author.bot)).toHaveLength(1);
  await at.close();
});

it('a mention whose words stand there is answered, though a picture was still being drawn', async () => {
  const at = await discordWorkplace();
  const { hear } = at.setup.desk;
  Object.assign(at.setup.desk, {
    hear: async (...asked: Parameters<typeof hear>) => ({
      ...(await hear(...asked)),
      files: () => new Promise(() => {}),
    }),
  });
  await at.connect();
  at.kari.mention('status');
  await at.discord.nextMessage();
  at.kari.dm('status');
  const direct = at.discord.world.direct(at.kari.user);
  await at.discord.nextMessage(direct);
  at.pass(MINUTE);
  await at.connect();
  at.kari.dm('status');
  await at.discord.nextMessage(direct);
  expect(at.discord.general.messages.filter(({ author }) => author.bot)).toHaveLength(1);
  await at.close();
});
