import { describe, expect, it } from 'vitest';
import { panelOf } from '#adapters/platforms/panel/panel.ts';
import { assumedSettings } from '#app/plan/assumed-settings.ts';
import { planLines } from '#app/plan/plan-lines.ts';
import { plansOf } from '#app/plan/show-plan.ts';
import { PLATFORMS } from '#src/model/platform.ts';
import { SHARE } from '#src/watch/limits/rate-budget.ts';

const COUNTS = [13, 300, 10_000];

describe.each(COUNTS)('the plan for %i channels', (count) => {
  it('looks at every one of them, on every platform', async () => {
    const settings = assumedSettings(count);
    const planned = await plansOf(settings);
    const seen = planned.flatMap(({ plan }) => plan.turns.flat(2));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(count + panelOf(settings).length);
    expect(planned.map(({ plan }) => plan.platform).toSorted()).toEqual([...PLATFORMS].toSorted());
  });

  it('is printed as ever', async () => {
    const lines = planLines(await plansOf(assumedSettings(count)));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/plan.${count}.txt`);
  });
});

describe.each(PLATFORMS)('all of them on %s', (platform) => {
  it.each(COUNTS)('%i keep to every published limit and to the money of the day', async (count) => {
    const planned = await plansOf(assumedSettings(count, platform));
    expect(planned).toHaveLength(1);
    for (const { plan } of planned) {
      expect(plan.loads.length).toBeGreaterThan(0);
      for (const { limit, most } of plan.loads) {
        if (limit !== undefined) expect(most).toBeLessThanOrEqual(limit.calls * SHARE);
      }
      if (plan.money) expect(plan.money.perDay).toBeLessThanOrEqual(plan.money.budget);
    }
  });
});

it('names a source for each limit', async () => {
  for (const { plan } of await plansOf(assumedSettings(300))) {
    for (const { limit } of plan.loads) {
      if (limit) expect(URL.parse(limit.source)?.protocol).toBe('https:');
    }
  }
});
