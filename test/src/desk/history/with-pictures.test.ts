import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import { LANGUAGES, type Language } from '#src/model/language.ts';
import { LONGEST_ALT, type Picture, type TimelinePicture } from '#src/model/replies/picture.ts';
import type { Verdict } from '#src/model/verdict.ts';
import type { Pictures } from '#src/ports.ts';
import { NOW, TONIGHT } from '../../say/sample-channels.ts';
import { deskFixture, KARI } from '../desk-fixture.ts';

function drawing(demonstration?: number) {
  const drawn: Picture[] = [];
  const pictures: Pictures = {
    async draw(picture) {
      drawn.push(picture);
      const { name, title, alt } = picture;
      return { name, title, alt, type: 'image/png', bytes: new Uint8Array([1]) };
    },
  };
  const parts = { pictures, ...(demonstration === undefined ? {} : { demonstration }) };
  return { drawn, setup: deskFixture({ parts }) };
}

async function posted(
  setup: ReturnType<typeof deskFixture>,
  channel: string,
  minutesAgo: readonly number[],
) {
  for (const minutes of minutesAgo) {
    const at = NOW - minutes * MINUTE;
    const more = { count: 1, repost: false, author: 'ours' } as const;
    await setup.records.keepSignals([{ kind: 'post', at, channel, ...more }]);
  }
}

/** The strips of a channel that is blocked since two hours, as its answer brings them. */
async function nightOf(language: Language = 'nb'): Promise<TimelinePicture> {
  const { drawn, setup } = drawing();
  await posted(setup, 'skjaergard-x', [600, 300, 150]);
  await posted(setup, 'vik-x', [90]);
  await setup.records.keepVerdicts([
    {
      ...(TONIGHT['skjaergard-x'] as Verdict),
      judgedAt: NOW - 95 * MINUTE,
    },
  ]);
  setup.means('ask-why', { slots: { owner: ['skjaergard'], platform: ['x'] }, language });
  const { files } = await setup.desk.hear('hvorfor?', KARI);
  await files?.();
  const [strips] = drawn;
  if (strips?.kind !== 'strips') throw new Error('no strips');
  return strips;
}

describe('answers with pictures', () => {
  it('bring one about a channel, made only when it is asked for', async () => {
    const { drawn, setup } = drawing();
    setup.means('ask-status', { slots: { owner: ['vik'] } });
    const { files } = await setup.desk.hear('er Vik nede?', KARI);
    expect(drawn).toEqual([]);
    expect(await files?.()).toMatchObject([{ title: 'Vik på X', type: 'image/png' }]);
    expect(drawn).toHaveLength(1);
  });

  it('bring none where nobody could be shown one, and none about many', async () => {
    const plain = deskFixture();
    plain.means('ask-status', { slots: { owner: ['vik'] } });
    expect((await plain.desk.hear('er Vik nede?', KARI)).files).toBeUndefined();
    const { setup } = drawing();
    setup.means('ask-status', { slots: { all: true } });
    expect((await setup.desk.hear('status alle', KARI)).files).toBeUndefined();
  });

  it('bring the time that was asked about, and of a week the rhythm too', async () => {
    const { drawn, setup } = drawing();
    await posted(
      setup,
      'vik-x',
      Array.from({ length: 200 }, (_, index) => 200 * index + 7),
    );
    for (const [period, kinds] of [
      ['PT6H', ['strips']],
      ['P7D', ['strips', 'week']],
    ] as const) {
      setup.means('ask-history', { slots: { owner: ['vik'], period } });
      await (await setup.desk.hear('historikk', KARI)).files?.();
      const [timeline] = drawn;
      expect(drawn.splice(0).map(({ kind }) => kind)).toEqual(kinds);
      if (timeline?.kind !== 'strips') throw new Error('no strips');
      const { bins, sum, alt } = timeline;
      expect([bins !== undefined, sum !== undefined]).toEqual([period === 'P7D', period !== 'P7D']);
      // Every bar is said in words too.
      for (const { count } of bins?.bins ?? [])
        expect(alt).toMatch(new RegExp(`Innlegg per døgn:.* ${count}[,.]`));
      const posts = bins?.bins.reduce((total, { count }) => total + count, 0);
      if (posts !== undefined) expect(alt).toContain(`${posts} innlegg`);
    }
  });

  it('illustrate a conversation once, and bring what is asked for each time', async () => {
    const { setup } = drawing();
    setup.means('ask-status', { slots: { owner: ['vik'] } });
    const first = await setup.desk.hear('er Vik nede?', KARI);
    expect(first).toMatchObject({ isIllustrated: true, files: expect.any(Function) });
    expect((await setup.desk.hear('og nå?', KARI)).files).toBeUndefined();
    const why = { kind: 'why', channels: ['vik-x'] } as const;
    expect((await setup.desk.press(why, KARI)).files).toBeUndefined();
    const elsewhere = { ...KARI, conversation: 'another thread' };
    expect((await setup.desk.hear('er Vik nede?', elsewhere)).files).toBeDefined();
    setup.means('ask-history', { slots: { owner: ['vik'], period: 'PT6H' } });
    for (const asked of ['historikk', 'historikk igjen']) {
      const history = await setup.desk.hear(asked, KARI);
      expect(history.files).toBeDefined();
      expect(history.isIllustrated).toBeUndefined();
    }
  });

  it('say in a demonstration that they are one', async () => {
    const { drawn, setup } = drawing(Date.UTC(2020, 6, 16));
    setup.means('ask-status', { slots: { owner: ['vik'] } });
    await (await setup.desk.hear('er Vik nede?', KARI)).files?.();
    expect(drawn[0]?.title).toBe('Demonstration, 16 July 2020: Vik på X');
    expect(drawn[0]?.alt).toMatch(/^Demonstration, 16 July 2020: /);
  });
});

describe('what is in the picture of a night', () => {
  it('is the channel and others like it, each with its posts', async () => {
    const { rows, sum, from, to } = await nightOf();
    expect(rows.map(({ label, posts }) => [label, posts.length])).toEqual([
      ['Skjærgård på X', 3],
      ['Vik på X', 1],
      ['Ytre Vik brannvesen på X', 0],
    ]);
    expect(sum?.posts).toHaveLength(3);
    expect(to).toBe(NOW);
    expect(to - from).toBeGreaterThanOrEqual(12 * HOUR);
  });

  it('lies within its time and in order', async () => {
    const { rows, marks, ticks, sum, from, to } = await nightOf();
    const within = (at: number) => at >= from && at <= to;
    const times = [
      ...marks.map(({ at }) => at),
      ...ticks.map(({ at }) => at),
      ...(sum?.usual ?? []).map(({ at }) => at),
      ...rows.flatMap(({ posts, intervals }) => [
        ...posts,
        ...intervals.flatMap((one) => [one.from, one.to]),
      ]),
    ];
    expect(times.length).toBeGreaterThan(12);
    expect(times.every(within)).toBe(true);
    for (const { posts, intervals } of rows) {
      expect(posts.toSorted((a, b) => a - b)).toEqual(posts);
      expect(intervals.every((one) => one.from < one.to)).toBe(true);
    }
    expect(marks.map(({ number }) => number)).toEqual(marks.map((_, index) => index + 1));
    expect(marks.length).toBeGreaterThan(1);
  });

  it('names silence and trouble, with from when and how long', async () => {
    const { rows, legend } = await nightOf();
    expect(rows[0]?.intervals.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['silence', 'blocked']),
    );
    expect(legend.find(({ kind }) => kind === 'blocked')?.label).toMatch(
      /^nede fra \d\d:\d\d \(.+\)$/,
    );
  });

  it.each(LANGUAGES)('is said in words too, the same facts in %s', async (language) => {
    const { alt, rows, marks, headline, legend } = await nightOf(language);
    expect(alt.length).toBeLessThanOrEqual(LONGEST_ALT);
    expect(alt).toContain(headline);
    for (const { label } of rows) expect(alt).toContain(label);
    for (const { number, text } of marks) expect(alt).toContain(`${number}) ${text.slice(0, 30)}`);
    for (const { kind, label } of legend) {
      if (kind === 'post' || kind === 'usual') continue;
      expect(alt.toLowerCase()).toContain(label.toLowerCase());
    }
  });

  it('is the same in every language but for its words', async () => {
    const [first, ...others] = await Promise.all(LANGUAGES.map((language) => nightOf(language)));
    const facts = ({ rows, marks, ticks, sum, from, to }: TimelinePicture) => ({
      rows: rows.map(({ ability, posts, intervals }) => ({
        ability,
        posts,
        intervals: intervals.map(({ kind, from: begin, to: end }) => [kind, begin, end]),
      })),
      marks: marks.map(({ at }) => at),
      ticks: ticks.map(({ at }) => at),
      sum: sum && { posts: sum.posts, usual: sum.usual },
      period: [from, to],
    });
    for (const other of others) expect(facts(other)).toEqual(facts(first as TimelinePicture));
  });
});
