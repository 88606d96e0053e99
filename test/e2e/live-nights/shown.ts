import type { Instant } from '#src/model/instant.ts';
import type { Signal, SignalOf } from '#src/model/signal.ts';
import type { Night } from '#src/nights/night.ts';

/** What an account looks like to whoever reads it at a moment of the night. */
export interface ShownAccount {
  readonly page: SignalOf<'profile'>['seen'];
  /** What came of the latest read as the account itself; undefined where it is let in. */
  readonly login: SignalOf<'credentials'> | undefined;
  /** Times of what stands on it, oldest first. */
  readonly posts: readonly { readonly at: Instant; readonly repost: boolean }[];
  /** What a write that changes nothing is answered, where it is not taken. */
  readonly check: SignalOf<'write'> | undefined;
}

/** What an account shows at a moment: what the night last said of it, and an ordinary account before. */
export function shownAccount(night: Night, channel: string, now: Instant): ShownAccount {
  const mine = night.signals.filter(
    (signal) => 'channel' in signal && signal.channel === channel && signal.at <= now,
  );
  const read = latest(mine, 'credentials');
  const look = latest(mine, 'profile');
  // What got through afterwards ended what did not get through before.
  const login = hasFailed(read) && gotThrough(look, read) ? undefined : read;
  const page = look?.seen === 'unreachable' && gotThrough(read, look) ? undefined : look;
  const check = mine.findLast(
    (one): one is SignalOf<'write'> => one.kind === 'write' && one.by === 'check',
  );
  // Where a night has no look at the page, what fails as the account itself fails for strangers too.
  const never = !night.signals.some((one) => one.kind === 'profile' && one.channel === channel);
  return {
    page: page?.seen ?? (never && hasFailed(login) ? 'unreachable' : 'visible'),
    login: login?.result === 'ok' ? undefined : login,
    posts: mine.flatMap((one) =>
      one.kind === 'post'
        ? Array.from({ length: one.count }, (_, index) => ({
            at: one.at - (one.count - 1 - index) * 1_000,
            repost: one.repost,
          }))
        : [],
    ),
    check: check?.result === 'accepted' ? undefined : check,
  };
}

/** The latest signal of a kind; undefined where there is none. */
export function latest<K extends Signal['kind']>(
  signals: readonly Signal[],
  kind: K,
): SignalOf<K> | undefined {
  return signals.findLast((one): one is SignalOf<K> => one.kind === kind);
}

/** Whether a read of the account, or a look at its page, was answered at all. */
export function isAnswered(one: SignalOf<'credentials'> | SignalOf<'profile'>): boolean {
  return one.kind === 'profile' ? one.seen !== 'unreachable' : !hasFailed(one);
}

function hasFailed(read: SignalOf<'credentials'> | undefined): boolean {
  return read?.result === 'unreachable' || read?.result === 'server-error';
}

function gotThrough(
  later: SignalOf<'credentials'> | SignalOf<'profile'> | undefined,
  before: { readonly at: Instant } | undefined,
): boolean {
  return later !== undefined && before !== undefined && later.at > before.at && isAnswered(later);
}
