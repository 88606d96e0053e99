import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '#src/model/instant.ts';
import { plainText } from '#src/say/plain-text.ts';
import { NOW, SAMPLE_DIRECTORY } from '../say/sample-channels.ts';
import { deskFixture, KARI, OLA } from './desk-fixture.ts';

describe('the desk', () => {
  it('answers an emergency with the numbers of the country and nothing else', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { emergency: true, slots: { all: true } });
    const { reply, verdicts } = await setup.desk.hear('det brenner!', KARI);
    expect(plainText(reply)).toBe(
      'Er noen i fare? Ring 112 (politi), 110 (brann) eller 113 (ambulanse) nå.\nJeg er en robot, og ingen på vakt leser dette.',
    );
    expect(reply.actions).toEqual([]);
    expect(verdicts).toEqual([]);
  });

  it('names 112 where it knows no number of the country', async () => {
    const setup = deskFixture({ directory: { ...SAMPLE_DIRECTORY, emergency: {} } });
    setup.means('off-topic', { emergency: true });
    const { reply } = await setup.desk.hear('hjelp!!', OLA);
    expect(plainText(reply)).toContain('Ring 112 nå.');
  });

  it('offers the nearest readings as choices that can be asked', async () => {
    const setup = deskFixture();
    setup.means('off-topic', { nearest: ['ask-status', 'report-trouble'] });
    const { reply } = await setup.desk.hear('nedde x?', KARI);
    expect(reply.actions.map(({ do: press }) => press)).toEqual([
      { kind: 'ask', text: 'status alle' },
      { kind: 'ask', text: 'vi får ikke publisert' },
    ]);
    expect(plainText(reply)).toContain('• status alle');
  });

  it('offers help beside a single reading, since one alone is no choice', async () => {
    const setup = deskFixture();
    setup.means('off-topic', { nearest: ['ask-status'] });
    const { reply } = await setup.desk.hear('nedde x?', KARI);
    expect(plainText(reply)).toContain('• status alle\n• hjelp');
  });

  it('answers thanks and greetings kindly', async () => {
    const setup = deskFixture();
    setup.means('off-topic', { smallTalk: 'thanks' });
    expect(plainText((await setup.desk.hear('tusen takk!', KARI)).reply)).toBe(
      'Bare hyggelig. Jeg følger med.',
    );
    setup.means('off-topic', { smallTalk: 'greeting' });
    expect(plainText((await setup.desk.hear('hei', KARI)).reply)).toBe(
      'Jeg er her. Spør for eksempel: «er Skjærgård nede, eller bare stille?»',
    );
  });

  it.each(['', '   ', '\u0000\u001b[2J\n'])(
    'answers nothing at all (%j) with an example',
    async (text) => {
      const setup = deskFixture();
      const { reply, question } = await setup.desk.hear(text, KARI);
      expect(plainText(reply)).toBe(
        'Bare spør, for eksempel: «er Skjærgård nede, eller bare stille?»',
      );
      expect(question).toBeUndefined();
    },
  );

  it('answers five thousand characters of nothing in particular in one polite line', async () => {
    const setup = deskFixture();
    setup.means('off-topic', { nearest: ['ask-status'] });
    const { reply } = await setup.desk.hear('bla '.repeat(1250), KARI);
    expect(plainText(reply)).toBe(
      'Det var mer enn jeg klarer å ta inn. Spør meg gjerne i én setning.',
    );
  });

  it('hands follow-ups what the same person said here, its own words marked, and forgets after ten minutes', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { slots: { owner: ['vik'] } });
    await setup.desk.hear('er Vik nede?', KARI);
    await setup.desk.hear('hvorfor?', KARI);
    expect(setup.contexts[1]?.previous).toEqual([
      'er Vik nede?',
      expect.stringMatching(/^bot: Bare stille\. Vik virker på X/),
    ]);
    await setup.desk.hear('hei', OLA);
    expect(setup.contexts[2]?.previous).toEqual([]);
    setup.at(NOW + 10 * MINUTE - 1);
    await setup.desk.hear('og Y?', KARI);
    expect(setup.contexts[3]?.previous).toHaveLength(4);
    setup.at(NOW + 20 * MINUTE);
    await setup.desk.hear('og X?', KARI);
    expect(setup.contexts[4]?.previous).toEqual([]);
  });

  it('hands follow-ups the last eight things that were said, and no more', async () => {
    const setup = deskFixture();
    for (let asked = 0; asked < 6; asked++) await setup.desk.hear(`er Vik nede? ${asked}`, KARI);
    expect(setup.contexts[4]?.previous).toHaveLength(8);
    expect(setup.contexts[5]?.previous).toHaveLength(8);
    expect(setup.contexts[5]?.previous?.[0]).toBe('er Vik nede? 1');
  });

  it('hands nobody what another asked in the same room', async () => {
    const setup = deskFixture();
    await setup.desk.hear('er Vik nede på Bluesky?', KARI);
    await setup.desk.hear('hvorfor?', { ...OLA, room: KARI.room });
    expect(setup.contexts[1]?.previous).toEqual([]);
  });

  it('says of what it does not watch that it does not, and never hands it on', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { unwatched: ['Kripos'] });
    const { reply } = await setup.desk.hear('er Kripos nede?', KARI);
    expect(plainText(reply)).toMatch(/^Jeg følger ikke Kripos\./);
    setup.means('ask-status', { slots: { owner: ['vik'], platform: ['mastodon'] } });
    await setup.desk.hear('er Vik nede på Mastodon?', KARI);
    await setup.desk.hear('hvorfor?', KARI);
    expect(setup.contexts[2]?.previous).toEqual([]);
  });

  it("prefers the person's language, then the room's", async () => {
    const setup = deskFixture({
      directory: { ...SAMPLE_DIRECTORY, rooms: [{ id: 'skjaergard-room', language: 'en' }] },
    });
    await setup.desk.hear('x', { ...KARI, language: 'nn' });
    await setup.desk.hear('x', KARI);
    await setup.desk.hear('x', { ...OLA, room: 'elsewhere' });
    expect(setup.contexts.map(({ preferred }) => preferred)).toEqual(['nn', 'en', 'nb']);
  });

  it('is polite about buttons whose channel is gone', async () => {
    const setup = deskFixture();
    for (const kind of ['status', 'why'] as const) {
      const { reply } = await setup.desk.press({ kind, channels: ['sold'] }, KARI);
      expect(plainText(reply)).toBe('Den kanalen følger jeg ikke lenger.');
    }
    const { reply } = await setup.desk.press(
      { kind: 'report', channel: 'sold', says: 'hijacked' },
      KARI,
    );
    expect(plainText(reply)).toBe('Den kanalen følger jeg ikke lenger.');
    expect(setup.known).toEqual([]);
  });

  it('lets no control character of a report into its answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const setup = deskFixture();
        setup.means('report-trouble', { slots: { platform: ['x'] } });
        const { reply } = await setup.desk.hear(`a${text}`, KARI);
        expect(plainText(reply).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
        expect(plainText(reply).split('\n').length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 60 },
    );
  });
});
