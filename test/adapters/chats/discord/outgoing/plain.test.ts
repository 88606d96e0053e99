import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '#adapters/chats/discord/outgoing/escape.ts';
import { renderPlain } from '#adapters/chats/discord/outgoing/plain.ts';
import { STATES } from '#adapters/chats/discord/outgoing/state.ts';
import { LANGUAGES } from '#src/model/language.ts';
import { lines } from '#src/say/plain-text.ts';
import { messageFaults } from '#test/fakes/discord/message-limits.ts';
import { goldenReplies } from '#test/golden/replies.ts';
import { anyReply } from '../any-reply.ts';

/** What a reader sees of markdown, without blanks and bullets. */
const seen = (markdown: string) =>
  visible(
    markdown.replace(/\\([^0-9A-Za-z\s])|\*\*/g, (_, mark?: string) => mark ?? ''),
  ).replaceAll(/[\s•]/g, '');

describe('an answer without an embed', () => {
  it.each(LANGUAGES)('has the same words as everywhere, in %s', (language) => {
    for (const reply of Object.values(goldenReplies(language))) {
      const shown = renderPlain(reply).map(({ content }) => content);
      expect(seen(shown.join(''))).toBe(seen(lines(reply).join('')));
    }
  });

  it('is taken by Discord, whatever the words', () => {
    const anyState = fc.option(fc.constantFrom(...STATES), { nil: undefined });
    fc.assert(
      fc.property(anyReply, anyState, (reply, state) => {
        const messages = renderPlain(reply, state ? { state } : {});
        expect(messages.flatMap((message) => messageFaults({ ...message }))).toEqual([]);
        const buttons = messages.flatMap(({ components }) =>
          components.flatMap((row) => row.components),
        );
        expect(buttons).toHaveLength(reply.actions.length);
        for (const { content } of messages) {
          const live = content.replace(/\\[^0-9A-Za-z\s]/g, 'x').replaceAll('**', '');
          expect(live).not.toMatch(/[\\*_~`|<>#@[\]]|:\/\/|:\w+:/m);
        }
      }),
    );
  });
});
