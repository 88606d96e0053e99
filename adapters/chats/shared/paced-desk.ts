import type { Answer, Asker, Desk } from '../../../src/desk/desk.ts';
import type { Clock } from '../../../src/ports.ts';
import type { ChatSettings } from '../../../src/settings/access.ts';
import { createUserRateLimit, rateLimited } from './user-rate-limit.ts';

/** The desk as the listeners of a chat meet it: nobody is answered faster than the settings say. */
export interface PacedDesk extends Desk {
  /**
   * Answers what was written where others see it; undefined where this person was told within the last minute that
   * they ask too fast: to say it again and again would be no less. Whoever pressed or commanded something always
   * hears an answer.
   */
  hearInRoom(text: string, asker: Asker): Promise<Answer | undefined>;
}

/**
 * What a person does is counted once, by the asker who stands for it, however often the desk is asked for it. What was
 * filled into a form is always taken: it would be lost.
 */
export function withRateLimit(
  desk: Desk,
  most: ChatSettings['answersAMinute'],
  clock: Clock,
): PacedDesk {
  const limit = createUserRateLimit(most, clock);
  const counted = new WeakMap<Asker, ReturnType<typeof limit.take>>();

  function taken(asker: Asker) {
    const known = counted.get(asker) ?? limit.take(asker);
    counted.set(asker, known);
    return known;
  }
  const paced = (asker: Asker) => (taken(asker) === 'answer' ? asker : rateLimited(asker));

  return {
    ...desk,
    hear: (text, asker, command) => desk.hear(text, paced(asker), command),
    press: (action, asker) => desk.press(action, paced(asker)),
    form: { ...desk.form, open: (prefill, asker) => desk.form.open(prefill, paced(asker)) },
    async hearInRoom(text, asker) {
      return taken(asker) === 'silent' ? undefined : desk.hear(text, paced(asker));
    },
  };
}
