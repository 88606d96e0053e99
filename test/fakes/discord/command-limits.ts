import { FaultList, isJson, type Json } from './fault-list.ts';

/** https://docs.discord.com/developers/reference#locales */
export const LOCALES: readonly string[] =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

const CHAT_INPUT = 1;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const COMMAND_TEXTS = 8000;

/** Faults of a bulk overwrite, https://docs.discord.com/developers/interactions/application-commands */
export function commandFaults(commands: unknown): string[] {
  const list = new FaultList();
  const names = new Set<string>();
  const count = new Map<number, number>();
  for (const [index, command] of (Array.isArray(commands) ? commands : []).entries()) {
    const path = `[${index}]`;
    if (!isJson(command)) {
      list.add(path, 'Only dictionaries may be used in a DictType');
      continue;
    }
    const type = typeof command['type'] === 'number' ? command['type'] : CHAT_INPUT;
    count.set(type, (count.get(type) ?? 0) + 1);
    nameFaults(list, path, command, type === CHAT_INPUT);
    if (type === CHAT_INPUT) describe(list, path, command);
    else if (command['description'])
      list.add(`${path}.description`, 'Context menu commands cannot have description');
    const key = `${type}:${String(command['name'])}`;
    if (names.has(key)) list.add(`${path}.name`, 'Application command names must be unique');
    names.add(key);
    localesTaken(list, path, command, names);
    const texts = optionFaults(list, path, command['options']) + textsOf(command);
    if (texts > COMMAND_TEXTS) list.add(path, `Command exceeds maximum size (${COMMAND_TEXTS})`);
  }
  if (!Array.isArray(commands)) list.add('', 'Only iterables may be used in a ListType');
  // Chat input 100; user and message menus 15 each.
  for (const [type, number] of count)
    if (number > (type === CHAT_INPUT ? 100 : 15))
      list.add('', `Maximum number of application commands of type ${type} reached`);
  return list.faults;
}

function optionFaults(list: FaultList, path: string, options: unknown): number {
  let texts = 0;
  let optional = false;
  const names = new Set<unknown>();
  const localised = new Set<string>();
  for (const { path: at, item } of list.list(`${path}.options`, options, 25)) {
    nameFaults(list, at, item, true);
    describe(list, at, item);
    if (names.has(item['name'])) list.add(`${at}.name`, 'Option names must be unique');
    names.add(item['name']);
    localesTaken(list, at, { ...item, type: 0 }, localised);
    if (item['required'] === true && optional)
      list.add(`${at}.required`, 'Required options must be placed before non-required options');
    if (item['required'] !== true) optional = true;
    const choices = list.list(`${at}.choices`, item['choices'], 25);
    texts += choiceFaults(list, choices) + textsOf(item);
    if (choices.length > 0 && item['autocomplete'] === true)
      list.add(`${at}.autocomplete`, 'An option with choices cannot have autocomplete');
    texts += optionFaults(list, at, item['options']);
  }
  return texts;
}

/** Choices, of an option or as the answer to an autocomplete; returns their texts' length. */
function choiceFaults(list: FaultList, choices: { path: string; item: Json }[]): number {
  let texts = 0;
  for (const { path, item } of choices) {
    list.text(`${path}.name`, item['name'], 100, 1);
    texts += longest(item, 'name');
    localised(list, `${path}.name_localizations`, item['name_localizations'], (at, value) => {
      list.text(at, value, 100, 1);
    });
    if (typeof item['value'] === 'string') texts += list.text(`${path}.value`, item['value'], 100);
    else if (typeof item['value'] !== 'number') list.add(`${path}.value`, 'This field is required');
  }
  return texts;
}

/** Faults of the answer to an autocomplete: at most 25 choices. */
export function autocompleteFaults(data: Json): string[] {
  const list = new FaultList();
  choiceFaults(list, list.list('data.choices', data['choices'] ?? [], 25));
  return list.faults;
}

function nameFaults(list: FaultList, path: string, named: Json, strict: boolean): void {
  const check = (at: string, name: unknown): void => {
    list.text(at, name, 32, 1);
    if (!strict || typeof name !== 'string') return;
    if (!NAME.test(name) || name !== name.toLowerCase())
      list.add(at, 'Application command name is invalid');
  };
  check(`${path}.name`, named['name']);
  localised(list, `${path}.name_localizations`, named['name_localizations'], check);
}

function describe(list: FaultList, path: string, described: Json): void {
  list.text(`${path}.description`, described['description'], 100, 1);
  localised(
    list,
    `${path}.description_localizations`,
    described['description_localizations'],
    (at, value) => {
      list.text(at, value, 100, 1);
    },
  );
}

function localised(
  list: FaultList,
  path: string,
  names: unknown,
  check: (path: string, value: unknown) => void,
): void {
  if (!isJson(names)) return;
  for (const [locale, value] of Object.entries(names)) {
    if (!LOCALES.includes(locale)) list.add(`${path}.${locale}`, `Unknown locale "${locale}"`);
    else if (value !== null) check(`${path}.${locale}`, value);
  }
}

/** "Only the longest localization for each field (including the default value) is counted". */
const textsOf = (named: Json): number =>
  ['name', 'description'].reduce((sum, key) => sum + longest(named, key), 0);

function longest(named: Json, key: string): number {
  const others = named[`${key}_localizations`];
  const texts = [named[key], ...(isJson(others) ? Object.values(others) : [])];
  return Math.max(...texts.map((text) => String(text ?? '').length));
}

/** A name in one language may not be given twice either. */
function localesTaken(list: FaultList, path: string, named: Json, taken: Set<string>): void {
  const names = named['name_localizations'];
  for (const [locale, name] of Object.entries(isJson(names) ? names : {})) {
    const key = `${Number(named['type'] ?? CHAT_INPUT)}:${locale}:${String(name)}`;
    if (taken.has(key)) list.add(`${path}.name_localizations.${locale}`, 'Names must be unique');
    taken.add(key);
  }
}
