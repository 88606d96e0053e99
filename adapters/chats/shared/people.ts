import type { Asker } from '../../../src/desk/desk.ts';
import type { Instant, Millis } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import { accessRefusal, type ChatSettings, type Visitor } from '../../../src/settings/access.ts';

/** Somebody who speaks to the bot, with what the settings let them do. */
export function askerOf(
  visitor: Visitor,
  at: Pick<Asker, 'name' | 'room' | 'conversation'> & { readonly chat: string },
  settings: ChatSettings,
): Asker {
  return {
    person: visitor.person,
    ...at,
    reporter: 'staff',
    mayEdit: accessRefusal(visitor, 'change', settings) === undefined,
    refusal: (right) => accessRefusal(visitor, right, settings),
  };
}

/** What was looked up of people, for as long as it is taken for true. */
export interface RecentLookups<T> {
  /** undefined where it is not known, or too old. */
  recent(key: string): T | undefined;
  /** Whatever its age. */
  last(key: string): T | undefined;
  keep(key: string, value: T): T;
}

export function createRecentLookups<T>(clock: Clock, trueFor: Millis): RecentLookups<T> {
  const all = new Map<string, { readonly value: T; readonly known: Instant }>();
  return {
    recent(key) {
      const found = all.get(key);
      return found && clock.now() - found.known < trueFor ? found.value : undefined;
    },
    last: (key) => all.get(key)?.value,
    keep(key, value) {
      all.set(key, { value, known: clock.now() });
      return value;
    },
  };
}
