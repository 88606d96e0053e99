import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import type { ChannelSignal } from '#src/model/signal.ts';
import type { LocalTime } from '#src/rhythm/calendar.ts';
import type { RhythmData } from '#test/bench/rhythm/data.ts';

/** What the rhythm costs, in CPU time; beside another checkout of the project in the same run, where one is named. */

export interface Speed {
  /** A year of the busiest account's posts, asked after each, the first of them in a process: ms, most of it the compiler's. */
  readonly year: number;
  /** The same again. */
  readonly yearAgain: number;
  /** The same posts, the newest first. */
  readonly backwards: number;
  /** One step of 10,000 channels to which nothing has happened: ms, the median of forty. */
  readonly step: number;
  /** A step of ten minutes of a panel of forty: ms, the mean of a week, after four in which it got going. */
  readonly panel: number;
  /** What is kept of a channel, before it is asked and after: bytes. */
  readonly state: number;
  readonly asked: number;
}

/** What the versions that are compared have in common. */
interface AnyRhythm {
  add(post: Instant): void;
  silence(from: Instant, to: Instant): unknown;
  outageRatio?(from: Instant, to: Instant): unknown;
}
interface AnyPanel {
  add(signal: ChannelSignal): void;
  at(now: Instant): unknown;
}
interface Version {
  readonly createLocalTime: (zone: string) => LocalTime;
  readonly createRhythm: (local: LocalTime) => AnyRhythm;
  readonly createPanelMemory: (
    channels: readonly Channel[],
    timeOf: (channel: Channel) => LocalTime,
  ) => AnyPanel;
}

/** Where they have it, the newest first. */
const CALENDAR_FILES = ['src/rhythm/calendar.ts', 'src/rhythm/local-time.ts'];
const PANEL_FILES = ['src/judge/memory/memory.ts', 'src/judge/panel-memory.ts'];
const CHANNELS = 10_000;
const YEAR = 365 * DAY;
const STEPS = 40;

/**
 * Prints what this version costs, and another one where it is named.
 *
 * @param posts a year of a busy account
 * @param beside a checkout of the project
 */
export async function reportSpeed(posts: readonly Instant[], beside?: string): Promise<void> {
  const own = await measureSpeed(join(import.meta.dirname, '../../..'), posts);
  const other = beside === undefined ? undefined : await measureSpeed(beside, posts);
  const rows: readonly (readonly [string, keyof Speed, string])[] = [
    ['a year of the busiest account, asked after each post', 'year', 'ms'],
    ['the same again, in a process that has got going', 'yearAgain', 'ms'],
    ['the same, the newest first', 'backwards', 'ms'],
    ['one step of 10,000 channels', 'step', 'ms'],
    ['one step of a panel of forty', 'panel', 'ms'],
    ['kept of a channel', 'state', 'bytes'],
    ['and what answering adds', 'asked', 'bytes'],
  ];
  for (const [what, key, unit] of rows) {
    const before =
      other === undefined
        ? ''
        : `   beside ${figure(other[key])}, ${figure(other[key] / own[key])} times as much`;
    process.stdout.write(`${what.padEnd(54)}${figure(own[key]).padStart(9)} ${unit}${before}\n`);
  }
}

function figure(value: number): string {
  return value < 10 ? value.toFixed(value < 1 ? 3 : 2) : value.toFixed(0);
}

async function measureSpeed(root: string, posts: readonly Instant[]): Promise<Speed> {
  const version = await load(root);
  return {
    year: year(version, posts),
    yearAgain: year(version, posts),
    backwards: year(version, posts.toReversed()),
    step: step(version),
    panel: panel(version),
    ...state(version, posts),
  };
}

async function load(root: string): Promise<Version> {
  const from = (files: readonly string[]) => {
    const file = files.map((one) => join(resolve(root), one)).find(existsSync);
    if (file === undefined) throw new Error(`${root} has none of ${files.join(', ')}`);
    return import(pathToFileURL(file).href);
  };
  const { createLocalTime } = await from(CALENDAR_FILES);
  const { createRhythm } = await from(['src/rhythm/rhythm.ts']);
  const { createPanelMemory } = await from(PANEL_FILES);
  return { createLocalTime, createRhythm, createPanelMemory };
}

/** The most posts that any account has within a year. */
export function busiestYear(data: RhythmData): readonly Instant[] {
  const all = data.tasks.flatMap((task) => ('account' in task ? [task] : []));
  let most: readonly Instant[] = [];
  for (const { file, account } of all) {
    const posts = data.posts(file, account);
    const within = posts.filter((at) => at >= (posts.at(-1) ?? 0) - YEAR);
    if (within.length > most.length) most = within;
  }
  return most;
}

function ask(rhythm: AnyRhythm, from: Instant, to: Instant): void {
  rhythm.silence(from, to);
  rhythm.outageRatio?.(from, to);
}

function year({ createLocalTime, createRhythm }: Version, posts: readonly Instant[]): number {
  const rhythm = createRhythm(createLocalTime('Europe/Oslo'));
  // What reading the data left behind is not the rhythm's to clear away.
  collect();
  return cpu(() => {
    for (const post of posts) {
      rhythm.add(post);
      ask(rhythm, post, post + HOUR);
    }
  });
}

function step({ createLocalTime, createRhythm }: Version): number {
  const local = createLocalTime('Europe/Oslo');
  const begin = Date.UTC(2026, 0, 5);
  const rhythms = Array.from({ length: CHANNELS }, (_, at) => {
    const rhythm = createRhythm(local);
    const gap = (1 + (at % 12)) * HOUR;
    for (let post = begin + (at % 60) * MINUTE; post < begin + 14 * DAY; post += gap)
      rhythm.add(post);
    return { rhythm, last: begin + 13 * DAY };
  });
  const steps = Array.from({ length: STEPS }, (_, at) =>
    cpu(() => {
      for (const { rhythm, last } of rhythms) ask(rhythm, last, begin + 14 * DAY + at * MINUTE);
    }),
  );
  // The first learns all rhythms.
  return steps.slice(1).sort((a, b) => a - b)[STEPS / 2] as number;
}

function panel({ createLocalTime, createPanelMemory }: Version): number {
  const local = createLocalTime('UTC');
  const accounts = Array.from(
    { length: 40 },
    (_, at): Channel => ({
      ...{ id: `p${at}`, owner: 'panel', platform: 'x', handle: `p${at}`, role: 'panel' },
      verified: true,
    }),
  );
  const memory = createPanelMemory(accounts, () => local);
  const begin = Date.UTC(2026, 0, 5);
  const looked = (at: Instant) => {
    for (const [place, { id: channel }] of accounts.entries()) {
      // Each posts once in about half an hour, at times of its own.
      if ((at / (10 * MINUTE)) % 3 === place % 3) {
        const post = { kind: 'post', count: 1, repost: false, author: 'ours' } as const;
        memory.add({ ...post, at: at - 5 * MINUTE, channel });
      }
      memory.add({ kind: 'profile', at, channel, seen: 'visible' });
    }
  };
  let at = begin;
  for (; at < begin + 57 * DAY; at += 10 * MINUTE) looked(at);
  const ticks = (7 * DAY) / (10 * MINUTE);
  const week = () => {
    for (let tick = 0; tick < ticks; tick++, at += 10 * MINUTE) {
      looked(at);
      memory.at(at);
    }
  };
  for (let before = 0; before < 4; before++) week();
  const spent = cpu(week);
  return spent / ticks;
}

function state(
  { createLocalTime, createRhythm }: Version,
  posts: readonly Instant[],
): Pick<Speed, 'state' | 'asked'> {
  const many = 1000;
  const local = createLocalTime('Europe/Oslo');
  const latest = posts.slice(-1000);
  const learnt = () => {
    const rhythm = createRhythm(local);
    for (const post of latest) rhythm.add(post);
    return rhythm;
  };
  // What is made once for all is no channel's.
  ask(learnt(), latest.at(-1) as Instant, (latest.at(-1) as Instant) + HOUR);
  const before = held();
  const rhythms = Array.from({ length: many }, learnt);
  const kept = held();
  for (const rhythm of rhythms)
    ask(rhythm, latest.at(-1) as Instant, (latest.at(-1) as Instant) + HOUR);
  const asked = held();
  return { state: (kept - before) / rhythms.length, asked: (asked - before) / rhythms.length };
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const collector = runInNewContext('gc');
  for (let turn = 0; turn < 4; turn++) collector();
}

function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** ms, of all threads. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
