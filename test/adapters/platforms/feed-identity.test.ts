import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedText } from '#adapters/documents/feed-items.ts';
import { createFeed } from '#adapters/platforms/feed/feed.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const patient = new AbortController().signal;
const channel: Channel = {
  ...{ id: 'a', owner: 'A', platform: 'feed', handle: 'https://brann.example/rss', role: 'ours' },
};

/** A feed that is served as it stands, read by a program that can be started anew, with the database that it had. */
function stage(options: { readonly items?: number; readonly memory?: boolean } = {}) {
  let now = NOW;
  let text = '';
  const remarks: string[] = [];
  const note = (_message: string, facts?: Record<string, unknown>) =>
    void remarks.push(String(facts?.['trouble']));
  const clock = { now: () => now };
  const memory = createMemoryStorage(clock);
  const start = () =>
    createFeed({
      clock,
      log: { info: note, warn: note, error: note },
      ...(options.memory === false ? {} : { memory }),
      ...(options.items === undefined ? {} : { items: options.items }),
      http: {
        read: async (url) => ({
          ...{ ok: true, status: 200, url: String(url) },
          headers: new Headers({ 'content-type': 'application/rss+xml' }),
          body: new TextEncoder().encode(text),
        }),
      },
    });
  let feed = start();
  return {
    remarks,
    serve(next: string) {
      text = next;
    },
    pass(time: number) {
      now += time;
    },
    restart() {
      feed = start();
    },
    look: (at = channel) => feed.look([at], patient),
  };
}

const posts = (signals: readonly Signal[]) =>
  signals
    .filter(({ kind }) => kind === 'post')
    .map(({ at }) => new Date(at).toISOString().slice(11, 16));
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Log</title>${items}</channel></rss>`;
const item = (parts: Readonly<Record<string, string>>) =>
  `<item>${Object.entries(parts)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}</item>`;
const rfc = (at: Instant) => new Date(at).toUTCString();

interface Entry {
  readonly number: number;
  readonly at: Instant;
}

/** The ways in which hosts name their items. */
const NAMING: Readonly<Record<string, (entry: Entry, build: number) => Record<string, string>>> = {
  'ids that stay': ({ number }) => ({ guid: `id-${number}`, title: `Sak ${number}` }),
  'ids made anew at each build': ({ number }, build) => ({
    ...{ guid: `${build}-${number}`, link: `https://brann.example/${number}`, title: 'Brann' },
  }),
  'ids made anew, and no address': ({ number }, build) => ({
    ...{ guid: `${build}-${number}`, title: `Sak ${number}` },
  }),
  'one address for all, and no ids': ({ number }) => ({
    ...{ link: 'https://brann.example/nyheter', title: `Sak ${number}` },
  }),
  'one id and one address for all, and few titles': ({ number }) => ({
    ...{ guid: 'https://brann.example/', link: 'https://brann.example/' },
    title: ['Brann', 'Vann', 'Røyk'][number % 3] as string,
  }),
  'no title and no address': ({ number }) => ({ guid: `id-${number}` }),
};

const naming = fc.constantFrom(...Object.keys(NAMING));
/** What happens between two looks: how many new items come, whether they come on top, and whether the program starts anew. */
const steps = fc.array(
  fc.record({
    fresh: fc.integer({ min: 0, max: 3 }),
    restart: fc.boolean(),
    reversed: fc.boolean(),
    window: fc.integer({ min: 4, max: 30 }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('each item is told once', () => {
  it('however a feed names its items, sorts them and drops the old, and however often the program is started', async () => {
    await fc.assert(
      fc.asyncProperty(naming, steps, async (name, happening) => {
        const { serve, pass, restart, look } = stage();
        const entries: Entry[] = Array.from({ length: 4 }, (_, number) => ({
          number,
          at: NOW - (10 - number) * HOUR,
        }));
        let time = NOW;
        const told: Instant[] = [];
        const build = (order: (list: Entry[]) => Entry[], window: number, at: number) => {
          const listed = order(entries.slice(-window).reverse());
          const written = listed.map((one) =>
            item({ ...NAMING[name]?.(one, at), pubDate: rfc(one.at) }),
          );
          serve(rss(written.join('')));
        };
        build((list) => list, 30, 0);
        const take = async () => {
          for (const { kind, at } of await look()) if (kind === 'post') told.push(at);
        };
        await take();
        for (const [index, step] of happening.entries()) {
          pass(15 * MINUTE);
          time += 15 * MINUTE;
          for (let fresh = 0; fresh < step.fresh; fresh++) {
            const at = time - (step.fresh - fresh) * MINUTE;
            entries.push({ number: entries.length, at });
          }
          if (step.restart) restart();
          // No item is dropped before it was listed once.
          const window = Math.max(step.window, step.fresh + 2);
          build((list) => (step.reversed ? list.toReversed() : list), window, index + 1);
          await take();
        }
        expect(told).toEqual(entries.map(({ at }) => at));
      }),
      { numRuns: 150 },
    );
  });

  it('where items are dated anew, too, as long as their ids stay', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 8 }), async (restarts) => {
        const { serve, pass, restart, look } = stage();
        serve(rss(item({ guid: '1', title: 'Sak', pubDate: rfc(NOW - HOUR) })));
        const told = posts(await look());
        for (const [index, isRestarted] of restarts.entries()) {
          pass(10 * MINUTE);
          if (isRestarted) restart();
          serve(rss(item({ guid: '1', title: 'Sak', pubDate: rfc(NOW + index * 10 * MINUTE) })));
          told.push(...posts(await look()));
        }
        expect(told).toEqual(['11:00']);
      }),
    );
  });
});

describe('after a restart', () => {
  const undated = (...names: string[]) => rss(names.map((guid) => item({ guid })).join(''));

  it('an item without a date that came meanwhile counts from when it is seen, if that was not long', async () => {
    const { serve, pass, restart, look } = stage();
    serve(undated('1'));
    expect(posts(await look())).toEqual([]);
    pass(20 * MINUTE);
    restart();
    serve(undated('2', '1'));
    expect(posts(await look())).toEqual(['12:20']);
  });

  it.each([
    [5 * HOUR, ['17:00']],
    [7 * HOUR, []],
  ])('of %i ms without a look nobody knows when an undated item came', async (gap, told) => {
    const { serve, pass, restart, look } = stage();
    serve(undated('1'));
    await look();
    pass(gap);
    restart();
    serve(undated('2', '1'));
    expect(posts(await look())).toEqual(told);
    pass(5 * MINUTE);
    serve(undated('3', '2', '1'));
    expect(posts(await look())).toHaveLength(1);
  });

  it('without a database, dated items are told anew: the records know them by their times', async () => {
    const { serve, restart, look } = stage({ memory: false });
    serve(rss(item({ guid: '1', pubDate: rfc(NOW - HOUR) })));
    expect(posts(await look())).toEqual(['11:00']);
    restart();
    expect(posts(await look())).toEqual(['11:00']);
  });

  it('another feed under the same channel is not taken for the old one', async () => {
    const { serve, restart, look } = stage();
    serve(undated('1'));
    await look();
    restart();
    serve(undated('2', '1'));
    expect(posts(await look({ ...channel, handle: 'https://vann.example/rss' }))).toEqual([]);
  });
});

it('says of a feed that its ids change each time', async () => {
  const { serve, pass, look, remarks } = stage();
  const build = (at: number) =>
    ['Brann', 'Vann', 'Røyk'].map((title) =>
      item({
        guid: `${at} ${title}`,
        link: `https://brann.example/${title}`,
        title,
        pubDate: rfc(NOW),
      }),
    );
  serve(rss(build(1).join('')));
  await look();
  expect(remarks).toEqual([]);
  pass(5 * MINUTE);
  serve(rss(build(2).join('')));
  expect(posts(await look())).toEqual([]);
  expect(remarks).toEqual(['the feed makes the ids of its items anew each time']);
});

describe('of a feed that lists everything', () => {
  const all = (count: number, reversed = false) => {
    const items = Array.from({ length: count }, (_, number) =>
      item({
        guid: `${number}`,
        title: `Sak ${number}`,
        pubDate: rfc(NOW - (count - number) * HOUR),
      }),
    );
    return rss((reversed ? items : items.toReversed()).join(''));
  };

  it.each([
    ['the newest first', false],
    ['the oldest first', true],
  ])('with %s the newest are taken, as many as the settings say', async (_order, reversed) => {
    const { serve, look } = stage({ items: 3 });
    serve(all(40, reversed));
    expect(posts(await look())).toEqual(['09:00', '10:00', '11:00']);
  });

  it('new items are seen wherever they stand', async () => {
    for (const reversed of [true, false]) {
      const { serve, pass, look } = stage({ items: 3 });
      serve(all(40, reversed));
      await look();
      pass(HOUR);
      // One more: each of the others is an hour older, which is no news.
      serve(all(41, reversed));
      expect(posts(await look())).toEqual(['11:00']);
    }
  });

  it('undated ones are seen at either end', async () => {
    for (const atEnd of [true, false]) {
      const { serve, pass, look } = stage({ items: 10 });
      const old = Array.from({ length: 60 }, (_, number) => item({ guid: `${number}` }));
      serve(rss(old.join('')));
      await look();
      pass(5 * MINUTE);
      serve(
        rss((atEnd ? [...old, item({ guid: 'new' })] : [item({ guid: 'new' }), ...old]).join('')),
      );
      expect(posts(await look())).toEqual(['12:05']);
    }
  });

  it('an item that scrolled out and comes back after days is not new', async () => {
    const { serve, pass, look } = stage({ items: 3 });
    const pinned = item({ guid: 'pinned', title: 'Ring 110', pubDate: rfc(NOW - HOUR) });
    serve(rss(pinned));
    expect(posts(await look())).toEqual(['11:00']);
    pass(2 * DAY);
    serve(rss(item({ guid: 'other', pubDate: rfc(NOW + DAY) })));
    await look();
    serve(rss(pinned + item({ guid: 'other', pubDate: rfc(NOW + DAY) })));
    expect(posts(await look())).toEqual([]);
  });
});

describe('the letters of a feed', () => {
  const sent = (bytes: Uint8Array, type = 'application/rss+xml') => feedText(bytes, type);
  const latin = (text: string) => Buffer.from(text, 'latin1');

  it.each<[string, () => string, string]>([
    ['UTF-8 where nothing is said', () => sent(Buffer.from('<rss>Røyk</rss>')), '<rss>Røyk</rss>'],
    [
      'as the header says',
      () => sent(latin('<rss>Røyk</rss>'), 'text/xml; charset=iso-8859-1'),
      '<rss>Røyk</rss>',
    ],
    [
      'as the text says of itself',
      () => sent(latin('<?xml version="1.0" encoding="ISO-8859-1"?><rss>Røyk</rss>')),
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss>Røyk</rss>',
    ],
    [
      'of 16 bits by their mark',
      () => sent(Buffer.from('\uFEFF<rss>Røyk</rss>', 'utf16le')),
      '<rss>Røyk</rss>',
    ],
    [
      'UTF-8 where no encoding has that name',
      () => sent(Buffer.from('<rss>Røyk</rss>'), 'text/xml; charset=norsk'),
      '<rss>Røyk</rss>',
    ],
  ])('are %s', (_how, read, text) => {
    expect(read()).toBe(text);
  });
});

it('knows entries of Atom by the page, not by the link to the feed that stands before it', async () => {
  const { serve, pass, look } = stage();
  const build = (at: number, ...titles: string[]) => {
    const entries = titles.map(
      (title) => `<entry><id>${at}-${title}</id><title>${title}</title>
<link rel="self" href="https://brann.example/atom"/><link href="https://brann.example/${title}"/></entry>`,
    );
    serve(
      `<feed xmlns="http://www.w3.org/2005/Atom"><id>log</id><title>Log</title>${entries.join('')}</feed>`,
    );
  };
  build(1, 'Brann', 'Vann');
  await look();
  pass(5 * MINUTE);
  build(2, 'Brann', 'Vann');
  expect(posts(await look())).toEqual([]);
  build(3, 'Røyk', 'Brann', 'Vann');
  expect(posts(await look())).toEqual(['12:05']);
});

it('knows items of RDF by what they are about', async () => {
  const { serve, pass, look } = stage();
  const build = (...names: string[]) =>
    serve(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://brann.example"><title>Log</title></channel>${names
        .map(
          (name) => `<item rdf:about="https://brann.example/${name}"><title>Brann</title></item>`,
        )
        .join('')}</rdf:RDF>`,
    );
  build('1');
  await look();
  pass(5 * MINUTE);
  build('2', '1');
  expect(posts(await look())).toEqual(['12:05']);
});
