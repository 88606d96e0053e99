import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInterpreter } from '#src/ask/interpreter.ts';
import type { Answer, Asker, Desk, Refresh } from '#src/desk/desk.ts';
import { LANGUAGES } from '#src/model/language.ts';
import type { Verdict } from '#src/model/verdict.ts';
import { lines } from '#src/say/plain-text.ts';
import { deskFixture } from '../src/desk/desk-fixture.ts';
import { SAMPLE_DIRECTORY, TONIGHT, UNCLEAR } from '../src/say/sample-channels.ts';
import { TALKS } from './talks.ts';

/** A message of the bot's as a person sees it. */
export interface Shown {
  /** Its words without markup; what only marks a state or an item of a list is left out. */
  readonly words: string;
  readonly buttons: readonly string[];
  /** The message itself, for whoever presses it. */
  readonly message: unknown;
  /** What it stands under: the id of a thread, or of the message that it answers. */
  readonly under?: string | undefined;
}

/** A person in a chat service. */
export interface PersonInChat {
  /** Mentions the bot in the room; goes on with the conversation of `after`, where there is one. */
  mention(text: string, after?: Shown): Promise<Shown>;
  /** Mentions it, and waits for nothing. */
  call(text: string): void;
  direct(text: string): Promise<Shown>;
  press(shown: Shown, label: string): Promise<Shown>;
  /** Presses a button that opens the form, fills that in and sends it. */
  fill(shown: Shown, label: string, fields: Readonly<Record<string, string>>): Promise<Shown>;
}

/** A file as a person gets it. */
export interface Brought {
  readonly name: string;
  readonly alt: string;
  readonly bytes: Uint8Array;
  /** Whether it came under that answer: as a reply to it, or in its thread. */
  isUnder(shown: Shown): boolean;
}

/** A chat service with a room in which Kari, Ola and the bot are. */
export interface ChatUnderTest {
  /** Connects one more process of the bot to it. */
  connect(desk: Desk, settings?: object): Promise<void>;
  readonly kari: PersonInChat;
  readonly ola: PersonInChat;
  readonly idOf: (who: 'kari' | 'ola') => string;
  /** The service tells once more what it told last. */
  repeat(): void;
  /** Another bot mentions this one. */
  botMentions(text: string): void;
  /** The next files that the bot brings to the room; ask before the act. */
  nextFiles(): Promise<readonly Brought[]>;
  /** The bot's next message in the room, after something was done that has it write one. */
  nextInRoom(act: () => void): Promise<Shown>;
  /** How many messages of the bot's can be seen, by whomever. */
  written(): number;
  close(): Promise<void>;
}

/** The same conversation in every chat; each line is what somebody says, presses or fills in. */
const QUESTIONS = [
  'er Skjærgård nede, eller bare stille?',
  'is Vik down, or just quiet?',
  'kvifor er Skjærgård nede?',
  'status alle',
  'historikk Skjærgård på X siste uke',
  'vi får ikke postet',
  'kan du poste noe for oss?',
  'send meg varsler om Vik',
  'oppsummer hver morgen kl 7',
  'er Atlantis nede?',
  'ring politiet, det er en mann med kniv her',
  'status *Skjærgård* @everyone [her](https://example.org) `nede`',
] as const;

/** What every chat must do, whatever the service. */
export function chatContract(name: string, open: () => Promise<ChatUnderTest>): void {
  describe(`${name} keeps the chat contract`, () => {
    let chat: ChatUnderTest;
    let setup: ReturnType<typeof deskFixture>;
    let answers: Answer[];

    beforeEach(async () => {
      chat = await open();
      setup = deskFixture({ parts: { interpreter: createInterpreter(SAMPLE_DIRECTORY) } });
      answers = [];
    });
    afterEach(() => chat.close());

    /** The desk, with every answer it gives kept. */
    function desk(): Desk {
      const kept =
        <T>(answer: (what: T, asker: Asker) => Promise<Answer>) =>
        async (what: T, asker: Asker): Promise<Answer> => {
          const given = await answer(what, asker);
          answers.push(given);
          return given;
        };
      const { hear, press, form } = setup.desk;
      return {
        ...setup.desk,
        hear: kept(hear),
        press: kept(press),
        form: { ...form, submit: kept(form.submit) },
      };
    }

    /** What was shown is what the desk answered last: nothing more, nothing less. */
    function expectWhole(shown: Shown): void {
      const { reply } = answers.at(-1) as Answer;
      expect(letters(shown.words)).toBe(letters(lines(reply).join('')));
      expect(shown.buttons).toEqual(reply.actions.map(({ label }) => label));
    }

    it('gives the same answers, with the same verdicts, in the same words', async () => {
      await chat.connect(desk());
      const transcript: string[] = [];
      let shown: Shown | undefined;
      for (const question of QUESTIONS) {
        shown = await chat.kari.mention(question, shown);
        expectWhole(shown);
        transcript.push(told(question, answers.at(-1)));
      }
      expect(transcript).toEqual(await conversation());
    });

    it.each(LANGUAGES)('keeps a whole talk in %s', async (language) => {
      await chat.connect(desk());
      const transcript: string[] = [];
      let shown: Shown | undefined;
      for (const said of TALKS[language]) {
        shown = await chat.kari.mention(said, shown);
        expectWhole(shown);
        transcript.push(told(said, answers.at(-1)));
      }
      expect(transcript).toEqual(await conversation(TALKS[language]));
    });

    it('says what can be asked where nothing is', async () => {
      await chat.connect(desk());
      expectWhole(await chat.kari.mention(''));
    });

    it('goes on with a conversation', async () => {
      await chat.connect(desk());
      const first = await chat.kari.mention('er Skjærgård nede?');
      const why = await chat.kari.press(first, 'Hvorfor?');
      expectWhole(why);
      const next = await chat.kari.mention('og Vik?', first);
      expectWhole(next);
      expect(answers.at(-1)?.verdicts.map(({ channel }) => channel)).toEqual(['vik-x']);
      expectWhole(await chat.kari.mention('hvorfor?', first));
      expect(answers.at(-1)?.question?.slots.owner).toEqual(['vik']);
    });

    it('hands on to nobody what another was talking about', async () => {
      await chat.connect(desk());
      const first = await chat.kari.mention('er Vik nede?');
      expectWhole(await chat.ola.mention('hvorfor?', first));
      expect(answers.at(-1)?.question?.slots.owner).toBeUndefined();
    });

    it('answers directly as in a room', async () => {
      await chat.connect(desk());
      const inRoom = await chat.kari.mention('er Skjærgård nede?');
      const directly = await chat.kari.direct('er Skjærgård nede?');
      expectWhole(directly);
      expect(letters(directly.words)).toBe(letters(inRoom.words));
    });

    it('notes a report, and takes it back from its own answer', async () => {
      await chat.connect(desk());
      const receipt = await chat.kari.mention('Vik får ikke postet på X');
      expectWhole(receipt);
      expect(setup.known).toMatchObject([{ channel: 'vik-x', says: 'cannot-post' }]);
      expectWhole(await chat.kari.press(receipt, 'Trekk tilbake'));
      expect(setup.known).toEqual([]);
    });

    it('takes a report by its form', async () => {
      await chat.connect(desk());
      const answer = await chat.kari.mention('er Vik nede?');
      const fields = { channel: 'vik-x', says: 'cannot-post', text: 'Something went wrong' };
      const receipt = await chat.kari.fill(answer, 'Får ikke publisert', fields);
      expectWhole(receipt);
      expect(setup.known).toMatchObject([fields]);
    });

    it('lets nobody take back what another reported', async () => {
      await chat.connect(desk());
      const receipt = await chat.kari.mention('Vik får ikke postet på X');
      expectWhole(await chat.ola.press(receipt, 'Trekk tilbake'));
      expect(setup.known).toHaveLength(1);
    });

    it('tells who may not ask, who may', async () => {
      const ask = { people: { [chat.idOf('ola')]: 'Ola' } };
      await chat.connect(desk(), { rights: { ask } });
      const refused = await chat.kari.mention('er Vik nede?');
      expect(refused.words).toBe('Her er det bare Ola som kan spørre meg.');
      expectWhole(await chat.ola.mention('er Vik nede?'));
    });

    it('answers a person no more often in a minute than its settings say, and says so once', async () => {
      await chat.connect(desk(), { answersAMinute: { person: 1 } });
      expectWhole(await chat.kari.mention('er Vik nede?'));
      const tooFast = await chat.kari.mention('er Skjærgård nede?');
      expect(tooFast.words).toMatch(/Spør igjen om et minutt/);
      chat.kari.call('er Vik nede?');
      expectWhole(await chat.ola.mention('er Vik nede?'));
      expectWhole(await chat.ola.direct('er Skjærgård nede?'));
      expect(chat.written()).toBe(4);
    });

    it('answers a room no more often in a minute than its settings say', async () => {
      await chat.connect(desk(), { answersAMinute: { room: 1 } });
      expectWhole(await chat.kari.mention('er Vik nede?'));
      const tooFast = await chat.ola.mention('er Vik nede?');
      expect(tooFast.words).toMatch(/Spør igjen om et minutt/);
      expectWhole(await chat.kari.direct('er Vik nede?'));
    });

    it('answers what it is told twice once, whichever process hears it', async () => {
      await chat.connect(desk());
      await chat.connect(desk());
      await chat.kari.mention('er Vik nede?');
      chat.repeat();
      await chat.kari.direct('er Skjærgård nede?');
      expect(answers).toHaveLength(2);
      expect(chat.written()).toBe(2);
    });

    /** A desk whose answers bring these files. */
    const bringing = (files: Answer['files']): Desk => {
      const { hear, ...rest } = desk();
      return {
        ...rest,
        async hear(text, asker) {
          const answer = await hear(text, asker);
          return { ...answer, ...(files ? { files } : {}) };
        },
      };
    };

    it('brings files after the words, under them, with what they show', async () => {
      const bytes = new Uint8Array([137, 80, 78, 71, 0, 255]);
      const alt = `Oslo på X: sperret fra 00:15 <@U1> ${'å'.repeat(2000)}`;
      const file = { name: 'natt.png', title: 'Natten', type: 'image/png', bytes, alt };
      const text = { ...file, name: 'natt.csv', type: 'text/csv', alt: 'Natten som tabell' };
      const { promise: words, resolve: said } = Promise.withResolvers<void>();
      await chat.connect(
        bringing(async () => {
          await words;
          return [file, text];
        }),
      );
      const brought = chat.nextFiles();
      const shown = await chat.kari.mention('er Skjærgård nede?');
      expectWhole(shown);
      // Only now: the words did not wait for it.
      said();
      const [picture, table, ...more] = await brought;
      expect(picture?.name).toBe('natt.png');
      expect(picture?.isUnder(shown)).toBe(true);
      expect([...(picture?.bytes ?? [])]).toEqual([...bytes]);
      expect(picture?.alt.length).toBeGreaterThan(900);
      expect(picture?.alt.length).toBeLessThanOrEqual(1024);
      expect(alt.startsWith(picture?.alt.slice(0, -1) ?? '?')).toBe(true);
      expect(table).toMatchObject({ name: 'natt.csv', alt: 'Natten som tabell' });
      expect(more).toEqual([]);
    });

    it('has answered, whatever becomes of a file', async () => {
      await chat.connect(
        bringing(async () => {
          throw new Error('no picture');
        }),
      );
      expectWhole(await chat.kari.mention('er Skjærgård nede?'));
      expectWhole(await chat.kari.mention('er Vik nede?'));
      expect(chat.written()).toBe(2);
    });

    describe('where looks are old', () => {
      let verdicts: Record<string, Verdict>;
      let asked: (readonly string[])[];
      let cameIn: () => void;

      /** A desk whose looks come in within the time that a person waits, or when `cameIn` is called. */
      function openDesk(inTime: boolean): Desk {
        verdicts = { ...TONIGHT };
        asked = [];
        const seen = new Promise<void>((resolve) => {
          cameIn = resolve;
        });
        const refresh: Refresh = (channels) => {
          asked.push(channels);
          if (inTime) isBack();
          return { inTime: Promise.resolve(inTime), seen };
        };
        setup = deskFixture({
          verdicts,
          parts: { interpreter: createInterpreter(SAMPLE_DIRECTORY), refresh },
        });
        return desk();
      }
      const isBack = () => {
        verdicts['vik-x'] = UNCLEAR;
      };

      it('answers with what a look has just seen', async () => {
        await chat.connect(openDesk(true));
        const shown = await chat.kari.mention('er Vik nede?');
        expect(asked).toEqual([['vik-x']]);
        expectWhole(shown);
        expect(answers.at(-1)?.verdicts).toMatchObject([{ ability: 'unknown' }]);
        expect(chat.written()).toBe(1);
      });

      it('answers with what it has where looks are slow, and follows up in the same place', async () => {
        await chat.connect(openDesk(false));
        const first = await chat.kari.mention('er Vik nede?');
        expectWhole(first);
        const next = await chat.nextInRoom(() => {
          isBack();
          cameIn();
        });
        expect(next.words).toMatch(/^Nå har jeg sett etter på nytt: /);
        const later = await answers.at(-1)?.later;
        expect(later?.verdicts).toMatchObject([{ ability: 'unknown' }]);
        expect(letters(next.words)).toBe(letters(lines((later as Answer).reply).join('')));
        expect(next.under).toBe(first.under);
        expect(first.under).toBeDefined();
      });

      it('says nothing more where a slow look changes nothing', async () => {
        await chat.connect(openDesk(false));
        await chat.kari.mention('er Vik nede?');
        cameIn();
        expect(await answers.at(-1)?.later).toBeUndefined();
        await chat.kari.mention('hjelp');
        expect(chat.written()).toBe(2);
      });

      it('looks at nothing where nothing is asked of channels', async () => {
        await chat.connect(openDesk(true));
        await chat.kari.mention('hjelp');
        await chat.kari.mention('Vik får ikke postet på X');
        expect(asked).toEqual([]);
      });
    });

    it('does not answer other bots', async () => {
      await chat.connect(desk());
      chat.botMentions('er Vik nede?');
      await chat.kari.mention('er Skjærgård nede?');
      expect(answers).toHaveLength(1);
    });
  });
}

/** The same conversation at the desk itself, without any chat: verdicts, words and buttons of each answer. */
export async function conversation(
  said: readonly string[] = QUESTIONS,
): Promise<readonly string[]> {
  const { desk } = deskFixture({ parts: { interpreter: createInterpreter(SAMPLE_DIRECTORY) } });
  const kari: Asker = {
    person: '1',
    name: 'kari',
    chat: 'none',
    room: '1',
    reporter: 'staff',
    mayEdit: false,
  };
  const transcript: string[] = [];
  for (const text of said) transcript.push(told(text, await desk.hear(text, kari)));
  return transcript;
}

function told(asked: string, answer: Answer | undefined): string {
  if (!answer) throw new Error(`"${asked}" was not answered`);
  const { reply, verdicts } = answer;
  return [
    `> ${asked}`,
    ...verdicts.map(
      ({ channel, ability, activity, cause }) =>
        `= ${channel} ${ability} ${activity} ${cause ?? '–'}`,
    ),
    ...lines(reply),
    ...(reply.actions.length > 0 ? [reply.actions.map(({ label }) => `[${label}]`).join(' ')] : []),
  ].join('\n');
}

/** Without blanks and bullets: where lines break is each chat's own. */
function letters(words: string): string {
  return words.replaceAll(/[\s•]/g, '');
}
