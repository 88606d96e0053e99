import type { SecretKind } from '../catalog/platforms/platform-record.ts';
import { platformRecord } from '../catalog/platforms/platforms.ts';
import type { Platform } from '../model/platform.ts';

/** A secret that a channel or its whole platform is watched with, by the whole name of its variable. */
export type Secret = SecretKind;

/** The secrets that a channel can be watched with, the needed ones first. */
export function secretsOf(channel: string, platform: Platform): readonly Secret[] {
  return platformRecord(platform).secrets.map((secret) =>
    secret.of === 'platform'
      ? secret
      : { ...secret, variable: variableOf(`${channel}-${secret.variable}`) },
  );
}

function variableOf(name: string): string {
  const variable = name.replaceAll('-', '_').toUpperCase();
  return /^\d/.test(variable) ? `_${variable}` : variable;
}
