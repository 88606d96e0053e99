import { expect, it } from 'vitest';
import { signalSchema } from '#src/model/signal-schema.ts';
import { isOn } from './truth.ts';
import { createWorld, type World } from './world.ts';

const WORLDS: readonly World[] = Array.from({ length: 400 }, (_, seed) => createWorld(seed));
const expected = WORLDS.map(({ night }) => [night.asks[0]?.expect?.ability ?? []].flat());
const share = (...names: string[]) =>
  expected.filter(([first = '']) => names.includes(first)).length / WORLDS.length;

it('makes the same world of the same seed, and another of another', () => {
  expect(createWorld(7)).toEqual(createWorld(7));
  expect(createWorld(7)).not.toEqual(createWorld(8));
});

it('makes signals as a night file may hold them, in the order of their times, none after the question', () => {
  for (const { night } of WORLDS.slice(0, 40)) {
    for (const signal of night.signals) {
      const written = { ...signal, at: new Date(signal.at).toISOString() };
      expect(signalSchema.parse(written)).toEqual(signal);
    }
    const times = night.signals.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThanOrEqual(night.asks[0]?.at ?? 0);
  }
});

it('holds enough of what is hard: what nobody can know, what is down, what is taken over', () => {
  expect(share('unknown')).toBeGreaterThanOrEqual(0.15);
  expect(share('blocked', 'degraded')).toBeGreaterThanOrEqual(0.25);
  expect(share('hijacked')).toBeGreaterThanOrEqual(0.03);
});

it('never expects trouble to be known of that nothing has shown', () => {
  for (const { night, truth } of WORLDS) {
    const before = night.signals.filter(({ at }) => at >= truth.begins);
    if (before.length > 0 || !isOn(truth, truth.asked)) continue;
    const wanted = [night.asks[0]?.expect?.ability ?? []].flat();
    if (truth.cause !== 'channel-retired') expect(wanted.join()).toMatch(/working|unknown/);
  }
});
