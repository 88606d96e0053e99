import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { askRunning, questionSocket } from '../../adapters/chats/terminal/question-socket.ts';
import { paintFor, replyText } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import type { Answer } from '../../src/desk/desk.ts';
import type { Pictures } from '../../src/ports.ts';
import { choices, plainText } from '../../src/say/plain-text.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { whichSettings } from '../wiring/which-settings.ts';
import type { NightQuestion } from './answer-from-night.ts';
import { type Told, toldOf } from './answer-json.ts';

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
  const { picture, night: file, at, previous } = options;
  const pictures = picture === undefined ? undefined : await loadPictures();
  const answer =
    file === undefined
      ? await aboutNowOrDemonstration(question, options, pictures)
      : await aboutNight(question, { file, at, previous, pictures });
  if (answer === undefined) return;
  const { reply } = answer;
  const { stdout } = process;
  if (options.json) {
    const { json } = 'json' in answer ? answer : toldOf(answer);
    stdout.write(`${JSON.stringify({ ...json, text: plainText(reply) })}\n`);
  } else {
    stdout.write(`${replyText({ ...reply, actions: choices(reply) }, paintFor(stdout))}\n`);
  }
  if (picture !== undefined && !('json' in answer)) {
    const { writePicture } = await import('./write-picture.ts');
    await writePicture(answer, picture);
  }
}

/** Loaded only where one is asked for: an answer alone comes sooner. */
async function loadPictures(): Promise<Pictures> {
  return (await import('../../adapters/pictures/pictures.ts')).createPictures();
}

/** What answers by itself is loaded only where nobody else does. */
async function aboutNight(question: string, asked: NightQuestion): Promise<Answer | undefined> {
  const { answerFromNight } = await import('./answer-from-night.ts');
  return await answerFromNight(question, asked);
}

async function aboutDemonstration(
  question: string,
  { at, previous }: AskOptions,
  pictures: Pictures | undefined,
): Promise<Answer | undefined> {
  const [{ openDemonstration }, { sessionFor }, { noTime, timeIn }] = await Promise.all([
    import('../nights/demonstration.ts'),
    import('../wiring/core.ts'),
    import('./open-desk.ts'),
  ]);
  const time = at === undefined ? undefined : timeIn(at, 'Europe/Oslo');
  if (at !== undefined && time === undefined) return usageError(noTime(at));
  const { desk } = await openDemonstration(time, previous, pictures);
  return await sessionFor(desk, personAtTerminal()).hear(question);
}

async function aboutNowOrDemonstration(
  question: string,
  options: AskOptions,
  pictures: Pictures | undefined,
): Promise<Answer | Told | undefined> {
  const { at, previous, settings: named } = options;
  const which = await whichSettings(named);
  if (which.kind === 'refused') return undefined;
  if (which.kind === 'demonstration') return aboutDemonstration(question, options, pictures);
  if (at !== undefined)
    return usageError('--at belongs to --night; a question without it is about now');
  const isPlain = previous.length === 0 && pictures === undefined;
  const told = isPlain ? await fromWatching(question, which.settings) : undefined;
  if (told !== undefined) return told;
  const { answerNow } = await import('./answer-now.ts');
  return await answerNow(question, which.settings, previous, pictures);
}

/** From the program that watches by the same database, where one does: it knows the newest looks. */
async function fromWatching(
  question: string,
  { storage }: Pick<Settings, 'storage'>,
): Promise<Told | undefined> {
  const path = questionSocket(storage);
  return path === undefined ? undefined : ((await askRunning(path, question)) as Told | undefined);
}
