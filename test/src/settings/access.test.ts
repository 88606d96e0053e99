import { describe, expect, it } from 'vitest';
import { accessRefusal, chatSchema, type Visitor } from '#src/settings/access.ts';

const KARI: Visitor = {
  person: 'U1',
  place: 'T1',
  room: 'C1',
  groups: ['S1'],
  isGuest: false,
};

const settings = (written: unknown) => chatSchema.parse(written);

describe('access', () => {
  it('lets everybody ask and report where the settings name nobody', () => {
    for (const right of ['ask', 'report'] as const) {
      expect(accessRefusal(KARI, right, settings({}))).toBeUndefined();
    }
  });

  it('lets nobody change what others said before somebody is named', () => {
    expect(accessRefusal(KARI, 'change', settings({}))).toEqual({
      why: 'right',
      right: 'change',
      holders: [],
    });
  });

  it('refuses guests unless the settings let them in', () => {
    const guest = { ...KARI, isGuest: true };
    expect(accessRefusal(guest, 'ask', settings({}))).toEqual({ why: 'guest' });
    expect(accessRefusal(guest, 'ask', settings({ guests: true }))).toBeUndefined();
  });

  it('serves only the places and rooms that are named, and direct messages always', () => {
    const narrow = settings({ places: ['T1'], rooms: ['C1'] });
    expect(accessRefusal(KARI, 'ask', narrow)).toBeUndefined();
    expect(accessRefusal({ ...KARI, place: 'T2' }, 'ask', narrow)).toEqual({ why: 'place' });
    expect(accessRefusal({ ...KARI, room: 'C2' }, 'ask', narrow)).toEqual({ why: 'room' });
    const { room: _room, ...direct } = KARI;
    expect(accessRefusal(direct, 'ask', narrow)).toBeUndefined();
  });

  it('gives a right by group or by person, and names those who have it to all others', () => {
    const held = settings({
      rights: { report: { groups: { S2: 'Vaktledere' }, people: { U9: 'Ola Nordmann' } } },
    });
    expect(accessRefusal(KARI, 'report', held)).toEqual({
      why: 'right',
      right: 'report',
      holders: ['Vaktledere', 'Ola Nordmann'],
    });
    expect(accessRefusal({ ...KARI, groups: ['S2'] }, 'report', held)).toBeUndefined();
    expect(accessRefusal({ ...KARI, person: 'U9' }, 'report', held)).toBeUndefined();
  });

  it.each([
    [{ command: '/Kanal vakt' }],
    [{ port: 70_000 }],
    [{ rights: { publish: {} } }],
    [{ token: 'xoxb-1' }],
  ])('refuses settings such as %j', (written) => {
    expect(chatSchema.safeParse(written).success).toBe(false);
  });
});
