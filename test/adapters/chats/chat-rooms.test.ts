import { chatRoomsContract } from '#test/contracts/chat-rooms.ts';
import { thirdRooms } from '#test/contracts/third-chat/under-test.ts';
import { deskFixture } from '../../src/desk/desk-fixture.ts';
import { workplace as discordWorkplace, words } from './discord/discord-fixture.ts';
import { NOW, ROOM, workplace as slackWorkplace } from './slack/slack-fixture.ts';

chatRoomsContract('Slack', async () => {
  const at = await slackWorkplace();
  await at.connect();
  return {
    chat: at.chat(),
    room: ROOM,
    now: NOW,
    said: () => at.slack.messages(ROOM).map((message) => String(message['text'])),
    filesUnder: (ref) =>
      at.slack
        .messages(ROOM)
        .filter(({ thread_ts: thread }) => thread === ref)
        .flatMap(({ files = [] }) => files as { name: string; alt_txt: string }[])
        .map(({ name, alt_txt: alt }) => ({ name, alt })),
    denyFiles: () => void at.slack.bot.scopes.delete('files:write'),
    remove(ref) {
      const { messages } = at.slack.workspace;
      const others = messages.get(ROOM)?.filter(({ ts }) => ts !== ref) ?? [];
      messages.set(ROOM, others);
    },
    talk: (text) => void at.slack.workspace.post(ROOM, { user: 'U2', text }),
    hide: () => void at.slack.bot.scopes.delete('channels:history'),
    close: at.close,
  };
});

chatRoomsContract('Discord', async () => {
  const at = await discordWorkplace();
  await at.connect();
  const { general } = at.discord;
  return {
    chat: at.chat(),
    room: general.id,
    now: at.now(),
    said: () => general.messages.map(words),
    filesUnder: (ref) =>
      (general.messages.find(({ id }) => id === ref)?.thread?.messages ?? [])
        .flatMap(({ attachments }) => attachments)
        .map(({ filename: name, description: alt = '' }) => ({ name, alt })),
    denyFiles: () => at.discord.deny(general, 'ATTACH_FILES'),
    remove(ref) {
      const message = general.messages.find(({ id }) => id === ref);
      if (message) message.deleted = true;
    },
    talk: (text) => void at.ola.say(text),
    hide: () => at.discord.deny(general, 'READ_MESSAGE_HISTORY'),
    close: at.close,
  };
});

chatRoomsContract('A third chat', () => thirdRooms(deskFixture().desk));
