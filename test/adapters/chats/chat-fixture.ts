import type { Answer, Desk } from '#src/desk/desk.ts';
import type { Log } from '#src/ports.ts';
import { deskFixture } from '../../src/desk/desk-fixture.ts';

/** What a chat's desk was asked, and with which conversation. */
interface Heard {
  readonly text: string;
  readonly conversation: string | undefined;
  readonly command?: string;
}

/**
 * A desk about the sample channels that notes what it hears, and a log that notes its warnings: what every chat's
 * workplace is made of.
 *
 * @param noted called after each warning
 */
export function listeningDesk(noted = () => {}) {
  const setup = deskFixture();
  setup.means('ask-status', { slots: { owner: ['skjaergard'] } });
  const heard: Heard[] = [];
  const warnings: string[] = [];
  const note = (message: string, facts?: object) => {
    warnings.push(`${message} ${JSON.stringify(facts)}`);
    noted();
  };
  const log: Log = { info: () => {}, warn: note, error: note };
  const begun: { call: () => void; held: Promise<void> | undefined } = {
    call: () => {},
    held: undefined,
  };
  const desk = (): Desk => ({
    ...setup.desk,
    async hear(text, asker, command) {
      const { conversation } = asker;
      heard.push({ text, conversation, ...(command ? { command } : {}) });
      begun.call();
      await begun.held;
      return setup.desk.hear(text, asker, command);
    },
  });
  return {
    setup,
    desk,
    heard,
    warnings,
    log,
    /** Makes answers wait from `begun` until `release` is called. */
    hold() {
      const { promise: held, resolve: release } = Promise.withResolvers<void>();
      const { promise, resolve: call } = Promise.withResolvers<void>();
      Object.assign(begun, { call, held });
      return { begun: promise, release };
    },
    /** Whoever hears the next question gets no further, as if the process was killed; resolves when it is heard. */
    killAtNextQuestion(): Promise<void> {
      const { hear } = setup.desk;
      const { promise, resolve } = Promise.withResolvers<void>();
      Object.assign(setup.desk, {
        hear() {
          Object.assign(setup.desk, { hear });
          resolve();
          return new Promise(() => {});
        },
      });
      return promise;
    },
    /** From now on every answer is followed by another, unless it would say the same, once `cameIn` is called. */
    withLateLooks(isSame = false): { cameIn(): void } {
      const { hear } = setup.desk;
      const late = Promise.withResolvers<void>();
      Object.assign(setup.desk, {
        async hear(...given: Parameters<typeof hear>): Promise<Answer> {
          const answer = await hear(...given);
          const headline = [{ kind: 'text', text: 'Looked again' }] as const;
          const next = { ...answer, reply: { ...answer.reply, headline } };
          return { ...answer, later: late.promise.then(() => (isSame ? undefined : next)) };
        },
      });
      return { cameIn: late.resolve };
    },
  };
}
