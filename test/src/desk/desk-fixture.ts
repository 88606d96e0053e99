import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { Conversation } from '#src/ask/conversation.ts';
import type { IncidentDesk } from '#src/desk/context/context.ts';
import type { Asker } from '#src/desk/desk.ts';
import { createDeskServices, type DeskParts } from '#src/desk/services.ts';
import type { Judge } from '#src/judge/judge.ts';
import type { Directory } from '#src/model/directory.ts';
import type { Instant } from '#src/model/instant.ts';
import type { Question } from '#src/model/question.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Verdict } from '#src/model/verdict.ts';
import { createMemoryRecords } from '#test/fakes/memory-records.ts';
import { NOW, SAMPLE_DIRECTORY, TONIGHT } from '../say/sample-channels.ts';

export const KARI: Asker = {
  person: 'U1',
  name: 'Kari',
  room: 'skjaergard-room',
  reporter: 'duty-officer',
  mayEdit: false,
};
/** In a room that belongs to nobody. */
export const OLA: Asker = {
  person: 'U2',
  name: 'Ola',
  room: 'hall',
  reporter: 'staff',
  mayEdit: false,
};

export function question(intent: Question['intent'], more: Partial<Question> = {}): Question {
  return {
    intent,
    slots: {},
    language: 'nb',
    emergency: false,
    nearest: [],
    ours: false,
    text: 'spørsmål',
    ...more,
  };
}

const NO_INCIDENTS: IncidentDesk = {
  live: () => [],
  find: () => undefined,
  between: async () => [],
  acknowledge: () => [],
  save: async () => {},
};

/** A desk with a judge of fixed verdicts, and an understanding that is told what the next text means. */
export function deskFixture(
  options: {
    readonly verdicts?: Readonly<Record<string, Verdict>>;
    readonly directory?: Directory;
    readonly parts?: Partial<DeskParts>;
  } = {},
) {
  const { verdicts = TONIGHT, directory = SAMPLE_DIRECTORY } = options;
  let now = NOW;
  let meaning = question('help');
  const clock = { now: () => now };
  const known: Signal[] = [];
  const contexts: Conversation[] = [];
  const logged: string[] = [];
  const store = createMemoryStorage(clock);
  const records = createMemoryRecords();
  const judge: Judge = {
    observe: (signal) => void known.push(signal),
    forget(signal) {
      const at = known.findIndex((one) => JSON.stringify(one) === JSON.stringify(signal));
      if (at >= 0) known.splice(at, 1);
    },
    verdict(channel) {
      const found = verdicts[channel];
      if (!found) throw new RangeError(`no verdict of ${channel}`);
      return found;
    },
    assess(channel) {
      return this.verdict(channel, now);
    },
  };
  const make = () =>
    createDeskServices({
      directory,
      judge,
      interpreter: {
        interpret(text, context = {}) {
          contexts.push(context);
          return { ...meaning, text };
        },
      },
      clock,
      store,
      records,
      incidents: NO_INCIDENTS,
      log: {
        info: (message) => void logged.push(message),
        warn: () => {},
        error: () => {},
      },
      ...options.parts,
    });
  return {
    ...make(),
    /** The same after a restart over the same store. */
    again: make,
    known,
    contexts,
    logged,
    store,
    records,
    at(instant: Instant) {
      now = instant;
    },
    means(intent: Question['intent'], more: Partial<Question> = {}) {
      meaning = question(intent, more);
    },
  };
}
