import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, multiline, multiselect, select, text } from '@clack/prompts';
import { LANGUAGE_RECORDS } from '../../src/catalog/languages/languages.ts';
import { platformRecord } from '../../src/catalog/platforms/platforms.ts';
import type { Profile } from '../../src/catalog/platforms/profile.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { isAddress } from '../../src/settings/address.ts';
import { zoneSchema } from '../../src/settings/zone.ts';
import { cleanName } from '../../src/setup/organisation-names.ts';
import { recogniseProfile } from '../../src/setup/profile-address.ts';
import type { Secret } from '../../src/setup/secrets.ts';

/** Where questions are asked and answered. */
export interface Screen {
  readonly input: Readable;
  readonly output: Writable;
}

/** Thrown out of a question that somebody leaves with Ctrl-C or Esc; whoever asks catches it. */
export class Cancelled extends Error {}

/** The answer; a person may leave at any question. */
async function answered<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question;
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

export type Questions = ReturnType<typeof createQuestions>;

/** The questions of `init`, one function each. */
export function createQuestions(screen: Screen) {
  return {
    which: (names: readonly string[]) =>
      answered(
        select<number>({
          ...screen,
          message: 'Whose channels do you want to add?',
          options: [
            ...names.map((label, value) => ({ value, label })),
            { value: -1, label: 'Another organisation' },
          ],
        }),
      ),

    name: async (taken: readonly string[]) =>
      cleanName(
        await answered(
          text({
            ...screen,
            message: 'Who publishes? The name of the organisation.',
            placeholder: 'Oslo politidistrikt',
            validate(typed) {
              const name = cleanName(typed ?? '');
              if (name === '') return 'A name is needed.';
              return taken.includes(name) ? 'This one stands in the file already.' : undefined;
            },
          }),
        ),
      ),

    aliases: (initialValue: string) =>
      answered(
        text({
          ...screen,
          message: 'What do people call it? Several with commas between them.',
          initialValue,
          defaultValue: '',
        }),
      ),

    language: (initialValue: Language) =>
      answered(
        select<Language>({
          ...screen,
          message: 'In which language, where a question shows none?',
          initialValue,
          options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_RECORDS[value].endonym })),
        }),
      ),

    zone: (initialValue: string) =>
      answered(
        text({
          ...screen,
          message: 'In which time zone does it work?',
          initialValue,
          validate(zone) {
            const { error } = zoneSchema.safeParse(zone ?? '');
            return error?.issues[0]?.message.replace(/^is not/, 'This is not');
          },
        }),
      ),

    country: () =>
      answered(
        text({
          ...screen,
          message: 'In which country? Two letters (ISO 3166-1).',
          placeholder: 'EE',
          validate: (country) =>
            /^[A-Z]{2}$/.test(country ?? '') ? undefined : 'Two capital letters, such as EE.',
        }),
      ),

    emergency: (country: string) =>
      answered(
        text({
          ...screen,
          message: `Which number does someone in danger call in ${country}?`,
          placeholder: '112',
          validate: (number) =>
            /^\+?\d[\d ]{1,14}$/.test(number ?? '')
              ? undefined
              : 'A telephone number, such as 112.',
        }),
      ),

    control: (initialValue: string) =>
      answered(
        text({
          ...screen,
          message: 'Which addresses answer whenever your own line works?',
          initialValue,
          validate: (typed) =>
            hostsIn(typed ?? '').every(isAddress) && hostsIn(typed ?? '').length > 0
              ? undefined
              : 'One address or more, such as https://www.example.org, with spaces between them.',
        }),
      ),

    profiles: async (): Promise<readonly string[]> =>
      linesIn(
        await answered(
          multiline({
            ...screen,
            message:
              'Where does it publish? Addresses or handles, one a line; then Tab, and Enter.',
            placeholder: 'https://x.com/oslopolitiops',
            showSubmit: true,
            validate(typed) {
              const lines = linesIn(typed ?? '');
              if (lines.length === 0) return 'Paste one at least.';
              for (const line of lines) {
                const recognised = recogniseProfile(line);
                if (recognised.kind === 'unknown') return `${line}: ${recognised.why}`;
              }
              return undefined;
            },
          }),
        ),
      ),

    whichOf: async (line: string, profiles: readonly Profile[]): Promise<Profile | undefined> => {
      const chosen = await answered(
        select<number>({
          ...screen,
          message: `Which one is ${line}?`,
          options: [
            ...profiles.map(({ platform, handle }, value) => ({
              value,
              label: `${platformRecord(platform).label}: ${handle}`,
            })),
            { value: -1, label: 'None of these; leave it out' },
          ],
        }),
      );
      return profiles[chosen];
    },

    keep: (message: string) => answered(confirm({ ...screen, message, initialValue: false })),

    secrets: (secrets: readonly Secret[]) =>
      answered(
        multiselect<string>({
          ...screen,
          message:
            'Which secrets will you put into .env? It starts once all of these have a value.',
          required: false,
          initialValues: secrets.filter(({ needed }) => needed).map(({ variable }) => variable),
          options: secrets.map(({ variable, purpose }) => ({
            value: variable,
            label: `${variable}: ${purpose}`,
          })),
        }),
      ),

    write: (message: string) => answered(confirm({ ...screen, message })),
  };
}

function linesIn(typed: string): readonly string[] {
  return typed.split(/\r?\n|,\s/).flatMap((line) => line.trim() || []);
}

/** The addresses in a text with spaces or commas between them. */
export function hostsIn(typed: string): readonly string[] {
  return typed.split(/[\s,]+/).filter((host) => host !== '');
}
