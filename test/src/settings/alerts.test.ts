import { describe, expect, it } from 'vitest';
import { parseSettings } from '#src/settings/settings.ts';
import { issueLines } from '#src/yaml/file-issue.ts';

const VARIABLES = { SMTP_PASSWORD: 'hunter2' };
const read = (text: string) =>
  parseSettings(
    `organisations: [{ id: oslo, name: Oslo pd }]\nchats: { slack: {} }\n${text}`,
    'k.yaml',
    VARIABLES,
  );

function fault(text: string): string {
  const result = read(text);
  return result.ok ? '' : issueLines(result.issues);
}

const MAIL =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how settings write it
  'mail: { host: smtp.example.org, user: a, password: "${SMTP_PASSWORD}", from: a@b.example }';

describe('settings of alerts', () => {
  it('name who is told next, how mail goes out, and which room stands in for another', () => {
    const result = read(`rooms: [{ id: C1, fallback: { chat: slack, room: C2 } }]
alerts:
  carryAfter: 5m
  shifts: ['06:30', '18:30']
  escalation:
    - { after: 10m, chat: slack, room: C2 }
    - { after: 20m, chat: other, least: critical }
    - { after: 30m, mail: [vakt@example.org] }
${MAIL}
`);
    if (!result.ok) throw new Error(issueLines(result.issues));
    expect(result.value.alerts).toEqual({
      carryAfter: 300_000,
      shifts: ['06:30', '18:30'],
      escalation: [
        { after: 600_000, least: 'warning', chat: 'slack', room: 'C2' },
        { after: 1_200_000, least: 'critical', chat: 'other' },
        { after: 1_800_000, least: 'warning', mail: ['vakt@example.org'] },
      ],
    });
    expect(result.value.mail).toMatchObject({ password: 'hunter2', secure: false });
    expect(result.value.rooms).toEqual([{ id: 'C1', fallback: { chat: 'slack', room: 'C2' } }]);
  });

  it.each([
    ['alerts: { escalation: [{ after: 10m, mail: [a@b.example] }] }', 'name it under "mail:"'],
    [
      'alerts: { escalation: [{ after: 10m, chat: discord, room: D1 }] }',
      'discord is not connected to',
    ],
    ['rooms: [{ id: C1, fallback: { chat: discord, room: D1 } }]', 'discord is not connected to'],
    ['alerts: { escalation: [{ after: soon, chat: other }] }', 'is not a length of time'],
    ["alerts: { shifts: ['25:00'] }", 'is no time of day'],
    ['mail: { host: a.example, user: a, from: a@b.example }', '"password" is missing'],
    [
      'mail: { host: a.example, user: a, password: hunter2, from: a@b.example }',
      'a secret does not belong',
    ],
    ['mail: { host: a.example, from: nobody }', 'is no e-mail address'],
  ])('say what is wrong with %s', (text, complaint) => {
    expect(fault(text)).toContain(complaint);
    expect(fault(text)).not.toContain('hunter2');
  });
});
