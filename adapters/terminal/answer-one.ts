import type { Answer } from '../../src/desk/desk.ts';
import { openNight, seatAt } from '../../src/main.ts';
import { directoryOfNight } from '../../src/model/night-directory.ts';
import { choices, plainText } from '../../src/say/plain-text.ts';
import { silentLog } from '../log/silent.ts';
import { answerJson } from './answer-json.ts';
import { openDemonstration } from './demonstration.ts';
import { readDistricts, readNight } from './night-file.ts';
import { personAtTerminal } from './person.ts';
import { refuse } from './refuse.ts';
import { paintFor, replyText } from './reply-text.ts';
import { whichSettings } from './which-settings.ts';
import { endOf, noTime, timeIn } from './with-desk.ts';

export interface AskOptions {
  readonly json: boolean;
  readonly night: string | undefined;
  readonly at: string | undefined;
  readonly previous: readonly string[];
  readonly settings: string | undefined;
}

/** Answers a question about a night file, about now, or, where nothing is set up, about the bundled night. */
export async function answerOne(question: string, options: AskOptions): Promise<void> {
  const answer = options.night
    ? await aboutNight(question, options.night, options)
    : await aboutNowOrDemonstration(question, options);
  if (answer === undefined) return;
  const { stdout } = process;
  if (options.json) {
    stdout.write(`${JSON.stringify({ ...answerJson(answer), text: plainText(answer.reply) })}\n`);
  } else {
    stdout.write(
      `${replyText({ ...answer.reply, actions: choices(answer.reply) }, paintFor(stdout))}\n`,
    );
  }
}

async function aboutNight(
  question: string,
  file: string,
  { at, previous }: AskOptions,
): Promise<Answer | undefined> {
  const read = await readNight(file);
  if (!read.ok) return refuse(read.message) as undefined;
  const { night } = read;
  const time = at === undefined ? endOf(night) : timeIn(at, night.zone);
  if (time === undefined) return refuse(noTime(at)) as undefined;
  const session = openNight(night, {
    directory: directoryOfNight(night, await readDistricts()),
    log: silentLog,
    previous,
  });
  session.moveTo(time);
  return await seatAt(session.desk, personAtTerminal()).hear(question);
}

async function aboutNowOrDemonstration(
  question: string,
  { at, previous, settings: named }: AskOptions,
): Promise<Answer | undefined> {
  const which = await whichSettings(named);
  if (which.kind === 'refused') return undefined;
  if (which.kind === 'live') {
    if (at !== undefined)
      return refuse('--at belongs to --night; a question without it is about now') as undefined;
    const { answerNow } = await import('./answer-now.ts');
    return await answerNow(question, which.settings, previous);
  }
  const time = at === undefined ? undefined : timeIn(at, 'Europe/Oslo');
  if (at !== undefined && time === undefined) return refuse(noTime(at)) as undefined;
  const { desk } = await openDemonstration(time, previous);
  return await seatAt(desk, personAtTerminal()).hear(question);
}
