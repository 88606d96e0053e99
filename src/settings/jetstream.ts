import { z } from 'zod';

/** The stream by which posts on Bluesky come where there are many channels; `null`: none, all are read one by one. */
export const jetstreamSchema = z
  .strictObject({
    url: z
      .url({
        protocol: /^wss?$/,
        error: 'is no address of a stream, such as wss://jetstream.example/subscribe',
      })
      .optional(),
    /** From how many channels on. */
    from: z.int().min(1).optional(),
  })
  .nullable()
  .optional();
