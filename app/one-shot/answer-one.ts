import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { paintFor, replyText } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { silentLog } from '../../adapters/log/silent.ts';
import type { Answer } from '../../src/desk/desk.ts';
import { directoryOfNight } from '../../src/nights/directory.ts';
import type { Pictures } from '../../src/ports.ts';
import { choices, plainText } from '../../src/say/plain-text.ts';
import { openDemonstration } from '../nights/demonstration.ts';
import { readDistricts, readNight } from '../nights/night-file.ts';
import { sessionFor } from '../wiring/core.ts';
import { openNight } from '../wiring/night.ts';
import { whichSettings } from '../wiring/which-settings.ts';
import { answerJson } from './answer-json.ts';
import { endOf, noTime, timeIn } from './open-desk.ts';

export interface AskOptions {
  readonly json: boolean;
  readonly night: string | undefined;
  readonly at: string | undefined;
  readonly previous: readonly string[];
  readonly settings: string | undefined;
  /** Where its picture is written. */
  readonly picture: string | undefined;
}

/** Answers a question about a night file, about now, or, where nothing is set up, about the bundled night. */
export async function answerOne(question: string, options: AskOptions): Promise<void> {
  const pictures = options.picture === undefined ? undefined : await loadPictures();
  const answer = options.night
    ? await aboutNight(question, options.night, options, pictures)
    : await aboutNowOrDemonstration(question, options, pictures);
  if (answer === undefined) return;
  const { stdout } = process;
  if (options.json) {
    stdout.write(`${JSON.stringify({ ...answerJson(answer), text: plainText(answer.reply) })}\n`);
  } else {
    stdout.write(
      `${replyText({ ...answer.reply, actions: choices(answer.reply) }, paintFor(stdout))}\n`,
    );
  }
  if (options.picture !== undefined) {
    const { writePicture } = await import('./write-picture.ts');
    await writePicture(answer, options.picture);
  }
}

/** Loaded only where one is asked for: an answer alone comes sooner. */
async function loadPictures(): Promise<Pictures> {
  return (await import('../../adapters/pictures/pictures.ts')).createPictures();
}

async function aboutNight(
  question: string,
  file: string,
  { at, previous }: AskOptions,
  pictures: Pictures | undefined,
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

async function aboutNowOrDemonstration(
  question: string,
  { at, previous, settings: named }: AskOptions,
  pictures: Pictures | undefined,
): Promise<Answer | undefined> {
  const which = await whichSettings(named);
  if (which.kind === 'refused') return undefined;
  if (which.kind === 'live') {
    if (at !== undefined)
      return usageError('--at belongs to --night; a question without it is about now');
    const { answerNow } = await import('./answer-now.ts');
    return await answerNow(question, which.settings, previous, pictures);
  }
  const time = at === undefined ? undefined : timeIn(at, 'Europe/Oslo');
  if (at !== undefined && time === undefined) return usageError(noTime(at));
  const { desk } = await openDemonstration(time, previous, pictures);
  return await sessionFor(desk, personAtTerminal()).hear(question);
}
