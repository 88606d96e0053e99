import { describe, expect, it } from 'vitest';
import { HOUR } from '#src/model/instant.ts';
import type { SelfHealth } from '#src/model/self-health.ts';
import { height, LINES, plainText } from '#src/say/plain-text.ts';
import { NOW } from '../say/sample-channels.ts';
import { deskFixture, KARI } from './desk-fixture.ts';

const NIGHT: SelfHealth = {
  gaps: [
    { blind: { kind: 'chat', chat: 'discord' }, from: NOW - HOUR },
    { blind: { kind: 'platform', platform: 'x' }, from: NOW - 3 * HOUR, to: NOW - 2 * HOUR },
  ],
  held: 1,
};

function troubledDesk(selfHealth: SelfHealth = NIGHT) {
  const asked: number[] = [];
  const setup = deskFixture({
    parts: {
      async selfHealth(from) {
        asked.push(from);
        return selfHealth;
      },
    },
  });
  return { setup, asked };
}

async function told(setup: ReturnType<typeof deskFixture>) {
  return (await setup.desk.hear('spørsmål', KARI)).reply;
}

describe('what the bot itself could not see', () => {
  it('stands in a status as one line: what is so now, and messages held back', async () => {
    const { setup } = troubledDesk();
    for (const slots of [{ owner: ['vik'] }, { all: true }] as const) {
      setup.means('ask-status', { slots });
      const text = plainText(await told(setup));
      expect(text.split('\n').filter((line) => line.includes('Hos meg selv'))).toEqual([
        'Hos meg selv: én melding er holdt tilbake, siden rommet ikke kan leses; er ikke koblet til Discord siden 01:20.',
      ]);
    }
  });

  it('stands in a digest for the whole of its time', async () => {
    const { setup, asked } = troubledDesk();
    setup.means('digest', { slots: { action: 'on' } });
    const reply = await told(setup);
    expect(plainText(reply)).toContain('; så ikke X 23:20–00:20.');
    expect(asked).toContain(NOW - 12 * HOUR);
    expect(height(reply)).toBeLessThanOrEqual(LINES);
  });

  it('is nothing to speak of where all was seen', async () => {
    const { setup } = troubledDesk({ gaps: [], held: 0 });
    setup.means('ask-status', { slots: { all: true } });
    expect(plainText(await told(setup))).not.toContain('Hos meg selv');
  });
});
