import type { Log } from '../../src/ports.ts';

/** For commands that tell their findings themselves. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
