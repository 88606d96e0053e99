import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog } from '../../adapters/log/silent.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { Signal } from '../../src/model/signal.ts';
import { directoryOfNight } from '../../src/nights/directory.ts';
import type { Night } from '../../src/nights/night.ts';
import type { Pictures } from '../../src/ports.ts';
import { type NightSession, openNight } from '../wiring/night.ts';
import { readDistricts } from './night-file.ts';

/** 02:20 local time: two and a half hours into the lockdown, before the platform's all-clear. */
export const DEMONSTRATION_TIME: Instant = Date.UTC(2020, 6, 16, 0, 20);

export const HOW_TO_CONNECT =
  'This was a demonstration. To watch your own channels, write a kanalvakt.yaml: npm start -s -- init';

/** The night of 16 July 2020 at 02:20. */
export async function openDemonstration(
  at: Instant = DEMONSTRATION_TIME,
  previous: readonly string[] = [],
  pictures?: Pictures,
): Promise<NightSession> {
  const [night, districts] = await Promise.all([readBundledNight(), readDistricts()]);
  const session = openNight(night, {
    directory: directoryOfNight(night, districts),
    log: silentLog,
    demonstration: DEMONSTRATION_TIME,
    previous,
    ...(pictures ? { pictures } : {}),
  });
  session.moveTo(at);
  return session;
}

/** The night of 16 July 2020, which ships with the program. */
export const BUNDLED_NIGHT = join(import.meta.dirname, 'oslo-2020-07-16.json');

/** A post as the file writes it leaves out what is so of most. */
const POST = { count: 1, repost: false, author: 'ours' } as const;

interface Written {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  readonly sources: readonly string[];
  readonly channels: Night['channels'];
  readonly signals: readonly {
    readonly at: string;
    readonly kind: string;
    readonly basis: string;
  }[];
  readonly asks: readonly {
    readonly at: string;
    readonly channel: string;
    readonly text: string;
  }[];
}

/**
 * The bundled night, read without the machinery that finds faults in night files: a test compares what comes out, and
 * an answer comes two starts of Node sooner.
 */
export async function readBundledNight(): Promise<Night> {
  const written: Written = JSON.parse(await readFile(BUNDLED_NIGHT, 'utf8'));
  return {
    ...written,
    signals: written.signals.map(
      ({ at, basis: _dropped, ...signal }) =>
        ({ at: Date.parse(at), ...(signal.kind === 'post' ? POST : {}), ...signal }) as Signal,
    ),
    asks: written.asks.map(({ at, ...ask }) => ({ at: Date.parse(at), ...ask })),
  };
}
