import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { type ReadSettings, readSettings } from '../../adapters/settings/settings-file.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { issueLines } from '../../src/yaml/file-issue.ts';
import { CHAT_SECRETS } from './chats.ts';

/** Settings of one's own, and where they stand. */
export interface OwnSettings {
  readonly kind: 'live';
  readonly settings: Settings;
  readonly file: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

export type WhichSettings =
  | OwnSettings
  /** Nothing is set up yet. */
  | { readonly kind: 'demonstration' }
  /** What is wrong has been said. */
  | { readonly kind: 'refused' };

/** The settings to work with, from the file named by `--settings` or from kanalvakt.yaml in this folder. */
export async function whichSettings(named: string | undefined): Promise<WhichSettings> {
  const read = await readSettings(named, process.env, process.cwd());
  if (read.kind === 'read') {
    const { settings, file, variables } = read;
    return { kind: 'live', settings, file, variables };
  }
  // Who has set up a chat does not want a demonstration.
  const hasToken = CHAT_SECRETS.some((name) => process.env[name]);
  if (read.kind === 'missing' && named === undefined && !hasToken) return { kind: 'demonstration' };
  usageError(settingsTrouble(read));
  return { kind: 'refused' };
}

/**
 * The same for a command that has nothing to do without settings; undefined where the reason has been said.
 *
 * @param nothing what cannot be done, such as "there is nothing to check"
 */
export async function ownSettings(
  named: string | undefined,
  nothing: string,
): Promise<OwnSettings | undefined> {
  const which = await whichSettings(named);
  if (which.kind === 'live') return which;
  if (which.kind === 'refused') return undefined;
  return usageError(`${nothing}: no kanalvakt.yaml here (npm start -s -- init writes one)`);
}

/** What is wrong with a settings file, and what to do. */
export function settingsTrouble(read: Exclude<ReadSettings, { kind: 'read' }>): string {
  switch (read.kind) {
    case 'missing':
      return `there is no settings file ${read.file}; write one (kanalvakt.example.yaml shows how) or name yours with --settings`;
    case 'unreadable':
      return `${read.file} cannot be read: ${read.why}`;
    case 'faulty':
      return `the settings have ${read.issues.length === 1 ? 'a fault' : `${read.issues.length} faults`}:\n${issueLines(read.issues)}`;
  }
}
