import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { LANGUAGE_RECORDS } from '../../../../src/catalog/languages/languages.ts';
import { LANGUAGES } from '../../../../src/model/language.ts';
import { REPORTED_STATES } from '../../../../src/model/signal-values.ts';
import { LONGEST_TEXT } from '../../../../src/say/staff-reports/report-form.ts';
import { createWords } from '../../../../src/say/words.ts';
import {
  ALERT_ACTIONS,
  type Both,
  DAYS,
  DIGEST_ACTIONS,
  LEAST,
  PERIODS,
} from './command-choices.ts';

/**
 * The slash commands and the command on a message, as they are registered. Discord knows one Norwegian, `no`
 * (docs.discord.com/developers/reference#locales): names are in bokmål there, answers in either.
 */

export const REPORT_MENU = 'Report channel trouble';

const CHAT_INPUT: ApplicationCommandType.ChatInput = 1;
const MESSAGE: ApplicationCommandType.Message = 3;
const STRING: ApplicationCommandOptionType.String = 3;

const CHANNEL = option(
  'channel',
  ['channel', 'kanal'],
  ['Which channel? Write a part of its name.', 'Hvilken kanal? Skriv en del av navnet.'],
  { autocomplete: true },
);

/** All that is registered. */
export const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  {
    type: CHAT_INPUT,
    ...named('status', ['status', 'status']),
    ...described(['Is a channel down, or just quiet?', 'Er en kanal nede, eller bare stille?']),
    options: [CHANNEL],
  },
  {
    type: CHAT_INPUT,
    ...named('why', ['why', 'hvorfor']),
    ...described([
      'Why? The evidence for and against.',
      'Hvorfor? Det som taler for og det som taler mot.',
    ]),
    options: [CHANNEL],
  },
  {
    type: CHAT_INPUT,
    ...named('report', ['report', 'meld']),
    ...described([
      'Report channel trouble. Without options a form opens.',
      'Meld fra om en kanal. Uten valg åpnes et skjema.',
    ]),
    options: [
      CHANNEL,
      option('what', ['what', 'hva'], ['What happens?', 'Hva skjer?'], { choices: saysChoices() }),
      option(
        'text',
        ['text', 'tekst'],
        [
          'The error text, word for word, if there is one.',
          'Feilmeldingen, ord for ord, om det er en.',
        ],
        { max_length: LONGEST_TEXT },
      ),
      option(
        'since',
        ['since', 'siden'],
        ['Since when? 02:15, for example.', 'Siden når? For eksempel 02:15.'],
        {
          max_length: 50,
        },
      ),
    ],
  },
  {
    type: CHAT_INPUT,
    ...named('history', ['history', 'historikk']),
    ...described([
      'Last post, longer silences and trouble in a period.',
      'Siste innlegg, lengre stillhet og trøbbel i en periode.',
    ]),
    options: [
      CHANNEL,
      option('period', ['period', 'periode'], ['Which period?', 'Hvilken periode?'], {
        choices: choicesOf(PERIODS),
      }),
    ],
  },
  {
    type: CHAT_INPUT,
    ...named('digest', ['digest', 'oppsummering']),
    ...described([
      'A summary for this room, now or at a time of yours.',
      'En oppsummering for dette rommet, nå eller til faste tider.',
    ]),
    options: [
      option('time', ['time', 'tid'], ['When? 06:45, for example.', 'Når? For eksempel 06:45.'], {
        max_length: 50,
      }),
      option('days', ['days', 'dager'], ['On which days?', 'Hvilke dager?'], {
        choices: choicesOf(DAYS),
      }),
      option(
        'about',
        ['about', 'om'],
        ['Which organisations? All, or names.', 'Hvilke distrikter? Alle, eller navn.'],
        { max_length: 200 },
      ),
      option('action', ['action', 'handling'], ['Or something else:', 'Eller noe annet:'], {
        choices: choicesOf(DIGEST_ACTIONS),
      }),
    ],
  },
  {
    type: CHAT_INPUT,
    ...named('alerts', ['alerts', 'varsler']),
    ...described([
      'What this room is told of when something breaks.',
      'Hva dette rommet får beskjed om når noe svikter.',
    ]),
    options: [
      option(
        'about',
        ['about', 'om'],
        ['Which channels? “Oslo on X”, or all.', 'Hvilke kanaler? «Oslo på X», eller alle.'],
        { max_length: 200 },
      ),
      option('least', ['least', 'minst'], ['How bad must it be?', 'Hvor ille må det være?'], {
        choices: choicesOf(LEAST),
      }),
      option('action', ['action', 'handling'], ['Or something else:', 'Eller noe annet:'], {
        choices: choicesOf(ALERT_ACTIONS),
      }),
      option(
        'until',
        ['until', 'til'],
        ['Wait until when? 07:00, or 2 hours.', 'Vente til når? 07:00, eller 2 timer.'],
        { max_length: 50 },
      ),
    ],
  },
  {
    type: CHAT_INPUT,
    ...named('help', ['help', 'hjelp']),
    ...described(['What you can ask me.', 'Dette kan du spørre meg om.']),
    options: [
      option(
        'language',
        ['language', 'språk'],
        ['From now on, answer me in this language.', 'Svar meg på dette språket fra nå av.'],
        {
          choices: LANGUAGES.map((language) =>
            choice(language, bothOf(LANGUAGE_RECORDS[language].shortName)),
          ),
        },
      ),
    ],
  },
  { type: MESSAGE, ...named(REPORT_MENU, [REPORT_MENU, 'Meld fra om kanaltrøbbel']) },
];

/** A word that is the same in both. */
function bothOf(word: string): Both {
  return [word, word];
}

function saysChoices(): APIApplicationCommandOptionChoice<string>[] {
  const [en, nb] = [createWords('en'), createWords('nb')];
  return REPORTED_STATES.map((says) =>
    choice(says, [en.text(`says.${says}`), nb.text(`says.${says}`)]),
  );
}

function option(
  name: string,
  names: Both,
  words: Both,
  more: Partial<
    Pick<
      APIApplicationCommandBasicOption & { type: ApplicationCommandOptionType.String },
      'autocomplete' | 'max_length'
    >
  > & { readonly choices?: APIApplicationCommandOptionChoice<string>[] },
): APIApplicationCommandBasicOption {
  return {
    type: STRING,
    ...named(name, names),
    ...described(words),
    required: false,
    ...more,
  } as APIApplicationCommandBasicOption;
}

function choicesOf(all: Readonly<Record<string, Both>>) {
  return Object.entries(all).map(([value, words]) => choice(value, words));
}

function choice(value: string, words: Both): APIApplicationCommandOptionChoice<string> {
  return { name: words[0], name_localizations: localised(words), value };
}

function named(name: string, names: Both) {
  return { name, name_localizations: localised(names) };
}

function described(words: Both) {
  return { description: words[0], description_localizations: localised(words) };
}

function localised([en, no]: Both) {
  return { 'en-GB': en, 'en-US': en, no };
}
