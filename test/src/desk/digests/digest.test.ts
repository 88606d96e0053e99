import { describe, expect, it } from 'vitest';
import { readAuditLog } from '#src/desk/context/audit-log.ts';
import type { Incident } from '#src/model/incident.ts';
import { HOUR } from '#src/model/instant.ts';
import type { Slots } from '#src/model/question.ts';
import { plainText } from '#src/say/plain-text.ts';
import { NOW } from '../../say/sample-channels.ts';
import { deskFixture, KARI, OLA } from '../desk-fixture.ts';

const SEATED = { ...KARI, chat: 'chat' };

const OVER: Incident = {
  id: 'i1',
  scope: 'platform x',
  state: 'closed',
  severity: 'info',
  cause: 'platform-outage',
  certainty: 'probable',
  probability: 0.95,
  opened: NOW - 3 * HOUR,
  since: NOW - 3 * HOUR,
  affected: ['skjaergard-x', 'vik-x'].map((channel) => ({
    channel,
    since: NOW - 3 * HOUR,
    until: NOW - 2 * HOUR,
    cause: 'platform-outage',
    lastBad: NOW - 2 * HOUR,
  })),
  outcome: {
    how: 'recovered',
    cause: 'platform-outage',
    probability: 0.95,
    from: NOW - 3 * HOUR,
    to: NOW - 2 * HOUR,
  },
  history: [],
};

/** A desk whose log holds these incidents, whichever time is asked for. */
function deskAfter(incidents: readonly Incident[]) {
  const asked: number[] = [];
  const setup = deskFixture({
    parts: {
      incidents: {
        live: () => [],
        find: () => undefined,
        acknowledge: () => [],
        save: async () => {},
        async between(from) {
          asked.push(from);
          return incidents;
        },
      },
    },
  });
  return { ...setup, asked };
}

async function asked(setup: ReturnType<typeof deskFixture>, slots: Slots, asker = SEATED) {
  setup.means('digest', { slots });
  const { reply } = await setup.desk.hear('digest', asker);
  return { reply, text: plainText(reply) };
}

describe('a digest', () => {
  it('is shown at once where no time is named, and says how to get it regularly', async () => {
    const { text } = await asked(deskFixture(), { action: 'on' }, KARI as typeof SEATED);
    expect(text).toMatch(/^Skjærgård på X: nede siden 00:45\./);
    expect(text).toContain('For å få den fast');
  });

  it("is planned for the room's own organisation, in its zone, with the time of the first", async () => {
    const setup = deskFixture();
    const { text } = await asked(setup, { action: 'on', time: '06:45', days: ['weekdays'] });
    expect(text).toContain('Oppsummering her på hverdager kl. 06:45: Skjærgård.');
    expect(text).toContain('Neste: 06:45');
    expect((await asked(setup, { action: 'when' })).text).toContain('på hverdager kl. 06:45');
  });

  it('may come several times a day, and each is stopped by itself', async () => {
    const setup = deskFixture();
    await asked(setup, { action: 'on', time: '06:45' });
    await asked(setup, { action: 'on', time: '22:00', days: ['sat', 'sun'] });
    const { reply } = await asked(setup, { action: 'when' });
    expect(reply.actions.map(({ label }) => label)).toEqual(['Stopp kl. 06:45', 'Stopp kl. 22:00']);
    const [first] = reply.actions;
    if (first) await setup.desk.press(first.do, SEATED);
    const left = await asked(setup, { action: 'when' });
    expect(left.text).toContain('i helgene kl. 22:00');
    expect(left.text).not.toContain('06:45');
    expect((await asked(setup, { action: 'off' })).text).toContain('Stoppet');
    expect((await asked(setup, { action: 'off' })).text).toContain('ingen faste oppsummeringer');
  });

  it('belongs to its room: no other sees it or stops it', async () => {
    const setup = deskFixture();
    const { reply } = await asked(setup, { action: 'on', time: '06:45' });
    const elsewhere = { ...OLA, chat: 'chat' };
    expect((await asked(setup, { action: 'when' }, elsewhere)).text).toContain('ingen faste');
    const [stop] = reply.actions;
    if (stop) await setup.desk.press(stop.do, elsewhere);
    expect((await asked(setup, { action: 'when' })).text).toContain('06:45');
  });

  it('is planned by those whom the settings name, or by everybody where they name nobody', async () => {
    const refused = (holders: readonly string[]) => ({
      ...SEATED,
      refusal: (right: string) =>
        right === 'change' ? ({ why: 'right', right: 'change', holders } as const) : undefined,
    });
    const setup = deskFixture();
    const wanted: Slots = { action: 'on', time: '06:45' };
    expect((await asked(setup, wanted, refused(['Vaktleder Berg']))).text).toContain(
      'Vaktleder Berg',
    );
    expect((await asked(setup, wanted, refused([]))).text).toContain('06:45');
    const audited = await readAuditLog(setup.store, NOW, NOW + 1);
    expect(audited).toMatchObject([{ what: 'digest-on', person: 'U1', chat: 'chat' }]);
  });

  it('cannot be planned where nothing can be sent to', async () => {
    const { text } = await asked(
      deskFixture(),
      { action: 'on', time: '06:45' },
      KARI as typeof SEATED,
    );
    expect(text).toContain('Faste oppsummeringer sendes til rom i en chat');
  });

  it('tells an incident once, with its channels, and when each of them was in trouble', async () => {
    const setup = deskAfter([OVER]);
    const { text } = await asked(setup, { action: 'on', all: true });
    expect(text).toContain('23:20–00:20: X svikter');
    expect(text.match(/delvis nede 23:20–00:20/g)).toHaveLength(1);
    expect(setup.asked).toEqual([NOW - 12 * HOUR]);
  });

  it('leaves out an incident that went on in another, and one of channels it is not about', async () => {
    const elsewhere = OVER.affected.map((one) => ({ ...one, channel: 'nowhere-x' }));
    const merged = { ...OVER, outcome: { ...outcomeOf(OVER), how: 'merged', into: 'i9' } } as const;
    const setup = deskAfter([merged, { ...OVER, affected: elsewhere }]);
    const { text } = await asked(setup, { action: 'on', all: true });
    expect(text).not.toMatch(/23:20|svikter/);
  });

  it('puts trouble that lasts before what is over', async () => {
    const setup = deskAfter([OVER]);
    const { text } = await asked(setup, { action: 'on', all: true });
    expect(text).toMatch(/^Skjærgård på X: nede siden 00:45/);
  });
});

function outcomeOf({ outcome }: Incident) {
  if (!outcome) throw new TypeError('this incident is not over');
  return outcome;
}

describe('a certificate that runs out', () => {
  const DAYS = 24 * HOUR;
  /** What the digest says of it, by how long it lasts yet; `known`: it was read before this digest's time, too. */
  async function told(left: number, known: boolean): Promise<string | undefined> {
    const setup = deskFixture();
    const about = { kind: 'certificate', channel: 'skjaergard-x', expires: NOW + left } as const;
    if (known) await setup.records.keepSignals([{ ...about, at: NOW - 40 * HOUR }]);
    await setup.records.keepSignals([{ ...about, at: NOW - HOUR }]);
    const { text } = await asked(setup, { action: 'on' }, KARI as typeof SEATED);
    return /^.*sertifikatet.*$/m.exec(text)?.[0];
  }

  it.each([
    [14 * DAYS - HOUR, /går ut .*, om 13 døgn/],
    [7 * DAYS - HOUR, /går ut .*, om 6 døgn 23 t/],
    [3 * DAYS - HOUR, /, om 2 døgn 23 t/],
    [DAYS - HOUR, /, om 23 t/],
    [-HOUR, /gikk ut .*; nettlesere viser en advarsel i stedet for siden/],
  ])('is told once as it comes near (%i ms)', async (left, words) => {
    expect(await told(left, true)).toMatch(words);
  });

  it.each([14 * DAYS + HOUR, 10 * DAYS, 5 * DAYS, 2 * DAYS, -3 * DAYS])(
    'is not told again in between (%i ms)',
    async (left) => {
      expect(await told(left, true)).toBeUndefined();
    },
  );

  it.each([10 * DAYS, 2 * DAYS, -3 * DAYS])(
    'is told when it is first seen, however near that is (%i ms)',
    async (left) => {
      expect(await told(left, false)).toMatch(/sertifikatet/);
    },
  );
});

describe('an incident that a digest tells of', () => {
  const { outcome: _, ...told } = OVER;
  const affected = OVER.affected.map(({ until: __, ...one }) => one);
  const open: Incident = { ...told, affected, state: 'open', severity: 'critical' };

  it.each([
    ['can be taken from it while it is open', open, true],
    ['cannot where somebody has it', { ...open, state: 'acknowledged' } as const, false],
    ['cannot once it is over', OVER, false],
  ])('%s', async (_claim, incident, isOffered) => {
    const { reply } = await asked(deskAfter([incident]), { action: 'on', all: true } as Slots);
    const take = reply.actions.filter(({ do: { kind } }) => kind === 'acknowledge');
    expect(take.map((one) => one.do)).toEqual(
      isOffered ? [{ kind: 'acknowledge', incident: 'i1' }] : [],
    );
  });
});
