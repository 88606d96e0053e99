import type { ChatAdapter } from '../shared/chat-adapter.ts';
import { discordSecrets } from './api/secrets.ts';

export const adapter: ChatAdapter = {
  async create(parts, variables) {
    const secrets = discordSecrets(variables);
    if ('message' in secrets) return secrets;
    const { createDiscord } = await import('./discord.ts');
    return createDiscord({ ...parts, secrets });
  },
  async check(settings, variables, rooms) {
    const secrets = discordSecrets(variables);
    if ('message' in secrets) return [{ tried: 'discord: token', remedy: secrets.message }];
    const { checkDiscord } = await import('./check/check.ts');
    return checkDiscord(secrets, settings, rooms);
  },
};
