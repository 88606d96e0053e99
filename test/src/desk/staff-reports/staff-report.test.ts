import { describe, expect, it } from 'vitest';
import { HOUR } from '#src/model/instant.ts';
import type { ButtonAction, Reply } from '#src/model/replies/reply.ts';
import { plainText } from '#src/say/plain-text.ts';
import { NOW } from '../../say/sample-channels.ts';
import { deskFixture, KARI, OLA } from '../desk-fixture.ts';

function press(reply: Reply, label: string): ButtonAction {
  const found = reply.actions.find((action) => action.label === label);
  if (!found) throw new RangeError(`no button "${label}" among ${JSON.stringify(reply.actions)}`);
  return found.do;
}

async function reported(setup: ReturnType<typeof deskFixture>) {
  setup.means('report-trouble', { slots: { platform: ['x'], says: ['cannot-post'] } });
  return setup.desk.hear('vi får ikke postet på X', KARI);
}

describe('a report', () => {
  it('is noted with who, when and how long it counts, and reaches the judge', async () => {
    const setup = deskFixture();
    const { reply } = await reported(setup);
    const text = plainText(reply);
    expect(text).toContain('Notert: Skjærgård på X – får ikke publisert.');
    expect(text).toContain('Meldt av Kari (operasjonsleder) 02:20. Gjelder til 14:20.');
    expect(setup.known).toEqual([
      {
        kind: 'report',
        at: NOW,
        channel: 'skjaergard-x',
        says: 'cannot-post',
        by: 'duty-officer',
        text: 'vi får ikke postet på X',
      },
    ]);
    expect(await setup.records.signals(NOW, NOW + 1)).toEqual(setup.known);
    expect(setup.logged).toContain('report noted');
  });

  it('never guesses its channel: several that fit are a choice, and nothing is noted before it', async () => {
    const setup = deskFixture();
    setup.means('report-trouble', { slots: { says: ['cannot-post'] } });
    const { reply } = await setup.desk.hear('får ikke postet', KARI);
    expect(setup.known).toEqual([]);
    expect(reply.actions.map(({ label }) => label)).toEqual([
      'Skjærgård på X',
      'Skjærgård på Facebook',
      'Skjærgård i politiloggen',
    ]);
    await setup.desk.press(press(reply, 'Skjærgård på Facebook'), KARI);
    expect(setup.known).toMatchObject([{ channel: 'skjaergard-fb', text: 'får ikke postet' }]);
  });

  it('keeps all that was said in one breath', async () => {
    const setup = deskFixture();
    setup.means('report-trouble', {
      slots: { owner: ['skjaergard'], says: ['cannot-post', 'nothing-to-report'] },
    });
    const { reply } = await setup.desk.hear('får ikke postet, men stille natt', KARI);
    await setup.desk.press(press(reply, 'Skjærgård på X'), KARI);
    expect(setup.known.map((one) => one.kind === 'report' && one.says)).toEqual([
      'cannot-post',
      'nothing-to-report',
    ]);
  });

  it('is withdrawn from its own answer by its author', async () => {
    const setup = deskFixture();
    const { reply } = await reported(setup);
    const done = await setup.desk.press(press(reply, 'Trekk tilbake'), KARI);
    expect(plainText(done.reply)).toContain(
      'Trukket tilbake: Skjærgård på X – får ikke publisert.',
    );
    expect(setup.known).toEqual([]);
    const twice = await setup.desk.press(press(reply, 'Trekk tilbake'), KARI);
    expect(plainText(twice.reply)).toContain('alt trukket tilbake');
  });

  it('is not withdrawn by another, but by an editor', async () => {
    const setup = deskFixture();
    const { reply } = await reported(setup);
    const refused = await setup.desk.press(press(reply, 'Trekk tilbake'), OLA);
    expect(plainText(refused.reply)).toContain('Bare Kari (operasjonsleder)');
    expect(setup.known).toHaveLength(1);
    await setup.desk.press(press(reply, 'Trekk tilbake'), { ...OLA, mayEdit: true });
    expect(setup.known).toEqual([]);
  });

  it('stops counting after a shift', async () => {
    const setup = deskFixture();
    const { reply } = await reported(setup);
    setup.means('help');
    setup.at(NOW + 12 * HOUR - 1);
    await setup.desk.hear('hjelp', KARI);
    expect(setup.known).toHaveLength(1);
    setup.at(NOW + 12 * HOUR);
    await setup.desk.hear('hjelp', KARI);
    expect(setup.known).toEqual([]);
    const late = await setup.desk.press(press(reply, 'Trekk tilbake'), KARI);
    expect(plainText(late.reply)).toContain('utløpt');
  });

  it('lasts longer where the silence is meant', async () => {
    const setup = deskFixture();
    setup.means('report-quiet', { slots: { platform: ['x'], says: ['quiet-on-purpose'] } });
    await setup.desk.hear('vi holder kanalen stille', KARI);
    setup.at(NOW + 48 * HOUR);
    setup.means('help');
    await setup.desk.hear('hjelp', KARI);
    expect(setup.known).toHaveLength(1);
  });

  it('counts again after a restart, once; a withdrawn one does not', async () => {
    const setup = deskFixture();
    await reported(setup);
    setup.at(NOW + 1000);
    const second = await reported(setup);
    await setup.desk.press(press(second.reply, 'Trekk tilbake'), KARI);
    // The records bring both back before the desk is asked to restore.
    const all = await setup.records.signals(NOW, NOW + HOUR);
    expect(all).toHaveLength(2);
    setup.known.splice(0, setup.known.length, ...all);
    await setup.again().restore();
    expect(setup.known).toMatchObject([{ at: NOW }]);
  });

  it('shows who made it in the answers that rest on it', async () => {
    const setup = deskFixture();
    await reported(setup);
    const verdicts = setup.known;
    const later = deskFixture();
    await reported(later);
    expect(verdicts).toEqual(later.known);
    const [report] = later.known;
    if (report?.kind !== 'report') throw new TypeError('no report');
    const { TONIGHT, evidence, verdict } = await import('../../say/sample-channels.ts');
    const down = verdict('skjaergard-x', 'blocked', 'quiet', 'unknown', 0.9, {
      evidence: [evidence(12, report)],
    });
    const third = deskFixture({ verdicts: { ...TONIGHT, 'skjaergard-x': down } });
    await reported(third);
    third.means('ask-status', { slots: { owner: ['skjaergard'], platform: ['x'] } });
    const { reply } = await third.desk.hear('status', OLA);
    expect(plainText(reply)).toContain('02:20 Kari (operasjonsleder): får ikke publisert');
    expect(reply.actions[0]?.label).toBe('Får publisert igjen');
  });

  it('asks for the organisation first where neither words nor room name one', async () => {
    const setup = deskFixture();
    setup.means('report-trouble', { ours: true, slots: { says: ['cannot-post'] } });
    const { reply } = await setup.desk.hear('vi får ikke postet', OLA);
    expect(reply.actions.map(({ label }) => label)).toEqual(['Skjærgård', 'Vik']);
    expect(setup.known).toEqual([]);
  });
});

describe('questions', () => {
  it.each([
    'ask-status',
    'ask-why',
    'ask-history',
    'help',
    'off-topic',
    'digest',
    'alerts',
  ] as const)('of the kind %s change nothing', async (intent) => {
    const setup = deskFixture();
    setup.means(intent, { slots: { all: true, says: ['cannot-post'] } });
    await setup.desk.hear('spørsmål', KARI);
    expect(setup.known).toEqual([]);
    expect(await setup.records.signals(0, NOW + 1)).toEqual([]);
  });
});
