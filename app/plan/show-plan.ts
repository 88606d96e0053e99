import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { createDocumentParser } from '../../adapters/documents/document-parser.ts';
import { silentLog } from '../../adapters/log/silent.ts';
import { panelOf } from '../../adapters/platforms/panel/panel.ts';
import type { Platform } from '../../src/model/platform.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { SHARE } from '../../src/watch/limits/rate-budget.ts';
import { planOf } from '../../src/watch/schedule/plan.ts';
import { createReaders } from '../wiring/platforms.ts';
import { assumedSettings } from './assumed-settings.ts';
import { type Planned, planLines } from './plan-lines.ts';

const NOTE = `CALM and TROUBLE are the most in any window of the limit: with all well, and with every channel in trouble.
Looks outside the rounds (in trouble, or asked for) take only what is left of ${SHARE * 100} % of a limit.`;

/** Prints the plan that `start` goes by with these settings. Looks at nothing. */
export async function printPlan(settings: Settings, file: string): Promise<void> {
  const planned = await plansOf(settings);
  const seen = new Set(planned.map(({ plan }) => plan.platform));
  const unseen = settings.channels.filter(({ platform }) => !seen.has(platform));
  tell([
    `${settings.channels.length} channels of ${file}${besides(settings)}`,
    '',
    ...planLines(planned),
    ...(unseen.length === 0
      ? []
      : [
          '',
          `Not looked at, known by what people report: ${unseen.map(({ id }) => id).join(', ')}`,
        ]),
    '',
    NOTE,
  ]);
}

/** Prints plans for channels that are assumed, one for each number of them. */
export async function printAssumedPlans(counts: readonly number[], only?: Platform): Promise<void> {
  for (const count of counts) {
    const settings = assumedSettings(count, only);
    const planned = await plansOf(settings);
    tell([`${count} channels, assumed${besides(settings)}`, '', ...planLines(planned), '']);
  }
  tell([NOTE]);
}

/** The plans by which the watch would go, of the very readers that it would have. */
export async function plansOf(settings: Settings): Promise<readonly Planned[]> {
  const channels = [...settings.channels, ...panelOf(settings)];
  const looked = { ...settings, channels };
  const clock = { now: () => Date.now() };
  const readers = await createReaders(looked, clock, silentLog, createDocumentParser());
  return readers.map((reader) => ({ reader, plan: planOf(reader, channels) }));
}

/** Reference accounts are looked at too, and counted with the channels of their platform. */
function besides(settings: Settings): string {
  const { length } = panelOf(settings);
  return length === 0 ? '' : `, and ${length} reference accounts`;
}

function tell(lines: readonly string[]): void {
  process.stdout.write(`${lines.map(escapeControls).join('\n')}\n`);
}
