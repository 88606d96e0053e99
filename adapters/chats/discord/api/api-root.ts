import { SECOND } from '../../../../src/model/instant.ts';

const PATIENCE = 5 * SECOND;

/**
 * Where the API begins, without the version, which discord.js adds itself. An address without a path is taken for the
 * server's, whose API is under `/api` as Discord's is, unless the server knows nothing there.
 *
 * @param url as `https://discord.com/api`
 */
export async function apiRootOf(url: string): Promise<string> {
  const root = url.replace(/\/+$/, '').replace(/\/v\d+$/, '');
  if (new URL(root).pathname !== '/') return root;
  try {
    // docs.discord.com/developers/events/gateway#get-gateway: needs no token.
    const { status } = await fetch(`${root}/api/v10/gateway`, {
      headers: { 'user-agent': 'DiscordBot (kanalvakt, 1)' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    return status === 404 ? root : `${root}/api`;
  } catch {
    // What does not answer here answers nowhere; the login says so.
    return `${root}/api`;
  }
}
