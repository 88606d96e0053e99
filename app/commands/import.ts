import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { ownSettings } from '../wiring/which-settings.ts';
import { argumentFault } from './command-line.ts';

const args = {
  channel: { type: 'positional', required: true, description: 'The id of a channel' },
  file: {
    type: 'positional',
    required: true,
    description: 'CSV or JSON with times, tweets.js of an X archive, outbox.json of a Mastodon one',
  },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const importPosts = defineCommand({
  meta: {
    name: 'import',
    description: "Take earlier posts in from a file, so that a channel's rhythm is known at once",
  },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const own = await ownSettings(given.settings, 'there is no channel to take posts in for');
    if (!own) return;
    const { importArchive } = await import('../one-shot/import-archive.ts');
    await importArchive(given.channel, given.file, own.settings);
  },
});
