import { once } from 'node:events';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { Instant } from '../../src/model/instant.ts';
import type { ReadResult } from '../http/read-result.ts';

/** Why a certificate is refused, by the codes of Node: <https://nodejs.org/api/tls.html#x509-certificate-error-codes>. */
const FAULTS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has run out',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  CERT_REVOKED: 'its certificate has been revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  HOSTNAME_MISMATCH: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that nobody knows',
  UNABLE_TO_GET_ISSUER_CERT: 'its certificate is signed by an authority that nobody knows',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by an authority that nobody knows',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate comes without those of the authorities behind it',
};

/** What is wrong with the certificate that a reading failed at; undefined where it did not fail at one. */
export function certificateFault(reading: ReadResult): string | undefined {
  return reading.ok || reading.reach !== 'tls' ? undefined : FAULTS[reading.detail];
}

/** Until when browsers take the certificate of a server; undefined where it has none, or none that they take now. */
export type ReadCertificate = (address: URL, signal: AbortSignal) => Promise<Instant | undefined>;

/** Asks the server itself: what reads pages does not tell of certificates. */
export const readCertificate: ReadCertificate = async (address, signal) => {
  if (address.protocol !== 'https:') return undefined;
  const host = address.hostname.replace(/^\[|\]$/g, '');
  const socket = connect({
    host,
    port: Number(address.port || 443),
    // An address of numbers is no name that a server could be asked for.
    ...(isIP(host) === 0 ? { servername: host } : {}),
  });
  try {
    await once(socket, 'secureConnect', { signal });
    return socket.getPeerX509Certificate()?.validToDate.getTime();
  } catch {
    // Whatever keeps it from connecting, the look at the page tells.
    return undefined;
  } finally {
    socket.destroy();
  }
};
