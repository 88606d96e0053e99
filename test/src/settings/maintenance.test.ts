import { describe, expect, it } from 'vitest';
import { parseSettings } from '#src/settings/settings.ts';
import { issueLines } from '#src/yaml/file-issue.ts';

const read = (maintenance: string) =>
  parseSettings(
    `organisations: [{ id: oslo, name: Oslo pd, channels: [{ platform: x, handle: oslo }] }]\nmaintenance: [${maintenance}]\n`,
    'k.yaml',
  );

describe('maintenance in the settings', () => {
  it.each([
    ["{ channels: [oslo-x], weekly: 'tue 02:00-04:00' }", ['tue'], '02:00', '04:00'],
    ["{ platforms: [x], weekly: 'mon,thu 23:30–01:00' }", ['mon', 'thu'], '23:30', '01:00'],
    [
      "{ platforms: [x], weekly: 'weekdays 00:00-00:01' }",
      ['mon', 'tue', 'wed', 'thu', 'fri'],
      '00:00',
      '00:01',
    ],
    ["{ platforms: [x], weekly: 'sun 23:59-00:00' }", ['sun'], '23:59', '00:00'],
  ])('takes %s', (text, days, from, to) => {
    const result = read(text);
    if (!result.ok) throw new Error(issueLines(result.issues));
    const [window] = result.value.maintenance;
    expect(window?.times).toEqual({ kind: 'weekly', days, from, to, zone: 'Europe/Oslo' });
  });

  it('takes one that is once', () => {
    const result = read(
      '{ organisations: [oslo], from: 2026-12-01T01:00:00Z, to: 2026-12-01T03:00:00Z }',
    );
    if (!result.ok) throw new Error(issueLines(result.issues));
    const from = Date.parse('2026-12-01T01:00:00Z');
    expect(result.value.maintenance[0]?.times).toEqual({
      kind: 'once',
      from,
      to: from + 7_200_000,
    });
  });

  it.each([
    ["{ platforms: [x], weekly: 'tue 02:00-24:00' }", 'is no weekly time'],
    ["{ platforms: [x], weekly: 'tue 2:00-4:00' }", 'is no weekly time'],
    ["{ platforms: [x], weekly: 'tuesday 02:00-04:00' }", 'is no weekly time'],
    ["{ platforms: [x], weekly: 'tue 02:60-04:00' }", 'is no weekly time'],
    ["{ platforms: [x], weekly: 'tue 02:00' }", 'is no weekly time'],
    ["{ platforms: [x], weekly: '02:00-04:00' }", 'is no weekly time'],
    ["{ platforms: [x], weekly: 'tue 02:00-02:00' }", 'begins and ends at the same time'],
    ["{ weekly: 'tue 02:00-04:00' }", 'of what?'],
    ["{ channels: [oslo-y], weekly: 'tue 02:00-04:00' }", 'no such channel as "oslo-y"'],
    ["{ organisations: [olso], weekly: 'tue 02:00-04:00' }", 'no such organisation as "olso"'],
    [
      '{ platforms: [x], from: 2026-12-01T03:00:00Z, to: 2026-12-01T01:00:00Z }',
      '"to" is not after "from"',
    ],
    ['{ platforms: [x], from: 2026-12-01T03:00:00Z }', 'maintenance'],
  ])('refuses %s', (text, complaint) => {
    const result = read(text);
    expect(result.ok ? '' : issueLines(result.issues)).toContain(complaint);
  });
});
