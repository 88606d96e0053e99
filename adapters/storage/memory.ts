import type { Claims, Clock, Store } from '../../src/ports.ts';

/** A store and claims that live as long as this object: for a replayed night, and for tests. */
export function createMemoryStorage(clock: Clock): Store & Claims {
  /** Serialised, so that what a caller changes afterwards changes nothing here. */
  const documents = new Map<string, { text: string; expires: number }>();
  const claims = new Map<string, number>();

  function read<T>(key: string): T | undefined {
    const found = documents.get(key);
    if (found === undefined || found.expires <= clock.now()) return undefined;
    return JSON.parse(found.text) as T;
  }
  function write(key: string, value: unknown, expiresAfter?: number): void {
    const expires =
      expiresAfter === undefined ? Number.POSITIVE_INFINITY : clock.now() + expiresAfter;
    documents.set(key, { text: JSON.stringify(value), expires });
  }

  return {
    get: async (key) => read(key),
    set: async (key, value, expiresAfter) => write(key, value, expiresAfter),
    update: async (key, change, expiresAfter) => write(key, change(read(key)), expiresAfter),
    delete: async (key) => void documents.delete(key),
    close: async () => {},
    async claim(key, expiresAfter) {
      const held = claims.get(key);
      if (held !== undefined && held > clock.now()) return false;
      claims.set(key, clock.now() + expiresAfter);
      return true;
    },
  };
}
