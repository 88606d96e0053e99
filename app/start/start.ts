import { uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { chat } from '../../adapters/chats/terminal/conversation.ts';
import { createHistoryFile } from '../../adapters/chats/terminal/history-file.ts';
import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { questionSocket, serveQuestions } from '../../adapters/chats/terminal/question-socket.ts';
import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { createLog } from '../../adapters/log/log.ts';
import { createThreadedPictures } from '../../adapters/pictures/threaded-pictures.ts';
import { createSchedule } from '../../adapters/schedule/schedule.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { createCensor } from '../../src/model/censor.ts';
import { type Millis, SECOND } from '../../src/model/instant.ts';
import type { ChatRooms, Clock, Log, PlatformReader, Schedule } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { censoredLog } from '../../src/watch/censored.ts';
import { allObservers, type LookObserver } from '../../src/watch/looks/look-outcome.ts';
import { onAbort } from '../../src/watch/looks/look-runner.ts';
import { createLoopMonitor } from '../../src/watch/self/loop-monitor.ts';
import { createStandstill } from '../../src/watch/self/standstill.ts';
import { toldOf } from '../one-shot/answer-json.ts';
import { chatSecrets, createChats } from '../wiring/chats.ts';
import { sessionFor } from '../wiring/core.ts';
import { openLive } from '../wiring/live.ts';
import { type ConnectedChats, connectChats, downAmong } from './connect-chats.ts';
import { installCrashHandler } from './crash-handler.ts';
import { acquireInstanceLock } from './instance-lock.ts';
import { createJobs } from './jobs.ts';
import { createSelfMonitor } from './self-monitor.ts';
import { serveHttp } from './serve-http.ts';

/** The time that the program lives in: this machine's, but in tests of whole days. */
export interface Time {
  readonly clock: Clock;
  readonly schedule: (log: Log) => Schedule;
  /** A clock that nobody sets and that goes on while the machine sleeps; absent where no time can be lost. */
  readonly elapsed?: () => Millis;
}
const OUR_TIME: Time = {
  clock: { now: () => Date.now() },
  schedule: (log) => createSchedule({ log }),
  // CLOCK_BOOTTIME, which unlike that of `performance` counts sleep.
  elapsed: () => uptime() * SECOND,
};

/** Watches the channels of the settings until told to end, and takes questions meanwhile. */
export async function startLive(
  settings: Settings,
  file: string,
  variables: Readonly<Record<string, string | undefined>>,
  time = OUR_TIME,
): Promise<void> {
  const { stdin, stdout, stderr } = process;
  const folder = dirname(settings.storage);
  const atTerminal = Boolean(stdin.isTTY && stdout.isTTY);
  const { clock } = time;
  const logFile = join(folder, 'kanalvakt.log');
  const censor = createCensor([...(settings.secrets ?? []), ...chatSecrets(variables)]);
  const tell = (line: string) => stderr.write(`${censor(escapeControls(line))}\n`);

  let log: ReturnType<typeof createLog>;
  try {
    // A chat is no place for log lines.
    log = censoredLog(createLog(atTerminal ? { file: logFile } : 'stderr'), censor);
  } catch (error) {
    return usageError(`the log ${logFile} cannot be written: ${(error as Error).message}`);
  }
  // What is begun first is ended last, however far this comes.
  await using ending = new AsyncDisposableStack();

  const pictures = createThreadedPictures();
  const opened = await openLive(settings, { clock, log, censor, pictures });
  if (!opened.ok) return usageError(opened.message);
  const { live, keptAside } = opened;
  if (keptAside) tell(`The database was damaged. It is kept as ${keptAside}; a new one is begun.`);
  ending.defer(installCrashHandler(log, tell, live.close));
  ending.defer(live.close);

  const { desk, storage } = live;
  const lock = await acquireInstanceLock(settings.storage, { store: storage, clock, log });
  if (!lock.ok) return usageError(lock.message);
  ending.defer(lock.release);
  const made = await createChats(settings, variables, { desk, storage, clock, log });
  if (!made.ok) return usageError(made.message);

  const loops = createLoopMonitor(time.schedule(log), clock);
  // They are made after the watch, by whose plans they go, and before it starts.
  const observers: LookObserver[] = [];
  const standstill = time.elapsed && createStandstill({ clock, elapsed: time.elapsed });
  const interruptions = standstill?.count;
  if (interruptions)
    ending.defer(time.schedule(log).every('pulse', SECOND, async () => void interruptions()));
  const observer = allObservers(observers);
  const watch = await live.watch({ schedule: loops.schedule, observer, interruptions });
  let connected: ConnectedChats | undefined;
  const chatsDown = () => downAmong(made.chats, connected);
  const { ingest: takeIn, plans } = watch;
  const http = await serveHttp(settings, { live, takeIn, loops, chatsDown, clock, log });
  if (http?.ok === false) return usageError(http.message);
  const monitor = await createSelfMonitor(settings, {
    ...{ live, plans, loops, chatsDown, standstill, clock, log },
  });
  observers.push(monitor.observer, ...(http ? [http.observer] : []));

  const leaving = new AbortController();
  const leave = () => leaving.abort();
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);

  watch.start();
  ending.defer(watch.stop);
  tell(
    `Watching ${watched(settings, live.readers)} by ${file}.${atTerminal ? ` Log: ${logFile}` : ''}`,
  );
  if (http) tell(`Listening for posting tools at http://${settings.http?.host}:${http.port}.`);
  if (made.chats.length > 0) pictures.begin();
  connected = connectChats(made.chats, tell);
  ending.defer(connected.stop);
  if (http) ending.defer(http.stop);
  ending.defer(await takeQuestions(settings.storage, desk, log));
  ending.defer(() => {
    process.off('SIGINT', leave);
    process.off('SIGTERM', leave);
  });
  const alwaysThere: ChatRooms[] = [];
  if (settings.mail) {
    alwaysThere.push((await import('../../adapters/mail/mail.ts')).createMail(settings.mail));
  }
  if (settings.webhooks) {
    const { createWebhooks } = await import('../../adapters/webhook/webhook.ts');
    alwaysThere.push(createWebhooks(settings.webhooks, clock));
  }
  const lostLock = () => {
    process.exitCode = 1;
    leave();
  };
  const parts = {
    ...{ live, lock, monitor, chats: connected.up, alwaysThere, pictures, clock, log, lostLock },
  };
  void monitor.beat?.();
  for (const { name, every, run } of await createJobs(settings, parts)) {
    ending.defer(loops.schedule.every(name, every, run));
  }

  // A chat that is slow to connect keeps neither the watch nor the other chat waiting.
  await connected.tried;
  if (atTerminal) tell('Ask, such as: Er alt oppe? – Help – (Ctrl-D to leave)');
  const session = sessionFor(desk, personAtTerminal());
  await chat({
    input: stdin,
    output: stdout,
    hear: async (text) => (await session.hear(text)).reply,
    press: async (press) => (await session.press(press)).reply,
    history: createHistoryFile(join(folder, 'terminal-history')),
    farewell: 'No longer watching. Have a quiet night.',
    signal: leaving.signal,
  });
  // Without a terminal the end of the input is not the end of the watch: a service has no input at all.
  if (!atTerminal) await onAbort(leaving.signal);
}

/** Questions of other commands on this machine; without them, those go by the records alone. */
async function takeQuestions(storage: string, desk: Desk, log: Log): Promise<() => Promise<void>> {
  const path = questionSocket(storage);
  try {
    if (path === undefined) throw new RangeError('its name would be too long');
    const session = sessionFor(desk, personAtTerminal());
    return await serveQuestions(path, async (question) => toldOf(await session.hear(question)));
  } catch (error) {
    log.warn('no socket for questions', { path, error: String(error) });
    return async () => {};
  }
}

/** How many channels are looked at, and how many lack what that takes. */
function watched(
  { channels }: Settings,
  readers: readonly Pick<PlatformReader, 'platform'>[],
): string {
  const platforms = new Set(readers.map(({ platform }) => platform));
  const seen = channels.filter(({ platform }) => platforms.has(platform));
  const unseen = channels.length - seen.length;
  const rest = unseen > 0 ? ` (and ${unseen} that people must tell of)` : '';
  return `${seen.length} channel${seen.length === 1 ? '' : 's'}${rest}`;
}
