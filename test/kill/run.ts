import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openSqlite } from '#adapters/storage/sqlite.ts';
import type { TrackerState } from '#src/incidents/tracker.ts';
import type { DigestSchedule } from '#src/model/digest.ts';
import type { Incident } from '#src/model/incident.ts';
import { MINUTE } from '#src/model/instant.ts';
import { lastDue, nextDue } from '#src/notify/digests/due.ts';
import { type FastTime, nowIn } from './time.ts';
import { openWorld, subscribe, type World } from './world.ts';

const CHILD = join(import.meta.dirname, 'child.ts');
const SPEED = 60;
/** The night begins. */
const BEGIN = Date.parse('2026-03-02T20:00:00Z');
/** The last run lasts at least so long. */
const SETTLED = 10 * MINUTE;
/** In this machine's time. */
const PATIENCE = 2 * MINUTE;

export interface Killed {
  readonly kills: number;
  /** At how many of them a message had just been taken by a chat, and nobody had been told. */
  readonly unheard: number;
  /** Restarts that came ten minutes later. */
  readonly late: number;
  readonly digests: number;
  readonly alerts: number;
  /** In threads, and in rooms that did not ask. */
  readonly turns: number;
  readonly incidents: number;
  /** Hours that passed for the program. */
  readonly hours: number;
  /** What was lost, or stands twice, or was never ended. */
  readonly faults: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly chat: string;
  readonly state: string;
  readonly put: number;
  readonly thread?: string;
}

/** Kills the program again and again while alerts and digests go out, then lets it come to rest and counts. */
export async function killAgainAndAgain(
  { kills, seed }: { readonly kills: number; readonly seed: number },
  tell: (line: string) => void = () => {},
): Promise<Killed> {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  let time: FastTime = { real: Date.now(), begin: BEGIN, speed: SPEED };
  const now = () => nowIn(time);
  const world = await openWorld(now, BEGIN);
  let [unheard, late] = [0, 0];
  try {
    await mkdir(dirname(world.database));
    await subscribe(world, BEGIN);
    for (let kill = 0; kill < kills; kill++) {
      // At first all is well, as far as it has seen.
      if (kill > 1) trouble(world, below);
      const where = nextKill(below);
      if (await runUntil(world, time, where)) unheard++;
      if (below(4) === 0) {
        time = { ...time, begin: time.begin + 10 * MINUTE };
        late++;
      }
      if ((kill + 1) % 10 === 0)
        tell(`${kill + 1} kills, ${world.messages('slack') + world.messages('discord')} messages`);
    }
    const calm = await runUntilCalm(world, time);
    const counted = await count(world, calm);
    return { kills, unheard, late, hours: (now() - BEGIN) / (60 * MINUTE), ...counted };
  } finally {
    await world.close();
  }
}

/** An account is taken down, or comes back. */
function trouble({ platform }: World, below: (n: number) => number): void {
  const account = platform.accounts[below(platform.accounts.length)];
  if (account) account.state = account.state === 'active' ? 'takendown' : 'active';
}

/** The moment of a kill: tells of each call whether it is the one. */
type Moment = (call: string) => boolean;

const isSend: Moment = (call) =>
  /^slack (?:message |call chat\.)/.test(call) || /^discord (?:POST|PATCH) .*messages/.test(call);
const isLook: Moment = (call) =>
  /conversations\.(?:history|replies)|^discord GET .*messages/.test(call);
/** The message itself, or its edit. */
const isAlert: Moment = (call) =>
  /^slack message .* alert\/|^slack call chat\.update|^discord PATCH/.test(call);
/** What is waited for may never come: so many sends do as well. */
const INSTEAD = 3;

function nextKill(below: (n: number) => number): Moment {
  const wanted = [
    nth(1 + below(40), () => true),
    isLook,
    isAlert,
    isAlert,
    nth(1 + below(4), isSend),
  ];
  const first = wanted[below(wanted.length)] ?? isSend;
  const instead = nth(INSTEAD, isSend);
  return (call) => {
    const isIt = first(call);
    return instead(call) || isIt;
  };
}

function nth(count: number, fits: Moment): Moment {
  let left = count;
  return (call) => fits(call) && --left === 0;
}

/** Whether it was killed when a message had arrived of which it had not heard yet. */
async function runUntil(world: World, time: FastTime, isIt: Moment): Promise<boolean> {
  const child = start(world, time);
  const [call] = await new Promise<readonly [string]>((resolve, reject) => {
    child.once('close', (code) =>
      reject(new Error(`the program ended by itself: ${code} ${child.told()}`)),
    );
    world.onCall = (call) => {
      if (!isIt(call)) return;
      child.removeAllListeners('close');
      process.kill(child.pid ?? 0, 'SIGKILL');
      resolve([call]);
    };
    setTimeout(
      () => reject(new Error(`nothing was sent any more: ${child.told()}`)),
      PATIENCE,
    ).unref();
  });
  world.onCall = () => {};
  if (child.signalCode === null && child.exitCode === null) await once(child, 'close');
  return /^slack message|^discord POST/.test(call);
}

/** What was to be told when the program was left in peace. */
interface Calm {
  /** Digests due by then were put in. */
  readonly by: number;
  readonly incidents: readonly Incident[];
}

/**
 * Lets it run until all that was due is sent, as it looks at the platform again. What it puts in afterwards may be on its
 * way when it is killed for the last time.
 */
async function runUntilCalm(world: World, time: FastTime): Promise<Calm> {
  const child = start(world, time);
  const storage = await openSqlite(world.database);
  const by = nowIn(time);
  let incidents: readonly Incident[] = [];
  await new Promise<void>((resolve, reject) => {
    let looking = false;
    child.once('close', (code) =>
      reject(new Error(`the program ended by itself: ${code} ${child.told()}`)),
    );
    const look = async () => {
      const book = await storage.get<TrackerState>('incidents/live');
      incidents = [...(book?.live ?? []), ...(book?.closed ?? [])];
      const entries = await entriesIn(storage);
      const plans = (await storage.get<readonly DigestSchedule[]>('digests/plans')) ?? [];
      const isCalm =
        entries.every(({ state }) => isDone(state)) &&
        missing(world, { by, incidents }, entries, plans).length === 0;
      if (isCalm) resolve();
    };
    world.onCall = (call) => {
      if (call !== 'platform' || looking || nowIn(time) - by < SETTLED) return;
      looking = true;
      look().then(() => {
        looking = false;
      }, reject);
    };
    // What never comes must not be waited for.
    setTimeout(resolve, PATIENCE).unref();
  });
  world.onCall = () => {};
  child.removeAllListeners('close');
  child.kill('SIGKILL');
  await once(child, 'close');
  await storage.close();
  return { by, incidents };
}

function start(world: World, time: FastTime): ChildProcess & { told(): string } {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(time)], {
    cwd: world.folder,
    env: world.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let told = '';
  child.stderr?.on('data', (chunk) => {
    told = `${told}${chunk}`.slice(-2000);
  });
  return Object.assign(child, { told: () => told });
}

async function count(world: World, calm: Calm) {
  const storage = await openSqlite(world.database);
  const entries = await entriesIn(storage);
  const plans = (await storage.get<readonly DigestSchedule[]>('digests/plans')) ?? [];
  await storage.close();
  const faults = [...missing(world, calm, entries, plans)];
  for (const { id, chat, state, put } of entries) {
    const found = world.count(chat, id);
    const isDue = put <= calm.by;
    if (found > 1 || (state === 'sent' && found !== 1) || (isDue && state !== 'sent')) {
      faults.push(`${id}: ${state}, ${found} times in ${chat}`);
    }
  }
  // Nothing stands there that was never put in.
  for (const chat of ['slack', 'discord']) {
    const known = entries.filter((entry) => entry.chat === chat);
    const found = known.reduce((sum, { id }) => sum + world.count(chat, id), 0);
    if (world.messages(chat) !== found) {
      faults.push(`${chat} holds ${world.messages(chat)} messages; ${found} are known`);
    }
  }
  const of = (fits: (entry: Entry) => boolean) => entries.filter(fits).length;
  const digests = of(({ id }) => id.startsWith('digest/'));
  const alerts = of(({ id, thread }) => id.startsWith('alert/') && thread === undefined);
  const turns = entries.length - digests - alerts;
  return { digests, alerts, turns, incidents: calm.incidents.length, faults };
}

/** Digests that were due, and alerts of open incidents, that were never put in. */
function missing(
  { rooms }: World,
  { by, incidents }: Calm,
  entries: readonly Entry[],
  plans: readonly DigestSchedule[],
): readonly string[] {
  const known = new Set(entries.map(({ id }) => id));
  const digests = plans.flatMap((plan) =>
    duesOf(plan, by).map((due) => `digest/${plan.id}/${due}`),
  );
  const alerts = incidents.flatMap(({ id, state }) => {
    const ids = rooms.map(({ chat, room }) => `alert/${id}/${chat}-${room}`);
    // What was over before it could be told is told in no room.
    const isTold =
      state === 'open' || state === 'acknowledged' || ids.some((one) => known.has(one));
    return isTold ? ids : [];
  });
  return [...digests, ...alerts].filter((id) => !known.has(id)).map((id) => `${id}: never put in`);
}

function duesOf(plan: DigestSchedule, end: number): readonly number[] {
  const dues: number[] = [];
  let due = lastDue(plan, plan.since) ?? nextDue(plan, plan.since);
  for (; due <= end; due = nextDue(plan, due)) dues.push(due);
  return dues;
}

async function entriesIn(storage: { get<T>(key: string): Promise<T | undefined> }) {
  return Object.values((await storage.get<Record<string, Entry>>('outbox')) ?? {});
}

function isDone(state: string): boolean {
  return state === 'sent' || state === 'dropped';
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
