import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts';
import { createLocalTime, restDays } from '#src/rhythm/calendar.ts';
import {
  noPanelOdds,
  panelLater,
  panelProbability,
  panelRatios,
  panelStep,
  stepRatios,
} from '#src/rhythm/panel.ts';
import { createPanelWatch, type PanelMember, type PanelSight } from '#src/rhythm/panel-watch.ts';

const MONDAY: Instant = Date.UTC(2026, 0, 5);
const OSLO = createLocalTime('Europe/Oslo', restDays('Europe/Oslo'));

function members(count: number): readonly PanelMember[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `busy${at}`,
    class: at % 2 === 0 ? ('verified' as const) : ('other' as const),
    local: OSLO,
  }));
}

/** Each account posts every half hour by day and every four hours by night, and on Sundays. */
function posts(at: number, from: Instant, to: Instant): readonly Instant[] {
  const found: Instant[] = [];
  for (let time = from + ((at * 7) % 30) * MINUTE; time < to; ) {
    found.push(time);
    const hour = OSLO.hourOfWeek(time);
    const isCalm = hour % 24 < 7 || hour >= 6 * 24;
    time += (isCalm ? 240 : 30) * MINUTE + ((at * 13 + found.length * 29) % 11) * MINUTE;
  }
  return found;
}

function probabilityAt(
  now: Instant,
  count: number,
  mute: (at: number, time: Instant) => boolean = () => false,
): number {
  const panel = members(count);
  const watch = createPanelWatch(panel);
  const from = now - 4 * 7 * DAY;
  for (const [at, { id }] of panel.entries()) {
    for (const time of posts(at, from, now)) if (!mute(at, time)) watch.post(id, time);
    for (let time = from; time <= now; time += 10 * MINUTE) watch.look(id, time);
  }
  const sight = watch.at(now);
  return sight ? panelProbability(sight.odds) : Number.NaN;
}

describe('a panel', () => {
  const tuesdayNoon = MONDAY + 29 * DAY + 12 * HOUR;

  it.each([
    ['at noon', tuesdayNoon, 0.05],
    // Few posts are to be expected then, and so few are missed.
    ['in the calm of the night', MONDAY + 29 * DAY + 3 * HOUR, 0.15],
    ['on a Sunday evening', MONDAY + 34 * DAY + 19 * HOUR, 0.05],
    ['when Sunday turns to Monday', MONDAY + 35 * DAY + HOUR / 2, 0.05],
  ])('that posts as ever says so, %s', (_, now, most) => {
    expect(probabilityAt(now, 20)).toBeLessThan(most);
  });

  it('that falls silent by day shows it within the hour', () => {
    const onset = tuesdayNoon - HOUR;
    expect(probabilityAt(tuesdayNoon, 20, (_at, time) => time > onset)).toBeGreaterThan(0.95);
  });

  it('of which one class falls silent shows it too', () => {
    const onset = tuesdayNoon - HOUR;
    const mute = (at: number, time: Instant) => at % 2 === 0 && time > onset;
    expect(probabilityAt(tuesdayNoon, 40, mute)).toBeGreaterThan(0.9);
  });

  it('knows Christmas Eve for a day of rest', () => {
    const now = Date.UTC(2026, 11, 24, 20);
    // On a Thursday, they post as on a Sunday.
    expect(probabilityAt(now, 20)).toBeLessThan(0.05);
  });

  it('of which too few are to be expected says nothing', () => {
    const none = { posted: [], silent: [0.2, 0.3, 0.4] };
    expect(stepRatios({ verified: none })).toEqual({ total: 0, heavy: 0, verified: 0, partial: 0 });
    const enough = { posted: [], silent: [0.2, 0.3, 0.4, 0.2] };
    expect(stepRatios({ verified: enough }).total).toBeGreaterThan(0.5);
  });

  it('has forgotten what it was like after two months without a look', () => {
    const panel = members(20);
    const watch = createPanelWatch(panel);
    const later = tuesdayNoon + 70 * DAY;
    for (const [at, { id }] of panel.entries()) {
      for (const time of posts(at, MONDAY, tuesdayNoon)) watch.post(id, time);
      // Since then each posts once a day, and is seen to.
      for (let day = 0; day < 3; day++) watch.post(id, later - day * DAY - 9 * HOUR - at * MINUTE);
      for (let time = later - 3 * DAY; time <= later; time += 10 * MINUTE) watch.look(id, time);
    }
    const { odds } = watch.at(later) as PanelSight;
    expect(panelProbability(odds)).toBeLessThan(0.05);
  });

  it('says the same whatever the order in which it was told', () => {
    const now = tuesdayNoon;
    const told = members(6).flatMap(({ id }, at) => [
      ...posts(at, now - 5 * DAY, now).map((time) => ({ id, time, isPost: true })),
      ...[5, 15, 25].map((ago) => ({ id, time: now - ago * MINUTE, isPost: false })),
    ]);
    const sightOf = (all: typeof told) => {
      const watch = createPanelWatch(members(6));
      for (const { id, time, isPost } of all) {
        if (isPost) watch.post(id, time);
        else watch.look(id, time);
        // Asked in between, it must forget what it worked out.
        if (time % 7 === 0) watch.at(now);
      }
      return watch.at(now);
    };
    const ordered = sightOf(told);
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
        expect(sightOf(shuffled)).toEqual(ordered);
      }),
      { numRuns: 10 },
    );
  });
});

describe('odds of an outage', () => {
  it('stay what they were while nothing is seen', () => {
    const later = panelLater(noPanelOdds(), 24 * HOUR * 0.1);
    for (const ratio of Object.values(panelRatios(later))) expect(ratio).toBeCloseTo(0, 1);
  });

  it('forget an outage once posts have come again for an hour', () => {
    const silent = stepRatios({ verified: { posted: [], silent: Array(10).fill(0.4) } });
    const usual = stepRatios({
      verified: { posted: Array(4).fill(0.4), silent: Array(6).fill(0.4) },
    });
    let odds = noPanelOdds();
    for (let step = 0; step < 36; step++) odds = panelStep(odds, silent);
    expect(panelProbability(odds)).toBeGreaterThan(0.98);
    for (let step = 0; step < 6; step++) odds = panelStep(odds, usual);
    expect(panelProbability(odds)).toBeLessThan(0.1);
  });
});
