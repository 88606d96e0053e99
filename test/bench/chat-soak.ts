import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { nameOf } from '#adapters/chats/shared/button-payloads.ts';
import { MINUTE, type Millis, SECOND } from '#src/model/instant.ts';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import type { Message } from '#test/fakes/discord/model.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  type SlackServer,
  startSlackServer,
} from '#test/fakes/slack/slack-server.ts';
import type { ServerFault } from '#test/fakes/slack/workspace.ts';
import type { Order } from './chat-soak-bots.ts';
import { ascending, percentile } from './percentile.ts';

/**
 * `npm run bench:chat-soak [-- --minutes 15]`: both chats over random faults of their services, each beside a client of
 * the chat's own library that has the same faults at the same time from a double of its own. It fails if a question or a
 * message of the outbox is lost, if a message comes twice, or if a line is back later than the bare client's plus five
 * seconds.
 */

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '15' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new RangeError('--minutes takes a number above 0');

const BOTS = join(import.meta.dirname, 'chat-soak-bots.ts');
const ASKS_EVERY: Millis = 2 * SECOND;
const POSTS_EVERY: Millis = 10 * SECOND;
/** Between two faults of a chat: longer than the bare clients need to be back. */
const FAULT_EVERY: Millis = 15 * SECOND;
const OUTAGE: Millis = 4 * SECOND;
const GRACE: Millis = 5 * SECOND;
/** A line that is not back by then counts as never. */
const GIVEN_UP: Millis = 60 * SECOND;
/** What was begun last has so long to come. */
const SETTLES: Millis = Math.min(90 * SECOND, minutes * MINUTE);

/** The same faults in the same order at each run: a multiplicative generator (Park and Miller). */
let seed = 20_201_204;
function oneOf<T>(all: readonly T[]): T {
  seed = (seed * 48_271) % 2_147_483_647;
  return all[seed % all.length] as T;
}

/** Something that was asked or posted, and how often an answer, or it itself, was seen. */
interface Expected {
  readonly after: string;
  readonly count: () => number;
}
/** After a fault that breaks lines: how long each bot was away. */
interface Return {
  readonly fault: string;
  readonly ours: Millis;
  readonly bare: Millis;
}

interface Stage<Server> {
  readonly name: string;
  readonly ours: Server;
  readonly bare: Server;
  readonly faults: Readonly<Record<string, (server: Server) => Promise<void> | void>>;
  isUp(server: Server): boolean;
  ask(index: number): Expected['count'] | undefined;
  post(key: string): Order & Pick<Expected, 'count'>;
  stop(): Promise<void>;
}

interface Soaked {
  readonly name: string;
  readonly questions: readonly Expected[];
  readonly posts: readonly Expected[];
  readonly returns: readonly Return[];
}

async function soak<Server>(
  stage: Stage<Server>,
  bots: { readonly ours: ChildProcess },
): Promise<Soaked> {
  const { ours, bare, faults, isUp } = stage;
  const questions: Expected[] = [];
  const posts: Expected[] = [];
  const returns: Return[] = [];
  const ends = performance.now() + minutes * MINUTE;
  let latest = 'no fault';

  async function every(pause: Millis, act: (index: number) => Promise<void> | void) {
    for (let index = 0; performance.now() < ends; index++) {
      await act(index);
      await sleep(pause);
    }
  }

  /** How long a server is without its client from now on; 0 where it never was. */
  async function away(server: Server): Promise<Millis> {
    const begun = performance.now();
    let wasAway = false;
    while (performance.now() - begun < GIVEN_UP) {
      const up = isUp(server);
      if (up && wasAway) return performance.now() - begun;
      if (!up) wasAway = true;
      else if (performance.now() - begun > 2 * SECOND) return 0;
      await sleep(20);
    }
    return Number.POSITIVE_INFINITY;
  }

  await Promise.all([
    every(ASKS_EVERY, (index) => {
      const count = stage.ask(index);
      if (count) questions.push({ after: latest, count });
    }),
    every(POSTS_EVERY, (index) => {
      const { count, ...order } = stage.post(`alert/soak-${index}`);
      posts.push({ after: latest, count });
      bots.ours.send(order);
    }),
    every(FAULT_EVERY, async () => {
      const fault = oneOf(Object.keys(faults));
      latest = fault;
      const act = faults[fault] ?? (() => {});
      const both = Promise.all([away(ours), away(bare)]);
      await Promise.all([act(ours), act(bare)]);
      const [oursAway, bareAway] = await both;
      returns.push({ fault, ours: oursAway, bare: bareAway });
    }),
  ]);
  await sleep(SETTLES);
  return { name: stage.name, questions, posts, returns };
}

async function slackStage(): Promise<Stage<SlackServer>> {
  const clock = { now: () => Date.now() };
  const [ours, bare] = [await startSlackServer(clock), await startSlackServer(clock)];
  const room = 'C0000001';
  for (const { workspace } of [ours, bare]) {
    workspace.addUser('U1');
    workspace.addChannel(room, ['U1', workspace.bot.user]);
  }
  const failing =
    (method: string, as: ServerFault['as'], done = false) =>
    (server: SlackServer) =>
      server.fail(method, { as, ...(done ? { done } : {}) }, 2);
  const isOurs = (message: Readonly<Record<string, unknown>>) =>
    message['user'] === ours.workspace.bot.user;
  return {
    ...{ name: 'Slack', ours, bare },
    isUp: ({ delivery }) => delivery.sockets.size > 0,
    faults: {
      'sockets cut': (server) => server.dropSockets(),
      'asked to connect anew': (server) => server.askToReconnect(),
      'sockets cut, and no new one for a while': (server) => {
        server.fail('apps.connections.open', { as: 503 }, 2);
        server.dropSockets();
      },
      'message: 500': failing('chat.postMessage', 500),
      'message: 503, though taken': failing('chat.postMessage', 503, true),
      'message: internal_error': failing('chat.postMessage', 'internal_error'),
      'message: cut': failing('chat.postMessage', 'cut'),
      'message: slow': failing('chat.postMessage', 'slow'),
      'message: 429': (server) => server.rateLimit('chat.postMessage', 3, 1),
      'response URL: 500': failing('response_url', 500),
      'response URL: cut': failing('response_url', 'cut'),
    },
    ask(index) {
      // Without a socket Slack tells whoever asks that the app does not respond, and brings nothing.
      if (ours.delivery.sockets.size === 0) return undefined;
      if (index % 2 === 0) {
        const envelope = ours.person('U1').mention('status alle', { channel: room });
        redeliver(envelope);
        const asked = ours.messages(room).at(-1)?.['ts'];
        return () =>
          ours.messages(room).filter((one) => isOurs(one) && one['thread_ts'] === asked).length;
      }
      const user = `U2${String(index).padStart(5, '0')}`;
      ours.workspace.addUser(user);
      const envelope = ours.person(user).slash('/kanalvakt', 'status alle', { channel: room });
      let isHeard = false;
      ours.workspace.happened.once(`ack ${envelope}`, () => {
        isHeard = true;
      });
      return () => {
        const direct = ours.messages(`D${user}`).filter(isOurs);
        const given = ours.ephemerals(room, user).length + direct.length;
        // What was never acknowledged, Slack has told the person itself.
        return given === 0 && !isHeard ? 1 : given;
      };
    },
    post: (key) => ({
      ...{ key, room },
      count: () =>
        ours
          .messages(room)
          .filter(
            (one) => isOurs(one) && JSON.stringify(one['metadata'] ?? '').includes(`"${key}"`),
          ).length,
    }),
    stop: async () => void (await Promise.all([ours.stop(), bare.stop()])),
  };

  /** Slack brings an event again that nobody acknowledged (docs.slack.dev/apis/events-api#retries). */
  function redeliver(envelope: string): void {
    let isHeard = false;
    ours.workspace.happened.once(`ack ${envelope}`, () => {
      isHeard = true;
    });
    void (async () => {
      for (let retry = 0; retry < 3; retry++) {
        await sleep(4 * SECOND);
        while (!isHeard && ours.delivery.sockets.size === 0) await sleep(100);
        if (isHeard) return;
        ours.delivery.resend(envelope);
      }
    })();
  }
}

type DiscordDouble = ReturnType<typeof createDiscordServer>;

async function discordStage(): Promise<Stage<DiscordDouble>> {
  const [ours, bare] = [createDiscordServer(), createDiscordServer()];
  await Promise.all([ours.start(), bare.start()]);
  await Promise.all([ours.partResumeHost(), bare.partResumeHost()]);
  const kari = ours.person('kari');
  const isOurs = ({ author }: Message) => author === ours.world.bot;
  return {
    ...{ name: 'Discord', ours, bare },
    isUp: ({ gateway }) => gateway.connected > 0,
    faults: {
      'line cut': ({ gateway }) => gateway.drop(),
      'line cut, session forgotten': ({ gateway }) => gateway.drop({ refuseResume: true }),
      'asked to connect anew': ({ gateway }) => gateway.reconnect(),
      'session invalid': ({ gateway }) => gateway.invalidate(),
      'resume host gone': (server) => server.loseResumeHost(),
      'main gateway moved': (server) => {
        server.moveGateway();
        server.gateway.drop();
      },
      'all of it down for a while': async (server) => {
        const port = server.port();
        await server.stop();
        await sleep(OUTAGE);
        await server.start(port);
      },
      'answers: 502, though taken': (server) => server.loseAnswers(2),
      'answers: 429': (server) => server.rateLimit(3, { retryAfter: 1 }),
    },
    ask() {
      const message = kari.mention('status alle');
      return () =>
        ours.general.messages.filter((one) => isOurs(one) && one.replyTo === message).length;
    },
    post(key) {
      return { key, room: ours.general.id, count: () => postsOf(ours.general.messages, key) };
    },
    stop: async () => void (await Promise.all([ours.stop(), bare.stop()])),
  };

  function postsOf(messages: readonly Message[], key: string): number {
    // The adapter names the first of a message's parts so.
    const nonce = `0${nameOf(key)}`.slice(0, 25);
    return messages.filter((one) => isOurs(one) && one.nonce === nonce).length;
  }
}

/** Starts the bots of a stage, soaks it, and ends them. */
async function run<Server>(
  stage: Stage<Server>,
  secretsOf: (server: Server) => readonly string[],
): Promise<Soaked> {
  const [ours, bare] = [
    fork(BOTS, ['kanalvakt', stage.name.toLowerCase(), ...secretsOf(stage.ours)]),
    fork(BOTS, ['bare', stage.name.toLowerCase(), ...secretsOf(stage.bare)]),
  ];
  try {
    await Promise.all([connected(ours), connected(bare)]);
    return await soak(stage, { ours });
  } finally {
    await Promise.all([ended(ours), ended(bare)]);
    await stage.stop();
  }
}

async function connected(bot: ChildProcess): Promise<void> {
  await Promise.race([
    once(bot, 'message'),
    once(bot, 'exit').then(() => Promise.reject(new Error('a bot did not start'))),
  ]);
}

async function ended(bot: ChildProcess): Promise<void> {
  const exit = once(bot, 'exit');
  if (bot.connected) bot.disconnect();
  const late = setTimeout(() => bot.kill(), 10 * SECOND);
  if (bot.exitCode === null) await exit;
  clearTimeout(late);
}

function report({ name, questions, posts, returns }: Soaked): boolean {
  const line = (...cells: (string | number)[]) =>
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  const seconds = (millis: Millis) =>
    Number.isFinite(millis) ? (millis / SECOND).toFixed(1) : 'never';
  process.stdout.write(`\n${name}\n`);
  line('fault', 'times', 'away, median s', 'longest', 'bare, median s', 'longest');
  line('---', '---', '---', '---', '---', '---');
  for (const [fault, some] of Map.groupBy(returns, (one) => one.fault)) {
    const [ours, bare] = [some.map((one) => one.ours), some.map((one) => one.bare)].map(ascending);
    const cells = [ours, bare].flatMap((all = []) => [
      seconds(percentile(all, 50)),
      seconds(all.at(-1) ?? 0),
    ]);
    line(fault, some.length, ...cells);
  }
  const counted = (all: readonly Expected[]) => {
    const counts = all.map(({ count }) => count());
    const of = (fits: (count: number) => boolean) => counts.filter(fits).length;
    return {
      all: all.length,
      once: of((n) => n === 1),
      none: of((n) => n === 0),
      more: of((n) => n > 1),
    };
  };
  const [asked, posted] = [counted(questions), counted(posts)];
  const tell = (what: string, { all, once, none, more }: typeof asked) =>
    process.stdout.write(`${what}: ${all}, once ${once}, twice ${more}, never ${none}\n`);
  tell('questions answered', asked);
  tell('messages of the outbox', posted);
  for (const { after, count } of questions)
    if (count() === 0) process.stdout.write(`  no answer after: ${after}\n`);
  const late = returns.filter(({ ours, bare }) => ours > bare + GRACE);
  for (const { fault, ours, bare } of late)
    process.stdout.write(`  late: ${fault}: ${seconds(ours)} s, bare ${seconds(bare)} s\n`);
  return asked.none === 0 && posted.none === 0 && posted.more === 0 && late.length === 0;
}

const [slack, discord] = await Promise.all([
  run(await slackStage(), ({ apiUrl }) => [apiUrl, BOT_TOKEN, APP_TOKEN]),
  run(await discordStage(), ({ url, token }) => [url, token]),
]);
const good = [report(slack), report(discord)];
process.exitCode = good.every(Boolean) ? 0 : 1;
