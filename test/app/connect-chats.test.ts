import { expect, it } from 'vitest';
import { connectChats } from '#app/start/connect-chats.ts';
import type { Chat, ChatStarted } from '#src/ports.ts';

const UNREACHABLE: ChatStarted = { ok: false, message: 'It could not be reached.', again: true };
const REFUSED: ChatStarted = { ok: false, message: 'The token is refused.', again: false };

/** A chat that starts like this, one after the other, and then works. */
function chatStarting(name: string, ...outcomes: ChatStarted[]) {
  let stops = 0;
  const chat: Chat = {
    name,
    start: async () => outcomes.shift() ?? { ok: true },
    tell: async () => 'told',
    post: async () => ({ kind: 'sent', ref: '1' }),
    edit: async () => ({ kind: 'sent', ref: '1' }),
    find: async () => ({ kind: 'absent' }),
    stop: async () => void stops++,
  };
  return { chat, stops: () => stops };
}

/** Resolves when this line has been told. */
function listening(wanted: string) {
  const lines: string[] = [];
  let heard = () => {};
  const told = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const tell = (line: string) => {
    lines.push(line);
    if (line === wanted) heard();
  };
  return { lines, told, tell };
}

it('connects one chat while another is refused, and says what to mend', async () => {
  const { lines, tell } = listening('');
  const [good, bad] = [chatStarting('a'), chatStarting('b', REFUSED)];
  const chats = connectChats([bad.chat, good.chat], tell);
  await chats.tried;
  expect(chats.up).toEqual([good.chat]);
  expect(lines.toSorted()).toEqual([
    'Connected to a.',
    'Not connected to b. The token is refused.',
  ]);
  await chats.stop();
  expect([good.stops(), bad.stops()]).toEqual([1, 0]);
});

it('tries one that is out of reach again until it is up', async () => {
  const { lines, told, tell } = listening('Connected to a.');
  const late = chatStarting('a', UNREACHABLE, UNREACHABLE);
  const chats = connectChats([late.chat], tell, 1);
  await told;
  expect(chats.up).toEqual([late.chat]);
  expect(lines).toEqual([
    'Not connected to a. It could not be reached. Trying again every 0.001 s.',
    'Connected to a.',
  ]);
  await chats.stop();
  expect(late.stops()).toBe(1);
});

it('gives up trying when the program ends', async () => {
  const { lines, tell } = listening('');
  const gone = chatStarting('a', UNREACHABLE);
  const chats = connectChats([gone.chat], tell, 600_000);
  await chats.tried;
  await chats.stop();
  expect([chats.up, lines.length]).toEqual([[], 1]);
});
