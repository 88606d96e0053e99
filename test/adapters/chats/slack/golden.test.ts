import { describe, expect, it } from 'vitest';
import { renderReply } from '#adapters/chats/slack/outgoing/blocks.ts';
import { LANGUAGES } from '#src/model/language.ts';
import { blockKitFaults } from '#test/fakes/slack/block-kit.ts';
import { keptMessage } from '#test/golden/kept-message.ts';
import { goldenReplies } from '#test/golden/replies.ts';

describe.each(LANGUAGES)('answers in %s, as Slack gets them', (language) => {
  it.each(Object.entries(goldenReplies(language)))('%s', async (name, reply) => {
    const { more, ...message } = renderReply(reply, ({ do: action }) => JSON.stringify(action));
    expect(more, 'a usual answer is one message').toEqual([]);
    expect(blockKitFaults(message.blocks)).toEqual([]);
    const { kept, ending } = keptMessage(language, message);
    await expect(kept).toMatchFileSnapshot(`../../../golden/slack/${language}/${name}.${ending}`);
  });
});
