import { describe, expect, it } from 'vitest';
import type { Channel } from '#src/model/channel.ts';
import { MINUTE, SECOND } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { LookResult } from '#src/watch/looks/look-outcome.ts';
import { createCoverageGaps } from '#src/watch/self/coverage-gaps.ts';

const START = Date.parse('2026-03-01T00:00:00Z');

function channel(platform: Platform): Channel {
  return { id: `oslo-${platform}`, owner: 'Oslo', platform, handle: 'oslo', role: 'ours' };
}

function coverage() {
  const all = createCoverageGaps({
    plans: [
      { platform: 'x', turn: 2 * MINUTE, channels: [channel('x')] },
      { platform: 'feed', turn: 20 * SECOND, channels: [channel('feed')] },
      {
        platform: 'mastodon',
        turn: MINUTE,
        channels: [{ ...channel('mastodon'), retiredFrom: START }],
      },
    ],
    sources: [
      { name: 'network' },
      { name: 'status of x', page: { of: 'x', answers: () => true } },
      { name: 'status of slack', page: { of: 'slack', answers: () => true } },
    ],
    started: START,
  });
  const look = (platform: 'x' | 'feed', after: number, result: LookResult = 'seen') =>
    all.looked({ platform, at: START + after, took: SECOND, result });
  const read = (source: string, after: number, result: LookResult = 'nothing') =>
    all.looked({ source, at: START + after, took: SECOND, result });
  const blind = (after: number, chatsDown: readonly string[] = []) =>
    all.now(chatsDown, START + after).map(({ blind, from }) => {
      const what = 'platform' in blind ? blind.platform : 'of' in blind ? blind.of : '';
      return `${[blind.kind, what].join(' ').trim()} +${(from - START) / MINUTE}`;
    });
  const allFine = (after: number) => {
    look('x', after);
    look('feed', after);
    for (const name of ['network', 'status of x', 'status of slack']) read(name, after);
  };
  return { look, read, blind, allFine };
}

describe('what the bot itself cannot see', () => {
  it('is nothing while all comes through', () => {
    const { allFine, blind } = coverage();
    for (let minute = 1; minute < 30; minute++) {
      allFine(minute * MINUTE);
      expect(blind(minute * MINUTE)).toEqual([]);
    }
  });

  it('is a platform in use after five of its turns, and after five minutes at the soonest', () => {
    const { allFine, blind, read } = coverage();
    allFine(MINUTE);
    read('network', 11 * MINUTE);
    expect(blind(6 * MINUTE - 1)).toEqual([]);
    expect(blind(6 * MINUTE)).toEqual(['platform feed +1']);
    expect(blind(11 * MINUTE - 1)).toEqual(['platform feed +1']);
    expect(blind(11 * MINUTE)).toEqual(['platform x +1', 'platform feed +1']);
  });

  it.each(['unreachable', 'rate-limited', 'nothing', 'given-up', 'failed'] as const)(
    'is a platform whose looks end as %s, until one comes through',
    (result) => {
      const { allFine, look, read, blind } = coverage();
      allFine(0);
      for (let minute = 1; minute <= 12; minute++) {
        look('x', minute * MINUTE, result);
        look('feed', minute * MINUTE);
        read('network', minute * MINUTE);
      }
      expect(blind(12 * MINUTE)).toEqual(['platform x +0']);
      look('x', 13 * MINUTE);
      expect(blind(13 * MINUTE)).toEqual([]);
    },
  );

  it('is the line after two minutes, and then nothing else but the chats', () => {
    const { allFine, read, blind } = coverage();
    allFine(0);
    read('network', MINUTE, 'unreachable');
    expect(blind(2 * MINUTE - 1)).toEqual([]);
    expect(blind(20 * MINUTE, ['slack'])).toEqual(['line +0']);
    expect(blind(22 * MINUTE, ['slack'])).toEqual(['line +0', 'chat +20']);
  });

  it('is a chat that stays away for two minutes, and not one that comes back', () => {
    const { allFine, blind } = coverage();
    allFine(0);
    expect(blind(0, ['slack'])).toEqual([]);
    expect(blind(MINUTE, [])).toEqual([]);
    expect(blind(MINUTE, ['slack'])).toEqual([]);
    allFine(2 * MINUTE);
    expect(blind(2 * MINUTE, ['slack'])).toEqual([]);
    expect(blind(3 * MINUTE, ['slack'])).toEqual(['chat +1']);
  });

  it('is a status page that could not be read for a quarter of an hour', () => {
    const { allFine, look, read, blind } = coverage();
    allFine(0);
    for (let minute = 1; minute <= 15; minute++) {
      look('x', minute * MINUTE);
      look('feed', minute * MINUTE);
      read('network', minute * MINUTE);
      read('status of slack', minute * MINUTE);
      read('status of x', minute * MINUTE, 'unreachable');
    }
    expect(blind(15 * MINUTE - 1)).toEqual([]);
    expect(blind(15 * MINUTE)).toEqual(['status-page x +0']);
  });
});
