import { basename } from 'node:path';
import { cancel, intro, log, outro, spinner } from '@clack/prompts';
import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import {
  parseDraft,
  readFiles,
  replaceFile,
  type SettingsFiles,
  withoutUnset,
} from '../../adapters/settings/settings-draft.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { addVariables } from '../../src/setup/env-file.ts';
import { type Secret, secretsOf } from '../../src/setup/secrets.ts';
import { addChannel, type NewChannel, newChannels } from '../../src/setup/settings-text.ts';
import { issueLines } from '../../src/yaml/file-issue.ts';
import { readDistricts } from '../nights/night-file.ts';
import { askForOrganisation, type Organised } from './ask-for-organisation.ts';
import { askForProfiles } from './ask-for-profiles.ts';
import { lookAtNew } from './look-at-new.ts';
import { Cancelled, createQuestions, type Questions, type Screen } from './questions.ts';

export interface SetUpOptions {
  readonly screen: Screen;
  /** The settings file named by hand. */
  readonly named?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

export type SetUpEnded =
  | { readonly kind: 'written' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly message: string };

/** Asks what is to be watched, looks at it once, and writes kanalvakt.yaml and `.env`, or adds to them. */
export async function setUp(options: SetUpOptions): Promise<SetUpEnded> {
  try {
    return await begin(options);
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return { kind: 'refused', message: `the settings cannot be read or written: ${message}` };
  }
}

async function begin(options: SetUpOptions): Promise<SetUpEnded> {
  const { screen, named, environment, folder } = options;
  const files = await readFiles(named, environment, folder);
  const present = files.text === undefined ? undefined : parseDraft(files.text, files);
  if (present !== undefined && !present.ok) {
    return {
      kind: 'refused',
      message: `${files.file} is not added to before its faults are mended:\n${issueLines(present.issues)}`,
    };
  }
  try {
    return await conversation(screen, files, present?.value);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel('Left. Nothing was written.', screen);
    return { kind: 'cancelled' };
  }
}

async function conversation(
  screen: Screen,
  files: SettingsFiles,
  settings: Settings | undefined,
): Promise<SetUpEnded> {
  const ask = createQuestions(screen);
  const file = basename(files.file);
  intro('Kanalvakt: what is to be watched?', screen);
  log.message(
    settings === undefined
      ? `${file} is written at the end, when you say so.\nCtrl-C leaves at any time, and nothing is written.`
      : `${file} has ${count(settings.channels.length, 'channel')}. It is added to; what stands in it stays.\nCtrl-C leaves at any time, and nothing is written.`,
    screen,
  );
  const { organisations } = await readDistricts();
  const organised = await askForOrganisation(ask, organisations, files.text, settings);
  const profiles = await askForProfiles(ask, screen, settings);
  const taken = (settings?.channels ?? []).map(({ id }) => id);
  const found = await lookedAt(
    ask,
    screen,
    files,
    organised,
    settings,
    newChannels(profiles, organised.id, taken),
  );
  const chosen = await askForSecrets(ask, files, found);
  const text = withChannels(organised, found, chosen);
  const parsed = parseDraft(text, files);
  if (!parsed.ok)
    throw new Error(`what was to be written has faults:\n${issueLines(parsed.issues)}`);
  const missing = secretsIn(found).filter(
    ({ variable }) => chosen.has(variable) && !files.variables[variable],
  );
  if (text === files.text) {
    outro('There is nothing to add.', screen);
    return { kind: 'written' };
  }
  const names = missing.length === 0 ? '' : `, and ${count(missing.length, 'name')} to .env`;
  if (!(await ask.write(`Write ${count(found.length, 'channel')} to ${file}${names}?`))) {
    throw new Cancelled();
  }
  return await write(screen, files, text, missing);
}

/** Looks at the channels to be, tells what was seen, and asks about those that are not there. */
async function lookedAt(
  ask: Questions,
  screen: Screen,
  files: SettingsFiles,
  organised: Organised,
  settings: Settings | undefined,
  channels: readonly NewChannel[],
): Promise<readonly NewChannel[]> {
  if (channels.length === 0) return channels;
  const set = secretsIn(channels).flatMap(({ variable }) =>
    files.variables[variable] ? variable : [],
  );
  const draft = parseDraft(withChannels(organised, channels, new Set(set)), files);
  if (!draft.ok) throw new Error(`the draft has faults:\n${issueLines(draft.issues)}`);
  const ids = new Set(channels.map(({ id }) => id));
  const turning = spinner({ ...screen, cancelMessage: 'Left. Nothing was written.' });
  // Ctrl-C ends the program from within the library, as if all were well.
  const left = () => {
    process.exitCode = 1;
  };
  process.once('exit', left);
  turning.start(`Looking at ${count(channels.length, 'channel')} once`);
  const looks = await lookAtNew(
    {
      ...draft.value,
      channels: draft.value.channels.filter(({ id }) => ids.has(id)),
      platforms: withoutUnset(settings ? { ...draft.value, ...settings } : draft.value),
    },
    files.variables,
  );
  process.off('exit', left);
  turning.stop(`Looked at ${count(channels.length, 'channel')} once`);
  const unwanted = new Set<string>();
  for (const { channel, findings, missing } of looks) {
    for (const { tried, remedy } of findings) {
      if (remedy === undefined) log.success(escapeControls(tried), screen);
      else log.warn(escapeControls(`${tried}\n${remedy.replaceAll('. ', '.\n')}`), screen);
    }
    if (missing && !(await ask.keep('Add it all the same?'))) unwanted.add(channel);
  }
  return channels.filter(({ id }) => !unwanted.has(id));
}

/** The variables that the file is to refer to: those that are set, and those that somebody will set. */
async function askForSecrets(
  ask: Questions,
  files: SettingsFiles,
  channels: readonly NewChannel[],
): Promise<ReadonlySet<string>> {
  const secrets = secretsIn(channels);
  const unset = secrets.filter(({ variable }) => !files.variables[variable]);
  const chosen = unset.length === 0 ? [] : await ask.secrets(unset);
  const set = secrets.filter((secret) => !unset.includes(secret)).map(({ variable }) => variable);
  return new Set([...set, ...chosen]);
}

function secretsIn(channels: readonly NewChannel[]): readonly Secret[] {
  const secrets = channels.flatMap(({ id, platform }) => secretsOf(id, platform));
  return [...new Map(secrets.map((secret) => [secret.variable, secret])).values()];
}

function withChannels(
  { text, id, at }: Organised,
  channels: readonly NewChannel[],
  chosen: ReadonlySet<string>,
): string {
  return channels.reduce((sofar, channel) => addChannel(sofar, at, id, channel, chosen), text);
}

async function write(
  screen: Screen,
  { file, text: before, envFile, envText }: SettingsFiles,
  text: string,
  missing: readonly Secret[],
): Promise<SetUpEnded> {
  const changed = (name: string): SetUpEnded => ({
    kind: 'refused',
    message: `${name} was changed by somebody else meanwhile, and is left as it is; run init again`,
  });
  if ((await replaceFile(file, before, text, 0o644)) !== 'written') return changed(file);
  const names = addVariables(envText ?? '', missing);
  if (missing.length > 0 && names !== envText) {
    // Values will stand in it that are nobody else's business.
    if ((await replaceFile(envFile, envText, names, 0o600)) !== 'written') return changed(envFile);
  }
  const variables = missing.map(({ variable }) => variable);
  const first = variables.length === 0 ? '' : `Put values into .env: ${variables.join(', ')}. `;
  outro(`Written. ${first}Next: npm start -s -- check`, screen);
  return { kind: 'written' };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
