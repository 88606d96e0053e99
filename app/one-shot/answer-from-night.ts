import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { silentLog } from '../../adapters/log/silent.ts';
import type { Answer } from '../../src/desk/desk.ts';
import { directoryOfNight } from '../../src/nights/directory.ts';
import type { Pictures } from '../../src/ports.ts';
import { readDistricts, readNight } from '../nights/night-file.ts';
import { sessionFor } from '../wiring/core.ts';
import { openNight } from '../wiring/night.ts';
import { endOf, noTime, timeIn } from './open-desk.ts';

export interface NightQuestion {
  readonly file: string;
  /** When in that night. */
  readonly at: string | undefined;
  readonly previous: readonly string[];
  readonly pictures: Pictures | undefined;
}

/** Answers from a night file, as its time was. What is wrong with the file or the time has been said when there is no answer. */
export async function answerFromNight(
  question: string,
  { file, at, previous, pictures }: NightQuestion,
): Promise<Answer | undefined> {
  const read = await readNight(file);
  if (!read.ok) return usageError(read.message);
  const { night } = read;
  const time = at === undefined ? endOf(night) : timeIn(at, night.zone);
  if (time === undefined) return usageError(noTime(at));
  const session = openNight(night, {
    directory: directoryOfNight(night, await readDistricts()),
    log: silentLog,
    previous,
    ...(pictures ? { pictures } : {}),
  });
  session.moveTo(time);
  return await sessionFor(session.desk, personAtTerminal()).hear(question);
}
