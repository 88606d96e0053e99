import { describe, expect, it } from 'vitest';
import { renderReply } from '#adapters/chats/discord/outgoing/embed.ts';
import { stateOf } from '#adapters/chats/discord/outgoing/state.ts';
import { LANGUAGES } from '#src/model/language.ts';
import { messageFaults } from '#test/fakes/discord/message-limits.ts';
import { keptMessage } from '#test/golden/kept-message.ts';
import { GOLDEN_VERDICTS, goldenReplies } from '#test/golden/replies.ts';

describe.each(LANGUAGES)('answers in %s, as Discord gets them', (language) => {
  it.each(Object.entries(goldenReplies(language)))('%s', async (name, reply) => {
    const state = stateOf(GOLDEN_VERDICTS[name] ?? []);
    const { more, ...payload } = renderReply(reply, state ? { state } : {});
    expect(more, 'a usual answer is one message').toEqual([]);
    expect(messageFaults({ ...payload })).toEqual([]);
    const { kept, ending } = keptMessage(language, payload);
    await expect(kept).toMatchFileSnapshot(`../../../golden/discord/${language}/${name}.${ending}`);
  });
});
