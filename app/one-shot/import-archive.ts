import { readFile, stat } from 'node:fs/promises';
import { withProgress } from '../../adapters/chats/terminal/progress.ts';
import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { silentLog } from '../../adapters/log/silent.ts';
import { zonesOf } from '../../src/model/directory.ts';
import { isoUtc } from '../../src/model/instant.ts';
import { importPosts } from '../../src/records/import-posts.ts';
import { readPostArchive } from '../../src/records/post-archive.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { nearestWord } from '../../src/yaml/nearest-word.ts';
import { openLive } from '../wiring/live.ts';

/** Larger files are no archive of posts; a whole X archive is some hundred megabytes at most. */
const LARGEST = 400 * 1024 * 1024;
/** Unreadable entries that are named. */
const NAMED = 5;

/** Adds the posts of a file to a channel's records, so that its rhythm is known from the first day. */
export async function importArchive(id: string, file: string, settings: Settings): Promise<void> {
  const channel = settings.channels.find((one) => one.id === id);
  if (channel === undefined) {
    const ids = settings.channels.map((one) => one.id);
    const nearest = nearestWord(id, ids);
    const hint = nearest ? `did you mean "${nearest}"?` : `known: ${ids.join(', ')}`;
    return usageError(`no channel has the id ${JSON.stringify(id)}; ${hint}`);
  }
  const text = await textOf(file);
  if (text === undefined) return;
  const clock = { now: () => Date.now() };
  const opened = await openLive(settings, { clock, log: silentLog });
  if (!opened.ok) return usageError(opened.message);
  const { live } = opened;
  try {
    const read = readPostArchive(text, zonesOf(live.directory)(channel), clock.now());
    if (!read.ok) return usageError(`${file}: ${read.message}`);
    const { form, posts, unread } = read;
    const added = await withProgress(`Taking ${posts.length} posts in`, () =>
      importPosts(live.storage, id, posts),
    );
    const [first, last] = [posts[0], posts.at(-1)].map((post) => isoUtc(post?.at ?? 0));
    process.stdout.write(
      `${id}: ${posts.length} posts read (${form}), ${first} to ${last}; ${added} added, ${posts.length - added} known already\n`,
    );
    if (unread.length > 0) {
      const more = unread.length > NAMED ? ` and ${unread.length - NAMED} more` : '';
      process.stdout.write(
        `${unread.length} without a time between 2006 and now were left out: entries ${unread.slice(0, NAMED).join(', ')}${more}\n`,
      );
    }
    if (added > 0)
      process.stdout.write('A running "start" learns from them when it is started anew.\n');
  } finally {
    await live.close();
  }
}

async function textOf(file: string): Promise<string | undefined> {
  const name = escapeControls(file);
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return usageError(`${name} is larger than ${LARGEST / 1024 ** 2} MB`);
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return usageError(`${name} cannot be read (${code})`);
  }
}
