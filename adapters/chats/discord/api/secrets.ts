import type { MissingSecrets, Variables } from '../../shared/chat-adapter.ts';

export interface DiscordSecrets {
  readonly token: string;
  /** Another server than Discord's own, as `https://discord.com/api`. */
  readonly apiUrl?: string;
}

/** The token, or that it is missing. */
export function discordSecrets({
  DISCORD_TOKEN: token,
  DISCORD_API_URL: apiUrl,
}: Variables): DiscordSecrets | MissingSecrets {
  if (!token) {
    return {
      message:
        '"chats: discord:" needs DISCORD_TOKEN; set it in the environment or in .env beside the settings',
    };
  }
  return { token, ...(apiUrl ? { apiUrl } : {}) };
}
