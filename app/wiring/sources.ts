import type { DocumentParser } from '../../adapters/documents/document-parser.ts';
import { createNetwork } from '../../adapters/network/network.ts';
import { createCrowdSources } from '../../adapters/status/crowd.ts';
import { createStatusSources } from '../../adapters/status/status.ts';
import type { Clock, Log, SignalSource } from '../../src/ports.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** What tells of more than one channel: our own line, the status pages and what people say elsewhere. */
export function createSources(
  settings: Settings,
  parts: {
    readonly clock: Clock;
    readonly log: Log;
    readonly documents: DocumentParser;
    /** Whether looks at a platform fail. */
    readonly suspected?: () => boolean;
  },
): readonly SignalSource[] {
  const { control, cadence } = settings.network;
  return [
    ...(control.length > 0
      ? [createNetwork({ ...parts, control, ...(cadence ? { cadence } : {}) })]
      : []),
    ...createStatusSources(settings, parts),
    ...createCrowdSources(settings, parts),
  ];
}
