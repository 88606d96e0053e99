import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '#src/model/instant.ts';
import { type Night, parseNight } from '#src/nights/night.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { eventsOf, followNight } from '#test/bench/incident-count.ts';
import { ordinaryNight } from '#test/bench/ordinary-nights.ts';

const folder = new URL('../../nights/', import.meta.url);

function read(name: string): Night {
  const parsed = parseNight(readFileSync(new URL(name, folder), 'utf8'), name);
  if (!parsed.ok) throw new Error(issueLines(parsed.issues));
  return parsed.value;
}

describe('a night of three waves', () => {
  const events = eventsOf(read('after-trouble/three-waves.yaml'));

  it('is one incident that comes back twice', () => {
    expect(events.map(({ kind }) => kind)).toEqual([
      'opened',
      'grew',
      'watching',
      'reopened',
      'watching',
      'reopened',
      'watching',
      'closed',
    ]);
    expect(new Set(events.map(({ incident }) => incident)).size).toBe(1);
  });

  it('is closed as the outage that it was, over both channels', () => {
    const closed = events.at(-1);
    const outcome = closed?.kind === 'closed' ? closed.outcome : undefined;
    expect(outcome).toMatchObject({ how: 'recovered', cause: 'platform-outage' });
    expect(new Date(outcome?.from ?? 0).toISOString().slice(0, 16)).toBe('2026-03-10T20:30');
  });

  it('is told alike where signals are taken in by rounds of a minute', () => {
    const { incidents, threaded } = followNight(read('after-trouble/three-waves.yaml'), MINUTE);
    expect({ incidents, threaded }).toEqual({
      incidents: 1,
      threaded: followNight(read('after-trouble/three-waves.yaml')).threaded,
    });
  });

  it('happens the same way again', () => {
    expect(eventsOf(read('after-trouble/three-waves.yaml'))).toEqual(events);
  });
});

/** Nights that show two troubles, or one whose first account is seen by itself before the others tell what it is. */
const TWO = new Set([
  'after-trouble/told-clean-then-again.yaml',
  'all-at-once/two-of-five.yaml',
  'all-at-once/all-suspended-at-once.yaml',
  'the-account/tool-posts-nonsense.yaml',
]);
const names = readdirSync(folder, { encoding: 'utf8', recursive: true });

describe.each(names.filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  it('gives no incident on silence alone, and at most one for one trouble', () => {
    const { incidents, silentOnly } = followNight(read(name));
    expect(silentOnly).toBe(0);
    expect(incidents).toBeLessThanOrEqual(TWO.has(name) ? 2 : 1);
  });
});

// All ninety are followed by `npm run bench:incidents`.
describe.each([0, 31, 77])('ordinary night %i', (seed) => {
  it('gives no incident, though looks fail now and then', () => {
    const night = ordinaryNight(seed);
    const failed = night.signals.filter(
      (signal) => signal.kind === 'credentials' && signal.result !== 'ok',
    );
    expect(failed.length).toBeGreaterThan(20);
    expect(followNight(night).events).toEqual([]);
  });
});
