import { withProgress } from '../../adapters/chats/terminal/progress.ts';
import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { isoUtc, SECOND } from '../../src/model/instant.ts';
import type { Signal } from '../../src/model/signal.ts';
import type { Log } from '../../src/ports.ts';
import { printable } from '../../src/say/quoted-text.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { nearestWord } from '../../src/yaml/nearest-word.ts';
import { notLookedAt } from '../check/not-looked-at.ts';
import { openLive } from '../wiring/live.ts';

const PATIENCE = 30 * SECOND;

/** Looks at a channel once, prints every signal, and keeps them in the records. */
export async function lookOnce(id: string, settings: Settings): Promise<void> {
  const channel = settings.channels.find((one) => one.id === id);
  if (channel === undefined) {
    const ids = settings.channels.map((one) => one.id);
    const nearest = nearestWord(id, ids);
    const hint = nearest ? `did you mean "${nearest}"?` : `known: ${ids.join(', ')}`;
    return usageError(`no channel has the id ${JSON.stringify(id)}; ${hint}`);
  }
  const clock = { now: () => Date.now() };
  const opened = await openLive(settings, { clock, log: remarks });
  if (!opened.ok) return usageError(opened.message);
  const { live } = opened;
  try {
    const reader = live.readers.find(({ platform }) => platform === channel.platform);
    if (reader === undefined) {
      return usageError(`${id} (${channel.platform}): ${notLookedAt(channel, false, clock.now())}`);
    }
    const signals = await withProgress(`Looking at ${id}`, () =>
      reader.look([channel], AbortSignal.timeout(PATIENCE)),
    );
    for (const signal of signals) process.stdout.write(`${signalLine(signal)}\n`);
    await live.records.keepSignals(signals);
  } finally {
    await live.close();
  }
}

/** What a reader has to say besides its signals: why something was not seen. */
const remarks: Log = {
  info: remark,
  warn: remark,
  error: remark,
};

function remark(message: string, facts: Record<string, unknown> = {}): void {
  process.stderr.write(`${escapeControls(`(${message}: ${JSON.stringify(facts)})`)}\n`);
}

/** `2020-07-15T22:15:00Z write oslo-x result=refused by=person status=403 …` */
export function signalLine(signal: Signal): string {
  const { at, kind, ...facts } = signal;
  const words = Object.entries(facts).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const isTime = name === 'since' || name === 'expires';
    const text = isTime ? isoUtc(Number(value)) : printable(String(value));
    if (name === 'channel' || name === 'platform') return [text];
    return [`${name}=${/[\s"]/.test(text) ? JSON.stringify(text) : text}`];
  });
  return [isoUtc(at), kind, ...words].join(' ');
}
