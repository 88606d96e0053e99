import { userInfo } from 'node:os';
import type { Asker } from '../../../src/desk/desk.ts';

/** The room that the terminal is; settings may give it an organisation. */
const TERMINAL_ROOM = 'terminal';

/** Whoever sits at the terminal: the program is theirs, so they may withdraw any report. */
export function personAtTerminal(): Asker {
  const name = userName();
  return {
    person: `terminal:${name}`,
    name,
    room: TERMINAL_ROOM,
    reporter: 'staff',
    mayEdit: true,
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return 'terminal';
  }
}
