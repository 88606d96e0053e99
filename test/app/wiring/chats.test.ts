import { describe, expect, it } from 'vitest';
import { CHAT_SECRETS, CHATS, chatSecrets } from '#app/wiring/chats.ts';
import { createCensor } from '#src/model/censor.ts';
import { CHAT_NAMES } from '#src/model/chat.ts';
import { chatsSchema } from '#src/settings/access.ts';

describe('the registry of chats', () => {
  it('has an adapter for every chat that settings can name, and no other', () => {
    expect(Object.keys(CHATS).sort()).toEqual([...CHAT_NAMES].sort());
    expect(chatsSchema.safeParse({ mattermost: {} }).success).toBe(false);
  });

  it.each(Object.entries(CHATS))('keeps every token of %s out of what is shown', (_, adapter) => {
    const variables = Object.fromEntries(
      adapter.secrets.map((name, index) => [name, `token-number-${index}-of-this-chat`]),
    );
    const censor = createCensor(chatSecrets(variables));
    expect(adapter.secrets.length).toBeGreaterThan(0);
    for (const token of Object.values(variables)) expect(censor(`<${token}>`)).not.toContain(token);
  });

  it('asks for what a chat needs by a name that it keeps secret', async () => {
    for (const [name, adapter] of Object.entries(CHATS)) {
      const settings = chatsSchema.parse({ [name]: {} })[name as keyof typeof CHATS];
      if (!settings) throw new TypeError(`${name} has no settings`);
      const [finding] = await adapter.check(settings, {}, []);
      const asked = finding?.remedy?.match(/[A-Z]+(?:_[A-Z]+)+/g) ?? [];
      expect(asked.length).toBeGreaterThan(0);
      for (const variable of asked) expect(CHAT_SECRETS).toContain(variable);
    }
  });
});
