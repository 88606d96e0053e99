import { codeOf, isUnreached } from './errors.ts';

/** What to do about a refusal of Discord's. */

const REFUSED =
  'Discord refuses the token. Under "Bot" of your application, "Reset Token", and copy the new one into DISCORD_TOKEN.';
const REMEDIES: Readonly<Record<string, string>> = {
  // docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
  4004: REFUSED,
  4011: 'Discord demands more shards. Restart Kanalvakt: it asks anew how many.',
  4013: 'This server knows none of the intents asked for. Check DISCORD_API_URL if it is set.',
  4014: 'Discord does not allow the intents asked for. Kanalvakt needs no privileged ones: restart it.',
  401: REFUSED,
  TokenInvalid: REFUSED,
  ENOTFOUND:
    "Discord could not be reached. Check this machine's line, proxy and firewall, and DISCORD_API_URL if it is set.",
};
/** @discordjs/ws has no code for it: docs.discord.com/developers/events/gateway#session-start-limit-object */
const NO_SESSIONS = /^Not enough sessions remaining/;

/** Whether trying again changes nothing: the token, the intents or the server are not the right ones. */
export function isForGood(code: string): boolean {
  return code in REMEDIES && code !== 'ENOTFOUND' && code !== '4011';
}

/** In one sentence. */
export function errorHelp(error: unknown): string {
  const code = codeOf(error);
  const known = REMEDIES[isUnreached(code) ? 'ENOTFOUND' : code];
  if (error instanceof Error && NO_SESSIONS.test(error.message)) {
    return 'Discord lets no more sessions begin before tomorrow. Find out what restarts the bot so often.';
  }
  return known ?? `Discord answers "${code}". Check the line to it, then discordstatus.com.`;
}
