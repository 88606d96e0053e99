import { ApplicationIntegrationType, InteractionContextType, Locale } from 'discord.js';
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { MessageKey } from '../../../../src/catalog/languages/en/messages.ts';
import { LANGUAGE_RECORDS } from '../../../../src/catalog/languages/languages.ts';
import { LANGUAGES, type Language } from '../../../../src/model/language.ts';
import { REPORTED_STATES } from '../../../../src/model/signal-values.ts';
import { LONGEST_TEXT } from '../../../../src/say/staff-reports/report-form.ts';
import { createWords, type Words } from '../../../../src/say/words.ts';
import { ALERT_ACTIONS, DAYS, DIGEST_ACTIONS, LEAST, PERIODS } from './command-choices.ts';

/**
 * The slash commands and the command on a message, as they are registered: in each language of the bot's that Discord
 * has. It knows one Norwegian, `no` (docs.discord.com/developers/reference#locales): names are in bokmål there, answers
 * in either.
 */

const ENGLISH = createWords('en');

/** What the command on a message is called to the program; people see it in their language. */
export const REPORT_MENU = ENGLISH.text('command.report-message');

const CHAT_INPUT: ApplicationCommandType.ChatInput = 1;
const MESSAGE: ApplicationCommandType.Message = 3;
const STRING: ApplicationCommandOptionType.String = 3;

/**
 * On servers that the bot was invited to, and in direct messages with it: it knows nobody else's
 * (docs.discord.com/developers/resources/application#application-object-application-integration-types).
 */
const WHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
};

/** The locales of Discord in whose language the bot speaks, each with its words. */
const LOCALISED: readonly (readonly [Locale, Words])[] = Object.values(Locale).flatMap((locale) => {
  const language = languageOfLocale(locale);
  return language ? [[locale, createWords(language)] as const] : [];
});

type CommandWord = 'status' | 'why' | 'report' | 'history' | 'digest' | 'alerts' | 'help';
type OptionWord = MessageKey extends infer K
  ? K extends `option.${infer Name}.about`
    ? Name
    : never
  : never;

const CHANNEL = option('channel', 'channel', { autocomplete: true });

/** All that is registered. */
export const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  command('status', [CHANNEL]),
  command('why', [CHANNEL]),
  command('report', [
    CHANNEL,
    option('what', 'what', {
      choices: REPORTED_STATES.map((says) => ({
        ...named((words) => words.text(`says.${says}`)),
        value: says,
      })),
    }),
    option('text', 'text', { max_length: LONGEST_TEXT }),
    option('since', 'since', { max_length: 50 }),
  ]),
  command('history', [CHANNEL, option('period', 'period', { choices: choicesOf(PERIODS) })]),
  command('digest', [
    option('time', 'time', { max_length: 50 }),
    option('days', 'days', { choices: choicesOf(DAYS) }),
    option('about', 'organisations', { max_length: 200 }),
    option('action', 'action', { choices: choicesOf(DIGEST_ACTIONS) }),
  ]),
  command('alerts', [
    option('about', 'channels', { max_length: 200 }),
    option('least', 'least', { choices: choicesOf(LEAST) }),
    option('action', 'action', { choices: choicesOf(ALERT_ACTIONS) }),
    option('until', 'until', { max_length: 50 }),
  ]),
  command('help', [
    option('language', 'language', {
      choices: LANGUAGES.map((language) => ({
        ...named(() => LANGUAGE_RECORDS[language].shortName),
        value: language,
      })),
    }),
  ]),
  { type: MESSAGE, ...named((words) => words.text('command.report-message')), ...WHERE },
];

/** The language that goes with a client set to this locale; undefined where the bot has none. */
export function languageOfLocale(locale: string): Language | undefined {
  const [tongue] = locale.split('-');
  return LANGUAGES.find((language) => language === (tongue === 'no' ? 'nb' : tongue));
}

function command(name: CommandWord, options: APIApplicationCommandBasicOption[]) {
  return {
    type: CHAT_INPUT,
    ...named((words) => words.text(`command.${name}`)),
    ...described((words) => words.text(`command.${name}.about`)),
    ...WHERE,
    options,
  };
}

/**
 * @param name what it is called to the program
 * @param key whose words are shown: two commands may call different things by one name
 */
function option(
  name: string,
  key: OptionWord,
  more: Partial<
    Pick<
      APIApplicationCommandBasicOption & { type: ApplicationCommandOptionType.String },
      'autocomplete' | 'max_length'
    >
  > & { readonly choices?: APIApplicationCommandOptionChoice<string>[] },
): APIApplicationCommandBasicOption {
  return {
    type: STRING,
    ...named((words) => words.text(`option.${key}`)),
    name,
    ...described((words) => words.text(`option.${key}.about`)),
    required: false,
    ...more,
  } as APIApplicationCommandBasicOption;
}

function choicesOf(all: Readonly<Record<string, MessageKey>>) {
  return Object.entries(all).map(([value, key]) => ({
    ...named((words) => words.text(key)),
    value,
  }));
}

function named(say: (words: Words) => string) {
  return { name: say(ENGLISH), name_localizations: localised(say) };
}

function described(say: (words: Words) => string) {
  return { description: say(ENGLISH), description_localizations: localised(say) };
}

function localised(say: (words: Words) => string) {
  return Object.fromEntries(LOCALISED.map(([locale, words]) => [locale, say(words)]));
}
