/**
 * A PDS with its own directory of identities, in a process of its own: dev-env listens on every
 * interface and changes how this process resolves names, neither of which a test should share.
 * Prints `{"url", "adminPassword"}` as one line when it is ready; ends when its standard input does.
 * Of what stands on a line of its standard input, `{"advance": ms}` puts its clock forward, so that tokens expire as
 * they do in life; each line is answered with how often each method has been called, as one line of JSON.
 */
import { createInterface } from 'node:readline';
import { TestNetworkNoAppView } from '@atproto/dev-env';
import Database from 'better-sqlite3';

// Under Node 24 the process is aborted when a statement of better-sqlite3 is collected as garbage: none is.
const kept = [];
const { prepare } = Database.prototype;
Database.prototype.prepare = function (...parts) {
  const statement = prepare.apply(this, parts);
  kept.push(statement);
  return statement;
};

// Of the test's own: dev-env's built-in one is the same everywhere.
const adminPassword = crypto.randomUUID();
const network = await TestNetworkNoAppView.create({ pds: { adminPassword } });

process.stdout.write(`${JSON.stringify({ url: network.pds.url, adminPassword })}\n`);

let ahead = 0;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + ahead] : parts));
  }
  static now() {
    return RealDate.now() + ahead;
  }
};

const calls = {};
network.pds.server.server.on('request', ({ url }) => {
  const method = url.split('?')[0].replace('/xrpc/', '');
  calls[method] = (calls[method] ?? 0) + 1;
});

createInterface(process.stdin)
  .on('line', (line) => {
    ahead += JSON.parse(line).advance ?? 0;
    process.stdout.write(`${JSON.stringify(calls)}\n`);
  })
  .once('close', async () => {
    await network.close();
    process.exit();
  });
