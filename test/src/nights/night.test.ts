import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directoryOf } from '#src/model/directory.ts';
import { isoUtc } from '#src/model/instant.ts';
import { directoryOfNight, UNKNOWN_COUNTRY } from '#src/nights/directory.ts';
import { type Night, parseNight } from '#src/nights/night.ts';
import { parseSettings } from '#src/settings/settings.ts';
import { issueLines } from '#src/yaml/file-issue.ts';

const SHIPPED = join(import.meta.dirname, '../../../app/nights');
const HEAD = `id: n
zone: Europe/Oslo
channels:
  - { id: a, owner: Vest politidistrikt, platform: x, handle: vest }
`;

function parsed(text: string): Night {
  const result = parseNight(text, 'n.yaml');
  if (!result.ok) throw new Error(issueLines(result.issues));
  return result.value;
}

function faults(text: string): string[] {
  const result = parseNight(text, 'n.yaml');
  return result.ok ? [] : issueLines(result.issues).split('\n');
}

describe('a night file', () => {
  it('is read with its defaults, and without what is none of the engine’s business', () => {
    const night = parsed(`${HEAD}title: T
sources: [https://example.org]
signals:
  - { at: 2020-07-16T00:20:00Z, kind: post, channel: a, basis: sourced }
  - { at: "2020-07-16T02:20:00+02:00", kind: write, channel: a, result: refused, by: tool, code: 226 }
`);
    expect(night.channels[0]?.role).toBe('ours');
    expect(night.signals).toEqual([
      {
        at: Date.UTC(2020, 6, 16, 0, 20),
        kind: 'post',
        channel: 'a',
        count: 1,
        repost: false,
        author: 'ours',
      },
      {
        at: Date.UTC(2020, 6, 16, 0, 20),
        kind: 'write',
        channel: 'a',
        result: 'refused',
        by: 'tool',
        code: '226',
      },
    ]);
  });

  it('may be JSON', () => {
    const text = JSON.stringify({
      id: 'n',
      zone: 'UTC',
      channels: [{ id: 'a', owner: 'A', platform: 'x', handle: 'a' }],
    });
    expect(parsed(text).id).toBe('n');
  });

  it.each([
    [
      'an unknown kind',
      'signals:\n  - { at: 2020-01-01T00:00:00Z, kind: pots, channel: a }',
      'n.yaml:6: signals[0].kind: "pots" is not known; did you mean "post"?',
    ],
    [
      'no kind',
      'signals:\n  - { at: 2020-01-01T00:00:00Z, channel: a }',
      'n.yaml:6: signals[0].kind: "kind" is missing; known: post, profile, certificate, credentials, write, platform-notice, crowd, peers, reach, report, chat',
    ],
    [
      'an unknown value',
      'signals:\n  - { at: 2020-01-01T00:00:00Z, kind: profile, channel: a, seen: visibel }',
      'n.yaml:6: signals[0].seen: "visibel" is not known; did you mean "visible"?',
    ],
    [
      'a key of another kind',
      'signals:\n  - { at: 2020-01-01T00:00:00Z, kind: post, channel: a, sen: visible }',
      'n.yaml:6: signals[0].sen: unknown key "sen"; known: at, kind, channel, count, repost, author, basis',
    ],
    [
      'a time without its offset',
      'signals:\n  - { at: 2020-01-01T00:00:00, kind: post, channel: a }',
      'n.yaml:6: signals[0].at: "2020-01-01T00:00:00" is no time, such as 2020-07-16T00:20:00Z',
    ],
    [
      'a channel that is not there',
      'signals:\n  - { at: 2020-01-01T00:00:00Z, kind: post, channel: b }',
      'n.yaml:6: signals[0].channel: no channel has the id "b"; did you mean "a"?',
    ],
    [
      'signals in disorder',
      'signals:\n  - { at: 2020-01-01T00:00:01Z, kind: post, channel: a }\n  - { at: 2020-01-01T00:00:00Z, kind: post, channel: a }',
      'n.yaml:7: signals[1].at: this time lies before the one above it; signals stand in the order of their times',
    ],
    [
      'questions in disorder',
      'asks:\n  - { at: 2020-01-01T00:00:01Z, channel: a, text: x }\n  - { at: 2020-01-01T00:00:00Z, channel: a, text: x }',
      'n.yaml:7: asks[1].at: this time lies before the one above it; asks stand in the order of their times',
    ],
    [
      'a signal that is none',
      'signals: [post]',
      'n.yaml:5: signals[0]: a group of keys belongs here, not "post"',
    ],
    [
      'a count of nothing',
      'signals:\n  - { at: 2020-01-01T00:00:00Z, kind: post, channel: a, count: 0 }',
      'n.yaml:6: signals[0].count: 0 is too little; at least 1 belongs here',
    ],
    [
      'a half post',
      'signals:\n  - { at: 2020-01-01T00:00:00Z, kind: post, channel: a, count: 1.5 }',
      'n.yaml:6: signals[0].count: a whole number belongs here, not 1.5',
    ],
  ])('is refused with line and word for %s', (_name, body, message) => {
    expect(faults(HEAD + body)).toEqual([message]);
  });

  it('is refused for two channels of one id', () => {
    const text = `${HEAD}  - { id: a, owner: B, platform: x, handle: b }\n`;
    expect(faults(text)).toEqual(['n.yaml:5: channels[1].id: "a" stands twice']);
  });

  it('is read or refused, whatever it is, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = parseNight(text, 'n.yaml');
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('who can be asked about in a night', () => {
  const known = async () => {
    const text = await readFile(join(SHIPPED, 'districts.json'), 'utf8');
    const result = parseSettings(text, 'districts.json');
    if (!result.ok) throw new Error(issueLines(result.issues));
    return directoryOf(result.value);
  };

  it('are all twelve districts where one of them publishes, and strangers beside them', async () => {
    const text = await readFile(join(SHIPPED, 'oslo-2020-07-16.json'), 'utf8');
    const { organisations, channels, zone } = directoryOfNight(parsed(text), await known());
    expect(organisations).toHaveLength(14);
    expect(organisations.find(({ id }) => id === 'vest')?.places).toContain('Bergen');
    expect(organisations.slice(12).map(({ id }) => id)).toEqual(['nws-lincoln', 'nws-st-louis']);
    expect(organisations.at(12)?.handles).toEqual([{ handle: 'NWSLincolnIL', platform: 'x' }]);
    expect(channels).toHaveLength(5);
    expect(zone).toBe('Europe/Oslo');
  });

  it('are the owners alone where no district publishes, without another country’s emergency numbers', async () => {
    const night = parsed(
      `id: n
zone: America/Chicago
channels:
  - { id: a, owner: Ægir & Sønner, platform: x, handle: a }
  - { id: b, owner: Aegir, sonner, platform: x, handle: b }
`.replace('Aegir, sonner', '"Ægir – Sønner"'),
    );
    const { organisations, emergency } = directoryOfNight(night, await known());
    expect(organisations.map(({ id, name }) => [id, name])).toEqual([
      ['aegir-sonner', 'Ægir & Sønner'],
      ['aegir-sonner-2', 'Ægir – Sønner'],
    ]);
    expect(organisations[0]?.country).toBe(UNKNOWN_COUNTRY);
    expect(emergency[UNKNOWN_COUNTRY]).toBeUndefined();
  });

  it('keep the night’s spelling of a known name, and its channels', async () => {
    const night = parsed(HEAD.replace('Vest politidistrikt', 'vest pd'));
    const { organisations, channels } = directoryOfNight(night, await known());
    const vest = organisations.find(({ id }) => id === 'vest');
    expect(vest?.name).toBe('vest pd');
    expect(vest?.aliases).toContain('Vest politidistrikt');
    expect(channels[0]?.owner).toBe('vest pd');
  });
});

describe('the bundled night', () => {
  it('holds no answers, only questions', async () => {
    const text = await readFile(join(SHIPPED, 'oslo-2020-07-16.json'), 'utf8');
    expect(text).not.toContain('"expect"');
    const night = parsed(text);
    expect(night.asks.map(({ at }) => isoUtc(at))).toContain('2020-07-16T00:20:00Z');
    expect(night.asks.every(({ expect: truth }) => truth === undefined)).toBe(true);
  });
});
