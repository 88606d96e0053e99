/** Lets a test wait for what happens on the double, never for time. */
export class Changes {
  readonly #waiting = new Set<() => void>();

  /** To be called after anything a test may wait for. */
  happened(): void {
    for (const check of [...this.#waiting]) check();
  }

  /** Resolves with the first value that `look` finds, now or after some later change. */
  until<T>(look: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const check = (): void => {
        const found = look();
        if (found === undefined) return;
        this.#waiting.delete(check);
        resolve(found);
      };
      this.#waiting.add(check);
      check();
    });
  }
}
