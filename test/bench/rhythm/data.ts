import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Instant } from '#src/model/instant.ts';

/** The folder of a rhythm bench: real posting times, and tasks on them. What a task hides is hidden here already. */
export interface RhythmData {
  readonly side: string;
  readonly tick: number;
  readonly tasks: readonly Task[];
  readonly panels: Readonly<
    Record<string, { readonly file: string; readonly accounts: readonly string[] }>
  >;
  accounts(file: string): readonly string[];
  /** Posts of an account, oldest first. */
  posts(file: string, account: string): readonly Instant[];
  zone(file: string, account: string): string;
  /** What of the panel is visible in the last hours before a task, by account. */
  view(task: string): ReadonlyMap<string, readonly Instant[]>;
}

export type Task = SilenceTask | NaturalTask | BlankedTask | CauseTask | OnsetTask | OrdinaryTask;

export interface SilenceTask {
  readonly id: string;
  readonly kind: 'silence';
  readonly file: string;
  readonly account: string;
  readonly now: string;
  readonly censoredFrom: string | null;
  readonly label: 'blocked' | 'natural';
}
export interface NaturalTask {
  readonly id: string;
  readonly kind: 'delay';
  readonly mode: 'natural';
  readonly file: string;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  readonly exclude: readonly (readonly [string, string])[];
}
export interface BlankedTask {
  readonly id: string;
  readonly kind: 'delay';
  readonly mode: 'blanked';
  readonly file: string;
  readonly account: string;
  readonly start: string;
  readonly until: string;
}
export interface CauseTask {
  readonly id: string;
  readonly kind: 'cause';
  readonly file: string;
  readonly account: string;
  readonly now: string;
  readonly censoredFrom: string | null;
  readonly panel: string;
  readonly panelViewFrom: string;
  readonly label: 'quiet' | 'account' | 'platform';
}
export interface OnsetTask {
  readonly id: string;
  readonly kind: 'event';
  readonly mode: 'onset';
  readonly panel: string;
  readonly onset: string;
  readonly minutes: readonly number[];
  readonly label: string;
}
export interface OrdinaryTask {
  readonly id: string;
  readonly kind: 'event';
  readonly mode: 'ordinary';
  readonly panel: string;
  readonly from: string;
  readonly to: string;
  readonly exclude: readonly (readonly [string, string])[];
}

/** @param folder its accounts.csv, tasks.json, *.csv.gz and views */
export function readRhythmData(folder: string): RhythmData {
  const tasks = JSON.parse(readFileSync(join(folder, 'tasks.json'), 'utf8'));
  const zones = new Map<string, string>();
  for (const [file, account, , zone] of rows(readFileSync(join(folder, 'accounts.csv'), 'utf8'))) {
    zones.set(`${file} ${account}`, zone as string);
  }
  const posts = new Map<string, Instant[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv.gz'))) {
    for (const [account, at] of zipped(join(folder, file))) append(posts, `${file} ${account}`, at);
  }
  const views = new Map<string, Map<string, Instant[]>>();
  for (const [task, account, at] of zipped(join(folder, 'views', 'cause_panel.csv.gz'))) {
    const view = views.get(task as string) ?? new Map<string, Instant[]>();
    views.set(task as string, view);
    append(view, account as string, at);
  }
  return {
    side: tasks.side,
    tick: tasks.gridSeconds * 1000,
    tasks: tasks.tasks,
    panels: tasks.panels,
    accounts: (file) =>
      [...zones.keys()].flatMap((key) =>
        key.startsWith(`${file} `) ? [key.slice(file.length + 1)] : [],
      ),
    posts: (file, account) => posts.get(`${file} ${account}`) ?? [],
    zone: (file, account) => zones.get(`${file} ${account}`) ?? 'UTC',
    view: (task) => views.get(task) ?? new Map(),
  };
}

function append(map: Map<string, Instant[]>, key: string, at: string | undefined): void {
  const list = map.get(key);
  const instant = Date.parse(at as string);
  if (list) list.push(instant);
  else map.set(key, [instant]);
}

function zipped(path: string): readonly (readonly string[])[] {
  return rows(gunzipSync(readFileSync(path)).toString());
}

function rows(csv: string): readonly (readonly string[])[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
