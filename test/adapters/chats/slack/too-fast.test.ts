import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, ROOM, workplace } from './slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
});
afterEach(() => at.close());

describe('who asks too fast in Slack', () => {
  it('with a command hears so every time', async () => {
    await at.connect({ answersAMinute: { person: 1, room: 1 } });
    expect((await at.asked('status'))['text']).toContain('Nede');
    for (const text of ['status', 'report']) {
      expect((await at.asked(text))['text']).toContain('Spør igjen om et minutt');
    }
  });

  it('with a button hears so every time, and opens no form', async () => {
    at.setup.means('ask-status', { slots: { owner: ['vik'] } });
    await at.connect({ answersAMinute: { person: 1 } });
    const answer = await at.asked('status');
    for (const label of ['Hvorfor?', 'Får ikke publisert']) {
      const next = at.slack.nextEphemeral(ROOM, 'U1');
      at.kari.press(answer, buttonsOf(answer)[label] ?? '');
      expect((await next)['text']).toContain('Spør igjen om et minutt');
    }
  });

  it('loses nothing that was filled into a form', async () => {
    at.setup.means('ask-status', { slots: { owner: ['vik'] } });
    await at.connect({ answersAMinute: { person: 2 } });
    const answer = await at.asked('status');
    const opened = at.slack.nextView();
    at.kari.press(answer, buttonsOf(answer)['Får ikke publisert'] ?? '');
    const view = await opened;
    expect((await at.asked('status'))['text']).toContain('Spør igjen');
    const receipt = at.slack.nextEphemeral(ROOM, 'U1');
    at.kari.submit(view, { channel: { channel: 'vik-x' }, says: { says: 'cannot-post' } });
    expect((await receipt)['text']).toContain('Notert');
    expect(at.setup.known).toMatchObject([{ channel: 'vik-x', says: 'cannot-post' }]);
  });
});
