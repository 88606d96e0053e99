import type { Log } from '../../ports.ts';
import type { PendingRefresh } from '../../watch/watch.ts';
import type { Answer } from '../context/context.ts';

/** Looks at those of the channels whose newest look is too old; undefined where none is. */
export type Refresh = (channels: readonly string[]) => PendingRefresh | undefined;

/**
 * An answer that rests on fresh looks. Where they take longer than a person waits, it is given with what is known,
 * and another one follows if they change what is said.
 *
 * @param answer judges anew at each call, and changes nothing
 */
export async function refreshThenAnswer(
  answer: () => Promise<Answer>,
  refresh: Refresh | undefined,
  log: Log,
): Promise<Answer> {
  const known = await answer();
  const looks = refresh?.(known.verdicts.map(({ channel }) => channel));
  if (looks === undefined) return known;
  if (await looks.inTime) return answer();
  const told = await answer();
  return { ...told, later: looks.seen.then(() => whatChanged(told)) };

  async function whatChanged(before: Answer): Promise<Answer | undefined> {
    try {
      const now = await answer();
      return outcomeOf(now) === outcomeOf(before) ? undefined : now;
    } catch (error) {
      log.error('an answer could not be followed up', {
        error: error instanceof Error ? error.stack : String(error),
      });
      return undefined;
    }
  }
}

/** What an answer comes to, without what only time changes. */
function outcomeOf({ verdicts }: Answer): string {
  return verdicts
    .map(({ channel, ability, activity, cause }) => `${channel} ${ability} ${activity} ${cause}`)
    .toSorted()
    .join();
}
