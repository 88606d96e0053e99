import { withProgress } from '../../adapters/chats/terminal/progress.ts';
import { escapeControls, paintFor } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { checkAppToken } from '../../adapters/platforms/meta/check-app-token.ts';
import { createCrowdSources } from '../../adapters/status/crowd.ts';
import { createStatusSources } from '../../adapters/status/status.ts';
import { createCensor } from '../../src/model/censor.ts';
import { SECOND } from '../../src/model/instant.ts';
import type { Signal } from '../../src/model/signal.ts';
import { createAlertSubscriptions } from '../../src/notify/alerts/subscriptions.ts';
import { createDigestSchedules } from '../../src/notify/digests/schedules.ts';
import type { CheckResult, Log } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { chatSecrets, checkChats } from '../wiring/chats.ts';
import { openLive } from '../wiring/live.ts';
import { channelFindings, secretFinding, secretOf } from './channel-findings.ts';
import { notLookedAt } from './not-looked-at.ts';
import { unwatchedPages } from './unwatched-pages.ts';

const PATIENCE = 30 * SECOND;

/** Tries the settings: database, control hosts, each channel and each secret. Exit code 1 if anything is to be mended. */
export async function checkAll(
  settings: Settings,
  file: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { stdout } = process;
  const paint = paintFor(stdout);
  const remarks = createRemarks();
  const opened = await openLive(settings, { clock: { now: () => Date.now() }, log: remarks.log });
  if (!opened.ok) return usageError(opened.message);
  const { live, keptAside } = opened;
  const censor = createCensor([...(settings.secrets ?? []), ...chatSecrets(variables)]);
  const shown = (text: string) => censor(escapeControls(text));
  const tell = ({ tried, remedy }: CheckResult) => {
    const mark = remedy === undefined ? paint('green', 'ok   ') : paint('red', 'FAULT');
    stdout.write(`${mark} ${shown(tried)}${remedy ? `\n      ${shown(remedy)}` : ''}\n`);
    if (remedy !== undefined) process.exitCode = 1;
  };
  try {
    tell({ tried: `settings ${file}` });
    tell({
      tried: `database ${settings.storage}`,
      ...(keptAside
        ? { remedy: `It was damaged and is kept as ${keptAside}; a new one is begun.` }
        : (await live.storage.probe())
          ? {
              remedy:
                'The disk is full: nothing can be kept. Make room on it, or name a file on another one under "storage:".',
            }
          : {}),
    });
    const subscribed = [
      ...(await createAlertSubscriptions(live.storage).all()),
      ...(await createDigestSchedules(live.storage).all()),
    ];
    const chats = await withProgress('Trying the chats', () =>
      checkChats(settings, variables, subscribed),
    );
    for (const finding of chats) tell(finding);
    for (const webhook of settings.webhooks ?? []) {
      const { checkWebhook } = await import('../../adapters/webhook/check.ts');
      tell(await withProgress(`Trying webhook ${webhook.name}`, () => checkWebhook(webhook)));
    }
    const { mail } = settings;
    if (mail) {
      const { checkMail } = await import('../../adapters/mail/check.ts');
      tell(await withProgress(`Trying ${mail.host}`, () => checkMail(mail)));
    }
    const line = live.sources.find(({ name }) => name === 'network');
    if (line === undefined) {
      tell({
        tried: 'control hosts',
        remedy:
          'None are named, so trouble of our own line looks like trouble of a platform. Name two under "network: control:".',
      });
    } else {
      const signals = await withProgress(`Reading ${settings.network.control.join(', ')}`, () =>
        line.look(AbortSignal.timeout(PATIENCE)),
      );
      tell(lineFinding(settings.network.control.join(', '), signals));
    }
    const now = { clock: { now: () => Date.now() } };
    for (const page of [
      ...createStatusSources(settings, now),
      ...createCrowdSources(settings, now),
    ]) {
      tell(
        await withProgress(`Reading ${page.name}`, () => page.check(AbortSignal.timeout(PATIENCE))),
      );
    }
    for (const channel of settings.channels) {
      const reader = live.readers.find(({ platform }) => platform === channel.platform);
      const name = `${channel.id} (${channel.platform}, ${channel.handle})`;
      const why = notLookedAt(channel, reader !== undefined, now.clock.now());
      if (why !== undefined || reader === undefined) {
        tell({ tried: `${name}: ${why}` });
        continue;
      }
      const signals = await withProgress(`Looking at ${channel.id}`, () =>
        reader.look([channel], AbortSignal.timeout(PATIENCE)),
      );
      const seen = channelFindings(name, channel, signals, remarks.taken());
      for (const finding of seen) tell(finding);
      const secret = secretOf(settings.accounts[channel.id]);
      if (secret !== undefined) tell(secretFinding(channel, signals, secret));
      else if (signals.some((one) => one.kind === 'credentials' && one.result !== 'ok'))
        tell(secretFinding(channel, signals, "app's token"));
    }
    const unwatched = await unwatchedPages(settings, now, AbortSignal.timeout(PATIENCE));
    for (const finding of unwatched) tell(finding);
    for (const platform of ['facebook', 'instagram'] as const) {
      const finding = await checkAppToken(platform, settings.platforms[platform], now.clock);
      if (finding !== undefined) tell(finding);
    }
    for (const { spent } of live.readers) if (spent !== undefined) tell({ tried: spent() });
  } finally {
    await live.close();
  }
}

/** What readers log of their looks, as sentences: why something was not seen. */
function createRemarks(): { readonly log: Log; taken(): readonly string[] } {
  const heard = new Set<string>();
  const hear = (_message: string, facts: Record<string, unknown> = {}) => {
    const { trouble } = facts;
    if (typeof trouble !== 'string' || trouble === '') return;
    heard.add(`${trouble.charAt(0).toUpperCase()}${trouble.slice(1)}.`);
  };
  return {
    log: { info: hear, warn: hear, error: hear },
    taken() {
      const all = [...heard];
      heard.clear();
      return all;
    },
  };
}

function lineFinding(hosts: string, signals: readonly Signal[]): CheckResult {
  const failed = signals.find((signal) => signal.kind === 'reach' && signal.result !== 'ok');
  const tried = `control hosts ${hosts}`;
  return failed?.kind === 'reach'
    ? {
        tried,
        remedy: `None of them answers (${failed.result}). Check this machine's line, proxy and firewall, or name other hosts.`,
      }
    : { tried };
}
