import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '#test/fakes/slack/slack-server.ts';
import { ascending } from './percentile.ts';
import { QUESTIONS } from './questions.ts';

const BOTS = join(import.meta.dirname, 'slack-bots.ts');

/** Each asks in a room of their own rhythm, so that a follow-up is one. */
const PEOPLE = 50;
const ROOMS = 13;
const PAUSE = 1000 / 50;

export type Bot = 'kanalvakt' | 'bare';

export interface Times {
  /** From the sending of a question to its acknowledgement, in milliseconds, ascending. */
  readonly acks: readonly number[];
  /** From the sending of a question to the POST to its response URL, in milliseconds, ascending. */
  readonly answers: readonly number[];
}

/**
 * Asks a bot 50 questions a second, whether or not it keeps up. The double is in this process, where times are
 * taken; the bot is in another, as Slack is another machine.
 *
 * @param warmUp questions that are not counted
 */
export async function runSlack(bot: Bot, warmUp: number, questions: number): Promise<Times> {
  const slack = await startSlackServer({ now: () => Date.now() });
  const { workspace } = slack;
  const people = Array.from({ length: PEOPLE }, (_, index) => {
    const user = `U1${String(index).padStart(4, '0')}`;
    workspace.addUser(user);
    return { user, channel: `C1${String(index % ROOMS).padStart(4, '0')}` };
  });
  for (const { channel } of people) {
    workspace.addChannel(channel, [workspace.bot.user, ...people.map(({ user }) => user)]);
  }
  const child = fork(BOTS, [bot, slack.apiUrl, BOT_TOKEN, APP_TOKEN]);
  try {
    await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(`the ${bot} bot did not start`))),
    ]);
    const times: { ack: number; answer: number }[] = [];
    const begun = performance.now();
    for (let index = 0; index < warmUp + questions; index++) {
      await sleep(Math.max(0, begun + index * PAUSE - performance.now()));
      times.push(ask(index));
    }
    await answeredAll(times);
    const counted = times.slice(warmUp);
    return {
      acks: ascending(counted.map(({ ack }) => ack)),
      answers: ascending(counted.map(({ answer }) => answer)),
    };
  } finally {
    const ended = once(child, 'exit');
    if (child.connected) child.disconnect();
    if (child.exitCode === null) await ended;
    await slack.stop();
  }

  function ask(index: number) {
    const { user, channel } = people[index % PEOPLE] as (typeof people)[number];
    // Persons and questions go round at different lengths, so that everybody asks everything.
    const text = QUESTIONS[(index + Math.floor(index / PEOPLE)) % QUESTIONS.length] as string;
    const time = { ack: Number.POSITIVE_INFINITY, answer: Number.POSITIVE_INFINITY };
    const sent = performance.now();
    const envelope = slack.person(user).slash('/kanalvakt', text, { channel });
    workspace.happened.once(`ack ${envelope}`, () => {
      time.ack = performance.now() - sent;
    });
    workspace.happened.once(`ephemeral ${channel} ${user}`, () => {
      time.answer = performance.now() - sent;
    });
    return time;
  }

  /** Waits three seconds for the last; Slack waits no longer for an acknowledgement. */
  async function answeredAll(times: readonly { ack: number; answer: number }[]): Promise<void> {
    const given = performance.now() + 3000;
    while (times.some(({ ack, answer }) => ack + answer === Number.POSITIVE_INFINITY)) {
      if (performance.now() > given) return;
      await sleep(PAUSE);
    }
  }
}
