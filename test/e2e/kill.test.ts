import { expect, it } from 'vitest';
import { killAgainAndAgain } from '#test/kill/run.ts';

// The program starts eleven times as a process of its own, and other tests run beside it.
const PATIENCE = 480_000;

it(
  'loses nothing and says nothing twice, killed ten times while it sends',
  async () => {
    const { faults, digests, alerts, unheard } = await killAgainAndAgain({ kills: 10, seed: 7 });
    expect(faults).toEqual([]);
    expect(digests).toBeGreaterThan(5);
    expect(alerts).toBeGreaterThan(1);
    expect(unheard).toBeGreaterThan(0);
  },
  PATIENCE,
);
