import { describe, expect, it } from 'vitest';
import { plainText } from '#src/say/plain-text.ts';
import type { AccessRefusal, Right } from '#src/settings/access.ts';
import { deskFixture, KARI } from '../desk-fixture.ts';

const REPORT_ONLY_BY: AccessRefusal = {
  why: 'right',
  right: 'report',
  holders: ['Vaktledere', '*Ola*'],
};
const mayNotReport = (right: Right) => (right === 'report' ? REPORT_ONLY_BY : undefined);

describe('the desk, with rights', () => {
  it('answers a question but notes no report of somebody who may only ask', async () => {
    const setup = deskFixture();
    const asker = { ...KARI, refusal: mayNotReport };
    setup.means('help');
    expect(plainText((await setup.desk.hear('hjelp', asker)).reply)).toContain('nede');
    setup.means('report-trouble', { slots: { says: ['cannot-post'] } });
    const { reply } = await setup.desk.hear('vi får ikke publisert', asker);
    expect(plainText(reply)).toBe(
      'Her er det bare Vaktledere og *Ola* som kan melde fra. Si fra til dem.',
    );
    expect(setup.known).toEqual([]);
  });

  it('takes no pressed report either', async () => {
    const setup = deskFixture();
    const pressed = { kind: 'report', channel: 'skjaergard-x', says: 'cannot-post' } as const;
    await setup.desk.press(pressed, { ...KARI, refusal: mayNotReport });
    expect(setup.known).toEqual([]);
  });

  it('tells a guest why there is no answer, and understands nothing of what was asked', async () => {
    const setup = deskFixture();
    setup.means('help');
    const { reply } = await setup.desk.hear('hjelp', {
      ...KARI,
      refusal: () => ({ why: 'guest' }),
    });
    expect(plainText(reply)).toBe('Jeg svarer bare dem som hører til her, ikke gjester.');
  });

  it('keeps the follow-ups of one conversation apart from another in the same room', async () => {
    const setup = deskFixture();
    setup.means('help');
    await setup.desk.hear('i tråden', { ...KARI, conversation: 'room/1' });
    await setup.desk.hear('i rommet', KARI);
    expect(setup.contexts.at(-1)?.previous).toEqual([]);
    await setup.desk.hear('igjen', { ...KARI, conversation: 'room/1' });
    expect(setup.contexts.at(-1)?.previous?.[0]).toBe('i tråden');
  });
});
