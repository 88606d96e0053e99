import { describe, expect, it } from 'vitest';
import { readAuditLog } from '#src/desk/context/audit-log.ts';
import { createMaintenanceWindows } from '#src/incidents/maintenance-windows.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { MaintenanceRequest } from '#src/model/question.ts';
import { plainText } from '#src/say/plain-text.ts';
import { NOW, SAMPLE_DIRECTORY } from '../../say/sample-channels.ts';
import { deskFixture, KARI, OLA } from '../desk-fixture.ts';

const MAKE: MaintenanceRequest = { why: 'maintenance', action: 'make' };

async function said(
  setup: ReturnType<typeof deskFixture>,
  window: MaintenanceRequest,
  slots = {},
  asker = KARI,
) {
  setup.means('report-quiet', { slots, window });
  const { reply } = await setup.desk.hear('vedlikehold', asker);
  return { reply, text: plainText(reply).replaceAll('\u00a0', ' ') };
}

async function openAt(setup: ReturnType<typeof deskFixture>, channel: string, at: number) {
  const book = createMaintenanceWindows({ store: setup.store, directory: SAMPLE_DIRECTORY });
  await book.restore();
  return book.over(channel, at);
}

describe('maintenance by words', () => {
  it("is for the room's own organisation, told in its status, audited, and ended by a button", async () => {
    const setup = deskFixture();
    const made = await said(setup, { ...MAKE, to: '04:00' });
    expect(made.text).toBe(
      'Notert.\nVedlikehold: Skjærgård, til 04:00 – Kari.\nJeg varsler ikke om feil der så lenge det står på. Er de der fortsatt etterpå, sier jeg fra da.',
    );
    setup.means('ask-status', { slots: { owner: ['skjaergard'], platform: ['x'] } });
    const { reply } = await setup.desk.hear('status', KARI);
    expect(plainText(reply)).toContain('Vedlikehold til 04:00 (Kari): jeg varsler ikke før da.');
    expect(await openAt(setup, 'vik-x', NOW)).toBeUndefined();
    const [button] = made.reply.actions;
    if (!button) throw new TypeError('it cannot be ended');
    const ended = await setup.desk.press(button.do, KARI);
    expect(plainText(ended.reply)).toContain('Avsluttet: Skjærgård.');
    expect(await openAt(setup, 'skjaergard-x', NOW)).toBeUndefined();
    expect(await readAuditLog(setup.store, NOW, NOW + 1)).toMatchObject([
      { what: 'window-on', name: 'Kari', detail: `w${NOW / 1000} maintenance skjaergard` },
      { what: 'window-off', detail: `w${NOW / 1000}` },
    ]);
  });

  it.each<[string, MaintenanceRequest, number, number]>([
    // It is 02:20 on a Wednesday in Oslo.
    ['that has begun', { ...MAKE, from: '02:00', to: '04:00' }, -20, 100],
    ['still to come', { ...MAKE, from: '03:00', to: '03:30' }, 40, 70],
    ['over midnight, begun yesterday', { ...MAKE, from: '23:00', to: '03:00' }, -200, 40],
    ['over for today, so tomorrow', { ...MAKE, from: '01:00', to: '02:00' }, 1360, 1420],
    ['for as long as is said', { ...MAKE, length: 2 * HOUR }, 0, 120],
  ])('may be one %s', async (_, window, from, to) => {
    const setup = deskFixture();
    await said(setup, window);
    const at = (minutes: number) => openAt(setup, 'skjaergard-x', NOW + minutes * MINUTE);
    expect(await at(from)).toBeDefined();
    expect(await at(to - 1)).toBeDefined();
    expect(await at(to)).toBeUndefined();
  });

  it('comes each week, and is listed with when', async () => {
    const setup = deskFixture();
    const weekly = { ...MAKE, weekly: true, from: '05:00', to: '06:00' } as const;
    const days = ['wed', 'fri'] as const;
    const { text } = await said(setup, { ...weekly, days }, { platform: ['x'] });
    expect(text).toContain('Vedlikehold: Skjærgård, X, hver onsdag, fredag 05:00–06:00 (neste ');
    expect(await openAt(setup, 'skjaergard-x', NOW + 14 * DAY + 3 * HOUR)).toBeDefined();
    expect((await said(setup, { ...MAKE, action: 'show' })).text).toContain('05:00–06:00');
    expect((await said(setup, { ...MAKE, action: 'end' })).text).toContain('Avsluttet');
    expect((await said(setup, { ...MAKE, action: 'show' })).text).toContain('Ingen vedlikehold');
  });

  it('asks when, where nobody said; of several it never guesses which is to end', async () => {
    const setup = deskFixture();
    expect((await said(setup, MAKE)).text).toContain('Når?');
    await said(setup, { ...MAKE, to: '04:00' });
    await said(setup, { ...MAKE, to: '05:00' });
    const { reply } = await said(setup, { ...MAKE, action: 'end' });
    expect(reply.actions).toHaveLength(2);
    expect(await openAt(setup, 'skjaergard-x', NOW)).toBeDefined();
  });

  it('says so where nothing of that kind is watched', async () => {
    const setup = deskFixture();
    const { text } = await said(setup, { ...MAKE, to: '04:00' }, { platform: ['instagram'] });
    expect(text).toContain('Ingen slik kanal følges');
  });

  it('is for those who may change', async () => {
    const refused = {
      ...OLA,
      refusal: (right: string) =>
        right === 'change'
          ? ({ why: 'right', right: 'change', holders: ['Vaktleder Berg'] } as const)
          : undefined,
    };
    const setup = deskFixture();
    expect((await said(setup, { ...MAKE, to: '04:00' }, {}, refused)).text).toContain(
      'Vaktleder Berg',
    );
    expect(await openAt(setup, 'skjaergard-x', NOW)).toBeUndefined();
  });
});
