import { silentLog } from '../../adapters/log/silent.ts';
import { platformRecord } from '../../src/catalog/platforms/platforms.ts';
import { SECOND } from '../../src/model/instant.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { secretsOf } from '../../src/setup/secrets.ts';
import { channelFindings, type Finding, secretFinding } from '../check/check-all.ts';
import { createReaders } from '../wiring/platforms.ts';

const PATIENCE = 15 * SECOND;

/** What one look at a channel came to. */
export interface Looked {
  readonly channel: string;
  readonly findings: readonly Finding[];
  /** There is no such account. */
  readonly missing: boolean;
}

/**
 * Looks once at each channel of the settings, all at once.
 *
 * @param variables those that are set; what lacks a secret that it needs is not looked at, and that is said
 */
export async function lookAtNew(
  settings: Settings,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<readonly Looked[]> {
  const readers = await createReaders(settings, { now: () => Date.now() }, silentLog);
  return await Promise.all(
    settings.channels.map(async (channel): Promise<Looked> => {
      const { id, platform, handle, instance } = channel;
      const address = instance ? `@${handle}@${instance}` : handle;
      const name = `${platformRecord(platform).label} ${address}`;
      const unset = secretsOf(id, platform).find(
        ({ needed, variable }) => needed && !variables[variable],
      );
      const reader = readers.find((one) => one.platform === platform);
      if (unset !== undefined || reader === undefined) {
        const why = unset
          ? `${unset.variable} is not set yet`
          : 'this program cannot look there yet, and goes by what people report';
        return {
          channel: id,
          findings: [{ tried: `${name}: not looked at; ${why}` }],
          missing: false,
        };
      }
      const signals = await reader.look([channel], AbortSignal.timeout(PATIENCE));
      const { appPassword, accessToken } = settings.accounts[id] ?? {};
      return {
        channel: id,
        findings: [
          ...channelFindings(name, channel, signals),
          ...((appPassword ?? accessToken) ? [secretFinding(channel, signals)] : []),
        ],
        missing: signals.some((signal) => signal.kind === 'profile' && signal.seen === 'missing'),
      };
    }),
  );
}
