import { silentLog } from '#adapters/log/silent.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { readBundledNight } from '#app/nights/demonstration.ts';
import { readDistricts } from '#app/nights/night-file.ts';
import { createKanalvakt, sessionFor } from '#app/wiring/core.ts';
import { openNight } from '#app/wiring/night.ts';
import type { DeskServices } from '#src/desk/services.ts';
import type { Channel } from '#src/model/channel.ts';
import type { DigestSchedule } from '#src/model/digest.ts';
import { EMERGENCY } from '#src/model/directory.ts';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import type { Language } from '#src/model/language.ts';
import type { Picture } from '#src/model/replies/picture.ts';
import type { Signal } from '#src/model/signal.ts';
import { directoryOfNight } from '#src/nights/directory.ts';
import type { Night } from '#src/nights/night.ts';
import type { Pictures } from '#src/ports.ts';
import { createMemoryRecords } from '#test/fakes/memory-records.ts';

/** Pictures of nights, each made as a person or a room gets it. */

const KARI = { person: 'U1', room: 'vakt', reporter: 'staff', mayEdit: false } as const;

/** Keeps pictures instead of drawing them. */
function keeper() {
  const drawn: Picture[] = [];
  const pictures: Pictures = {
    async draw(picture) {
      drawn.push(picture);
      return { name: '', title: '', type: '', bytes: new Uint8Array(), alt: picture.alt };
    },
  };
  return { drawn, pictures };
}

/** A desk at which one asks for pictures. */
function asking({ desk, notifications }: DeskServices, zone: string, drawn: Picture[]) {
  /** All pictures of an answer. */
  async function all(text: string, language: Language): Promise<readonly Picture[]> {
    drawn.length = 0;
    const { files } = await sessionFor(desk, { ...KARI, language }).hear(text);
    await files?.();
    return [...drawn];
  }
  return {
    all,
    /** The first picture of an answer. */
    async asked(text: string, language: Language): Promise<Picture> {
      const [picture] = await all(text, language);
      if (!picture) throw new Error(`"${text}" brought no picture`);
      return picture;
    },
    async digest(language: Language, due: Instant, time = '06:45'): Promise<Picture> {
      const plan: DigestSchedule = {
        id: 'plan',
        chat: 'slack',
        room: 'vakt',
        time,
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        zone,
        language,
        organisations: [],
        since: 0,
      };
      const picture = await (await notifications()).digestPicture(plan, due);
      if (!picture) throw new TypeError('no channels were drawn');
      return picture;
    },
  };
}

export async function bundled(at: string) {
  const night = await readBundledNight();
  const { drawn, pictures } = keeper();
  const directory = directoryOfNight(night, await readDistricts());
  const session = openNight(night, { directory, log: silentLog, pictures });
  session.moveTo(Date.parse(at));
  return asking(session, directory.zone, drawn);
}

const NAMES = ['Fjord', 'Fjell', 'Skog', 'Kyst', 'Vidde', 'Øy', 'Dal', 'Elv', 'Bre', 'Strand'];

const channel = (id: string, owner: string, more: Partial<Channel> = {}): Channel => ({
  id,
  owner,
  platform: 'x',
  handle: id,
  role: 'ours',
  ...more,
});

/** A made-up night with posts at regular hours through `weeks` before it. */
export async function madeUp(options: {
  readonly end: Instant;
  readonly channels: readonly Channel[];
  readonly signals?: readonly Signal[];
  readonly weeks?: number;
  /** Local quiet hours aside, a post each so many minutes. */
  readonly every?: number;
  /** When the channel falls silent before the end. */
  readonly silent?: number;
}) {
  const { end, channels, signals = [], weeks = 7, every = 97, silent = 3 * HOUR } = options;
  const posts: Signal[] = channels.flatMap(({ id, role }, index) => {
    const made: Signal[] = [];
    const step = (every + 13 * index) * MINUTE;
    for (let at = end - weeks * 7 * DAY; at < end - silent - index * 20 * MINUTE; at += step) {
      const isNight = new Date(at).getUTCHours() < 4;
      if (isNight && Math.floor(at / step) % 3 !== 0) continue;
      made.push({ kind: 'post', at, channel: id, author: 'ours', count: 1, repost: false });
    }
    return role === 'panel' ? [] : made;
  });
  const looks: Signal[] = channels.map(({ id }) => ({
    kind: 'profile',
    at: end - 2 * MINUTE,
    channel: id,
    seen: 'visible',
    vantage: 'ours',
  }));
  const night: Night = {
    id: 'made-up',
    title: 'Made up',
    zone: 'Europe/Oslo',
    channels,
    signals: [...posts, ...looks, ...signals].sort((a, b) => a.at - b.at),
    asks: [],
  };
  const directory = directoryOfNight(night, {
    language: 'nb',
    zone: 'Europe/Oslo',
    organisations: [],
    channels: [],
    rooms: [],
    emergency: EMERGENCY,
  });
  const clock = { now: () => end };
  const store = createMemoryStorage(clock);
  const records = createMemoryRecords();
  const { drawn, pictures } = keeper();
  const made = createKanalvakt({ directory, clock, store, records, log: silentLog, pictures });
  for (const signal of night.signals) {
    made.judge.observe(signal);
    await records.keepSignals([signal]);
    // As the watch does, but only as far back as pictures look.
    if (signal.at < end - DAY || !('channel' in signal)) continue;
    await records.keepVerdicts([made.judge.verdict(signal.channel, signal.at)]);
  }
  return asking(made, directory.zone, drawn);
}

const blocked = (id: string, at: Instant): readonly Signal[] => [
  { kind: 'write', at, channel: id, result: 'refused', by: 'check', text: 'Not now' },
  { kind: 'report', at: at + 10 * MINUTE, channel: id, by: 'duty-officer', says: 'cannot-post' },
];

export const HOSTILE = `<script>alert(1)</script> & "Å" 😀👮‍♀️ شرطة أوسلو \u202edesrever\u202c ${'Langnavn'.repeat(12)}`;

/** A quiet night of a busy channel. */
export const quietNight = () => {
  const end = Date.parse('2026-02-11T04:45:00Z');
  return madeUp({ end, channels: [channel('fjord-x', 'Fjord politidistrikt')] });
};

/** The night to 25 October 2026: 25 hours. */
export const autumnNight = () => {
  const end = Date.parse('2026-10-25T05:45:00Z');
  const channels = [channel('fjord-x', 'Fjord politidistrikt'), channel('fjell-x', 'Fjell brann')];
  return madeUp({ end, channels, signals: blocked('fjord-x', end - 5 * HOUR) });
};

/** The night to 29 March 2026: 23 hours. */
export const springNight = () => {
  const end = Date.parse('2026-03-29T04:45:00Z');
  return madeUp({ end, channels: [channel('fjord-x', 'Fjord politidistrikt')] });
};

/** Thirty channels, three of them in trouble. */
export const manyChannels = () => {
  const end = Date.parse('2026-02-11T05:45:00Z');
  const channels = NAMES.flatMap((name, index) =>
    (['x', 'facebook', 'bluesky'] as const).map((platform) =>
      channel(`c${index}-${platform}`, `${name} politidistrikt`, { platform }),
    ),
  );
  const signals = ['c1-x', 'c4-facebook', 'c7-bluesky'].flatMap((id, index) =>
    blocked(id, end - (2 + 2 * index) * HOUR),
  );
  return madeUp({ end, channels, signals, weeks: 1, every: 180 });
};

export const hostile = () => {
  const end = Date.parse('2026-02-11T04:45:00Z');
  const channels = [
    channel('a-x', HOSTILE),
    channel('b-x', '警察'),
    channel('c-x', HOSTILE.slice(20)),
  ];
  const text = `${HOSTILE} `.repeat(5);
  const signals: readonly Signal[] = [
    { kind: 'write', at: end - 4 * HOUR, channel: 'a-x', result: 'refused', by: 'check', text },
  ];
  return madeUp({ end, channels, signals });
};
