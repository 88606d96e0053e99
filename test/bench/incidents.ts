import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINUTE } from '#src/model/instant.ts';
import { type Night, parseNight } from '#src/nights/night.ts';
import { lookResult } from '#src/watch/looks/look-outcome.ts';
import { createLostSight } from '#src/watch/self/lost-sight.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { followNight } from '#test/bench/incident-count.ts';
import { ordinaryNight } from '#test/bench/ordinary-nights.ts';

/**
 * `npm run bench:incidents -- DIR [--json] [--all]`: how many incidents and messages each night of a folder gives,
 * and 90 ordinary ones, which must give none; about half a minute. `--all` prints what happened, too.
 */

const ORDINARY = 90;
/** Each signal has all channels weighed anew, which takes seconds of a night with thousands: they are taken in as rounds bring them. */
const ROUND = MINUTE;
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
if (folder === undefined) fail('Which folder of night files? npm run bench:incidents -- DIR');

const nights = nightFiles(folder).map((name) => followNight(read(name)));
const ordinary = Array.from({ length: ORDINARY }, (_, seed) =>
  followNight(ordinaryNight(seed), ROUND),
);
const blind = Array.from({ length: ORDINARY }, (_, seed) => lostSights(ordinaryNight(seed)));
const spoken = ordinary.filter(({ incidents }) => incidents > 0);

if (args.includes('--json')) {
  const bare = nights.map(({ events: _events, ...counts }) => counts);
  const silent = ordinary.filter(({ silentOnly }) => silentOnly > 0).length;
  print(
    JSON.stringify({
      nights: bare,
      ordinary: { nights: ORDINARY, withIncident: spoken.map(({ night }) => night), silent },
      onSilenceAlone: [...nights, ...ordinary].reduce((sum, one) => sum + one.silentOnly, 0),
    }),
  );
} else {
  print(row('night', 'incidents', 'critical', 'messages', 'in thread', 'edits', 'silence alone'));
  for (const one of nights) {
    const { night, incidents, critical, messages, threaded, edits, silentOnly } = one;
    print(row(night, incidents, critical, messages, threaded, edits, silentOnly));
    if (args.includes('--all')) for (const line of one.events) print(`    ${line}`);
  }
  print('');
  print(`${ORDINARY} ordinary nights: ${spoken.length} with an incident`);
  for (const { night, events } of spoken) print([night, ...events].join('\n    '));
  const told = blind.reduce((sum, one) => sum + one, 0);
  print(`${told} messages in them that a platform cannot be read`);
}

/** How often a platform would have been told of as one that cannot be read, by the looks of a night. */
function lostSights({ channels, signals }: Night): number {
  const sight = createLostSight();
  const platformOf = new Map(channels.map(({ id, platform }) => [id, platform]));
  const told = new Set<string>();
  for (const signal of signals) {
    const result = lookResult([signal]);
    const took = { at: signal.at, took: 0, result };
    if (signal.kind === 'profile') {
      const platform = platformOf.get(signal.channel);
      if (platform) sight.looked({ ...took, platform });
    } else if (signal.kind === 'reach' && signal.target === 'control') {
      sight.looked({ ...took, source: 'network' });
    }
    for (const { platform, since } of sight.now(signal.at)) told.add(`${platform} ${since}`);
  }
  return told.size;
}

function nightFiles(path: string): string[] {
  try {
    const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
    if (names.length === 0) fail(`${path} holds no night file (*.yaml).`);
    return names.sort();
  } catch {
    return fail(`${path} is not a folder that can be read.`);
  }
}

function read(name: string): Night {
  const path = join(folder as string, name);
  const parsed = parseNight(readFileSync(path, 'utf8'), path);
  return parsed.ok ? parsed.value : fail(issueLines(parsed.issues));
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(32) + cells.map((cell) => String(cell).padStart(14)).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
