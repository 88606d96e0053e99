/**
 * The net between the program and the servers of a test: every address of the web leads to a server on the loopback,
 * and lines can be cut. It stands where `fetch` does, since that is the one door of the program's HTTP.
 */
export interface Internet {
  /** Leads an address, `host` or `host/path`, to a server; of several that fit the longest is taken. */
  lead(address: string, url: string): void;
  /** Nothing gets through to a host any more, or to none where no host is named. */
  cut(host: string | undefined, how: CutOff): void;
  /** Every line is whole again. */
  mend(): void;
  /** Gives `fetch` back. */
  close(): void;
}

/** At which stage a connection fails. */
export type CutOff = 'dns' | 'tcp' | 'tls' | 'timeout';

/** The codes with which Node's dns, net and tls and undici's fetch tell of it. */
const CODES: Readonly<Record<CutOff, string>> = {
  dns: 'ENOTFOUND',
  tcp: 'ECONNREFUSED',
  tls: 'ERR_TLS_CERT_ALTNAME_INVALID',
  timeout: 'UND_ERR_CONNECT_TIMEOUT',
};

/** Puts it before the program. One at a time, since there is one `fetch`. */
export function createInternet(): Internet {
  const real = globalThis.fetch;
  const leads = new Map<string, string>();
  const cuts = new Map<string | undefined, CutOff>();

  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    const { host, pathname, search } = address;
    if (host.startsWith('127.0.0.1')) return real(input, init);
    const whole = `${host}${pathname}`;
    const lead = [...leads]
      .filter(([name]) => whole === name || whole.startsWith(`${name}/`))
      .sort(([a], [b]) => b.length - a.length)[0];
    const cut = cuts.get(undefined) ?? cuts.get(host) ?? (lead ? undefined : 'dns');
    if (cut !== undefined || lead === undefined) {
      const cause = Object.assign(new Error('cut off'), { code: CODES[cut ?? 'dns'] });
      throw new TypeError('fetch failed', { cause });
    }
    const [name, url] = lead;
    return real(`${url}${whole.slice(name.length)}${search}`, init);
  };

  return {
    lead: (address, url) => void leads.set(address, url),
    cut: (host, how) => void cuts.set(host, how),
    mend: () => cuts.clear(),
    close() {
      globalThis.fetch = real;
    },
  };
}
