import type { z } from 'zod';
import type { signalSchema } from './signal-schema.ts';

/** One observed fact with its time. */
export type Signal = z.output<typeof signalSchema>;
export type SignalKind = Signal['kind'];
export type SignalOf<K extends SignalKind> = Extract<Signal, { kind: K }>;

/** Signals about one channel, as against a platform, the network or a chat service. */
export type ChannelSignal = Extract<Signal, { channel: string }>;
