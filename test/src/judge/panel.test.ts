import { describe, expect, it } from 'vitest';
import { createJudge, type Judge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import type { SignalOf } from '#src/model/signal.ts';

const START = Date.parse('2026-03-02T00:00:00Z');
const NOW = START + 4 * 24 * HOUR + 10 * HOUR;

const panelOf = (length: number) =>
  Array.from(
    { length },
    (_, at): Channel => ({
      id: `panel-${at}`,
      owner: 'panel',
      platform: 'x',
      handle: `busy${at}`,
      role: 'panel',
      verified: at < length / 2,
    }),
  );
const panel = panelOf(30);
const ours = (verified: boolean): Channel => ({
  id: 'oslo-x',
  owner: 'Oslo',
  platform: 'x',
  handle: 'oslo',
  role: 'ours',
  verified,
  postsPerDay: 10,
});

/** Each account posts every 40 minutes by day and every 80 by night, in an order of its own. */
function posts(at: number, from: Instant, to: Instant): Instant[] {
  const found: Instant[] = [];
  for (let time = from + ((at * 7) % 40) * MINUTE; time < to; ) {
    found.push(time);
    const hour = new Date(time).getUTCHours();
    time += (hour < 7 ? 80 : 40) * MINUTE + ((at * 13 + found.length * 29) % 11) * MINUTE;
  }
  return found;
}

/** A judge after four days of a panel that is looked at every minute or so. */
function judgeAfter(
  now: Instant,
  how: {
    mute?: (at: number, time: Instant) => boolean;
    looked?: (time: Instant) => boolean;
    verified?: boolean;
    accounts?: number;
  },
): Judge {
  const { mute = () => false, looked = () => true, verified = true, accounts = 30 } = how;
  const members = panelOf(accounts);
  const judge = createJudge([ours(verified)], () => 'Europe/Oslo', members);
  for (const [at, { id: channel }] of members.entries()) {
    for (const time of posts(at, START, now)) {
      if (mute(at, time)) continue;
      judge.observe({ at: time, kind: 'post', channel, count: 1, repost: false, author: 'ours' });
    }
    for (let time = now - 12 * HOUR; time <= now; time += 5 * MINUTE) {
      if (looked(time)) judge.observe({ at: time, kind: 'profile', channel, seen: 'visible' });
    }
  }
  judge.observe({
    at: now - 2 * HOUR,
    kind: 'post',
    channel: 'oslo-x',
    count: 1,
    repost: false,
    author: 'ours',
  });
  for (let time = now - HOUR; time <= now; time += MINUTE) {
    judge.observe({ at: time, kind: 'profile', channel: 'oslo-x', seen: 'visible' });
    judge.observe({ at: time, kind: 'reach', target: 'control', vantage: 'ours', result: 'ok' });
  }
  return judge;
}

const evidenceOf = (judge: Judge) =>
  judge.verdict('oslo-x', NOW).evidence.find(({ kind }) => kind === 'panel');
const causeOf = (judge: Judge) => judge.verdict('oslo-x', NOW).probability.cause;
const since = NOW - HOUR;

describe('the panel', () => {
  it('rules an outage out where its accounts post as ever', () => {
    const judge = judgeAfter(NOW, {});
    expect(evidenceOf(judge)?.panel).toEqual({
      share: expect.closeTo(1, 0),
      among: 'all',
      accounts: 30,
    });
    expect(causeOf(judge)['platform-outage']).toBeLessThan(0.001);
  });

  it('shows an outage where hardly any of them posts', () => {
    const judge = judgeAfter(NOW, { mute: (at, time) => time > since && at % 15 > 0 });
    expect(causeOf(judge)['platform-outage']).toBeGreaterThan(0.5);
    expect(evidenceOf(judge)?.panel?.share).toBeLessThan(0.2);
  });

  describe('of which all fall silent', () => {
    const mute = (_at: number, time: Instant) => time > since;
    const outageBy = (accounts: number, ...more: Parameters<Judge['observe']>[0][]) => {
      const judge = judgeAfter(NOW, { mute, accounts });
      for (const signal of more) judge.observe(signal);
      return causeOf(judge)['platform-outage'];
    };
    const refused: SignalOf<'write'> = {
      ...{ at: NOW - 8 * MINUTE, kind: 'write', channel: 'oslo-x' },
      ...{ result: 'server-error', by: 'person' },
    };

    it('makes an outage the likeliest cause that has a name where they are thirty or forty', () => {
      expect(outageBy(40)).toBeGreaterThan(0.4);
      expect(outageBy(30)).toBeGreaterThan(0.4);
    });

    it('leans on twenty only once something else says so too', () => {
      expect(outageBy(20)).toBeLessThan(0.15);
      expect(outageBy(20, refused)).toBeGreaterThan(0.7);
    });
  });

  it('tells a lockdown of verified accounts from an outage', () => {
    const mute = (at: number, time: Instant) => time > NOW - 90 * MINUTE && at < 15 && at % 7 > 0;
    const judge = judgeAfter(NOW, { mute });
    const { 'platform-lockdown': lockdown, 'platform-outage': outage } = causeOf(judge);
    expect(lockdown).toBeGreaterThan(outage);
    expect(evidenceOf(judge)?.panel?.among).toBe('verified');
    const other = causeOf(judgeAfter(NOW, { mute, verified: false }));
    expect(other['platform-lockdown']).toBeLessThan(lockdown / 5);
  });

  it('leaves it open, while only verified accounts are silent, that an outage of all strikes us', () => {
    const judge = judgeAfter(NOW, { mute: (at, time) => time > NOW - 3 * HOUR && at < 15 });
    judge.observe({
      ...{ at: NOW - 10 * MINUTE, kind: 'platform-notice', platform: 'x' },
      ...{ state: 'investigating', scope: 'all', text: 'We look into it.' },
    });
    judge.observe({
      ...{ at: NOW - 8 * MINUTE, kind: 'write', channel: 'oslo-x' },
      ...{ result: 'server-error', by: 'person' },
    });
    expect(causeOf(judge)['platform-outage']).toBeGreaterThan(0.008);
    expect(causeOf(judge)['platform-outage']).toBeLessThan(0.04);
  });

  it('that stands still may be our own eyes that do, if seldom', () => {
    const judge = judgeAfter(NOW, { mute: (_at, time) => time > since });
    expect(evidenceOf(judge)?.decibans).toBeGreaterThan(42.2);
    expect(evidenceOf(judge)?.decibans).toBeLessThan(43.9);
  });

  it('says nothing of a time in which nobody looked', () => {
    const blind = judgeAfter(NOW, {
      mute: (_at, time) => time > NOW - 6 * HOUR,
      looked: (time) => time < NOW - 6 * HOUR,
    });
    expect(Math.abs(evidenceOf(blind)?.decibans ?? 0)).toBeLessThan(0.5);
    expect(causeOf(blind)['platform-outage']).toBeLessThan(0.05);
  });

  it('takes no look after a pause for an outage during it', () => {
    const judge = judgeAfter(NOW, {
      mute: (_at, time) => time > NOW - 5 * HOUR && time < NOW - HOUR / 2,
      looked: (time) => time < NOW - 5 * HOUR || time >= NOW - 5 * MINUTE,
    });
    expect(causeOf(judge)['platform-outage']).toBeLessThan(0.05);
  });

  it('says nothing before it has been watched for a day', () => {
    const judge = createJudge([ours(true)], () => 'Europe/Oslo', panel);
    for (const { id: channel } of panel) {
      judge.observe({
        at: NOW - 2 * HOUR,
        kind: 'post',
        channel,
        count: 1,
        repost: false,
        author: 'ours',
      });
      judge.observe({ at: NOW, kind: 'profile', channel, seen: 'visible' });
    }
    expect(evidenceOf(judge)).toBe(undefined);
  });

  it('forgets an outage once its accounts post again', () => {
    const judge = judgeAfter(NOW, {
      mute: (_at, time) => time > NOW - 4 * HOUR && time < NOW - 2 * HOUR,
    });
    expect(causeOf(judge)['platform-outage']).toBeLessThan(0.02);
  });

  it('is not judged itself', () => {
    expect(() => judgeAfter(NOW, {}).verdict('panel-0', NOW)).toThrow(RangeError);
  });

  it('gives the same verdict whatever the order in which its signals came', () => {
    const signals = panel.flatMap(({ id: channel }, at) => [
      ...posts(at, START, NOW).map(
        (time) =>
          ({ at: time, kind: 'post', channel, count: 1, repost: false, author: 'ours' }) as const,
      ),
      ...[1, 6, 11, 16].map(
        (ago) => ({ at: NOW - ago * MINUTE, kind: 'profile', channel, seen: 'visible' }) as const,
      ),
    ]);
    const [forward, back] = [signals, signals.toReversed()].map((all) => {
      const judge = createJudge([ours(true)], () => 'Europe/Oslo', panel);
      for (const signal of all) judge.observe(signal);
      return judge.verdict('oslo-x', NOW);
    });
    expect(forward).toEqual(back);
  });
});
