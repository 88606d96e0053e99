import { SECOND } from '../../../src/model/instant.ts';

/**
 * Tells on standard error what is being done, if it takes over a second. Returns the job's result.
 *
 * @param doing such as `Looking at oslo-bluesky`
 */
export async function withProgress<T>(doing: string, job: () => Promise<T>): Promise<T> {
  const { stderr } = process;
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    stderr.write(stderr.isTTY ? `${doing} …` : `${doing} …\n`);
  }, SECOND);
  try {
    return await job();
  } finally {
    clearTimeout(timer);
    // Back to the start of the line and clear it: the answer takes its place.
    if (shown && stderr.isTTY) stderr.write('\r\u001b[K');
  }
}
