import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { MINUTE, SECOND } from '#src/model/instant.ts';
import { createInstanceLock, LOCK_RENEWED_EVERY, LOCK_TTL } from '#src/watch/self/instance-lock.ts';

function setting() {
  let now = Date.parse('2026-03-01T01:00:00Z');
  const alive = new Set<string>();
  const clock = { now: () => now };
  const store = createMemoryStorage(clock);
  return {
    alive,
    pass(time: number) {
      now += time;
    },
    process(pid: number, host = 'a') {
      alive.add(`${host}/${pid}`);
      const lives = (other: number) => alive.has(`${host}/${other}`);
      return createInstanceLock({ store, clock, self: { host, pid }, lives });
    },
  };
}

describe('the right to watch', () => {
  it('is had by one process at a time, which says who it is', async () => {
    const at = setting();
    expect(await at.process(1).take()).toEqual({ ok: true });
    at.pass(SECOND);
    expect(await at.process(2).take()).toMatchObject({ ok: false, owner: { host: 'a', pid: 1 } });
    expect(await at.process(3, 'b').take()).toMatchObject({ ok: false });
  });

  it('is kept by saying so, for as long as the process lasts', async () => {
    const at = setting();
    const first = at.process(1);
    await first.take();
    for (let n = 0; n < 20; n++) {
      at.pass(LOCK_RENEWED_EVERY);
      expect(await first.renew()).toBe(true);
    }
    expect((await at.process(2, 'b').take()).ok).toBe(false);
  });

  it('passes on at once where the process was killed, and when it is given back', async () => {
    const at = setting();
    await at.process(1).take();
    at.alive.delete('a/1');
    const second = at.process(2);
    expect(await second.take()).toEqual({ ok: true });
    await second.release();
    expect(await at.process(3, 'b').take()).toEqual({ ok: true });
  });

  it('passes on at once in a container, whose processes have the same number each time', async () => {
    const at = setting();
    await at.process(1).take();
    at.pass(SECOND);
    expect(await at.process(1).take()).toEqual({ ok: true });
  });

  it('passes on from another machine once that has been silent for long enough', async () => {
    const at = setting();
    await at.process(1).take();
    at.pass(LOCK_TTL - SECOND);
    expect((await at.process(1, 'b').take()).ok).toBe(false);
    at.pass(SECOND);
    expect((await at.process(1, 'b').take()).ok).toBe(true);
  });

  it('passes on from another machine that was heard of ahead of a clock that was set back', async () => {
    const at = setting();
    await at.process(1, 'b').take();
    at.pass(SECOND - LOCK_TTL);
    expect((await at.process(1).take()).ok).toBe(false);
    at.pass(-SECOND);
    expect((await at.process(1).take()).ok).toBe(true);
  });

  it('is kept by a living process of this machine, wherever the clock is set back to', async () => {
    const at = setting();
    await at.process(1).take();
    at.pass(-6 * 60 * MINUTE);
    expect((await at.process(2).take()).ok).toBe(false);
    at.alive.delete('a/1');
    expect((await at.process(2).take()).ok).toBe(true);
  });

  it('is lost by who slept while another took it', async () => {
    const at = setting();
    const first = at.process(1);
    await first.take();
    at.pass(10 * MINUTE);
    await at.process(2, 'b').take();
    expect(await first.renew()).toBe(false);
    await first.release();
    expect((await at.process(3).take()).ok).toBe(false);
  });
});
