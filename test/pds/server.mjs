/**
 * A PDS with its own directory of identities, in a process of its own: dev-env listens on every
 * interface and changes how this process resolves names, neither of which a test should share.
 * Prints `{"url", "adminPassword"}` as one line when it is ready; ends when its standard input does.
 */
import { TestNetworkNoAppView } from '@atproto/dev-env';

// Of the test's own: dev-env's built-in one is the same everywhere.
const adminPassword = crypto.randomUUID();
const network = await TestNetworkNoAppView.create({ pds: { adminPassword } });

process.stdout.write(`${JSON.stringify({ url: network.pds.url, adminPassword })}\n`);
process.stdin.resume().once('close', async () => {
  await network.close();
  process.exit();
});
