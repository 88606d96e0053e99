import { beforeEach, expect, it } from 'vitest';
import { createIncidents, type Incidents } from '#src/incidents/incidents.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Database } from '#src/ports.ts';
import { createMemoryStorage } from '../../../adapters/storage/memory.ts';
import { channelOn, DOWN, type Judged, MIDNIGHT, verdictOf, WELL } from './incident-fixture.ts';

const CHANNELS = [channelOn('x', 'oslo'), channelOn('facebook', 'oslo')];
let how: Judged = WELL;
let faults: string[] = [];
let store: Database;
let failing = false;

const judge = {
  verdict: (channel: string, now: number) => verdictOf(channel, how, now),
  assess: (channel: string, now: number) => verdictOf(channel, how, now),
};
const log = { info() {}, warn() {}, error: (message: string) => void faults.push(message) };

function begin(): Incidents {
  return createIncidents({ channels: CHANNELS, judge, store, log });
}

beforeEach(() => {
  how = WELL;
  faults = [];
  failing = false;
  const memory = createMemoryStorage({ now: () => MIDNIGHT });
  store = {
    ...memory,
    set: async (...given) => {
      if (failing) throw new Error('the disk is full');
      await memory.set(...given);
    },
  };
});

async function throughTheNight(incidents: Incidents): Promise<void> {
  how = DOWN;
  incidents.pass(MIDNIGHT);
  how = WELL;
  incidents.pass(MIDNIGHT + 10 * MINUTE);
  incidents.pass(MIDNIGHT + 70 * MINUTE);
  await incidents.save();
}

it('keeps live incidents over a restart', async () => {
  how = DOWN;
  const before = begin();
  before.pass(MIDNIGHT);
  before.acknowledge('1', 'U1', MIDNIGHT + MINUTE);
  await before.save();
  const after = begin();
  await after.restore();
  expect(after.live()).toEqual(before.live());
  expect(after.pass(MIDNIGHT + 2 * MINUTE)).toEqual([]);
});

it('tells a reader what has happened since it last read', async () => {
  const incidents = begin();
  await throughTheNight(incidents);
  const all = incidents.eventsAfter(0);
  expect(all.map(({ kind }) => kind)).toEqual([
    'opened',
    'opened',
    'watching',
    'watching',
    'closed',
    'closed',
  ]);
  expect(incidents.eventsAfter(all.at(-3)?.seq ?? 0)).toEqual(all.slice(-2));
  const after = begin();
  await after.restore();
  expect(after.eventsAfter(0)).toEqual(all);
});

it('files closed incidents, and finds them by when they lasted', async () => {
  const incidents = begin();
  await throughTheNight(incidents);
  const after = begin();
  await after.restore();
  const night = await after.between(MIDNIGHT + 5 * MINUTE, MIDNIGHT + HOUR);
  expect(night.map(({ id, state }) => `${id} ${state}`)).toEqual(['1 closed', '2 closed']);
  expect(await after.between(MIDNIGHT + DAY, MIDNIGHT + 2 * DAY)).toEqual([]);
  expect(await after.between(MIDNIGHT - DAY, MIDNIGHT)).toEqual([]);
});

it('tries again where the store failed, and says so', async () => {
  const incidents = begin();
  failing = true;
  await throughTheNight(incidents);
  expect(faults).toHaveLength(1);
  failing = false;
  await incidents.save();
  const after = begin();
  await after.restore();
  expect(after.eventsAfter(0)).toEqual(incidents.eventsAfter(0));
  expect(await after.between(MIDNIGHT, MIDNIGHT + DAY)).toHaveLength(2);
});

it('lets go of a channel that the settings no longer name', async () => {
  how = DOWN;
  const before = begin();
  before.pass(MIDNIGHT);
  await before.save();
  const after = createIncidents({ channels: CHANNELS.slice(0, 1), judge, store, log });
  await after.restore();
  const kinds = after.pass(MIDNIGHT + MINUTE).map(({ kind, incident }) => `${kind} ${incident}`);
  expect(kinds).toEqual(['watching 2']);
});
