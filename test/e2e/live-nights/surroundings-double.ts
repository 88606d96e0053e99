import { isWork } from '#src/catalog/signals.ts';
import { HOUR, type Instant, isoUtc } from '#src/model/instant.ts';
import type { SignalOf } from '#src/model/signal.ts';
import type { Night } from '#src/nights/night.ts';
import { startFeedServer } from '#test/fakes/feed-server.ts';
import { startHttpServer } from '#test/fakes/http-server.ts';
import type { CutOff } from '#test/fakes/internet.ts';
import { type FakeIncident, startStatusServer } from '#test/fakes/status-server.ts';
import { isAnswered } from './shown.ts';

type Notice = SignalOf<'platform-notice'>;

const CONTROL = 'control.test';
/** From so many mentions within the hour on it is more than usual, and very much. */
const MENTIONS = { normal: 0, raised: 2, surge: 25 } as const;

/** What there is to see beside the accounts: the control host, status pages, and what people write elsewhere. */
export async function createSurroundings(night: Night) {
  const control = await startHttpServer((_request, response) => void response.end('here'));
  const pages = new Map<string, Awaited<ReturnType<typeof startStatusServer>>>();
  const talks = new Map<string, Awaited<ReturnType<typeof startFeedServer>>>();
  for (const signal of night.signals) {
    if (signal.kind === 'platform-notice' && !pages.has(pageName(signal))) {
      pages.set(pageName(signal), await startStatusServer());
    }
    if (signal.kind === 'crowd' && !talks.has(signal.platform)) {
      talks.set(signal.platform, await startFeedServer());
    }
  }
  const pace = '1m';
  const noPage = ['facebook', 'instagram'].filter((name) => !pages.has(name));
  const settings = {
    network: { control: [`https://${CONTROL}`], cadence: pace },
    status: [
      ...[...pages.keys()].map((name) => {
        const [platform, instance] = name.split('|');
        const url = `https://${hostOf(name)}`;
        return {
          platform,
          kind: 'statuspage',
          url,
          cadence: pace,
          ...(instance ? { instance } : {}),
        };
      }),
      ...noPage.map((platform) => ({ platform, kind: 'none' })),
    ],
    ...(talks.size === 0
      ? {}
      : {
          crowd: [...talks.keys()].map((platform) => ({
            ...{ platform, url: `https://talk.${platform}.test/feed`, words: ['Item'] },
            ...{ raised: 1, surge: MENTIONS.surge - 5, cadence: pace },
          })),
        }),
  };

  return {
    settings,
    leads: {
      [CONTROL]: control.url,
      ...Object.fromEntries([...pages].map(([name, { url }]) => [hostOf(name), url])),
      ...Object.fromEntries([...talks].map(([name, { url }]) => [`talk.${name}.test`, url])),
    } as Readonly<Record<string, string>>,
    show(now: Instant): void {
      for (const [name, page] of pages) page.incidents = [...incidentsOn(night, name, now)];
      for (const [platform, feed] of talks) {
        const told = night.signals.findLast(
          (one): one is SignalOf<'crowd'> =>
            one.kind === 'crowd' && one.platform === platform && one.at <= now,
        );
        const lasts = told !== undefined && now - told.at < HOUR;
        const count = lasts ? MENTIONS[told.level] : 0;
        const old = [{ id: 'old', at: isoUtc(now - 3 * HOUR) }];
        const items = Array.from({ length: count }, (_, index) => ({
          ...{ id: `${told?.at}-${index}`, at: isoUtc(now - 60_000) },
        }));
        feed.items = [...items, ...old];
      }
    },
    /** @param hosts of each platform */
    cuts(now: Instant, hosts: ReadonlyMap<string, readonly string[]>) {
      const cuts: { host: string | undefined; how: CutOff }[] = [];
      const seen = night.signals.filter(
        (one) => one.kind === 'reach' && one.vantage === 'ours' && one.at <= now,
      ) as SignalOf<'reach'>[];
      const line = seen.findLast(({ target }) => target === 'control');
      const how = line && cutOff(line);
      // Behind a line that is cut there is nothing.
      if (how) cuts.push({ host: undefined, how });
      for (const [platform, names] of hosts) {
        const last = seen.findLast(({ target }) => target === platform);
        const broken = last && last.at >= lastAnswer(night, platform, now) && cutOff(last);
        if (broken) cuts.push(...names.map((host) => ({ host, how: broken })));
      }
      return cuts;
    },
    async close(): Promise<void> {
      for (const { close } of [control, ...pages.values(), ...talks.values()]) await close();
    },
  };
}

function pageName({ platform, instance }: Notice): string {
  return instance ? `${platform}|${instance}` : platform;
}

function hostOf(name: string): string {
  return `status.${name.replace('|', '.')}.test`;
}

function cutOff({ result }: SignalOf<'reach'>): CutOff | undefined {
  return result === 'ok' || result === 'http-error' ? undefined : result;
}

/** When any account of a platform was last read. */
function lastAnswer(night: Night, platform: string, now: Instant): Instant {
  const mine = new Set(
    night.channels.flatMap((one) => (one.platform === platform ? [one.id] : [])),
  );
  const answers = night.signals.filter(
    (one) =>
      (one.kind === 'credentials' || one.kind === 'profile') &&
      mine.has(one.channel) &&
      one.at <= now &&
      isAnswered(one),
  );
  return answers.at(-1)?.at ?? 0;
}

/** Notices up to an all-clear are of one incident. */
function incidentsOn(night: Night, name: string, now: Instant): readonly FakeIncident[] {
  const incidents: FakeIncident[] = [];
  let isOver = true;
  for (const notice of night.signals) {
    if (notice.kind !== 'platform-notice' || pageName(notice) !== name || notice.at > now) continue;
    const { state, text, at, scope } = notice;
    if (isWork(state)) continue;
    if (state === 'operational') {
      incidents.length = 0;
      isOver = true;
      continue;
    }
    const id = `incident-${isOver ? incidents.length : incidents.length - 1}`;
    if (!isOver) incidents.pop();
    isOver = state === 'resolved';
    incidents.push({ id, name: text, state, body: text, at: isoUtc(at), severe: scope === 'all' });
  }
  return incidents;
}
