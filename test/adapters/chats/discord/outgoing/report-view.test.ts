import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#adapters/chats/discord/incoming/command-definitions.ts';
import { reportModal } from '#adapters/chats/discord/outgoing/report-view.ts';
import { LANGUAGES } from '#src/model/language.ts';
import type { FormOption } from '#src/model/replies/report-form.ts';
import { reportForm } from '#src/say/staff-reports/report-form.ts';
import { commandFaults } from '#test/fakes/discord/command-limits.ts';
import { modalFaults } from '#test/fakes/discord/component-limits.ts';
import { keptMessage } from '#test/golden/kept-message.ts';
import { phrasing, SAMPLE_DIRECTORY } from '../../../../src/say/sample-channels.ts';
import { words as anyWords } from '../any-reply.ts';

const named = anyWords.filter((label) => label.trim() !== '');

describe.each(LANGUAGES)('the form in %s, as Discord gets it', (language) => {
  it('is the one that is kept', async () => {
    const { words, names } = phrasing(language);
    const choices = SAMPLE_DIRECTORY.channels.map((one) => ({
      id: one.id,
      label: names.channel(one, words),
    }));
    const begun = { says: 'cannot-post', text: 'Something went wrong' } as const;
    const form = reportForm(
      begun,
      { choices, ...(choices[0] ? { chosen: choices[0] } : {}) },
      words,
    );
    const modal = reportModal(form, {}, `report:${language}`);
    expect(modalFaults({ ...modal })).toEqual([]);
    const { kept, ending } = keptMessage(language, modal);
    await expect(kept).toMatchFileSnapshot(
      `../../../../golden/discord/${language}/report-form.${ending}`,
    );
  });

  it('is taken by Discord, whatever was written and however many channels there are', () => {
    const { words } = phrasing(language);
    const choices = fc
      .array(named, { maxLength: 60 })
      .map((labels) =>
        labels.map((label, index): FormOption => ({ id: `channel-${index}`, label })),
      );
    fc.assert(
      fc.property(choices, named, fc.nat(80), fc.boolean(), (list, text, at, isWhole) => {
        const chosen = list[at];
        const channel = {
          ...(isWhole && list.length > 0 ? { choices: list } : {}),
          ...(chosen ? { chosen } : {}),
        };
        const form = reportForm({ text }, channel, words);
        const filled = { channel: text, since: text, text };
        expect(modalFaults({ ...reportModal(form, filled, 'report:nb') })).toEqual([]);
        expect(modalFaults({ ...reportModal(form, {}, 'report:nb') })).toEqual([]);
      }),
    );
  });
});

describe('the commands', () => {
  it('are ones that Discord takes', () => {
    expect(commandFaults(COMMANDS)).toEqual([]);
  });
});
