import { withProgress } from '../../adapters/chats/terminal/progress.ts';
import { escapeControls, paintFor } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { checkAppToken } from '../../adapters/platforms/meta/check-app-token.ts';
import { metaRemedy } from '../../adapters/platforms/meta/remedies.ts';
import { createCrowdSources } from '../../adapters/status/crowd.ts';
import { createStatusSources } from '../../adapters/status/status.ts';
import { createCensor } from '../../src/model/censor.ts';
import type { Channel } from '../../src/model/channel.ts';
import { SECOND } from '../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../src/model/signal.ts';
import type { CredentialReason } from '../../src/model/signal-values.ts';
import { createAlertSubscriptions } from '../../src/notify/alerts/subscriptions.ts';
import { createDigestSchedules } from '../../src/notify/digests/schedules.ts';
import type { CheckResult, Log } from '../../src/ports.ts';
import type { Account, Settings } from '../../src/settings/settings.ts';
import { chatSecrets, checkChats } from '../wiring/chats.ts';
import { openLive } from '../wiring/live.ts';
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
      else if (signals.some(isRefused)) tell(secretFinding(channel, signals, "app's token"));
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

const UNSEEN: Readonly<Partial<Record<SignalOf<'profile'>['seen'], string>>> = {
  missing: 'There is no such account, district, feed or page. Check "handle".',
  replaced: 'Another account stands under this name. Find out whose it is before anything else.',
  renamed: 'The account has another name now. Mend "handle".',
  moved: 'The account has moved. Watch the new one, or mark this one with "retiredFrom".',
  undated: 'Its posts cannot be placed in time, so that a silence is not seen.',
  unreachable:
    'It could not be reached. If the control hosts answer, check the address, or try again later.',
  empty: 'It answers with nothing at all, which proves nothing. Check "handle".',
  partial: 'What it answers is not what belongs there. Check the address.',
  defaced: 'It shows what strangers wrote. Tell whoever runs the page, at once.',
  'login-wall': 'It shows itself only to who is logged in, or not to programs.',
  suspended: 'The platform has suspended the account. Appeal to the platform.',
};

const NOTHING =
  'The look saw nothing. Where nothing is said of its token below, it may lack one: name it as "accessToken". Of a page, robots.txt may forbid the look.';

/** What a look at a channel came to. */
export function channelFindings(
  name: string,
  { id }: Channel,
  signals: readonly Signal[],
  remarks: readonly string[] = [],
): readonly CheckResult[] {
  const profile = signals
    .filter((signal) => signal.kind === 'profile')
    .findLast(({ channel }) => channel === id);
  const posts = signals.filter(({ kind }) => kind === 'post').length;
  const known = profile === undefined ? NOTHING : UNSEEN[profile.seen];
  const remedy = [known, ...remarks].filter((part) => part !== undefined).join(' ') || undefined;
  const tried = `${name}: ${profile?.seen ?? 'not seen'}${posts > 0 ? `, ${posts} post${posts === 1 ? '' : 's'} seen` : ''}`;
  return [{ tried, ...(remedy === undefined ? {} : { remedy }) }];
}

const REFUSED: Readonly<Record<SignalOf<'credentials'>['result'], string | undefined>> = {
  ok: undefined,
  expired: 'It has run out and could not be renewed. Make a new one and set the variable anew.',
  revoked: 'It is wrong or was revoked. Make a new one and set the variable anew.',
  locked: 'The account is locked. A person must log in by hand.',
  suspended: 'The platform has taken the account down. Appeal to the platform.',
  disabled: 'The account is switched off. A person must log in by hand and switch it on.',
  'app-refused': 'The platform refuses this program. Check what it may do, and whose it is.',
  'plan-refused': 'The plan does not cover this. Check the subscription.',
  'rate-limited': 'Too many tries. Wait, then check again.',
  'server-error': 'The server failed. Try again later.',
  unreachable: 'The server could not be reached. Check "service", then this line.',
};

/** What to do where the platform told why. */
const REASONED: Readonly<Partial<Record<CredentialReason, string>>> = {
  credits: 'The reading that was paid for is used up. Buy more in the developer console, or wait.',
  budget: 'Today\'s "dailyBudget" is used up. Raise it, or wait until midnight UTC.',
  enrolment: 'The app belongs to no plan. Enrol it in one in the developer console.',
  role: 'Whoever the key is of has no role on the account. Give it back, or take a key of somebody who has one.',
  everybody: 'Every account is refused at once, so it is the platform. Try again later.',
  moved:
    'The account lives on another server now. Name it as "service", and make an app password there.',
};

function isRefused(signal: Signal): boolean {
  return signal.kind === 'credentials' && signal.result !== 'ok';
}

/** What the secret is called that an account is watched with; undefined where there is none. */
export function secretOf({ appPassword, accessToken }: Account = {}): string | undefined {
  if (appPassword) return 'app password';
  return accessToken ? 'access token' : undefined;
}

/** What a look says of the secret that a channel is watched with; `secret` is what it is called. */
export function secretFinding(
  { id, platform }: Channel,
  signals: readonly Signal[],
  secret: string,
): CheckResult {
  const tried = `${id}: its ${secret}`;
  const credentials = signals.findLast((signal) => signal.kind === 'credentials');
  if (credentials === undefined) {
    return { tried, remedy: 'It could not be tried. See what is said of the channel above.' };
  }
  const { result, reason, text } = credentials;
  const remedy =
    (reason && REASONED[reason]) ?? metaRemedy(platform, credentials) ?? REFUSED[result];
  if (remedy !== undefined) {
    const moved = reason === 'moved' && text ? ` (it has moved to ${text})` : '';
    return { tried: `${tried}: ${result}${moved}`, remedy };
  }
  const write = signals.findLast((signal) => signal.kind === 'write');
  return write === undefined || write.result === 'accepted'
    ? { tried: `${tried}: accepted${write ? ', and the account may write' : ''}` }
    : {
        tried: `${tried}: accepted, but the account may not write (${write.result})`,
        remedy: 'Log in by hand and see what the platform says.',
      };
}
