import { describe, expect, it } from 'vitest';
import { plainText } from '#src/say/plain-text.ts';
import { QUIET, TONIGHT, verdict } from '../../say/sample-channels.ts';
import { deskFixture, KARI, OLA } from '../desk-fixture.ts';

async function told(setup: ReturnType<typeof deskFixture>, asker = KARI): Promise<string> {
  return plainText((await setup.desk.hear('spørsmål', asker)).reply);
}

describe('asked for the status', () => {
  it('speaks in full of the one channel in trouble while the others work', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { ours: true });
    const { reply, verdicts } = await setup.desk.hear('er vi nede?', KARI);
    expect(plainText(reply)).toContain('Nede – og det er en stille natt. Skjærgård får ikke');
    expect(plainText(reply)).toContain('Virker nå: Facebook, politiloggen.');
    expect(verdicts.map(({ channel }) => channel)).toEqual([
      'skjaergard-x',
      'skjaergard-fb',
      'skjaergard-log',
      'skjaergard-old',
    ]);
  });

  it('says of a quiet neighbour that it is only quiet', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { slots: { owner: ['vik'] } });
    expect(await told(setup)).toMatch(/^Bare stille\. Vik virker på X/);
  });

  it('answers for a sister that is named, but leaves her out of "all"', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { slots: { owner: ['brann'] } });
    expect(await told(setup)).toContain('Ytre Vik brannvesen virker på X');
    setup.means('ask-status', { slots: { all: true } });
    const all = await told(setup);
    expect(all).not.toContain('brannvesen');
    expect(all).toContain('Vik på X');
  });

  it('lists trouble first and retired channels last', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { slots: { all: true } });
    const lines = (await told(setup)).split('\n');
    expect(lines[0]).toBe('Én av 4 kanaler er nede.');
    expect(lines[1]).toContain('✖ Skjærgård på X: nede');
    expect(lines.at(-2)).toContain('– Skjærgård på Mastodon: nedlagt');
  });

  it('takes a platform without an organisation to mean ours on it', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { slots: { platform: ['x'] } });
    const { verdicts } = await setup.desk.hear('er X nede?', OLA);
    expect(verdicts.map(({ channel }) => channel)).toEqual(['skjaergard-x', 'vik-x']);
  });

  it('asks who "we" are where it could be several, and remembers the choice', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { ours: true, slots: { platform: ['x'] } });
    const { reply, verdicts } = await setup.desk.hear('er kontoen vår nede?', OLA);
    expect(verdicts).toEqual([]);
    expect(reply.actions.map(({ label }) => label)).toEqual(['Skjærgård', 'Vik']);
    const choice = reply.actions[1]?.do;
    if (choice?.kind !== 'choose-organisation') throw new TypeError('not a choice');
    expect(choice.text).toBe('er kontoen vår nede?');
    const chosen = await setup.desk.press(choice, OLA);
    expect(chosen.verdicts.map(({ channel }) => channel)).toEqual(['vik-x']);
    const later = await setup.desk.hear('er vi nede?', OLA);
    expect(later.verdicts.map(({ channel }) => channel)).toEqual(['vik-x']);
  });

  it('says that it does not watch what was named, and names what it watches', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { slots: { owner: ['vik'], platform: ['facebook'] } });
    const text = await told(setup);
    expect(text).toContain('Jeg følger ikke Vik på Facebook.');
    expect(text).toContain('Skjærgård på X');
  });

  it('says in the headline that its newest look is old', async () => {
    const old = { ...QUIET, newestLook: QUIET.judgedAt - 90 * 60_000 };
    const setup = deskFixture({ verdicts: { ...TONIGHT, 'vik-x': old } });
    setup.means('ask-status', { slots: { owner: ['vik'] } });
    expect((await told(setup)).split('\n')[0]).toContain('Obs: Nyeste sjekk er 1 t 30 min gammel.');
  });

  it('names no channel as open that has not shown it', async () => {
    const unproven = verdict('skjaergard-fb', 'working', 'quiet', 'nothing-to-report', 0.97);
    const setup = deskFixture({ verdicts: { ...TONIGHT, 'skjaergard-fb': unproven } });
    setup.means('ask-status', { ours: true });
    expect(await told(setup)).toContain('Virker nå: politiloggen.');
  });

  it('answers in the language of the question', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { slots: { owner: ['vik'] }, language: 'en' });
    expect(await told(setup)).toMatch(/^Just quiet\. Vik can publish on X/);
  });

  it('begins every answer of a demonstration in the same words', async () => {
    const setup = deskFixture({ parts: { demonstration: Date.UTC(2020, 6, 16, 0, 20) } });
    setup.means('ask-status', { slots: { owner: ['vik'] }, language: 'en' });
    expect(await told(setup)).toMatch(/^Demonstration, 16 July 2020: Just quiet\./);
    setup.means('off-topic', { language: 'nn' });
    expect(await told(setup)).toMatch(/^Demonstration, 16 July 2020: Det kan eg ikkje/);
  });
});

describe('asked why', () => {
  it('weighs the evidence and names the rivals', async () => {
    const setup = deskFixture();
    setup.means('ask-why', { ours: true });
    const text = await told(setup);
    expect(text).toContain('svært sannsynlig');
    expect(text).toContain('taler sterkt for');
    expect(text).toContain('Ellers: X har låst kontoen deres (12\u00a0%)');
  });

  it('offers each channel where none stands out', async () => {
    const setup = deskFixture({
      verdicts: { ...TONIGHT, 'skjaergard-x': { ...QUIET, channel: 'skjaergard-x' } },
    });
    setup.means('ask-why', { slots: { all: true } });
    const { reply } = await setup.desk.hear('hvorfor?', KARI);
    expect(reply.actions[0]?.label).toBe('Hvorfor: Skjærgård på X');
    expect(reply.actions[0]?.do).toEqual({ kind: 'why', channels: ['skjaergard-x'] });
  });

  it('is answered for the channel whose button was pressed, in the language of that answer', async () => {
    const setup = deskFixture();
    setup.means('ask-status', { slots: { owner: ['vik'] }, language: 'en' });
    const { reply } = await setup.desk.hear('is Vik down?', KARI);
    const button = reply.actions.find(({ label }) => label === 'Why?');
    const why = await setup.desk.press(button?.do ?? { kind: 'ask', text: '' }, KARI);
    expect(plainText(why.reply)).toMatch(/^Vik on X: working \(95%\)/);
  });
});
