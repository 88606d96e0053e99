import { expect, it } from 'vitest';
import { readAuditLog } from '#src/desk/context/audit-log.ts';
import { plainSpans } from '#src/say/plain-text.ts';
import { INCIDENT } from '#test/golden/notification-replies.ts';
import { NOW } from '../../say/sample-channels.ts';
import { deskFixture, KARI, OLA } from '../desk-fixture.ts';

async function homeOf(setup: ReturnType<typeof deskFixture>, asker = KARI) {
  const offered = await setup.desk.home(asker);
  if (!offered.ok) throw new TypeError('no home was offered');
  return offered.home;
}

it("shows every channel under its organisation, one's own first and the worst first", async () => {
  const setup = deskFixture();
  await setup.desk.press({ kind: 'choose-organisation', organisation: 'vik', text: '' }, OLA);
  const home = await homeOf(setup, OLA);
  expect(home.sections.map(({ title }) => title)).toEqual([
    'Vik politidistrikt',
    'Skjærgård politidistrikt',
  ]);
  const rows = home.sections[1]?.rows.map(({ spans }) => spans.map(({ text }) => text).join(''));
  expect(rows?.[0]).toContain('Skjærgård på X');
  expect(rows?.at(-1)).toContain('nedlagt');
});

it('lets one ask and report of each channel in use, and only ask of one that is not', async () => {
  const home = await homeOf(deskFixture());
  const kinds = home.sections[0]?.rows.map(({ actions }) => actions.map((one) => one.do.kind));
  expect(kinds?.[0]).toEqual(['status', 'report']);
  expect(kinds?.at(-1)).toEqual(['status']);
});

it('shows what was chosen, and answers by it from then on', async () => {
  const setup = deskFixture();
  await setup.desk.press({ kind: 'choose-language', language: 'nn' }, OLA);
  const home = await homeOf(setup, OLA);
  expect(home.language).toBe('nn');
  expect(home.choices[0]).toMatchObject({ kind: 'language', chosen: { id: 'nn' } });
  setup.means('help');
  await setup.desk.hear('?', OLA);
  expect(setup.contexts.at(-1)).toMatchObject({ preferred: 'nn' });
});

it('shows what goes on, and which rooms of this chat are told of what', async () => {
  const setup = deskFixture({
    parts: {
      incidents: {
        live: () => [INCIDENT],
        find: () => INCIDENT,
        between: async () => [],
        acknowledge: () => [],
        save: async () => {},
      },
    },
  });
  const seated = { ...KARI, chat: 'chat' };
  setup.means('alerts', { slots: { action: 'on' } });
  await setup.desk.hear('', seated, 'alerts');
  setup.means('digest', { slots: { action: 'on', time: '06:45' } });
  await setup.desk.hear('', { ...seated, chat: 'elsewhere' }, 'digest');
  await setup.desk.hear('', seated, 'digest');
  const { sections } = await homeOf(setup, seated);
  const linesOf = (at: number) => sections.at(at)?.rows.map(({ spans }) => plainSpans(spans));
  expect(sections[0]?.title).toBe('Pågår nå');
  expect(linesOf(0)).toEqual([expect.stringContaining('Skjærgård på X har vært nede')]);
  expect(sections[0]?.rows[0]?.actions.map((one) => one.do.kind)).toEqual(['acknowledge', 'why']);
  expect(sections.at(-1)?.title).toBe('Dette sier jeg fra om');
  expect(linesOf(-1)).toEqual([
    expect.stringContaining('varsler for Skjærgård'),
    expect.stringContaining('oppsummering hver dag kl. 06:45 om Skjærgård'),
  ]);
});

it('is refused to those who may not ask', async () => {
  const refusal = () => ({ why: 'guest' }) as const;
  expect(await deskFixture().desk.home({ ...OLA, refusal })).toMatchObject({ ok: false });
});

it('keeps who changed what, where and when', async () => {
  const setup = deskFixture();
  const seated = { ...KARI, chat: 'chat' };
  const { reply } = await setup.desk.press(
    { kind: 'report', channel: 'vik-x', says: 'cannot-post' },
    seated,
  );
  setup.at(NOW + 60_000);
  await setup.desk.press({ kind: 'choose-language', language: 'en' }, seated);
  const [withdraw] = reply.actions;
  if (withdraw) await setup.desk.press(withdraw.do, seated);
  const who = { person: 'U1', name: 'Kari', chat: 'chat', room: 'skjaergard-room' };
  expect(await readAuditLog(setup.store, NOW, NOW + 60_001)).toEqual([
    { at: NOW, what: 'report', ...who, channel: 'vik-x', detail: 'cannot-post' },
    { at: NOW + 60_000, what: 'choose-language', ...who, detail: 'en' },
    { at: NOW + 60_000, what: 'withdraw', ...who, channel: 'vik-x', detail: 'cannot-post' },
  ]);
});

it('says of a room which the bot is not let into that what it is sent does not come', async () => {
  const refusing = [{ chat: 'chat', room: KARI.room, error: 'not_in_channel' }];
  const setup = deskFixture({
    parts: { selfHealth: async () => ({ gaps: [], held: 0, refusing }) },
  });
  const seated = { ...KARI, chat: 'chat' };
  setup.means('alerts', { slots: { action: 'on' } });
  await setup.desk.hear('', seated, 'alerts');
  const [row] = (await homeOf(setup, seated)).sections.at(-1)?.rows ?? [];
  expect(plainSpans(row?.spans ?? [])).toContain('Det kommer ikke fram: jeg slipper ikke til');
});
