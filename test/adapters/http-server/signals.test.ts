import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { DAY, HOUR, MINUTE, SECOND } from '#src/model/instant.ts';
import { NOW, OTHER_TOKEN, type Posting, startPosting, TOKEN } from './posting-tool.ts';

const REFUSED = {
  channel: 'oslo-x',
  result: 'refused',
  status: 403,
  code: 187,
  text: 'Status is a duplicate.',
};

let posting: Posting;
beforeEach(async () => {
  posting = await startPosting();
});
afterEach(() => posting.stop());

describe('a posting tool', () => {
  it('tells of an attempt, which becomes a write by a tool', async () => {
    const { status, body } = await posting.post(REFUSED);
    expect({ status, body }).toEqual({ status: 200, body: { taken: 1 } });
    expect(posting.taken).toEqual([
      { at: NOW, kind: 'write', by: 'tool', ...REFUSED, code: '187' },
    ]);
  });

  it.each(['accepted', 'refused', 'rate-limited', 'server-error', 'unreachable'])(
    'may tell that an attempt was %s',
    async (result) => {
      expect((await posting.post({ channel: 'oslo-x', result })).status).toBe(200);
      expect(posting.taken).toMatchObject([{ result, by: 'tool' }]);
    },
  );

  it('tells of several attempts at once, each with its time', async () => {
    const attempts = [
      { channel: 'oslo-x', result: 'accepted', at: '2026-03-01T12:30:00+01:00' },
      { channel: 'oslo-bluesky', result: 'unreachable' },
    ];
    expect((await posting.post({ attempts })).body).toEqual({ taken: 2 });
    expect(posting.taken.map(({ at }) => at)).toEqual([NOW - 30 * MINUTE, NOW]);
  });

  it('keeps the beginning of a long text, and loses nothing else for it', async () => {
    await posting.post({ ...REFUSED, text: 'x'.repeat(5_000) });
    expect(posting.taken).toMatchObject([{ text: 'x'.repeat(500), status: 403 }]);
  });
});

describe('an attempt whose time is of no use', () => {
  it.each([
    [
      'in the future',
      NOW + MINUTE + SECOND,
      /is in the future \(here it is 2026-03-01T12:00:00Z\)/,
    ],
    ['older than a day', NOW - DAY - SECOND, /more than 24 hours ago/],
  ])('is refused when it is %s', async (_, at, message) => {
    const { status, body } = await posting.post({ ...REFUSED, at: new Date(at).toISOString() });
    expect(status).toBe(422);
    expect(body['errors']).toEqual([{ field: 'at', message: expect.stringMatching(message) }]);
    expect(posting.taken).toEqual([]);
  });

  it.each([
    ['a minute ahead, as clocks differ', NOW + MINUTE, NOW],
    ['a day old', NOW - DAY, NOW - DAY],
  ])('is taken when it is just %s', async (_, at, kept) => {
    expect((await posting.post({ ...REFUSED, at: new Date(at).toISOString() })).status).toBe(200);
    expect(posting.taken).toMatchObject([{ at: kept }]);
  });
});

describe('a tool that is not let in', () => {
  it.each([
    ['shows no token', { authorization: '' }],
    ['shows another token', { authorization: 'Bearer nobody-knows-this-token-1234' }],
    ['shows the beginning of a token', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ['shows it in another way', { authorization: `Basic ${btoa(`publisher:${TOKEN}`)}` }],
  ])('hears 401 where it %s', async (_, headers) => {
    const { status, headers: answered, body } = await posting.post(REFUSED, headers);
    expect(status).toBe(401);
    expect(answered.get('www-authenticate')).toBe('Bearer');
    expect(body['detail']).toContain('Authorization: Bearer');
    expect(posting.taken).toEqual([]);
  });

  it('hears 403 for a channel that is not its own, be it known or not', async () => {
    for (const channel of ['vest-x', 'nobody-x']) {
      const { status, body } = await posting.post({ ...REFUSED, channel });
      expect(status).toBe(403);
      expect(body['detail']).toContain('the tool "publisher" may not speak of this channel');
      expect(body['errors']).toMatchObject([{ field: 'channel' }]);
    }
    const mine = await posting.post(
      { ...REFUSED, channel: 'vest-x' },
      { authorization: `Bearer ${OTHER_TOKEN}` },
    );
    expect(mine.status).toBe(200);
  });

  it('hears 403 for all attempts where one is not its own, and nothing is taken in', async () => {
    const attempts = [REFUSED, { ...REFUSED, channel: 'oslo-bluesk' }];
    const { status, body } = await posting.post({ attempts });
    expect(status).toBe(403);
    expect(body['errors']).toEqual([
      {
        field: 'attempts[1].channel',
        message: expect.stringContaining('did you mean "oslo-bluesky"?'),
      },
    ]);
    expect(posting.taken).toEqual([]);
  });
});

describe('a tool that tells much', () => {
  const many = (length: number) => ({ attempts: Array.from({ length }, () => REFUSED) });

  it('hears 429 for attempts that are too many a minute, and nothing of the request is taken in', async () => {
    expect((await posting.post(many(100))).status).toBe(200);
    posting.moveTo(NOW + 10 * SECOND);
    expect((await posting.post(many(50))).status).toBe(200);
    const { status, headers } = await posting.post(REFUSED);
    expect([status, headers.get('retry-after')]).toEqual([429, '50']);
    expect(posting.taken).toHaveLength(150);
    expect(posting.refused).toEqual(['pace']);
    posting.moveTo(NOW + MINUTE);
    expect((await posting.post(many(100))).status).toBe(200);
    expect((await posting.post(REFUSED)).status).toBe(429);
  });

  it('is not kept out by another one, nor by a clock that is set back', async () => {
    for (let times = 0; times < 6; times++) await posting.post(REFUSED);
    const other = { authorization: `Bearer ${OTHER_TOKEN}` };
    expect((await posting.post({ ...REFUSED, channel: 'vest-x' }, other)).status).toBe(200);
    posting.moveTo(NOW + MINUTE);
    posting.setClock(NOW - 6 * HOUR);
    expect((await posting.post(REFUSED)).status).toBe(200);
  });

  it('may come again with a request that was begun before the clock was set back', async () => {
    const key = { 'idempotency-key': 'one' };
    let breaks = true;
    const cut = await startPosting({
      takeIn: async () => {
        if (breaks) await new Promise(() => {});
      },
    });
    void cut.post(REFUSED, key).catch(() => {});
    await expect.poll(async () => (await cut.post(REFUSED, key)).status).toBe(409);
    breaks = false;
    cut.setClock(NOW - 6 * HOUR);
    expect((await cut.post(REFUSED, key)).status).toBe(200);
    await cut.stop();
  });
});

it('tokens that nobody knows are one line of the log a minute, and counted', async () => {
  const wrong = { authorization: 'Bearer nobody-knows-this-token-1234' };
  const lines = () => posting.logged.filter((line) => line.includes('without a known token'));
  for (let times = 0; times < 50; times++) await posting.post(REFUSED, wrong);
  expect(lines()).toEqual(['requests without a known token refused {"requests":1}']);
  posting.moveTo(NOW + MINUTE);
  await posting.post(REFUSED, wrong);
  expect(lines().slice(1)).toEqual(['requests without a known token refused {"requests":50}']);
  expect(posting.refused).toHaveLength(51);
  expect(JSON.stringify(posting.logged)).not.toContain('nobody-knows');
});

it.each(['[', '{"attempts":', '{"channel":'])(
  'nested deeply after %s is not understood',
  async (open) => {
    const deep = `${open}${'['.repeat(30_000)}${']'.repeat(30_000)}${open === '[' ? ']' : '}'}`;
    const { status, body } = await posting.post(deep);
    expect(status).toBe(422);
    expect(JSON.stringify(body).length).toBeLessThan(1_000);
  },
);

describe('a request that is not understood', () => {
  it.each([
    [{ channel: 'oslo-x' }, 'result', /this is missing; known: accepted, refused/],
    [
      { ...REFUSED, result: 'refussed' },
      'result',
      /"refussed" is not known; did you mean "refused"\?/,
    ],
    [{ ...REFUSED, status: 42 }, 'status', /42 is too little; at least 100 belongs here/],
    [{ ...REFUSED, at: 'yesterday' }, 'at', /"yesterday" is no time, such as/],
    [{ ...REFUSED, chanel: 'oslo-x' }, 'chanel', /unknown key "chanel"; did you mean "channel"\?/],
    [
      { ...REFUSED, result: 'accepted' },
      'status',
      /403 is no status of an attempt that was accepted/,
    ],
    [{ attempts: [] }, 'attempts', /this list is empty/],
    [{ attempts: [REFUSED, { channel: 'oslo-x' }] }, 'attempts[1].result', /this is missing/],
    ['[]', '', /a group of keys belongs here, not \[\]/],
    ['null', '', /a group of keys belongs here, not null/],
  ])('is told which field of %j, and what belongs there', async (sent, field, message) => {
    const { status, headers, body } = await posting.post(sent);
    expect(status).toBe(422);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body['errors']).toContainEqual({ field, message: expect.stringMatching(message) });
    expect(posting.taken).toEqual([]);
  });

  it('hears 400 for what is no JSON', async () => {
    const { status, body } = await posting.post('{"channel": "oslo-x"');
    expect(status).toBe(400);
    expect(body['detail']).toBe('the body is no valid JSON');
  });

  it('hears 413 above 64 KB, whether it says so beforehand or not', async () => {
    const text = 'x'.repeat(64 * 1024);
    expect((await posting.post({ ...REFUSED, text })).status).toBe(413);
    const streamed = await fetch(`${posting.url}/signals`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: new Blob([JSON.stringify({ ...REFUSED, text })]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect((await posting.post({ ...REFUSED, text: text.slice(0, -200) })).status).toBe(200);
  });

  it('hears 415 for another type of content, and for a compressed one', async () => {
    const form = await posting.post('channel=oslo-x', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    const packed = await posting.post(REFUSED, { 'content-encoding': 'gzip' });
    expect([form.status, packed.status]).toEqual([415, 415]);
  });

  it('hears 405 for another method, and 404 elsewhere', async () => {
    const got = await fetch(`${posting.url}/signals`);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${posting.url}/else`)).status).toBe(404);
  });
});

describe('a tool that asks too often', () => {
  it('hears 429 and when to come again, and another tool is served all the while', async () => {
    for (let n = 0; n < 5; n++) {
      posting.moveTo(NOW + n * SECOND);
      expect((await posting.post(REFUSED)).status).toBe(200);
    }
    const { status, headers } = await posting.post(REFUSED);
    expect([status, headers.get('retry-after')]).toEqual([429, '56']);
    const other = { authorization: `Bearer ${OTHER_TOKEN}` };
    expect((await posting.post({ ...REFUSED, channel: 'vest-x' }, other)).status).toBe(200);
    posting.moveTo(NOW + 56 * SECOND);
    expect((await posting.post(REFUSED)).status).toBe(429);
    posting.moveTo(NOW + 60 * SECOND);
    expect((await posting.post(REFUSED)).status).toBe(200);
  });
});

describe('an Idempotency-Key', () => {
  const key = { 'idempotency-key': 'post-4711' };

  it('answers the same request the same, and counts it once', async () => {
    const first = await posting.post(REFUSED, key);
    posting.moveTo(NOW + 3 * HOUR);
    const again = await posting.post(REFUSED, key);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(posting.taken).toHaveLength(1);
  });

  it('answers the same after a restart', async () => {
    await posting.post(REFUSED, key);
    const { store } = posting;
    await posting.stop();
    posting = await startPosting({ store });
    const again = await posting.post(REFUSED, key);
    expect([again.status, again.body]).toEqual([200, { taken: 1 }]);
    expect(posting.taken).toEqual([]);
  });

  it('is each tool’s own', async () => {
    await posting.post(REFUSED, key);
    const other = { ...key, authorization: `Bearer ${OTHER_TOKEN}` };
    expect((await posting.post({ ...REFUSED, channel: 'vest-x' }, other)).status).toBe(200);
    expect(posting.taken).toHaveLength(2);
  });

  it('is refused for another body', async () => {
    await posting.post(REFUSED, key);
    const { status, body } = await posting.post({ ...REFUSED, result: 'unreachable' }, key);
    expect(status).toBe(422);
    expect(body['detail']).toContain('came before with another body');
  });

  it('is refused where it is none', async () => {
    const { status } = await posting.post(REFUSED, { 'idempotency-key': 'x'.repeat(256) });
    expect(status).toBe(400);
  });
});

describe('a request that comes again while it is under way', () => {
  it('hears 409 and to come again, and counts once', async () => {
    await posting.stop();
    let finish = () => {};
    let begun = () => {};
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let takes = 0;
    posting = await startPosting({
      takeIn: () => {
        takes++;
        begun();
        return new Promise<void>((resolve) => {
          finish = resolve;
        });
      },
    });
    const key = { 'idempotency-key': 'slow' };
    const first = posting.post(REFUSED, key);
    await isBegun;
    const { status, headers } = await posting.post(REFUSED, key);
    expect([status, headers.get('retry-after')]).toEqual([409, '1']);
    finish();
    expect((await first).status).toBe(200);
    expect(takes).toBe(1);
  });

  it('is done again, with the time of the first, where a crash had cut it off', async () => {
    await posting.stop();
    const store = createMemoryStorage({ now: () => NOW });
    const key = { 'idempotency-key': 'cut-off' };
    let crashed = () => {};
    let bury = (_: Error) => {};
    const isCrashed = new Promise<void>((resolve) => {
      crashed = resolve;
    });
    const dead = await startPosting({
      store,
      takeIn: () => {
        crashed();
        return new Promise((_, reject) => {
          bury = reject;
        });
      },
    });
    // Its process dies with the request unanswered.
    void dead.post(REFUSED, key).catch(() => {});
    await isCrashed;
    posting = await startPosting({ store });
    expect((await posting.post(REFUSED, key)).status).toBe(409);
    posting.moveTo(NOW + MINUTE);
    expect((await posting.post(REFUSED, key)).status).toBe(200);
    expect(posting.taken).toMatchObject([{ at: NOW }]);
    bury(new Error('dead'));
    await dead.stop();
  });

  it('may be tried again at once where this program failed, and the log says why', async () => {
    await posting.stop();
    let fails = true;
    posting = await startPosting({
      takeIn: async () => {
        if (fails) throw new Error('the judge stumbled');
      },
    });
    const key = { 'idempotency-key': 'again' };
    const { status, body } = await posting.post(REFUSED, key);
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('stumbled');
    expect(posting.logged.join('\n')).toContain('the judge stumbled');
    fails = false;
    expect((await posting.post(REFUSED, key)).status).toBe(200);
  });
});

it('writes no token to the log', async () => {
  await posting.post(REFUSED);
  await posting.post('{', { authorization: `Bearer ${OTHER_TOKEN}` });
  expect(posting.logged.join('\n')).not.toMatch(new RegExp(`${TOKEN}|${OTHER_TOKEN}`));
});
