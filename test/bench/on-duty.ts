import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '#adapters/log/log.ts';
import { createStorage } from '#adapters/storage/storage.ts';
import { createKanalvakt, type Kanalvakt } from '#app/wiring/core.ts';
import type { Desk } from '#src/desk/desk.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Directory } from '#src/model/directory.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Chat, Claims, Clock, Log, Store } from '#src/ports.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { loadDistricts } from '#test/districts.ts';

/**
 * Kanalvakt as in production but for its signals, with a chat to answer in: for the benches of chats.
 *
 * @returns how to end it
 */
export async function startOnDuty(
  createChat: (parts: {
    readonly desk: Desk;
    readonly claims: Claims;
    readonly store: Store;
    readonly clock: Clock;
    readonly log: Log;
  }) => Chat,
): Promise<() => Promise<void>> {
  const clock = { now: () => Date.now() };
  const folder = await mkdtemp(join(tmpdir(), 'kanalvakt-bench-'));
  const opened = await createStorage(join(folder, 'kanalvakt.sqlite'), clock);
  if (!opened.ok) throw new Error(opened.message);
  const { storage } = opened;
  // The parent tells of questions without an answer; why, is told here.
  const log = createLog('stderr');
  const kanalvakt = createKanalvakt({ directory: national(), clock, store: storage, log });
  await learn(kanalvakt, clock.now());
  const looking = keepLooking(kanalvakt, log);
  const chat = createChat({ desk: kanalvakt.desk, claims: storage, store: storage, clock, log });
  const started = await chat.start();
  if (!started.ok) throw new Error(started.message);
  return async () => {
    clearInterval(looking);
    await chat.stop();
    await storage.close();
    await rm(folder, { recursive: true });
  };
}

/** The twelve districts on three platforms each, and the directorate on four: 40 channels. */
function national(): Directory {
  const districts = loadDistricts();
  if (!districts.ok) throw new Error(issueLines(districts.issues));
  const directory = districts.value;
  const directorate = {
    id: 'directorate',
    name: 'Politidirektoratet',
    aliases: ['POD', 'direktoratet'],
    places: [],
    handles: [],
    country: 'NO',
    zone: directory.zone,
  };
  const on = (id: string, owner: string, platform: Channel['platform']): Channel => ({
    id: `${id}-${platform}`,
    owner,
    platform,
    handle: `politiet-${id}`,
    postsPerDay: 8,
    role: 'ours',
  });
  const channels = directory.organisations.flatMap(({ id, name }) =>
    (['x', 'facebook', 'politiloggen'] as const).map((platform) => on(id, name, platform)),
  );
  const central = (['x', 'facebook', 'bluesky', 'mastodon'] as const).map((platform) =>
    on(directorate.id, directorate.name, platform),
  );
  return {
    ...directory,
    organisations: [...directory.organisations, directorate],
    channels: [...channels, ...central],
  };
}

/** Ten days of posts on every channel, the last two kept in the records; this night, trouble on some of X. */
async function learn({ judge, records, directory }: Kanalvakt, now: number): Promise<void> {
  const signals = directory.channels.flatMap(({ id, platform, owner }, index): Signal[] => {
    const posts = Array.from({ length: 80 }, (_, back): Signal => {
      const at = now - (80 - back) * 3 * HOUR - (index % 17) * MINUTE;
      return { at, kind: 'post', channel: id, count: 1, repost: false, author: 'ours' };
    });
    const isTroubled = platform === 'x' && /^(Oslo|Vest|Nordland)/.test(owner);
    const said = isTroubled ? 'cannot-post' : 'can-post';
    return [
      ...posts,
      { at: now - 3 * MINUTE, kind: 'profile', channel: id, seen: 'visible' },
      { at: now - 2 * MINUTE, kind: 'report', channel: id, by: 'staff', says: said },
    ];
  });
  for (const signal of signals.toSorted((a, b) => a.at - b.at)) {
    judge.observe(signal);
    if (signal.at > now - 2 * DAY) await records.keepSignals([signal]);
  }
}

/** The watch goes on meanwhile: four looks a second, at one channel after the other, all kept. */
function keepLooking({ judge, records, directory }: Kanalvakt, log: Log): NodeJS.Timeout {
  let next = 0;
  return setInterval(() => {
    const channel = directory.channels[next++ % directory.channels.length]?.id ?? '';
    const at = Date.now();
    const seen: Signal = { at, kind: 'profile', channel, seen: 'visible' };
    judge.observe(seen);
    const kept = [records.keepSignals([seen]), records.keepVerdicts([judge.verdict(channel, at)])];
    Promise.all(kept).catch((error) =>
      log.error('bench: a look was not kept', { error: String(error) }),
    );
  }, 250);
}
