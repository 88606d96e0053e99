import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { createMaintenanceWindows } from '#src/incidents/maintenance-windows.ts';
import { MINUTE } from '#src/model/instant.ts';
import type { MaintenanceWindow } from '#src/model/maintenance.ts';
import { channelOn, DOWN, type Judged, judgedByHand, MIDNIGHT } from './incident-fixture.ts';

const CHANNELS = [channelOn('x', 'oslo'), channelOn('x', 'vest'), channelOn('facebook', 'oslo')];
const organisation = (id: string) => ({
  id,
  name: id,
  aliases: [],
  places: [],
  handles: [],
  country: 'NO',
  zone: 'Europe/Oslo',
});
const OSLO = 'oslo-x';

/** A window from midnight to one o'clock. */
function stageIn(why: MaintenanceWindow['why'], scope: Partial<MaintenanceWindow['scope']>) {
  const directory = {
    language: 'nb',
    zone: 'Europe/Oslo',
    organisations: ['oslo', 'vest'].map(organisation),
    channels: CHANNELS,
    rooms: [],
    emergency: {},
  } as const;
  const window: MaintenanceWindow = {
    id: 'w1',
    why,
    scope: { channels: [], organisations: [], platforms: [], ...scope },
    times: { kind: 'once', from: MIDNIGHT, to: MIDNIGHT + 60 * MINUTE },
  };
  const store = createMemoryStorage({ now: () => MIDNIGHT });
  return judgedByHand(
    CHANNELS,
    undefined,
    createMaintenanceWindows({ store, directory, settings: [window] }),
  );
}

describe('maintenance', () => {
  it('begins no alert of its channels, and of others it does', () => {
    const tracked = stageIn('maintenance', { organisations: ['oslo'], platforms: ['x'] });
    expect(tracked.at(1, { [OSLO]: DOWN })).toEqual([]);
    expect(tracked.at(2, { 'oslo-facebook': { ...DOWN, cause: 'account-unpublished' } })).toEqual([
      'opened 1',
    ]);
    expect(tracked.at(3, { 'vest-x': DOWN })).toEqual(['opened 2']);
    expect(
      tracked
        .tracker()
        .live()
        .flatMap(({ affected }) => affected.map(({ channel }) => channel)),
    ).toEqual(['oslo-facebook', 'vest-x']);
  });

  it('that ends while trouble goes on is told of then', () => {
    const tracked = stageIn('maintenance', { channels: [OSLO] });
    for (let minute = 0; minute < 60; minute += 5)
      expect(tracked.at(minute, { [OSLO]: DOWN })).toEqual([]);
    expect(tracked.at(60, { [OSLO]: DOWN })).toEqual(['opened 1']);
  });

  it('explains no trouble that had begun before it', () => {
    const tracked = stageIn('maintenance', { channels: [OSLO] });
    expect(tracked.at(-5, { [OSLO]: DOWN })).toEqual(['opened 1']);
    tracked.at(5, { [OSLO]: DOWN });
    expect(tracked.tracker().live()).toHaveLength(1);
  });

  it.each<[string, Judged]>([
    ['a takeover', { ...DOWN, ability: 'hijacked', cause: 'account-hijacked' }],
    ['a suspension', { ...DOWN, cause: 'account-suspended' }],
    ['a lock', { ...DOWN, cause: 'account-locked' }],
  ])('explains no %s', (_, judged) => {
    expect(stageIn('maintenance', { channels: [OSLO] }).at(5, { [OSLO]: judged })).toEqual([
      'opened 1',
    ]);
  });
});

describe('a time of wanted silence', () => {
  it('explains what is concluded from silence, and nothing that is seen', () => {
    const tracked = stageIn('on-purpose', { channels: [OSLO] });
    expect(tracked.at(5, { [OSLO]: { ...DOWN, signs: ['silence', 'crowd'] } })).toEqual([]);
    expect(tracked.at(6, { [OSLO]: DOWN })).toEqual(['opened 1']);
  });
});
