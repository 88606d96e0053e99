import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#src/model/language.ts';
import { isEphemeral } from '#test/fakes/discord/people.ts';
import { words, workplace } from '../discord-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

const FILLED = { channel: 'vik-x', says: 'cannot-post', text: 'Something went wrong' };

describe('the form to report with', () => {
  it('is opened by /report without options, and its receipt can be withdrawn', async () => {
    const opened = await at.discord.answered(at.kari.slash('report'));
    expect(opened.modal).toMatchObject({ title: 'Meld fra om en kanal' });
    const receipt = await at.discord.answerTo(at.kari.submitModal(opened, FILLED));
    expect(isEphemeral(receipt)).toBe(true);
    expect(words(receipt)).toContain('Vik');
    expect(at.setup.known).toMatchObject([
      { channel: 'vik-x', says: 'cannot-post', text: 'Something went wrong' },
    ]);
    await at.discord.answerTo(at.kari.press(receipt, 'Trekk tilbake'));
    expect(at.setup.known).toEqual([]);
  });

  it('is opened by the button, begun with what the button says', async () => {
    const answer = await at.discord.answerTo(at.kari.slash('status', { channel: 'id:vik-x' }));
    const opened = await at.discord.answered(at.kari.press(answer, 'Får ikke publisert'));
    const receipt = await at.discord.answerTo(at.kari.submitModal(opened, {}));
    expect(words(receipt)).toContain('får ikke publisert');
    expect(at.setup.known).toMatchObject([{ says: 'cannot-post' }]);
  });

  it('is opened from a message, begun with its words', async () => {
    const message = at.ola.say('Could not post: try again later');
    const opened = await at.discord.answered(
      at.kari.contextMenu('Report channel trouble', message),
    );
    const filled = { channel: 'vik-x', says: 'cannot-post' };
    await at.discord.answerTo(at.kari.submitModal(opened, filled));
    expect(at.setup.known).toMatchObject([{ text: 'Could not post: try again later' }]);
  });

  it.each(LANGUAGES)('comes back in the language it was shown in: %s', async (language) => {
    await at.discord.answerTo(at.kari.slash('help', { language }));
    const opened = await at.discord.answered(at.kari.slash('report'));
    expect(opened.modal?.['custom_id']).toBe(`report:${language}`);
    await at.discord.answerTo(at.kari.submitModal(opened, FILLED));
    expect(at.setup.known).toHaveLength(1);
  });

  it('says what has to be mended, and opens again with what was filled in', async () => {
    const opened = await at.discord.answered(at.kari.slash('report'));
    const faulty = { ...FILLED, since: 'da sola gikk ned' };
    const faults = await at.discord.answerTo(at.kari.submitModal(opened, faulty));
    expect(isEphemeral(faults)).toBe(true);
    expect(at.setup.known).toEqual([]);
    const again = await at.discord.answered(at.kari.press(faults, 'Rett opp'));
    await at.discord.answerTo(at.kari.submitModal(again, { since: '' }));
    expect(at.setup.known).toMatchObject([{ ...FILLED }]);
  });

  it('is not needed where the command says it all', async () => {
    const options = { channel: 'id:vik-x', what: 'nothing-to-report' };
    const receipt = await at.discord.answerTo(at.kari.slash('report', options));
    expect(words(receipt)).toContain('ingenting å melde');
    expect(at.setup.known).toMatchObject([{ says: 'nothing-to-report' }]);
  });

  it('is not opened for somebody who may not report', async () => {
    await at.close();
    at = await workplace();
    await at.connect({ rights: { report: { people: { 9: 'Ola' } } } });
    const answer = await at.discord.answerTo(at.kari.slash('report'));
    expect(words(answer)).toContain('bare Ola');
  });
});
