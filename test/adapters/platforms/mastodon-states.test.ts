import { afterEach, describe, expect, it } from 'vitest';
import {
  type FakeMastodonAccount,
  type Flavour,
  type MastodonServer,
  startMastodonServer,
} from '#test/fakes/mastodon-server.ts';
import { judgedAfter, readerOf, several } from './mastodon-stage.ts';

let server: MastodonServer;
afterEach(() => server.close());

type State = FakeMastodonAccount['state'] | 'revoked' | 'down' | 'members only';

/** Three accounts, of which the first comes to be in this state; what is seen of it, and what the judge makes of that. */
async function verdictOn(flavour: Flavour, state: State, withTokens: boolean) {
  server = await startMastodonServer(flavour);
  const channels = several(server, 3);
  const tokens = channels.map(({ id }) => [id, `token-of-${id}`]);
  const reading = readerOf(withTokens ? Object.fromEntries(tokens) : {});
  const verdict = await judgedAfter(reading, channels, () => {
    const first = server.accounts[0] as FakeMastodonAccount;
    if (state === 'down') server.fail = (_request, response) => void response.writeHead(502).end();
    else if (state === 'members only') server.membersOnly = true;
    else if (state === 'revoked') first.revoked = true;
    else first.state = state;
  });
  const { ability, activity, cause, signals } = verdict;
  const seen = signals
    .filter((line) => line.includes(' a0 '))
    .map((line) => line.replace(' a0', ''));
  return { seen: seen.join(', '), ability, activity, cause };
}

const rows = (
  table: Partial<Record<State, readonly [seen: string, ability: string, causes: string]>>,
) => Object.entries(table) as [State, readonly [string, string, string]][];

describe.each(['mastodon', 'mastodon 4.2'] as const)(
  '%s, with the account’s own token',
  (flavour) => {
    it.each(
      rows({
        active: ['profile visible, credentials ok', 'working', 'nothing-to-report'],
        disabled: ['profile visible, credentials disabled 403', 'blocked', 'account-locked'],
        unconfirmed: ['profile visible, credentials locked 403', 'blocked', 'account-locked'],
        pending: ['profile visible, credentials disabled 403', 'blocked', 'account-locked'],
        suspended: ['profile suspended, credentials suspended 403', 'blocked', 'account-suspended'],
        memorial: ['profile suspended, credentials suspended 403', 'blocked', 'account-suspended'],
        limited: ['profile interstitial, credentials ok', 'degraded', 'audience-side'],
        moved: ['profile moved, credentials disabled 403', 'retired', 'channel-retired'],
        deleted: ['profile missing, credentials disabled 401', 'blocked', 'account-unpublished'],
        revoked: ['profile visible, credentials revoked 401', 'unknown', 'credentials'],
        down: ['profile unreachable, credentials server-error 502', 'blocked', 'platform-outage'],
        'members only': ['profile visible, credentials ok', 'working', 'nothing-to-report'],
      }),
    )('%s is %j', async (state, [seen, ability, cause]) => {
      expect(await verdictOn(flavour, state, true)).toMatchObject({ seen, ability, cause });
    });
  },
);

describe('Mastodon, as a stranger', () => {
  it.each(
    rows({
      active: ['profile visible', 'working', 'nothing-to-report'],
      suspended: ['profile suspended', 'blocked', 'account-suspended'],
      limited: ['profile interstitial', 'degraded', 'audience-side'],
      moved: ['profile moved', 'retired', 'channel-retired'],
      deleted: ['profile missing', 'blocked', 'unknown'],
      down: ['profile unreachable', 'blocked', 'platform-outage'],
    }),
  )('%s is %j', async (state, [seen, ability, cause]) => {
    expect(await verdictOn('mastodon', state, false)).toMatchObject({ seen, ability, cause });
  });
});

describe('GoToSocial, with the account’s own token', () => {
  it.each(
    rows({
      active: ['profile visible, credentials ok', 'working', 'nothing-to-report'],
      disabled: ['profile empty, credentials suspended 401', 'blocked', 'account-suspended'],
      suspended: ['profile suspended, credentials suspended 401', 'blocked', 'account-suspended'],
      revoked: ['profile visible, credentials revoked 401', 'unknown', 'credentials'],
      down: ['profile unreachable, credentials server-error 502', 'blocked', 'platform-outage'],
    }),
  )('%s is %j', async (state, [seen, ability, cause]) => {
    expect(await verdictOn('gotosocial', state, true)).toMatchObject({ seen, ability, cause });
  });

  it('is a login wall to a stranger: nothing is known, and nothing called quiet', async () => {
    expect(await verdictOn('gotosocial', 'disabled', false)).toMatchObject({
      seen: 'profile login-wall',
      ability: 'unknown',
      activity: 'unknown',
    });
  });
});

describe('GoToSocial 0.20, which shows strangers nothing', () => {
  it.each(
    rows({
      active: ['profile visible, credentials ok', 'working', 'nothing-to-report'],
      // Its moderators did it: they are to be written to, and no login unlocks it.
      disabled: ['profile empty, credentials suspended 401', 'blocked', 'account-suspended'],
      suspended: ['profile suspended, credentials suspended 401', 'blocked', 'account-suspended'],
      revoked: ['profile visible, credentials revoked 401', 'unknown', 'credentials'],
      down: ['profile unreachable, credentials server-error 502', 'blocked', 'platform-outage'],
    }),
  )('%s is %j where other accounts of ours see it', async (state, [seen, ability, cause]) => {
    expect(await verdictOn('gotosocial 0.20', state, true)).toMatchObject({ seen, ability, cause });
  });

  it.each([
    ['suspended', 'profile missing, credentials disabled 401'],
    ['revoked', 'profile login-wall, credentials revoked 401'],
  ] as const)('%s is %j where the page alone can tell', async (state, seen) => {
    server = await startMastodonServer('gotosocial 0.20');
    const channels = several(server, 1);
    const { signals, ability } = await judgedAfter(
      readerOf({ a0: 'token-of-a0' }),
      channels,
      () => {
        const first = server.accounts[0] as FakeMastodonAccount;
        if (state === 'revoked') first.revoked = true;
        else first.state = state;
      },
    );
    expect(signals.filter((line) => line.includes(' a0 ')).join(', ')).toBe(
      seen.replace(/(profile|credentials) /g, '$1 a0 '),
    );
    expect(ability).toBe(state === 'suspended' ? 'blocked' : 'unknown');
  });

  it('is a wall to a stranger, and gone only where its page was there before', async () => {
    server = await startMastodonServer('gotosocial 0.20');
    const channels = several(server, 2);
    const { signals } = await judgedAfter(readerOf(), channels.slice(0, 1), () => {
      (server.accounts[0] as FakeMastodonAccount).state = 'suspended';
    });
    expect(signals.at(-1)).toBe('profile a0 missing');
    const { signals: fresh } = await judgedAfter(readerOf(), channels.slice(0, 1), () => {});
    expect(fresh.at(-1)).toBe('profile a0 login-wall');
  });
});

describe('the traps', () => {
  it('a wall that comes up is no quiet', async () => {
    expect(await verdictOn('mastodon', 'members only', false)).toMatchObject({
      seen: 'profile login-wall',
      activity: 'unknown',
    });
  });

  it('an empty list where there were posts is no quiet', async () => {
    server = await startMastodonServer('mastodon');
    const channels = several(server, 1);
    const { activity, signals } = await judgedAfter(readerOf(), channels, () => {
      server.instead = (path, _token, response) => {
        if (!path.endsWith('/statuses')) return false;
        response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
        return true;
      };
    });
    expect([activity, signals.at(-1)]).toEqual(['unknown', 'profile a0 empty']);
  });

  it.each([2, 3, 13])('a 401 to all %i accounts at once blames no credentials', async (count) => {
    server = await startMastodonServer('mastodon');
    const channels = several(server, count);
    const own = Object.fromEntries(channels.map(({ id }) => [id, `token-of-${id}`]));
    const { ability, activity, cause } = await judgedAfter(readerOf(own), channels, () => {
      for (const account of server.accounts) account.revoked = true;
    });
    expect(cause).not.toBe('credentials');
    expect(`${ability} ${activity}`).not.toMatch(/working quiet/);
  });
});
