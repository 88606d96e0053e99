import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { chatSchema } from '#src/settings/access.ts';
import type { ChatUnderTest, PersonInChat, Shown } from '../chat.ts';
import type { RoomsUnderTest } from '../chat-rooms.ts';
import { BOT, type ThirdMessage, ThirdService } from './service.ts';
import { createThirdChat } from './third-chat.ts';

/** The third chat with its service, as the contracts meet it. */

const NOW = 1_750_000_000_000;
const ROOM = 'vakt';
const IDS = { kari: 'K1', ola: 'O1' } as const;

function workplace() {
  const clock = { now: () => NOW };
  const service = new ThirdService(clock.now, [ROOM], { K1: 'kari', O1: 'ola' });
  const store = createMemoryStorage(clock);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const create = (desk: Parameters<ChatUnderTest['connect']>[0], settings: object) =>
    createThirdChat(service, {
      settings: chatSchema.parse(settings),
      ...{ desk, claims: store, store, clock, log },
    });
  return { service, create };
}

export async function thirdUnderTest(): Promise<ChatUnderTest> {
  const { service, create } = workplace();
  const chats: ReturnType<typeof create>[] = [];

  /** The bot's next message, after something was done that has it write one. */
  async function answered(act: () => void, find = isAnswer): Promise<Shown> {
    const before = service.messages.length;
    act();
    return shown(await service.until(() => service.messages.slice(before).find(find)));
  }

  function person(who: string): PersonInChat {
    const press = (from: Shown, label: string) => {
      const message = from.message as ThirdMessage;
      const button = message.buttons.find((one) => one.label === label);
      if (!button) throw new Error(`there is no button "${label}"`);
      return service.press(who, message, button.payload);
    };
    const mention = (text: string, after?: Shown) =>
      service.say(who, {
        room: ROOM,
        words: `@${BOT} ${text}`,
        ...(after?.under ? { thread: after.under } : {}),
      });
    return {
      mention: (text, after) => answered(() => mention(text, after)),
      call: mention,
      direct: (text) => answered(() => service.say(who, { room: who, words: text })),
      press: (from, label) => answered(() => press(from, label)),
      async fill(from, label, fields) {
        const id = press(from, label);
        await service.until(() => service.forms.get(id));
        return await answered(() => service.submit(who, from.message as ThirdMessage, fields));
      },
    };
  }

  return {
    async connect(desk, settings = {}) {
      const chat = create(desk, settings);
      chats.push(chat);
      await chat.start();
    },
    kari: person(IDS.kari),
    ola: person(IDS.ola),
    idOf: (who) => IDS[who],
    repeat: () => service.repeat(),
    botMentions: (text) => service.say('another-bot', { room: ROOM, words: `@${BOT} ${text}` }),
    async nextFiles() {
      const message = await service.until(() =>
        service.messages.find(({ files }) => files.length > 0),
      );
      return message.files.map((file) => ({
        ...file,
        isUnder: ({ under }: Shown) => under === message.thread,
      }));
    },
    nextInRoom: (act) => answered(act),
    written: () => service.messages.filter(isAnswer).length,
    async close() {
      for (const chat of chats) await chat.stop();
    },
  };
}

export async function thirdRooms(
  desk: Parameters<ChatUnderTest['connect']>[0],
): Promise<RoomsUnderTest> {
  const { service, create } = workplace();
  const chat = create(desk, {});
  return {
    chat,
    room: ROOM,
    now: NOW,
    said: () => service.messages.map(({ words }) => words),
    filesUnder: (ref) =>
      service.messages
        .filter(({ thread }) => thread === ref)
        .flatMap(({ files }) => files)
        .map(({ name, alt }) => ({ name, alt })),
    denyFiles() {
      service.takesFiles = false;
    },
    remove(ref) {
      const at = service.messages.findIndex(({ id }) => id === ref);
      service.messages.splice(at, 1);
    },
    talk: (text) => service.say(IDS.ola, { room: ROOM, words: text }),
    hide() {
      service.mayRead = false;
    },
    close: () => chat.stop(),
  };
}

function isAnswer({ author, files }: ThirdMessage): boolean {
  return author === BOT && files.length === 0;
}

function shown(message: ThirdMessage): Shown {
  return {
    words: message.words,
    buttons: message.buttons.map(({ label }) => label),
    message,
    under: message.thread,
  };
}
