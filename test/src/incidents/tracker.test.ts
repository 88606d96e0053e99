import { describe, expect, it } from 'vitest';
import type { Platform } from '#src/model/platform.ts';
import { channelOn, DOWN, type Judged, judgedByHand, MIDNIGHT, WELL } from './incident-fixture.ts';

const on = (platform: Platform, ...owners: string[]) =>
  owners.map((owner) => channelOn(platform, owner));
const OSLO = 'oslo-x';
const unclear: Judged = { ability: 'unknown', probability: 0.9 };
const blind: Judged = { ability: 'unknown', cause: 'own-network', certainty: 'probable' };

describe('opening', () => {
  it.each<readonly [string, Judged, boolean]>([
    ['at nine in ten whatever the sign', { ...DOWN, probability: 0.9, signs: ['crowd'] }, true],
    [
      'not below that without a direct one',
      { ...DOWN, probability: 0.89, signs: ['crowd'] },
      false,
    ],
    ['at seven in ten with a report by staff', { ...DOWN, probability: 0.7 }, true],
    [
      'at seven in ten with a notice that covers it',
      { ...DOWN, probability: 0.7, signs: ['platform-notice'] },
      true,
    ],
    ['not below seven in ten', { ...DOWN, probability: 0.69 }, false],
    ['for a hijacked one, too', { ...DOWN, ability: 'hijacked', probability: 0.9 }, true],
    ['never on silence alone', { ...DOWN, probability: 0.99, signs: ['silence'] }, false],
    [
      'never on the silence of many',
      { ...DOWN, probability: 0.99, signs: ['silence', 'neighbours'] },
      false,
    ],
    ['on a direct sign of two decibans', { ...DOWN, decibans: 2 }, true],
    ['not on one of half a deciban', { ...DOWN, decibans: 0.5 }, false],
    ['not for a working one', WELL, false],
    ['not where nobody knows', unclear, false],
  ])('happens %s', (_, judged, opens) => {
    const tracked = judgedByHand(on('x', 'oslo'));
    expect(tracked.at(0, { [OSLO]: judged })).toEqual(opens ? ['opened 1'] : []);
  });

  it('speaks of channels of ours alone', () => {
    const sister = { ...channelOn('x', 'vest'), role: 'sister' as const };
    expect(judgedByHand([sister]).at(0, { 'vest-x': DOWN })).toEqual([]);
  });

  it('is critical for a blocked channel, and tells why', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    const [incident] = tracked.tracker().live();
    expect(incident).toMatchObject({ state: 'open', severity: 'critical', probability: 0.95 });
    expect(incident?.history[0]).toMatchObject({ kind: 'opened', reason: [{ kind: 'report' }] });
  });

  it('tells three of its signs at most', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: { ...DOWN, signs: ['report', 'crowd', 'peers', 'platform-notice'] } });
    const [opened] = tracked.tracker().live()[0]?.history ?? [];
    expect(opened?.kind === 'opened' && opened.reason.length).toBe(3);
  });

  it('warns of a degraded channel once that has lasted a quarter of an hour', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    const degraded = { ...DOWN, ability: 'degraded' as const };
    expect(tracked.at(0, { [OSLO]: degraded })).toEqual([]);
    expect(tracked.at(14, { [OSLO]: degraded })).toEqual([]);
    expect(tracked.at(15, { [OSLO]: degraded })).toEqual(['opened 1']);
    expect(tracked.tracker().live()[0]?.severity).toBe('warning');
  });

  it('says nothing of looks that fail in between and pass again', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    const degraded = { ...DOWN, ability: 'degraded' as const };
    for (let minute = 0; minute < 180; minute += 10) {
      expect(tracked.at(minute, { [OSLO]: minute % 20 === 0 ? degraded : WELL })).toEqual([]);
    }
  });
});

describe('one shared cause', () => {
  it('is one incident over 300 channels', () => {
    const channels = on('x', ...Array.from({ length: 300 }, (_, index) => `d${index}`));
    const tracked = judgedByHand(channels);
    const events = tracked.at(0, Object.fromEntries(channels.map(({ id }) => [id, DOWN])));
    expect(events).toEqual(['opened 1']);
    expect(tracked.tracker().live()[0]?.affected).toHaveLength(300);
  });

  it('grows in place, and tells of those that come in together', () => {
    const tracked = judgedByHand(on('x', 'oslo', 'vest', 'nord'));
    expect(tracked.at(0, { 'oslo-x': DOWN })).toEqual(['opened 1']);
    expect(tracked.at(0.2, { 'vest-x': DOWN })).toEqual([]);
    expect(tracked.at(0.4, { 'nord-x': DOWN })).toEqual([]);
    expect(tracked.at(1, { 'nord-x': DOWN })).toEqual(['grew 1']);
    const [incident] = tracked.tracker().live();
    expect(incident?.history.at(-1)).toMatchObject({ channels: ['vest-x', 'nord-x'] });
  });

  it('takes in a channel of the platform that nobody can explain yet', () => {
    const tracked = judgedByHand(on('x', 'oslo', 'vest'));
    tracked.at(0, { 'oslo-x': DOWN });
    tracked.at(2, { 'vest-x': { ability: 'blocked', cause: 'unknown' } });
    expect(tracked.tracker().live()).toHaveLength(1);
  });

  it('is not shared by two platforms, nor by two locked accounts', () => {
    const tracked = judgedByHand([...on('x', 'oslo', 'vest'), ...on('facebook', 'oslo')]);
    const locked: Judged = { ...DOWN, cause: 'account-locked' };
    tracked.at(0, { 'oslo-x': locked, 'vest-x': locked, 'oslo-facebook': DOWN });
    expect(tracked.tracker().live()).toHaveLength(3);
  });

  it('makes one of several that turn out to have it', () => {
    const tracked = judgedByHand(on('x', 'oslo', 'vest'));
    const puzzling: Judged = { ability: 'blocked', cause: 'unknown' };
    expect(tracked.at(0, { 'oslo-x': puzzling, 'vest-x': puzzling })).toEqual([
      'opened 1',
      'opened 2',
    ]);
    expect(tracked.at(9, { 'oslo-x': DOWN, 'vest-x': DOWN })).toEqual([
      'cause-changed 1',
      'closed 2',
      'grew 1',
    ]);
    expect(
      tracked
        .tracker()
        .live()[0]
        ?.affected.map(({ channel }) => channel),
    ).toEqual(['oslo-x', 'vest-x']);
    expect(tracked.tracker().find('2')?.outcome).toMatchObject({ how: 'merged', into: '1' });
  });

  it('lets a channel go whose own cause becomes clear', () => {
    const tracked = judgedByHand(on('x', 'oslo', 'vest', 'nord'));
    tracked.at(0, { 'oslo-x': DOWN, 'vest-x': DOWN, 'nord-x': DOWN });
    const locked: Judged = { ...DOWN, cause: 'account-locked', certainty: 'confirmed' };
    expect(tracked.at(9, { 'oslo-x': locked, 'vest-x': DOWN })).toEqual(['opened 2']);
    const affected = tracked
      .tracker()
      .live()
      .map((one) => one.affected.map(({ channel }) => channel));
    expect(affected).toEqual([['vest-x', 'nord-x'], ['oslo-x']]);
  });
});

describe('a change of mind about the cause', () => {
  const policy: Judged = { ...DOWN, cause: 'platform-lockdown', signs: ['platform-notice'] };

  it('is told with its reason once it has held for five minutes', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    expect(tracked.at(10, { [OSLO]: policy })).toEqual([]);
    expect(tracked.at(14, { [OSLO]: policy })).toEqual([]);
    expect(tracked.at(15, { [OSLO]: policy })).toEqual(['cause-changed 1']);
    expect(tracked.tracker().live()[0]?.history.at(-1)).toMatchObject({
      from: 'platform-outage',
      to: 'platform-lockdown',
      reason: [{ kind: 'platform-notice' }],
    });
  });

  it('is told at once where it is confirmed', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    expect(tracked.at(1, { [OSLO]: { ...policy, certainty: 'confirmed' } })).toEqual([
      'cause-changed 1',
    ]);
  });

  it('is not told while it goes to and fro, nor for a guess', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    for (let minute = 3; minute < 60; minute += 3) {
      expect(tracked.at(minute, { [OSLO]: minute % 2 ? policy : DOWN })).toEqual([]);
    }
    for (let minute = 60; minute < 90; minute++) {
      expect(tracked.at(minute, { [OSLO]: { ...policy, certainty: 'possible' } })).toEqual([]);
    }
  });
});

describe('the end', () => {
  it('is told with three good signs at most', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    tracked.at(40, { [OSLO]: { ...WELL, signs: ['report', 'report', 'report', 'report'] } });
    const watching = tracked.tracker().live()[0]?.history.at(-1);
    expect(watching?.kind === 'watching' && watching.reason.length).toBe(3);
  });

  it('is still found by its number for a day', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    tracked.at(40, { [OSLO]: WELL });
    expect(tracked.at(100, { [OSLO]: WELL })).toEqual(['closed 1']);
    tracked.at(100 + 12 * 60, { [OSLO]: WELL });
    expect(tracked.tracker().find('1')?.state).toBe('closed');
    tracked.at(100 + 36 * 60, { [OSLO]: WELL });
    expect(tracked.tracker().find('1')).toBe(undefined);
  });

  it('is watched for an hour after the first good sign, and told with what it was', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    expect(tracked.at(40, { [OSLO]: WELL })).toEqual(['watching 1']);
    expect(tracked.tracker().live()[0]).toMatchObject({ state: 'watching', severity: 'info' });
    expect(tracked.at(99, { [OSLO]: WELL })).toEqual([]);
    expect(tracked.at(100, { [OSLO]: WELL })).toEqual(['closed 1']);
    expect(tracked.tracker().live()).toEqual([]);
    expect(tracked.tracker().find('1')?.outcome).toEqual({
      how: 'recovered',
      cause: 'platform-outage',
      certainty: 'probable',
      probability: 0.95,
      from: MIDNIGHT,
      to: MIDNIGHT + 40 * 60_000,
    });
  });

  it('has come when every channel is well', () => {
    const tracked = judgedByHand(on('x', 'oslo', 'vest'));
    tracked.at(0, { 'oslo-x': DOWN, 'vest-x': DOWN });
    expect(tracked.at(10, { 'oslo-x': WELL })).toEqual([]);
    expect(tracked.at(20, { 'vest-x': WELL })).toEqual(['watching 1']);
  });

  it('is undone while watched: the incident is reopened, not opened anew', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    tracked.at(30, { [OSLO]: WELL });
    expect(tracked.at(80, { [OSLO]: DOWN })).toEqual(['reopened 1']);
    expect(tracked.at(100, { [OSLO]: WELL })).toEqual(['watching 1']);
    expect(tracked.at(159, { [OSLO]: WELL })).toEqual([]);
    expect(tracked.at(160, { [OSLO]: WELL })).toEqual(['closed 1']);
    expect(tracked.at(170, { [OSLO]: DOWN })).toEqual(['opened 2']);
  });

  it('is not unclear sight, unless that lasts a day', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    expect(tracked.at(23 * 60, { [OSLO]: unclear })).toEqual([]);
    expect(tracked.at(24 * 60, { [OSLO]: unclear })).toEqual(['watching 1']);
    tracked.at(25 * 60, { [OSLO]: unclear });
    expect(tracked.tracker().find('1')?.outcome?.how).toBe('faded');
  });

  it.each([
    ['unconfirmed', 'where others say so', 'peers'],
    ['faded', 'where nothing shows it', 'silence'],
  ] as const)('is %s %s', (how, _, sign) => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    tracked.at(30, { [OSLO]: { ...WELL, signs: [sign] } });
    tracked.at(90, { [OSLO]: { ...WELL, signs: [sign] } });
    expect(tracked.tracker().find('1')?.outcome?.how).toBe(how);
  });
});

describe('acknowledging', () => {
  it('is noted once, and outlasts a reopening', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    tracked.at(0, { [OSLO]: DOWN });
    expect(tracked.tracker().acknowledge('1', 'U1', MIDNIGHT + 60_000)).toHaveLength(1);
    expect(tracked.tracker().acknowledge('1', 'U2', MIDNIGHT + 60_000)).toEqual([]);
    expect(tracked.tracker().acknowledge('7', 'U2', MIDNIGHT + 60_000)).toEqual([]);
    expect(tracked.tracker().live()[0]).toMatchObject({ state: 'acknowledged' });
    tracked.at(30, { [OSLO]: WELL });
    tracked.at(40, { [OSLO]: DOWN });
    expect(tracked.tracker().live()[0]).toMatchObject({
      state: 'acknowledged',
      acknowledged: { by: 'U1' },
    });
  });
});

describe('a warning', () => {
  it('becomes critical when its channel is blocked, and is told to have', () => {
    const tracked = judgedByHand(on('x', 'oslo'));
    const degraded: Judged = { ...DOWN, ability: 'degraded' };
    tracked.at(0, { [OSLO]: degraded });
    tracked.at(15, { [OSLO]: degraded });
    expect(tracked.at(20, { [OSLO]: DOWN })).toEqual(['worsened 1']);
    expect(tracked.at(30, { [OSLO]: degraded })).toEqual([]);
    expect(tracked.tracker().live()[0]?.severity).toBe('critical');
  });
});

describe('a line of ours that is down', () => {
  const both = (judged: Judged) => ({ 'oslo-x': judged, 'vest-x': judged });

  it('is one warning over all channels once it has lasted, closed when they are seen again', () => {
    const tracked = judgedByHand(on('x', 'oslo', 'vest'));
    expect(tracked.at(0, both(blind))).toEqual([]);
    expect(tracked.at(15, both(blind))).toEqual(['opened 1']);
    expect(tracked.tracker().live()[0]).toMatchObject({
      severity: 'warning',
      cause: 'own-network',
    });
    expect(tracked.at(20, both(WELL))).toEqual(['watching 1']);
  });

  it('says nothing of an incident that was open before', () => {
    const tracked = judgedByHand(on('x', 'oslo', 'vest'));
    tracked.at(0, { [OSLO]: DOWN });
    tracked.at(5, both(blind));
    expect(tracked.at(25, both(blind))).toEqual(['opened 2']);
    expect(
      tracked
        .tracker()
        .live()
        .map((one) => one.affected.map(({ channel }) => channel)),
    ).toEqual([['oslo-x'], ['vest-x']]);
  });

  it('turns critical, in an incident of its own, for a channel that proves to be blocked', () => {
    const tracked = judgedByHand(on('x', 'oslo', 'vest', 'nord'));
    const all = (judged: Judged) => ({ ...both(judged), 'nord-x': judged });
    tracked.at(0, all(blind));
    tracked.at(15, all(blind));
    const locked: Judged = { ...DOWN, cause: 'account-locked', certainty: 'confirmed' };
    tracked.at(20, { 'nord-x': locked });
    expect(tracked.tracker().find('2')).toMatchObject({
      severity: 'critical',
      scope: 'channel nord-x',
    });
    expect(tracked.tracker().find('1')?.severity).toBe('warning');
  });
});
