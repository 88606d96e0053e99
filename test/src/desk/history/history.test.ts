import { describe, expect, it } from 'vitest';
import { periodOf } from '#src/desk/history/period.ts';
import { DAY, HOUR } from '#src/model/instant.ts';
import { plainText } from '#src/say/plain-text.ts';
import { NOW, verdict } from '../../say/sample-channels.ts';
import { deskFixture, KARI } from '../desk-fixture.ts';

async function withPosts(setup: ReturnType<typeof deskFixture>, hoursAgo: readonly number[]) {
  for (const hours of hoursAgo) {
    await setup.records.keepSignals([
      {
        kind: 'post',
        at: NOW - hours * HOUR,
        channel: 'vik-x',
        count: 1,
        repost: false,
        author: 'ours',
      },
    ]);
  }
}

const everyTwoHours = Array.from({ length: 40 }, (_, index) => 90 - index * 2);

describe('asked about the past', () => {
  it('names the last post and the posts of the period', async () => {
    const setup = deskFixture();
    await withPosts(setup, [50, 30, 6, 5]);
    setup.means('ask-history', { slots: { owner: ['vik'], period: 'P2D' } });
    const { reply } = await setup.desk.hear('siste innlegg?', KARI);
    const text = plainText(reply);
    expect(text).toContain('Siste innlegg fra Vik på X: 21:20, for 5 t siden.');
    expect(text).toContain('3 innlegg fra 10. februar 02:20 til nå.');
  });

  it('does not count a stranger’s post', async () => {
    const setup = deskFixture();
    await withPosts(setup, [6]);
    await setup.records.keepSignals([
      {
        kind: 'post',
        at: NOW - HOUR,
        channel: 'vik-x',
        count: 1,
        repost: false,
        author: 'stranger',
      },
    ]);
    setup.means('ask-history', { slots: { owner: ['vik'] } });
    const { reply } = await setup.desk.hear('siste innlegg?', KARI);
    expect(plainText(reply)).toContain('Ett innlegg');
  });

  it('names silences longer than nine of ten, the longest first', async () => {
    const setup = deskFixture();
    await withPosts(setup, [110, ...everyTwoHours]);
    setup.means('ask-history', { slots: { owner: ['vik'] } });
    const { reply } = await setup.desk.hear('hvor lenge?', KARI);
    const text = plainText(reply);
    expect(text).toContain('Ni av ti stille perioder er kortere enn 2 t.');
    expect(text).toContain('• Stille i 20 t: ');
    expect(text).toContain('• Stille i 12 t, siden 14:20');
  });

  it('says nothing of usual silences where it has seen too few', async () => {
    const setup = deskFixture();
    await withPosts(setup, [30, 6]);
    setup.means('ask-history', { slots: { owner: ['vik'] } });
    const { reply } = await setup.desk.hear('hvor lenge?', KARI);
    expect(plainText(reply)).not.toContain('Ni av ti');
  });

  it('tells of trouble from its first sign to its end, and of trouble that lasts', async () => {
    const setup = deskFixture();
    const change = (hours: number, ability: 'blocked' | 'degraded' | 'working') =>
      setup.records.keepVerdicts([
        verdict(
          'vik-x',
          ability,
          'quiet',
          ability === 'working' ? undefined : 'platform-outage',
          0.9,
          {
            judgedAt: NOW - hours * HOUR,
          },
        ),
      ]);
    await change(50, 'degraded');
    await change(49, 'blocked');
    await change(47, 'working');
    await change(2, 'blocked');
    setup.means('ask-history', { slots: { owner: ['vik'], period: 'this-week' } });
    const text = plainText((await setup.desk.hear('hva skjedde?', KARI)).reply);
    expect(text).toContain('• Nede siden 00:20 (2 t): X svikter for andre også');
    expect(text).toContain('• Nede, 10. februar 00:20 til 03:20 (3 t): X svikter for andre også');
  });

  it('lists the last posts of several channels', async () => {
    const setup = deskFixture();
    setup.means('ask-history', { ours: true });
    const text = plainText((await setup.desk.hear('siste innlegg?', KARI)).reply);
    expect(text).toContain('• Skjærgård på X: 22:20, for 4 t siden');
    expect(text).toContain('• Skjærgård på Facebook: ingen innlegg sett');
  });

  it('admits that it did not catch a period', async () => {
    const setup = deskFixture();
    setup.means('ask-history', { slots: { owner: ['vik'], period: 'tomorrow' } });
    const text = plainText((await setup.desk.hear('i morgen?', KARI)).reply);
    expect(text).toContain('Jeg fikk ikke tak i perioden; dette er de siste sju dagene.');
  });
});

describe('a period', () => {
  // Wednesday 12 February 2025, 02:20 in Oslo.
  it.each([
    ['today', '2025-02-11T23:00Z', '2025-02-12T01:20Z'],
    ['yesterday', '2025-02-10T23:00Z', '2025-02-11T23:00Z'],
    ['last-night', '2025-02-11T17:00Z', '2025-02-12T01:20Z'],
    ['this-week', '2025-02-09T23:00Z', '2025-02-12T01:20Z'],
    ['last-week', '2025-02-02T23:00Z', '2025-02-09T23:00Z'],
    ['last-month', '2024-12-31T23:00Z', '2025-01-31T23:00Z'],
    ['since-monday', '2025-02-09T23:00Z', '2025-02-12T01:20Z'],
    ['since-wednesday', '2025-02-04T23:00Z', '2025-02-12T01:20Z'],
    ['january', '2024-12-31T23:00Z', '2025-01-31T23:00Z'],
    ['july', '2024-06-30T22:00Z', '2024-07-31T22:00Z'],
    ['2024-03-31', '2024-03-30T23:00Z', '2024-03-31T22:00Z'],
    ['PT6H', '2025-02-11T19:20Z', '2025-02-12T01:20Z'],
    ['P2D', '2025-02-10T01:20Z', '2025-02-12T01:20Z'],
  ])('%s runs from %s to %s', (slot, from, to) => {
    expect(periodOf(slot, NOW, 'Europe/Oslo')).toEqual({
      from: Date.parse(from),
      to: Date.parse(to),
    });
  });

  it.each(['tomorrow', '2031-01-01', '2025-13-40', 'since-blursday', 'P', 'nonsense'])(
    '%s is none of the past',
    (slot) => {
      expect(periodOf(slot, NOW, 'Europe/Oslo')).toBeUndefined();
    },
  );

  it('of the last night is, by day, the night before', () => {
    expect(periodOf('last-night', NOW + 8 * HOUR, 'Europe/Oslo')).toEqual({
      from: Date.parse('2025-02-11T17:00Z'),
      to: Date.parse('2025-02-12T07:00Z'),
    });
    expect(periodOf('yesterday', NOW + DAY, 'Europe/Oslo')?.to).toBe(
      Date.parse('2025-02-12T23:00Z'),
    );
  });
});
