import { type Instant, MINUTE, type Millis, SECOND } from '../../../src/model/instant.ts';
import type { Clock, Store } from '../../../src/ports.ts';
import type { ClaimOnce } from './claim-once.ts';

/**
 * Messages that are being answered. A service tells of a message once; a process that is killed while it answers would
 * leave it unanswered for good, so the next one takes it up.
 */
export interface OpenQuestions<Q> {
  /** The question stands open until the work has ended, in whichever way. */
  answering(id: string, question: Q, work: () => Promise<void>): Promise<void>;
  /** Answers what a process that is gone has left open; to be called once after each start. */
  takeUp(answer: (question: Q) => Promise<void>): Promise<void>;
}

/** No answer takes longer: what is younger another process may be answering still. */
const ANSWERED_WITHIN: Millis = 20 * SECOND;
/** Nobody waits longer. */
const WAITED_FOR: Millis = 5 * MINUTE;

interface Open<Q> {
  readonly since: Instant;
  readonly question: Q;
}
type All<Q> = Readonly<Record<string, Open<Q>>>;

/** @param pause resolves after this time */
export function createOpenQuestions<Q>(
  chat: string,
  parts: { readonly store: Store; readonly clock: Clock; readonly claimOnce: ClaimOnce },
  pause: (time: Millis) => Promise<unknown>,
): OpenQuestions<Q> {
  const { store, clock, claimOnce } = parts;
  const key = `${chat}/open-questions`;

  let changes: ((all: All<Q>) => All<Q>)[] = [];
  let written = Promise.resolve();
  let next: Promise<void> | undefined;

  /** Questions that come at once are written at once: one after the other, each would wait for all before it. */
  async function write(): Promise<void> {
    const taken = changes;
    changes = [];
    await store.update<All<Q>>(
      key,
      (all = {}) => taken.reduce((kept, change) => change(kept), all),
      WAITED_FOR,
    );
  }

  function change(to: (all: All<Q>) => All<Q>): Promise<void> {
    changes.push(to);
    // A write that failed is told to who waited for it, and is nothing to those that come after.
    next ??= written
      .catch(() => {})
      .then(() => {
        next = undefined;
        written = write();
        return written;
      });
    return next;
  }

  async function answering(id: string, question: Q, work: () => Promise<void>): Promise<void> {
    await change((all) => ({ ...all, [id]: { since: clock.now(), question } }));
    try {
      await work();
    } finally {
      await change(({ [id]: _, ...others }) => others);
    }
  }

  async function isOpen(id: string): Promise<boolean> {
    return id in ((await store.get<All<Q>>(key)) ?? {});
  }

  return {
    answering,
    async takeUp(answer) {
      for (const [id, { since, question }] of Object.entries(
        (await store.get<All<Q>>(key)) ?? {},
      )) {
        const age = clock.now() - since;
        if (age < ANSWERED_WITHIN) await pause(ANSWERED_WITHIN - age);
        const isWaitedFor = clock.now() - since < WAITED_FOR;
        // Once: what ends two processes would end a third.
        if (!isWaitedFor || !(await isOpen(id)) || !(await claimOnce(`again/${id}`))) continue;
        await answering(id, question, () => answer(question));
      }
    },
  };
}
