import { dirname, join } from 'node:path';
import { createAlertPlans } from '../../src/alerts/plans.ts';
import { sendAlerts } from '../../src/alerts/send-alerts.ts';
import { tellChanges } from '../../src/desk/tell-changes.ts';
import { createDigestPlans } from '../../src/digests/plans.ts';
import { putDueDigests } from '../../src/digests/send-due.ts';
import { openLive, seatAt } from '../../src/main.ts';
import { MINUTE } from '../../src/model/instant.ts';
import type { Settings } from '../../src/model/settings.ts';
import { createOutbox } from '../../src/outbox/outbox.ts';
import { createChats } from '../chats.ts';
import { createLog } from '../log/log.ts';
import { READABLE } from '../platforms/readers.ts';
import { createSchedule } from '../schedule/schedule.ts';
import { chat } from './chat.ts';
import { connectChats } from './connect-chats.ts';
import { createHistoryFile } from './history-file.ts';
import { personAtTerminal } from './person.ts';
import { refuse } from './refuse.ts';
import { harmless } from './reply-text.ts';

/** Watches the channels of the settings until told to end, and takes questions meanwhile. */
export async function startLive(
  settings: Settings,
  file: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { stdin, stdout, stderr } = process;
  const folder = dirname(settings.storage);
  const atTerminal = Boolean(stdin.isTTY && stdout.isTTY);
  const clock = { now: () => Date.now() };
  const logFile = join(folder, 'kanalvakt.log');
  const tell = (line: string) => stderr.write(`${harmless(line)}\n`);

  let log: ReturnType<typeof createLog>;
  try {
    // A chat is no place for log lines.
    log = createLog(atTerminal ? { file: logFile } : 'stderr');
  } catch (error) {
    return refuse(`the log ${logFile} cannot be written: ${(error as Error).message}`);
  }
  const opened = await openLive(settings, { clock, log });
  if (!opened.ok) return refuse(opened.message);
  const { live, keptAside } = opened;
  if (keptAside) tell(`The database was damaged. It is kept as ${keptAside}; a new one is begun.`);

  const { desk, storage } = live;
  const made = await createChats(settings, variables, { desk, storage, clock, log });
  if (!made.ok) {
    await live.close();
    return refuse(made.message);
  }

  const leaving = new AbortController();
  const leave = () => leaving.abort();
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);

  const watch = await live.watch();
  watch.start();
  tell(`Watching ${watched(settings)} by ${file}.${atTerminal ? ` Log: ${logFile}` : ''}`);
  const chats = connectChats(made.chats, tell);
  await chats.tried;
  const plans = createDigestPlans(storage);
  const outbox = createOutbox({ store: storage, clock, log });
  const schedule = createSchedule({ log });
  const alertParts = {
    plans: createAlertPlans(storage),
    incidents: live.incidents,
    desk,
    directory: live.directory,
    outbox,
    store: storage,
    clock,
  };
  const endings = [
    // What people report through another process of this program counts here too.
    schedule.every('read reports', MINUTE / 4, () => desk.restore()),
    schedule.every('tell changes', MINUTE / 4, () =>
      tellChanges({ desk, chats: chats.up, claims: storage, log }),
    ),
    schedule.every('send digests and alerts', MINUTE / 4, async () => {
      await putDueDigests({ plans, desk, outbox, clock });
      await sendAlerts(alertParts, chats.up);
      await outbox.send(chats.up);
    }),
  ];
  try {
    const seat = seatAt(live.desk, personAtTerminal());
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
    await chats.stop();
    await watch.stop();
    await live.close();
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
