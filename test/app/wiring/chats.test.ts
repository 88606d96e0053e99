import { describe, expect, it } from 'vitest';
import { CHAT_SECRETS, chatAdapter, chatSecrets } from '#app/wiring/chats.ts';
import { createCensor } from '#src/model/censor.ts';
import { CHAT_NAMES, chatRecord } from '#src/model/chat.ts';
import { chatsSchema } from '#src/settings/access.ts';

describe('the chats', () => {
  it.each(CHAT_NAMES)('%s has an adapter in the folder of its name', async (name) => {
    expect(await chatAdapter(name)).toEqual({
      create: expect.any(Function),
      check: expect.any(Function),
    });
  });

  it('are all that settings can name', () => {
    expect(chatsSchema.safeParse({ mattermost: {} }).success).toBe(false);
    for (const name of CHAT_NAMES) expect(chatsSchema.safeParse({ [name]: {} }).success).toBe(true);
  });

  it.each(CHAT_NAMES)('keep every token of %s out of what is shown', (name) => {
    const { secrets } = chatRecord(name);
    const variables = Object.fromEntries(
      secrets.map((secret, index) => [secret, `token-number-${index}-of-this-chat`]),
    );
    const censor = createCensor(chatSecrets(variables));
    expect(secrets.length).toBeGreaterThan(0);
    for (const token of Object.values(variables)) expect(censor(`<${token}>`)).not.toContain(token);
  });

  it.each(CHAT_NAMES)('%s asks for what it needs by a name that is kept secret', async (name) => {
    const settings = chatsSchema.parse({ [name]: {} })[name];
    if (!settings) throw new TypeError(`${name} has no settings`);
    const adapter = await chatAdapter(name);
    const [finding] = await adapter.check(settings, {}, []);
    const asked = finding?.remedy?.match(/[A-Z]+(?:_[A-Z]+)+/g) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    for (const variable of asked) expect(CHAT_SECRETS).toContain(variable);
  });
});
