import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '#adapters/log/silent.ts';
import { openLive } from '#app/wiring/live.ts';
import { premisesIn } from '#src/ask/premise/premise.ts';
import { replayNight } from '#src/judge/replay.ts';
import { HOUR, type Instant, MINUTE, type Millis } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Verdict } from '#src/model/verdict.ts';
import type { Night, NightQuestion } from '#src/nights/night.ts';
import { parseSettings } from '#src/settings/settings.ts';
import type { Watch } from '#src/watch/watch.ts';
import { createInternet } from '#test/fakes/internet.ts';
import { createManualTime } from '#test/fakes/manual-schedule.ts';
import { DOUBLES, type PlatformDouble } from './platform-doubles.ts';
import { shownAccount } from './shown.ts';
import { createSurroundings } from './surroundings-double.ts';

/** One question of a night, answered from the file and by the program as it runs. */
export interface LiveAnswer {
  readonly ask: NightQuestion;
  readonly replayed: Verdict;
  readonly live: Verdict;
}

/** The program looks at everything so often: nights are hours long. */
const CADENCE = 5;
const STEP: Millis = MINUTE;
/** Around whatever happens the program runs; the hours between are slept through. */
const BEFORE: Millis = 20 * MINUTE;
const AFTER: Millis = 30 * MINUTE;

/**
 * Serves a night to the program as it runs in earnest: real readers, sources, watch, judge and desk, on a clock that is
 * moved by hand, against servers that show at each moment what the night says was to be seen.
 */
export async function runLive(night: Night): Promise<readonly LiveAnswer[]> {
  const first = night.asks[0];
  if (first === undefined) return [];
  const happenings = [
    ...night.signals.filter(({ kind }) => kind !== 'post').map(({ at }) => at),
    ...night.asks.map(({ at }) => at),
  ].sort((a, b) => a - b);
  const begins = Math.max(happenings[0] ?? first.at, first.at - 30 * 24 * HOUR) - HOUR;
  const time = createManualTime(begins);
  const realNow = Date.now;
  // Libraries read the clock too: a host that rests does so by the night's time.
  Date.now = time.clock.now;
  const internet = createInternet();
  const folder = await mkdtemp(join(tmpdir(), 'kanalvakt-night-'));
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const served = await serve(night, begins);
    closing.push(...served.closing);
    for (const [address, url] of served.leads) internet.lead(address, url);
    const settings = parseSettings(
      JSON.stringify({ ...served.settings, storage: join(folder, 'night.sqlite') }),
      'kanalvakt.yaml',
      served.variables,
    );
    if (!settings.ok) throw new RangeError(JSON.stringify(settings.issues));
    const opened = await openLive(settings.value, { clock: time.clock, log: silentLog });
    if (!opened.ok) throw new RangeError(opened.message);
    const { live } = opened;
    closing.push(live.close);
    const watch = await live.watch({ schedule: time.schedule });
    const doors = createDoors(night, { live, watch });
    let done = 0;
    const answers: LiveAnswer[] = [];
    const replayed = [...replayNight(night, premisesIn)];

    await moveOn(begins);
    watch.start();
    await watch.settled();
    for (const [index, ask] of night.asks.entries()) {
      await passUntil(ask.at);
      await watch.refresh([ask.channel])?.seen;
      const verdict = live.judge.verdict(ask.channel, ask.at, premisesIn(ask.text));
      const file = replayed[index]?.verdict;
      if (file) answers.push({ ask, replayed: file, live: verdict });
    }
    await watch.stop();
    return answers;

    /** Lets the night go on up to then: what shows changes when it changed, and what people tell is told. */
    async function passUntil(end: Instant): Promise<void> {
      for (;;) {
        const now = time.clock.now();
        if (now >= end) return;
        const next = happenings.find((at) => at > now - AFTER) ?? end;
        const wakes = Math.min(end, next - BEFORE);
        if (wakes > now + STEP) time.sleep(wakes - now);
        else await time.pass(Math.min(STEP, end - now));
        await moveOn(time.clock.now());
        await watch.settled();
      }
    }

    async function moveOn(now: Instant): Promise<void> {
      served.show(now);
      internet.mend();
      for (const { host, how } of served.cuts(now)) internet.cut(host, how);
      for (; done < night.signals.length; done++) {
        const signal = night.signals[done];
        if (signal === undefined || signal.at > now) break;
        await doors.tell(signal);
      }
    }
  } finally {
    for (const close of closing.reverse()) await close();
    internet.close();
    Date.now = realNow;
    await rm(folder, { recursive: true });
  }
}

/** The night's servers, and the settings that name its accounts. */
async function serve(night: Night, begins: Instant) {
  const platforms = new Map<string, PlatformDouble>();
  const surroundings = await createSurroundings(night);
  const variables: Record<string, string> = {};
  const written = new Map<string, Record<string, unknown>[]>();
  const started = new Map<string, PlatformDouble>();
  for (const [platform, channels] of Map.groupBy(night.channels, (one) => one.platform)) {
    // Facebook and Instagram are read at one and the same server.
    const server = platform === 'instagram' ? 'facebook' : platform;
    const double = started.get(server) ?? (await DOUBLES[platform]?.(channels, begins));
    if (double === undefined) throw new RangeError(`nothing plays ${platform} on a night yet`);
    started.set(server, double);
    platforms.set(platform, double);
    for (const channel of channels) {
      const asItself = night.signals.some(
        (one) =>
          'channel' in one &&
          one.channel === channel.id &&
          (one.kind === 'credentials' || (one.kind === 'write' && one.by === 'check')),
      );
      const account = withoutSecrets(double.account(channel, asItself), variables);
      const { id, owner, role, postsPerDay, verified, followers, retiredFrom } = channel;
      const known = {
        ...{ id, platform, role, postsPerDay, verified, followers },
        ...(retiredFrom === undefined ? {} : { retiredFrom: new Date(retiredFrom).toISOString() }),
      };
      const list = written.get(owner) ?? [];
      written.set(owner, [...list, { ...known, ...account }]);
    }
  }
  const pace = { cadence: `${CADENCE}m`, freshness: '1s' };
  const settings = {
    zone: night.zone,
    organisations: [...written].map(([name, channels], index) => ({
      ...{ id: `organisation-${index}`, name, channels },
    })),
    ...surroundings.settings,
    platforms: Object.fromEntries(
      [...platforms].map(([name, { platform }]) => [
        name,
        { ...withoutSecrets(platform ?? {}, variables), ...pace },
      ]),
    ),
  };
  const shown = (now: Instant) =>
    night.channels.map((channel) => ({
      channel,
      double: platforms.get(channel.platform) as PlatformDouble,
      account: shownAccount(night, channel.id, now),
    }));
  return {
    settings,
    variables,
    leads: [
      ...Object.entries(surroundings.leads),
      ...[...platforms.values()].flatMap(({ leads }) => Object.entries(leads)),
    ],
    show(now: Instant): void {
      surroundings.show(now);
      for (const { channel, double, account } of shown(now)) double.show(channel, account);
    },
    cuts(now: Instant) {
      const silent = shown(now).flatMap(({ channel, double, account }) =>
        double.silent(channel, account),
      );
      const hosts = new Map(
        [...platforms].map(([name, { leads }]) => [
          name,
          Object.keys(leads).map((address) => address.split('/')[0] as string),
        ]),
      );
      return [
        ...silent.map((host) => ({ host, how: 'timeout' as const })),
        ...surroundings.cuts(now, hosts),
      ];
    },
    closing: [surroundings.close, ...[...started.values()].map(({ close }) => close)],
  };
}

const SECRETS = new Set(['accessToken', 'appPassword', 'bearerToken', 'appToken']);

/** The settings with secrets put into variables: none may stand in the file. */
function withoutSecrets(
  settings: Readonly<Record<string, unknown>>,
  variables: Record<string, string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => {
      if (!SECRETS.has(key)) return [key, value];
      const name = `SECRET_${Object.keys(variables).length}`;
      variables[name] = String(value);
      return [key, `\${${name}}`];
    }),
  );
}

/** Where people and posting tools tell the program what it cannot see. */
function createDoors(
  night: Night,
  { live, watch }: { readonly live: LiveOf; readonly watch: Pick<Watch, 'ingest'> },
) {
  /** What a person means who says what came of an attempt. */
  const SAYS = {
    accepted: 'can-post',
    refused: 'cannot-post',
    'rate-limited': 'rate-limited',
    'server-error': 'cannot-post',
    unreachable: 'cannot-post',
  } as const;
  return {
    async tell(signal: Signal): Promise<void> {
      if (signal.kind === 'write' && signal.by === 'tool') {
        await watch.ingest([signal]);
      } else if (signal.kind === 'write' && signal.by === 'person') {
        await report(signal.channel, SAYS[signal.result], signal.text, 'staff');
      } else if (signal.kind === 'report') {
        const by = signal.by === 'duty-officer' ? signal.by : 'staff';
        await report(signal.channel, signal.says, signal.text, by);
      }
    },
  };

  async function report(
    channel: string,
    says: Extract<Signal, { kind: 'report' }>['says'],
    text: string | undefined,
    reporter: 'duty-officer' | 'staff',
  ): Promise<void> {
    const owner = night.channels.find(({ id }) => id === channel)?.owner;
    await live.desk.press(
      { kind: 'report', channel, says, ...(text === undefined ? {} : { text }) },
      { person: `of ${owner}`, room: 'control', reporter, mayEdit: false },
    );
  }
}

type LiveOf = Extract<Awaited<ReturnType<typeof openLive>>, { ok: true }>['live'];
