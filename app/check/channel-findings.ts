import { metaRemedy } from '../../adapters/platforms/meta/remedies.ts';
import {
  SET_UP_BY_PAGE,
  SET_UP_BY_REASON,
  SET_UP_BY_RESULT,
} from '../../src/catalog/set-up-remedies.ts';
import { isTrouble } from '../../src/catalog/signals.ts';
import { createJudge } from '../../src/judge/judge.ts';
import type { Channel } from '../../src/model/channel.ts';
import type { Signal } from '../../src/model/signal.ts';
import type { CheckResult } from '../../src/ports.ts';
import { createNames } from '../../src/say/phrasing-context.ts';
import { plainSpans } from '../../src/say/plain-text.ts';
import { diagnosisOf, remedyFor, remedyWords } from '../../src/say/remedy.ts';
import { createWords } from '../../src/say/words.ts';
import type { Account } from '../../src/settings/settings.ts';

const NOTHING =
  'The look saw nothing. Where nothing is said of its token below, it may lack one: name it as "accessToken". Of a page, robots.txt may forbid the look.';

/** What a look at a channel came to. */
export function channelFindings(
  name: string,
  channel: Channel,
  signals: readonly Signal[],
  remarks: readonly string[] = [],
): readonly CheckResult[] {
  const profile = signals
    .filter((signal) => signal.kind === 'profile')
    .findLast((signal) => signal.channel === channel.id);
  const posts = signals.filter(({ kind }) => kind === 'post').length;
  const known = profile === undefined ? NOTHING : SET_UP_BY_PAGE[profile.seen];
  const account = profile && isTrouble(profile) ? accountRemedy(channel, signals) : undefined;
  const remedy = told([joined(known, account), ...remarks]);
  const tried = `${name}: ${profile?.seen ?? 'not seen'}${posts > 0 ? `, ${posts} post${posts === 1 ? '' : 's'} seen` : ''}`;
  return [{ tried, ...(remedy === undefined ? {} : { remedy }) }];
}

function told(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

/** What whoever sets it up can mend comes first: a slip in the settings is likelier than trouble with the account. */
function joined(setUp: string | undefined, account: string | undefined): string | undefined {
  if (account === undefined) return setUp;
  return setUp === undefined
    ? capitalised(account)
    : `${setUp} If the settings are right: ${account}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What an answer says where only a person who logs in can tell. */
const logIn = () => capitalised(createWords('en').text('settle.log-in-by-hand'));

/** What an answer would tell to do about an account that is in trouble; undefined where nothing of ours mends it. */
function accountRemedy(channel: Channel, signals: readonly Signal[]): string | undefined {
  const judge = createJudge([channel], () => 'UTC');
  for (const signal of signals) judge.observe(signal);
  const now = Math.max(...signals.map(({ at }) => at));
  const diagnosis = diagnosisOf(judge.verdict(channel.id, now));
  if (diagnosis.ability === 'working' || diagnosis.ability === 'unknown') return undefined;
  if (remedyFor(diagnosis, channel) === undefined) return undefined;
  const words = createWords('en');
  const names = createNames({
    language: 'en',
    zone: 'UTC',
    organisations: [],
    channels: [channel],
    rooms: [],
    emergency: {},
  });
  return plainSpans(remedyWords(diagnosis, channel, [], { words, names }));
}

/** What the secret is called that an account is watched with; undefined where there is none. */
export function secretOf({ appPassword, accessToken }: Account = {}): string | undefined {
  if (appPassword) return 'app password';
  return accessToken ? 'access token' : undefined;
}

/** What a look says of the secret that a channel is watched with; `secret` is what it is called. */
export function secretFinding(
  channel: Channel,
  signals: readonly Signal[],
  secret: string,
): CheckResult {
  const tried = `${channel.id}: its ${secret}`;
  const credentials = signals.findLast((signal) => signal.kind === 'credentials');
  if (credentials === undefined) {
    return { tried, remedy: 'It could not be tried. See what is said of the channel above.' };
  }
  const { result, reason, text } = credentials;
  if (result !== 'ok') {
    const setUp =
      (reason && SET_UP_BY_REASON[reason]) ??
      metaRemedy(channel.platform, credentials) ??
      SET_UP_BY_RESULT[result];
    const account = isTrouble(credentials) ? accountRemedy(channel, signals) : undefined;
    const moved = reason === 'moved' && text ? ` (it has moved to ${text})` : '';
    return {
      tried: `${tried}: ${result}${moved}`,
      remedy: joined(setUp, account) ?? logIn(),
    };
  }
  const write = signals.findLast((signal) => signal.kind === 'write');
  return write === undefined || write.result === 'accepted'
    ? { tried: `${tried}: accepted${write ? ', and the account may write' : ''}` }
    : {
        tried: `${tried}: accepted, but the account may not write (${write.result})`,
        remedy: logIn(),
      };
}
