import { z } from 'zod';
import { type Channel, ROLES } from '../model/channel.ts';
import type { Instant } from '../model/instant.ts';
import { instantSchema } from '../model/instant-schema.ts';
import { PLATFORMS } from '../model/platform.ts';
import type { Signal } from '../model/signal.ts';
import { signalSchema } from '../model/signal-schema.ts';
import { zoneSchema } from '../settings/zone.ts';
import { suggestion } from '../yaml/explain-issue.ts';
import type { Parsed } from '../yaml/file-issue.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const fair = z.union([z.string(), z.array(z.string())]).optional();

/** A night file: channels, signals in the order in which they became observable, and the questions asked. */
const nightSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().optional(),
  zone: zoneSchema,
  sources: z.array(z.string()).optional(),
  channels: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        owner: z.string().min(1),
        platform: z.enum(PLATFORMS),
        handle: z.string().min(1),
        followers: z.int().min(0).optional(),
        verified: z.boolean().optional(),
        instance: z.string().optional(),
        postsPerDay: z.number().positive().optional(),
        retiredFrom: instantSchema.optional(),
        role: z.enum(ROLES).default('ours'),
      }),
    )
    .min(1),
  signals: z.array(signalSchema).default([]),
  asks: z
    .array(
      z.strictObject({
        at: instantSchema,
        channel: z.string(),
        text: z.string(),
        /** What is known to be the truth. Only a bench may read it. */
        expect: z
          .strictObject({ ability: fair, activity: fair, cause: fair, certainty: fair })
          .optional(),
      }),
    )
    .default([]),
});

export interface NightQuestion {
  readonly at: Instant;
  readonly channel: string;
  readonly text: string;
  readonly expect?: Expectation | undefined;
}

/** Fair answers, one or several of each; what is left out is not scored. */
export type Expectation = NonNullable<z.output<typeof nightSchema>['asks'][number]['expect']>;

export interface Night {
  readonly id: string;
  readonly title?: string | undefined;
  readonly zone: string;
  readonly channels: readonly Channel[];
  readonly signals: readonly Signal[];
  readonly asks: readonly NightQuestion[];
}

/**
 * Reads a night file.
 *
 * @param file its name, for issues; the text is given, nothing is read from disk
 */
export function parseNight(text: string, file: string): Parsed<Night> {
  return parseYaml(text, file, nightSchema, (night) => {
    const issues: { path: PropertyKey[]; message: string }[] = [];
    const ids = new Set<string>();
    night.channels.forEach(({ id }, index) => {
      if (ids.has(id)) {
        issues.push({ path: ['channels', index, 'id'], message: `"${id}" stands twice` });
      }
      ids.add(id);
    });
    const known = (id: string, path: PropertyKey[]) => {
      if (!ids.has(id)) {
        issues.push({
          path,
          message: `no channel has the id "${id}"${suggestion(id, [...ids])}`,
        });
      }
    };
    night.signals.forEach((signal, index) => {
      if ('channel' in signal) known(signal.channel, ['signals', index, 'channel']);
      const before = night.signals[index - 1];
      if (before && before.at > signal.at) {
        issues.push({
          path: ['signals', index, 'at'],
          message:
            'this time lies before the one above it; signals stand in the order of their times',
        });
      }
    });
    night.asks.forEach((ask, index) => {
      known(ask.channel, ['asks', index, 'channel']);
      const before = night.asks[index - 1];
      if (before && before.at > ask.at) {
        issues.push({
          path: ['asks', index, 'at'],
          message: 'this time lies before the one above it; asks stand in the order of their times',
        });
      }
    });
    return issues;
  }) as Parsed<Night>;
}
