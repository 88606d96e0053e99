import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { MessageKey } from '#src/catalog/languages/en/messages.ts';
import { LANGUAGE_RECORDS } from '#src/catalog/languages/languages.ts';
import { CHAT_NAMES } from '#src/model/chat.ts';
import { LANGUAGES, type Language } from '#src/model/language.ts';
import { PLATFORMS } from '#src/model/platform.ts';
import {
  CHAT_STATES,
  CROWD_LEVELS,
  NOTICE_STATES,
  VANTAGES,
  WRITERS,
} from '#src/model/signal-values.ts';
import { ABILITIES, ACTIVITIES, CAUSES, CERTAINTIES } from '#src/model/verdict.ts';
import { createWords } from '#src/say/words.ts';

interface Piece {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
}

const SELECT = 5;
const POUND = 7;

interface Argument {
  readonly name: string;
  /** With a choice between words: those words. */
  readonly choices?: readonly string[];
}

/** The arguments of a message, each as often as it is named. */
function argumentsOf(message: string): readonly Argument[] {
  const found: Argument[] = [];
  const walk = (pieces: readonly Piece[]) => {
    for (const { type, value, options = {} } of pieces) {
      if (type !== 0 && type !== POUND && value !== undefined) {
        found.push({ name: value, ...(type === SELECT ? { choices: Object.keys(options) } : {}) });
      }
      for (const option of Object.values(options)) walk(option.value);
    }
  };
  const format = new IntlMessageFormat(message, 'en', undefined, {
    ignoreTag: true,
    requiresOtherClause: false,
  });
  walk(format.getAst() as Piece[]);
  return found;
}

const KEYS = Object.keys(LANGUAGE_RECORDS.en.messages) as MessageKey[];

function namesIn(language: Language, key: MessageKey): ReadonlySet<string> {
  return new Set(argumentsOf(LANGUAGE_RECORDS[language].messages[key]).map(({ name }) => name));
}

/** Sets that are named one by one, so that a new member is asked for: none may hide behind `other`. */
const NEVER_OTHER: Readonly<Record<string, readonly string[]>> = {
  platform: PLATFORMS,
  cause: CAUSES,
  chat: CHAT_NAMES,
  language: LANGUAGES,
};

/** Further sets, by the argument that has them. A message may take several of their members together, but not the last one alone. */
const CLOSED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ability: [ABILITIES],
  activity: [ACTIVITIES],
  certainty: [CERTAINTIES],
  level: [CROWD_LEVELS],
  by: [WRITERS],
  vantage: [VANTAGES],
  state: [NOTICE_STATES, CHAT_STATES],
  part: [
    ['night', 'morning', 'afternoon', 'evening'],
    ['night', 'day', 'evening'],
  ],
  sure: [['sure', 'likely', 'possible']],
  strength: [['strong', 'clear', 'some', 'little']],
  severity: [['critical', 'warning', 'info']],
  how: [
    ['recovered', 'unconfirmed', 'faded', 'merged'],
    ['recovered', 'unconfirmed', 'faded', 'merged', 'watching', 'open'],
  ],
  service: [['police', 'fire', 'ambulance', 'any']],
};

describe.each(LANGUAGES)('messages in %s', (language) => {
  const { messages } = LANGUAGE_RECORDS[language];

  it('compile, and keep the arguments of the English ones', () => {
    const words = createWords(language);
    for (const key of KEYS) {
      const known = namesIn('en', key);
      // Grammar may ask for the kind of thing named (`part`: «ei natt», «ein dag») or need it less.
      const extra = [...namesIn(language, key)].filter(
        (name) => !known.has(name) && name !== 'part' && name !== 'sure',
      );
      expect(extra, key).toEqual([]);
      const values = Object.fromEntries(
        argumentsOf(messages[key]).map(({ name, choices }) => [name, choices?.[0] ?? 1]),
      );
      expect(() => words.text(key, values), key).not.toThrow();
    }
  });

  it('choose between the same words as the English ones', () => {
    const english = new Set(
      KEYS.flatMap((key) => argumentsOf(LANGUAGE_RECORDS.en.messages[key]).map(choiceOf)),
    );
    for (const key of KEYS) {
      for (const { name, choices } of argumentsOf(messages[key])) {
        if (!choices || name === 'part' || name === 'sure') continue;
        expect(english, key).toContain(choiceOf({ name, choices }));
      }
    }
  });

  it('have no `other` that stands for a member of a closed set', () => {
    for (const key of KEYS) {
      for (const { name, choices } of argumentsOf(messages[key])) {
        if (!choices) continue;
        expect(Object.keys(NEVER_OTHER), key).not.toContain(name);
        expect(choices.includes('other') && hidesOne(name, choices), `${key}: ${name}`).toBe(false);
      }
    }
  });

  it('throw where a closed set has a member that they do not name', () => {
    const words = createWords(language);
    expect(() => words.text('ability', { ability: 'made-up' })).toThrow(/made-up/);
  });
});

function choiceOf({ name, choices = [] }: Argument): string {
  return `${name}: ${choices.toSorted().join(' ')}`;
}

/** Whether `other` is all that is left: one more word would have named the whole set. */
function hidesOne(name: string, choices: readonly string[]): boolean {
  const named = choices.filter((choice) => choice !== 'other');
  if (named.length === 1 && /^(yes|no)$/.test(String(named[0]))) return true;
  return (CLOSED[name] ?? []).some(
    (set) => named.every((choice) => set.includes(choice)) && named.length === set.length - 1,
  );
}
