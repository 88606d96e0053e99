import { fediverseName } from '../../../src/catalog/platforms/mastodon.ts';
import type { Channel } from '../../../src/model/channel.ts';
import type { Account } from './accounts.ts';
import type { MastodonFailure, MastodonResult } from './calls.ts';
import type { Server } from './server.ts';

/** What a stranger's read of an account came to. */
export type Found =
  | { readonly kind: 'account'; readonly account: Account; readonly renamed: boolean }
  | { readonly kind: 'missing' }
  /** The server shows accounts to its members only. */
  | { readonly kind: 'walled' }
  | { readonly kind: 'unread'; readonly refused: MastodonFailure };

/**
 * Reads channels of one server: those known by their id together where the server can (Mastodon 4.3), others by name.
 *
 * @param ids by channel id: the account behind the handle; accounts found are added
 */
export async function findAccounts(
  server: Server,
  channels: readonly Channel[],
  ids: Map<string, string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Found>> {
  const known = channels.filter(({ id }) => ids.has(id));
  const together = await readTogether();
  const found = await Promise.all(
    channels.map(async (channel): Promise<[string, Found]> => {
      const id = ids.get(channel.id);
      if (id === undefined) return [channel.id, await findByName(server, channel, ids, { signal })];
      if (together !== undefined && !together.ok) return [channel.id, unfound(together)];
      const account = together?.value.find((one) => one.id === id);
      return [channel.id, account ? foundAs(channel, account) : await findById(channel, id)];
    }),
  );
  return new Map(found);

  /** Undefined where the accounts are to be read one by one. */
  async function readTogether(): Promise<MastodonResult<readonly Account[]> | undefined> {
    if (known.length < 2 || !server.can('group')) return undefined;
    const wanted = known.map(({ id }) => ids.get(id) ?? '');
    const read = await server.accounts.byIds(wanted, { signal });
    if (read.ok) server.groups = true;
    // An older server, or another than Mastodon, does not know the call.
    const unknown = !read.ok && [400, 404, 405, 410, 422, 501].includes(read.status ?? 0);
    if (unknown) server.cannot('group');
    return unknown ? undefined : read;
  }

  async function findById(channel: Channel, id: string): Promise<Found> {
    const read = await server.accounts.byId(id, { signal });
    if (read.ok) return foundAs(channel, read.value);
    if (read.status !== 404 && read.status !== 410) return unfound(read);
    // Deleted, and perhaps made anew by somebody under the same name.
    const anew = await server.accounts.lookUp(usernameOf(channel), { signal });
    return anew.ok ? { kind: 'account', account: anew.value, renamed: true } : { kind: 'missing' };
  }
}

interface How {
  readonly token?: string;
  readonly signal: AbortSignal;
}

/** Reads one account with the token of any account of the server. */
export async function findAsMember(
  server: Server,
  channel: Channel,
  ids: Map<string, string>,
  how: How & { readonly token: string },
): Promise<Found> {
  const id = ids.get(channel.id);
  const read = id === undefined ? undefined : await server.accounts.byId(id, how);
  return read?.ok ? foundAs(channel, read.value) : await findByName(server, channel, ids, how);
}

async function findByName(
  server: Server,
  channel: Channel,
  ids: Map<string, string>,
  how: How,
): Promise<Found> {
  const username = usernameOf(channel);
  const read = await server.accounts.lookUp(username, how);
  if (read.ok) {
    server.looksUp = true;
    return kept(read.value);
  }
  if (read.status === 410) return { kind: 'missing' };
  if (read.status !== 404) return unfound(read);
  // Some servers know no such call, and answer that with 404 too.
  if (server.looksUp || /record not found/i.test(read.text)) return { kind: 'missing' };
  const named = await server.accounts.byName(username, how);
  if (named.ok && named.value.username.toLowerCase() === username) return kept(named.value);
  if (!named.ok && isWall(named)) return { kind: 'walled' };
  const exists = await server.accounts.exists(username, how.signal);
  if (exists === undefined) return { kind: 'unread', refused: read };
  return { kind: exists ? 'walled' : 'missing' };

  function kept(account: Account): Found {
    ids.set(channel.id, account.id);
    return foundAs(channel, account);
  }
}

function foundAs(channel: Channel, account: Account): Found {
  const renamed = account.username.toLowerCase() !== usernameOf(channel);
  return { kind: 'account', account, renamed };
}

function unfound(refused: MastodonFailure): Found {
  return isWall(refused) ? { kind: 'walled' } : { kind: 'unread', refused };
}

/** Whether a server refused because it answers members only. Mastodon says so with 422 too. */
export function isWall({ why, status }: MastodonFailure): boolean {
  return why === 'refused' && (status === 401 || status === 403 || status === 422);
}

export function usernameOf({ handle }: Channel): string {
  return fediverseName(handle).username.toLowerCase();
}
