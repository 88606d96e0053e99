import { dirname, join } from 'node:path';
import { chat } from '../../adapters/chats/terminal/conversation.ts';
import { createHistoryFile } from '../../adapters/chats/terminal/history-file.ts';
import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { createLog } from '../../adapters/log/log.ts';
import { createPictures } from '../../adapters/pictures/pictures.ts';
import { createSchedule } from '../../adapters/schedule/schedule.ts';
import { createCensor } from '../../src/model/censor.ts';
import { MINUTE } from '../../src/model/instant.ts';
import { sendAlerts } from '../../src/notify/alerts/send-alerts.ts';
import { statusPageSaysDown } from '../../src/notify/alerts/status-page.ts';
import { createAlertSubscriptions } from '../../src/notify/alerts/subscriptions.ts';
import { queueDueDigests } from '../../src/notify/digests/queue-digests.ts';
import { createDigestSchedules } from '../../src/notify/digests/schedules.ts';
import { sendFollowUps } from '../../src/notify/follow-ups/send-follow-ups.ts';
import { createAttachmentOutbox } from '../../src/notify/outbox/attachment-outbox.ts';
import { createOutbox } from '../../src/notify/outbox/outbox.ts';
import { settleEach } from '../../src/notify/outbox/settle-all.ts';
import type { Clock, Log, Schedule } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { censoredLog } from '../../src/watch/censored.ts';
import { allObservers, type LookObserver } from '../../src/watch/looks/look-outcome.ts';
import { createLoopMonitor } from '../../src/watch/self/loop-monitor.ts';
import { chatSecrets, createChats } from '../wiring/chats.ts';
import { sessionFor } from '../wiring/desk-session.ts';
import { openLive } from '../wiring/live.ts';
import { READABLE } from '../wiring/platforms.ts';
import { type ConnectedChats, connectChats, downAmong } from './connect-chats.ts';
import { installCrashHandler } from './crash-handler.ts';
import { acquireInstanceLock } from './instance-lock.ts';
import { createSelfMonitor } from './self-monitor.ts';
import { serveHttp } from './serve-http.ts';

/** The time that the program lives in: this machine's, but in tests of whole days. */
export interface Time {
  readonly clock: Clock;
  readonly schedule: (log: Log) => Schedule;
}
const OUR_TIME: Time = {
  clock: { now: () => Date.now() },
  schedule: (log) => createSchedule({ log }),
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
  const pictures = createPictures();
  const opened = await openLive(settings, { clock, log, censor, pictures });
  if (!opened.ok) return usageError(opened.message);
  const { live, keptAside } = opened;
  if (keptAside) tell(`The database was damaged. It is kept as ${keptAside}; a new one is begun.`);

  const caught = installCrashHandler(log, tell, live.close);

  const { desk, storage } = live;
  const hold = await acquireInstanceLock(settings.storage, { store: storage, clock, log });
  if (!hold.ok) {
    await live.close();
    return usageError(hold.message);
  }
  const made = await createChats(settings, variables, { desk, storage, clock, log });
  if (!made.ok) {
    await hold.release();
    await live.close();
    return usageError(made.message);
  }

  const beats = createLoopMonitor(time.schedule(log), clock);
  const { schedule } = beats;
  const witnesses: LookObserver[] = [];
  const watch = await live.watch({ schedule, witness: allObservers(witnesses) });
  const outbox = createOutbox({ store: storage, clock, log });
  let chats: ConnectedChats | undefined;
  const chatsDown = () => downAmong(made.chats, chats);
  const http = await serveHttp(settings, {
    live,
    takeIn: watch.ingest,
    outbox,
    beats,
    chatsDown,
    clock,
    log,
  });
  if (http?.ok === false) {
    await hold.release();
    await live.close();
    return usageError(http.message);
  }
  const watcher = await createSelfMonitor(settings, {
    live,
    plans: watch.plans,
    beats,
    chatsDown,
    clock,
    log,
  });
  witnesses.push(watcher.witness, ...(http ? [http.witness] : []));

  const leaving = new AbortController();
  const leave = () => leaving.abort();
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);

  watch.start();
  tell(`Watching ${watched(settings)} by ${file}.${atTerminal ? ` Log: ${logFile}` : ''}`);
  if (http) tell(`Listening for posting tools at http://${settings.http?.host}:${http.port}.`);
  const connected = connectChats(made.chats, tell);
  chats = connected;
  const watching = watcher.start();
  const plans = createDigestSchedules(storage);
  const { createMail } = settings.mail ? await import('../../adapters/mail/mail.ts') : {};
  const mail = settings.mail && createMail ? [createMail(settings.mail)] : [];
  const box = createAttachmentOutbox({ store: storage, pictures, clock, log });
  const notifications = await live.notifications();
  const alertParts = {
    plans: createAlertSubscriptions(storage),
    incidents: live.incidents,
    desk: notifications,
    directory: live.directory,
    outbox,
    store: storage,
    clock,
    settings: settings.alerts,
    saidToBeDown: (name: string) => statusPageSaysDown(name, live.records, clock.now()),
  };
  const endings = [
    ...watching,
    hold.keep(schedule, () => {
      process.exitCode = 1;
      leave();
    }),
    // What people report through another process of this program counts here too.
    schedule.every('read reports', MINUTE / 4, () => live.restore()),
    schedule.every('tell changes', MINUTE / 4, () =>
      sendFollowUps({ desk: notifications, chats: connected.up, claims: storage, log }),
    ),
    schedule.every('send digests and alerts', MINUTE / 4, async () => {
      const places = [...connected.up, ...mail];
      const steps = [
        () => queueDueDigests({ plans, desk: notifications, outbox, pictures: box, clock }),
        // What is told of an incident bears its number, which after a crash would be another's if it were not kept.
        () => live.incidents.save(),
        () => sendAlerts(alertParts, places),
        () => outbox.send(places),
      ];
      await settleEach(steps, (step) => step());
    }),
    // By itself: no alert waits for a picture.
    schedule.every('send pictures', MINUTE / 4, () => box.send(connected.up, outbox)),
  ];
  try {
    // A chat that is slow to connect keeps neither the watch nor the other chat waiting.
    await connected.tried;
    const seat = sessionFor(live.desk, personAtTerminal());
    if (atTerminal) tell('Ask, such as: Er alt oppe? – Help – (Ctrl-D to leave)');
    await chat({
      input: stdin,
      output: stdout,
      hear: async (text) => (await seat.hear(text)).reply,
      press: async (press) => (await seat.press(press)).reply,
      history: createHistoryFile(join(folder, 'terminal-history')),
      farewell: 'No longer watching. Have a quiet night.',
      signal: leaving.signal,
    });
    // Without a terminal the end of the input is not the end of the watch: a service has no input at all.
    if (!atTerminal) await aborted(leaving.signal);
  } finally {
    for (const end of endings) end();
    process.off('SIGINT', leave);
    process.off('SIGTERM', leave);
    if (http) await http.stop();
    await connected.stop();
    await watch.stop();
    await hold.release();
    await live.close();
    caught();
  }
}

function watched({ channels }: Settings): string {
  const seen = channels.filter(({ platform }) => READABLE.includes(platform));
  const unseen = channels.length - seen.length;
  const rest = unseen > 0 ? ` (and ${unseen} that people must tell of)` : '';
  return `${seen.length} channel${seen.length === 1 ? '' : 's'}${rest}`;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
