import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import { isJson } from '#test/fakes/discord/fault-list.ts';
import type { Channel } from '#test/fakes/discord/model.ts';
import type { Person } from '#test/fakes/discord/people.ts';
import { ascending } from './percentile.ts';
import { QUESTIONS } from './questions.ts';

const BOTS = join(import.meta.dirname, 'discord-bots.ts');

/** Each asks in a room of their own rhythm, so that a follow-up is one. */
const PEOPLE = 50;
const ROOMS = 13;
const PAUSE = 1000 / 50;

/**
 * Mentions a bot 50 times a second, whether or not it keeps up. The double is in this process, where times are
 * taken; the bot is in another, as Discord is another machine.
 *
 * @param warmUp questions that are not counted
 * @returns from each question's gateway event to the REST call that answers it, in milliseconds, ascending
 */
export async function runDiscord(
  bot: 'kanalvakt' | 'bare',
  warmUp: number,
  questions: number,
): Promise<readonly number[]> {
  const sent = new Map<string, number>();
  const answered = new Map<string, number>();
  const discord = createDiscordServer({
    onCall({ method, body }) {
      const reference = isJson(body) ? body['message_reference'] : undefined;
      const id = isJson(reference) ? String(reference['message_id']) : '';
      if (method === 'POST' && sent.has(id) && !answered.has(id)) {
        answered.set(id, performance.now());
      }
    },
  });
  await discord.start();
  const rooms = Array.from({ length: ROOMS }, (_, index) => discord.addChannel(`rom-${index}`));
  const people = Array.from({ length: PEOPLE }, (_, index) => discord.person(`person${index}`));
  const child = fork(BOTS, [bot, discord.url, discord.token]);
  try {
    await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(`the ${bot} bot did not start`))),
    ]);
    const asked: string[] = [];
    const begun = performance.now();
    for (let index = 0; index < warmUp + questions; index++) {
      await sleep(Math.max(0, begun + index * PAUSE - performance.now()));
      asked.push(ask(index));
    }
    await answeredAll(asked);
    return ascending(
      asked.slice(warmUp).map((id) => {
        return (answered.get(id) ?? Number.POSITIVE_INFINITY) - (sent.get(id) ?? 0);
      }),
    );
  } finally {
    const ended = once(child, 'exit');
    if (child.connected) child.disconnect();
    if (child.exitCode === null) await ended;
    await discord.stop();
  }

  function ask(index: number): string {
    const person = people[index % PEOPLE] as Person;
    const channel = rooms[index % ROOMS] as Channel;
    // Persons and questions go round at different lengths, so that everybody asks everything.
    const text = QUESTIONS[(index + Math.floor(index / PEOPLE)) % QUESTIONS.length] as string;
    const { id } = person.mention(text, { channel });
    sent.set(id, performance.now());
    return id;
  }

  /** Waits three seconds for the last. */
  async function answeredAll(asked: readonly string[]): Promise<void> {
    const given = performance.now() + 3000;
    while (asked.some((id) => !answered.has(id)) && performance.now() < given) await sleep(PAUSE);
  }
}
