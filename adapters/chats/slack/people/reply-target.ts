import { z } from 'zod';

/** Where something was asked or pressed, and so where its answer belongs. */
export const replyTargetSchema = z.discriminatedUnion('kind', [
  /** For the asker alone, through the response_url of a command or of a button that only they see. */
  z.object({
    kind: z.literal('alone'),
    url: z.string(),
    /** Under which an answer can be shared with the room. */
    id: z.string(),
    channel: z.string(),
    /** The asker: what a response_url no longer takes is sent to them. */
    person: z.string(),
  }),
  /** For everybody in the room or thread. */
  z.object({
    kind: z.literal('room'),
    channel: z.string(),
    thread: z.string().optional(),
    /** In a direct message: the person, with whom one goes on in another thread and from the Home tab too. */
    person: z.string().optional(),
  }),
  /** By direct message: nothing else can be reached from the Home tab and from global shortcuts. */
  z.object({ kind: z.literal('person'), person: z.string() }),
]);
export type ReplyTarget = z.output<typeof replyTargetSchema>;

/** Follow-ups are understood within it. */
export function conversationOf(target: ReplyTarget): string {
  switch (target.kind) {
    case 'alone':
      return `${target.channel}/${target.person}`;
    case 'room':
      if (target.person !== undefined) return target.person;
      return target.thread ? `${target.channel}/${target.thread}` : target.channel;
    case 'person':
      return target.person;
  }
}

/** A target on its way through a view's `private_metadata`; undefined where it is none of ours. */
export function parseReplyTarget(metadata: string): ReplyTarget | undefined {
  try {
    const read = replyTargetSchema.safeParse(JSON.parse(metadata));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
