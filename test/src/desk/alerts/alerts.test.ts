import { describe, expect, it } from 'vitest';
import { readAuditLog } from '#src/desk/context/audit-log.ts';
import type { Incident, IncidentEvent } from '#src/model/incident.ts';
import { HOUR } from '#src/model/instant.ts';
import type { Question, Slots } from '#src/model/question.ts';
import { createAlertSubscriptions } from '#src/notify/alerts/subscriptions.ts';
import { plainText } from '#src/say/plain-text.ts';
import { NOW } from '../../say/sample-channels.ts';
import { deskFixture, KARI } from '../desk-fixture.ts';

const SEATED = { ...KARI, chat: 'chat' };
const INCIDENT: Incident = {
  id: 'i1',
  scope: 'channel skjaergard-x',
  state: 'open',
  severity: 'critical',
  cause: 'account-locked',
  probability: 0.93,
  opened: NOW,
  since: NOW,
  affected: [{ channel: 'skjaergard-x', since: NOW, cause: 'account-locked', lastBad: NOW }],
  history: [],
};

async function asked(
  setup: ReturnType<typeof deskFixture>,
  slots: Slots,
  asker: typeof KARI = SEATED,
  more: Partial<Question> = {},
) {
  setup.means('alerts', { slots, ...more });
  const { reply } = await setup.desk.hear('varsler', asker);
  return { reply, text: plainText(reply) };
}

describe('alerts', () => {
  it("are turned on for the room's own organisation, and off again", async () => {
    const setup = deskFixture();
    expect((await asked(setup, { action: 'when' })).text).toContain('sier jeg ikke fra om noe');
    expect((await asked(setup, { action: 'on' })).text).toContain('Varsler her: Skjærgård.');
    expect((await asked(setup, { action: 'when' })).text).toContain('Varsler her: Skjærgård.');
    expect((await asked(setup, { action: 'off' })).text).toContain('stoppet');
    expect((await asked(setup, { action: 'when' })).text).toContain('sier jeg ikke fra om noe');
  });

  it('may be about less: other organisations, some platforms, only what is down', async () => {
    const setup = deskFixture();
    const { text, reply } = await asked(setup, { action: 'on', owner: ['vik'], platform: ['x'] });
    expect(text).toContain('Varsler her: Vik, X.');
    const [less] = reply.actions;
    if (!less) throw new TypeError('nothing can be chosen');
    const { reply: after } = await setup.desk.press(less.do, SEATED);
    expect(plainText(after)).toContain('bare fra når noe er nede');
  });

  it('are not promised in a room that the bot cannot write to', async () => {
    const setup = deskFixture();
    const outside = {
      ...SEATED,
      reach: async () => ({ kind: 'closed', lacks: 'member' }) as const,
    };
    const { text } = await asked(setup, { action: 'on' }, outside);
    expect(text).toBe(
      'Jeg er ikke med i dette rommet, så ingenting ville kommet hit. Inviter meg («/invite @Kanalvakt»), og gi beskjeden igjen.',
    );
    expect(await createAlertSubscriptions(setup.store).all()).toEqual([]);
    const unsure = { ...SEATED, reach: async () => ({ kind: 'unknown' }) as const };
    expect((await asked(setup, { action: 'on' }, unsure)).text).toContain('Varsler her');
  });

  it('are on, put off and off by somebody whom the room is told of', async () => {
    const setup = deskFixture();
    const announced = async (slots: Slots) => {
      setup.means('alerts', { slots });
      const { announcement } = await setup.desk.hear('varsler', SEATED);
      return announcement && plainText(announcement);
    };
    expect(await announced({ action: 'when' })).toBeUndefined();
    expect(await announced({ action: 'on' })).toBe(
      'Kari har bestemt hva dette rommet varsles om.\nVarsler her: Skjærgård. Jeg sier fra når noe er nede, og når noe bare virker delvis.',
    );
    expect(await announced({ action: 'snooze' })).toBe(
      'Kari har satt varslene her på vent til 07:00.',
    );
    expect(await announced({ action: 'off' })).toBe('Kari har slått av varslene her.');
    const [kept] = await createAlertSubscriptions(setup.store).all();
    expect(kept).toBeUndefined();
  });

  it('on one platform can be widened to all by a button', async () => {
    const setup = deskFixture();
    const { reply } = await asked(setup, { action: 'on', owner: ['vik'], platform: ['x'] });
    const wider = reply.actions.find(({ label }) => label === 'Alle plattformer');
    if (!wider) throw new TypeError('it cannot be widened');
    const { reply: after } = await setup.desk.press(wider.do, SEATED);
    expect(plainText(after)).toContain('Varsler her: Vik.');
    expect(after.actions.map(({ label }) => label)).not.toContain('Alle plattformer');
  });

  it.each<[Slots, string]>([
    [{ action: 'snooze' }, '07:00'],
    [{ action: 'snooze', time: '05:30' }, '05:30'],
    [{ action: 'snooze', period: 'PT2H' }, '04:20'],
    [{ action: 'snooze', period: 'PT90M' }, '03:50'],
    // Half a year of silence is nobody's wish.
    [{ action: 'snooze', period: 'P180D' }, '19. februar 02:20'],
  ])('wait as long as is asked: %j', async (slots, until) => {
    const setup = deskFixture();
    await asked(setup, { action: 'on' });
    expect((await asked(setup, slots)).text).toBe(`Nye varsler venter til ${until}.`);
    const plan = await createAlertSubscriptions(setup.store).of('chat', SEATED.room);
    expect(plan?.snoozedUntil).toBeGreaterThan(NOW + HOUR);
  });

  it('may be about long silences too, of more and more channels, and no longer', async () => {
    const setup = deskFixture();
    const silence = { silence: true } as const;
    expect((await asked(setup, { action: 'on' })).text).not.toContain('stille');
    const vik = await asked(setup, { action: 'on', owner: ['vik'] }, SEATED, silence);
    expect(vik.text).toContain('Varsler her: Skjærgård.');
    expect(vik.text).toContain('når Vik er stille uvanlig lenge');
    const both = await asked(setup, { action: 'on', owner: ['skjaergard'] }, SEATED, silence);
    expect(both.text).toContain('når Vik, Skjærgård er stille uvanlig lenge');
    // Other incidents are asked for: the silences stay.
    expect((await asked(setup, { action: 'on', all: true })).text).toContain('Vik, Skjærgård er');
    const off = await asked(setup, { action: 'off' }, SEATED, silence);
    expect(off.text).toContain('Varsler her');
    expect(off.text).not.toContain('stille uvanlig');
  });

  it('begin with what is asked for where it is long silences only, and end by a button', async () => {
    const setup = deskFixture();
    const slots = { action: 'on', owner: ['vik'], platform: ['x'] } as const;
    const { text, reply } = await asked(setup, slots, SEATED, { silence: true });
    expect(text).toContain('Varsler her: Vik, X.');
    expect(text).toContain('når Vik på X er stille uvanlig lenge');
    const end = reply.actions.find(({ do: { kind } }) => kind === 'end-silence-notices');
    if (!end) throw new TypeError('no button ends it');
    const { reply: after } = await setup.desk.press(end.do, SEATED);
    expect(plainText(after)).not.toContain('stille uvanlig');
  });

  it('that somebody has taken are told to whoever wants to take them next, by whom and since when', async () => {
    const held = {
      ...INCIDENT,
      state: 'acknowledged',
      acknowledged: { by: 'Kari', at: NOW },
    } as const;
    const told: string[] = [];
    const setup = deskFixture({
      parts: {
        incidents: {
          live: () => [held],
          find: () => held,
          acknowledge: () => [],
          between: async () => [],
          save: async () => {},
        },
        tellRooms: () => void told.push('rooms'),
      },
    });
    const { reply } = await setup.desk.press({ kind: 'acknowledge', incident: 'i1' }, SEATED);
    expect(plainText(reply)).toBe('Kari har saken siden 02:20: Skjærgård på X.');
    expect(told).toEqual([]);
  });

  it('may be taken by whoever may report, and who may not is told what was refused', async () => {
    const told: string[] = [];
    const acknowledge = (id: string, by: string, at: number): readonly IncidentEvent[] => [
      { kind: 'acknowledged', by, incident: id, seq: 1, at },
    ];
    const setup = deskFixture({
      parts: {
        incidents: {
          live: () => [INCIDENT],
          find: () => INCIDENT,
          acknowledge,
          between: async () => [],
          save: async () => {},
        },
        tellRooms: () => void told.push('rooms'),
      },
    });
    const may = (right: string) => ({
      ...SEATED,
      refusal: (asked: string) =>
        asked === right ? ({ why: 'right', right, holders: ['Vaktledere'] } as never) : undefined,
    });
    const press = { kind: 'acknowledge', incident: 'i1' } as const;
    const { reply } = await setup.desk.press(press, may('report'));
    expect(plainText(reply)).toBe('Her er det bare Vaktledere som kan ta saker. Si fra til dem.');
    expect(told).toEqual([]);
    const { reply: taken } = await setup.desk.press(press, may('change'));
    expect(plainText(taken)).toContain('Notert at dere er på saken');
    expect(told).toEqual(['rooms']);
  });

  it('are acknowledged for the room, with who did it', async () => {
    const taken: string[] = [];
    const setup = deskFixture({
      parts: {
        incidents: {
          live: () => [INCIDENT],
          find: () => INCIDENT,
          acknowledge(id, by, at): readonly IncidentEvent[] {
            taken.push(`${id} ${by}`);
            return [{ kind: 'acknowledged', by, incident: id, seq: 1, at }];
          },
          between: async () => [],
          save: async () => {},
        },
      },
    });
    expect((await asked(setup, { action: 'acknowledge' })).text).toContain('Skjærgård på X');
    await setup.desk.press({ kind: 'acknowledge', incident: 'i1' }, SEATED);
    expect(taken).toEqual(['i1 Kari', 'i1 Kari']);
    // The same change of the same person at the same moment is one.
    expect(await readAuditLog(setup.store, NOW, NOW + 1)).toMatchObject([
      { what: 'acknowledge', detail: 'i1', name: 'Kari' },
    ]);
  });

  it('are acknowledged by words only for what "we" means, where the room asked for no alerts', async () => {
    const taken: string[] = [];
    const live = ['vik-x', 'skjaergard-x'].map((channel) => ({
      ...INCIDENT,
      id: channel,
      affected: [{ channel, since: NOW, cause: 'account-locked', lastBad: NOW } as const],
    }));
    const setup = deskFixture({
      parts: {
        incidents: {
          live: () => live,
          find: () => undefined,
          acknowledge(id, by, at): readonly IncidentEvent[] {
            taken.push(id);
            return [{ kind: 'acknowledged', by, incident: id, seq: 1, at }];
          },
          between: async () => [],
          save: async () => {},
        },
      },
    });
    await asked(setup, { action: 'acknowledge' });
    expect(taken).toEqual(['skjaergard-x']);
  });

  it('name the room’s own channels of what is acknowledged, and no others', async () => {
    const { affected } = INCIDENT;
    const shared: Incident = {
      ...INCIDENT,
      affected: [...affected.map((one) => ({ ...one, channel: 'vik-x' })), ...affected],
    };
    const setup = deskFixture({
      parts: {
        incidents: {
          live: () => [shared],
          find: () => shared,
          acknowledge: (id, by, at) => [{ kind: 'acknowledged', by, incident: id, seq: 1, at }],
          between: async () => [],
          save: async () => {},
        },
      },
    });
    expect((await asked(setup, { action: 'acknowledge' })).text).toBe(
      'Notert at dere er på saken: Skjærgård på X.',
    );
  });

  it('say so where no open incident waits for anybody', async () => {
    expect((await asked(deskFixture(), { action: 'acknowledge' })).text).toContain('Ingen åpne');
  });

  it('are changed by those whom the settings name, and cannot be sent where there is no room', async () => {
    const setup = deskFixture();
    const refused = {
      ...SEATED,
      refusal: (right: string) =>
        right === 'change'
          ? ({ why: 'right', right: 'change', holders: ['Vaktleder Berg'] } as const)
          : undefined,
    };
    expect((await asked(setup, { action: 'on' }, refused)).text).toContain('Vaktleder Berg');
    expect((await asked(setup, { action: 'on' }, KARI)).text).toContain('rom i en chat');
  });
});
