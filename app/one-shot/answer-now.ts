import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { withProgress } from '../../adapters/chats/terminal/progress.ts';
import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { silentLog } from '../../adapters/log/silent.ts';
import type { Answer } from '../../src/desk/desk.ts';
import type { Channel } from '../../src/model/channel.ts';
import { MINUTE, SECOND } from '../../src/model/instant.ts';
import type { Pictures } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { sessionFor } from '../wiring/core.ts';
import { type Live, openLive } from '../wiring/live.ts';

/** A question is answered within this, whatever has been seen by then. */
const PATIENCE = 10 * SECOND;

/** Answers from the records, after a fresh look at what was last looked at too long ago. */
export async function answerNow(
  question: string,
  settings: Settings,
  previous: readonly string[],
  pictures?: Pictures,
): Promise<Answer | undefined> {
  const clock = { now: () => Date.now() };
  const opened = await openLive(settings, {
    clock,
    log: silentLog,
    previous,
    ...(pictures ? { pictures } : {}),
  });
  if (!opened.ok) return usageError(opened.message);
  const { live, keptAside } = opened;
  if (keptAside) {
    process.stderr.write(
      `${escapeControls(`The database was damaged. It is kept as ${keptAside}; a new one is begun.`)}\n`,
    );
  }
  try {
    // What cannot be kept is said in the answer.
    await live.storage.probe();
    const stale = await staleChannels(live, meantChannels(live, question), clock.now());
    if (stale.length > 0) {
      const names =
        stale.length > 3 ? `${stale.length} channels` : stale.map(({ id }) => id).join(', ');
      await withProgress(`Looking at ${names}`, () => lookAfresh(live, stale));
    }
    const answer = await sessionFor(live.desk, personAtTerminal()).hear(question);
    const files = pictures && (await answer.files?.());
    // They are made from what is open only now.
    return files ? { ...answer, files: async () => files } : answer;
  } finally {
    await live.close();
  }
}

/** The channels of the organisations that the question names; all where it names none, none where it asks nothing of them. */
function meantChannels({ directory, interpreter }: Live, text: string): readonly Channel[] {
  const { intent, slots } = interpreter.interpret(text, {
    previous: [],
    preferred: directory.language,
  });
  if (!intent.startsWith('ask-')) return [];
  const named = new Set(slots.owner ?? []);
  const names = directory.organisations.flatMap(({ id, name }) => (named.has(id) ? [name] : []));
  return names.length === 0
    ? directory.channels
    : directory.channels.filter(({ owner }) => names.includes(owner));
}

/** Not looked at lately. A verdict's newest look will not tell: one at a sister counts for the way to all of them. */
async function staleChannels(
  { records, readers }: Live,
  channels: readonly Channel[],
  now: number,
): Promise<readonly Channel[]> {
  const kept = await records.signals(now - 2 * MINUTE, now + 1);
  return channels.filter(({ id, platform }) => {
    const reader = readers.find((one) => one.platform === platform);
    if (reader === undefined) return false;
    const since = now - Math.min(reader.cadence * 2, 2 * MINUTE);
    return !kept.some(
      (signal) => signal.kind === 'profile' && signal.channel === id && signal.at >= since,
    );
  });
}

async function lookAfresh(live: Live, channels: readonly Channel[]): Promise<void> {
  const watch = await live.watch();
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    await Promise.all([
      ...live.sources.map(async (source) => {
        const signals = await source.look(patience);
        for (const signal of signals) live.judge.observe(signal);
        if (!live.storage.isFull()) await live.records.keepSignals(signals);
      }),
      watch.refresh(channels.map(({ id }) => id))?.inTime,
    ]);
  } finally {
    await watch.stop();
  }
}
