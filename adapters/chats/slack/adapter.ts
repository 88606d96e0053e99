import type { ChatAdapter } from '../shared/chat-adapter.ts';
import { slackSecrets } from './api/secrets.ts';

export const adapter: ChatAdapter = {
  async create(parts, variables) {
    const secrets = slackSecrets(parts.settings, variables);
    if ('message' in secrets) return secrets;
    const { createSlack } = await import('./slack.ts');
    return createSlack({ ...parts, secrets });
  },
  async check(settings, variables, rooms) {
    const secrets = slackSecrets(settings, variables);
    if ('message' in secrets) return [{ tried: 'slack: tokens', remedy: secrets.message }];
    const { checkSlack } = await import('./check/check.ts');
    return checkSlack(secrets, settings, rooms);
  },
};
