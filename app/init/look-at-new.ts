import { createDocumentParser } from '../../adapters/documents/document-parser.ts';
import { silentLog } from '../../adapters/log/silent.ts';
import { platformRecord } from '../../src/catalog/platforms/platforms.ts';
import { SECOND } from '../../src/model/instant.ts';
import type { CheckResult } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { secretsOf } from '../../src/setup/secrets.ts';
import { channelFindings, secretFinding, secretOf } from '../check/channel-findings.ts';
import { notLookedAt } from '../check/not-looked-at.ts';
import { createReaders } from '../wiring/platforms.ts';

const PATIENCE = 15 * SECOND;

/** What one look at a channel came to. */
export interface Looked {
  readonly channel: string;
  readonly findings: readonly CheckResult[];
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
  const clock = { now: () => Date.now() };
  const readers = await createReaders(settings, clock, silentLog, createDocumentParser());
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
          ? `not looked at; ${unset.variable} is not set yet`
          : notLookedAt(channel, false, clock.now());
        return { channel: id, findings: [{ tried: `${name}: ${why}` }], missing: false };
      }
      const signals = await reader.look([channel], AbortSignal.timeout(PATIENCE));
      const secret = secretOf(settings.accounts[id]);
      return {
        channel: id,
        findings: [
          ...channelFindings(name, channel, signals),
          ...(secret === undefined ? [] : [secretFinding(channel, signals, secret)]),
        ],
        missing: signals.some((signal) => signal.kind === 'profile' && signal.seen === 'missing'),
      };
    }),
  );
}
