import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Addresses that are nobody's on the internet: https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
  // The same within IPv6: mapped, and by way of NAT64.
  PRIVATE.addSubnet(`::ffff:${network}`, 96 + prefix, 'ipv6');
  PRIVATE.addSubnet(`64:ff9b::${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address is of this machine, of a network of somebody's own, or of no single machine at all. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && PRIVATE.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** The IP addresses of a host; none where it has none, or where that is not for us to find out. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Behind a proxy names are resolved by the proxy, and may mean something else here: only written addresses are known. */
export const resolve: Resolve = async (host) => {
  if (isIP(host) !== 0) return [host];
  if (isBehindProxy(process.env)) return [];
  // A name that cannot be resolved is told by whoever connects to it.
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
};

/** As Node reads it: https://nodejs.org/api/cli.html#node_use_env_proxy1 */
function isBehindProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  const uses = env['NODE_USE_ENV_PROXY'] === '1' || process.execArgv.includes('--use-env-proxy');
  return (
    uses && ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy'].some((name) => env[name])
  );
}

/**
 * Whether a redirect leads from the internet to this machine or into a network of somebody's own, which whoever runs the
 * page should not be able to have this program read. Where the address of the settings is in there itself, it may.
 */
export async function leadsInside(from: URL, to: URL, find: Resolve = resolve): Promise<boolean> {
  const [targets, origins] = await Promise.all([find(hostOf(to)), find(hostOf(from))]);
  return targets.some(isPrivateAddress) && !origins.some(isPrivateAddress);
}

/** The host of an address as `dns` and `net` take it. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
