import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Incident } from '#src/model/incident.ts';
import { channelOn, type Judged, judgedByHand } from './incident-fixture.ts';

const CHANNELS = [
  channelOn('x', 'oslo'),
  channelOn('x', 'vest'),
  channelOn('facebook', 'oslo'),
  channelOn('bluesky', 'nord'),
];

const judged: fc.Arbitrary<Judged> = fc.record({
  ability: fc.constantFrom('working', 'blocked', 'degraded', 'hijacked', 'unknown'),
  probability: fc.constantFrom(0.5, 0.69, 0.7, 0.89, 0.9, 0.99),
  cause: fc.constantFrom(
    'unknown',
    'platform-outage',
    'platform-lockdown',
    'account-locked',
    'own-network',
    'posting-tool',
    'country-block',
  ),
  certainty: fc.constantFrom('possible', 'probable', 'confirmed'),
  signs: fc.subarray(['report', 'silence', 'crowd', 'peers']),
});
const step = fc.record({
  after: fc.integer({ min: 0, max: 90 }),
  judged: fc.dictionary(fc.constantFrom(...CHANNELS.map(({ id }) => id)), judged),
  restart: fc.boolean(),
});
const steps = fc.array(step, { maxLength: 40 });

/** Plays the steps; `see` is called after each with what there is and what happened. */
function play(
  played: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  restarting: boolean,
  see: (live: readonly Incident[], events: readonly string[]) => void = () => {},
): readonly string[] {
  const tracked = judgedByHand(CHANNELS);
  const all: string[] = [];
  let minute = 0;
  for (const { after, judged, restart } of played) {
    minute += after;
    if (restart && restarting) tracked.restart();
    const events = tracked.at(minute, judged);
    all.push(...events);
    see(tracked.tracker().live(), events);
  }
  return all;
}

it('never has two live incidents over one channel', () => {
  fc.assert(
    fc.property(steps, (played) => {
      play(played, false, (live) => {
        const affected = live.flatMap((one) => one.affected.map(({ channel }) => channel));
        expect(new Set(affected).size).toBe(affected.length);
      });
    }),
    { numRuns: 500 },
  );
});

it('never has two live incidents of one cause in one place', () => {
  fc.assert(
    fc.property(steps, (played) => {
      play(played, false, (live) => {
        const scopes = live.map(({ scope }) => scope);
        expect(new Set(scopes).size).toBe(scopes.length);
      });
    }),
  );
});

it('never tells of an incident after it was closed, nor before it was opened', () => {
  fc.assert(
    fc.property(steps, (played) => {
      const open = new Set<string>();
      const closed = new Set<string>();
      for (const event of play(played, true)) {
        const [kind = '', id = ''] = event.split(' ');
        expect(closed.has(id)).toBe(false);
        expect(open.has(id)).toBe(kind !== 'opened');
        open.add(id);
        if (kind === 'closed') closed.add(id);
      }
    }),
    { numRuns: 500 },
  );
});

it('goes on after a restart as if there had been none', () => {
  fc.assert(
    fc.property(steps, (played) => {
      expect(play(played, true)).toEqual(play(played, false));
    }),
    { numRuns: 500 },
  );
});

it('opens nothing without a sign that is more than silence', () => {
  fc.assert(
    fc.property(steps, (played) => {
      const silent = played.map(({ judged, ...rest }) => ({
        ...rest,
        judged: Object.fromEntries(
          Object.entries(judged)
            .filter(([, { cause }]) => cause !== 'own-network')
            .map(([channel, how]) => [channel, { ...how, signs: ['silence' as const] }]),
        ),
      }));
      expect(play(silent, false)).toEqual([]);
    }),
  );
});

it('counts its members in trouble right: it is watched when there are none, and only then', () => {
  fc.assert(
    fc.property(steps, (played) => {
      play(played, true, (live) => {
        for (const { state, affected } of live) {
          const isBad = affected.some(({ until }) => until === undefined);
          expect(state === 'watching').toBe(!isBad);
        }
      });
    }),
    { numRuns: 500 },
  );
});
