/** A fault of one keeps none of the others back; the first one is thrown in the end, so that it is told. */

/** One after the other. */
export async function settleEach<T>(
  items: Iterable<T>,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const faults: unknown[] = [];
  for (const item of items) {
    try {
      await act(item);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
}

/** Side by side. */
export async function settleAll(acts: readonly Promise<void>[]): Promise<void> {
  const fault = (await Promise.allSettled(acts)).find(({ status }) => status === 'rejected');
  if (fault?.status === 'rejected') throw fault.reason;
}
