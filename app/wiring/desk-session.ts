import type { Answer, Asker, Desk } from '../../src/desk/desk.ts';
import type { ButtonAction } from '../../src/model/replies/reply.ts';

/** The desk as one person in one room meets it. */
export function sessionFor(desk: Desk, asker: Asker) {
  return {
    hear: (text: string): Promise<Answer> => desk.hear(text, asker),
    press: (press: ButtonAction): Promise<Answer> => desk.press(press, asker),
  };
}
