import { z } from 'zod';

const word = z.string().trim().min(1);

/** The server through which e-mail goes out. */
export const mailSchema = z
  .strictObject({
    host: word,
    /** 465 with `secure`, otherwise 587. */
    port: z.int().min(1).max(65_535).optional(),
    /** Encrypted from the first byte on; otherwise by STARTTLS, which a password always waits for. */
    secure: z.boolean().default(false),
    user: word.optional(),
    /** Never printed, never stored. */
    password: word.optional(),
    /** Such as `Kanalvakt <kanalvakt@example.org>`. */
    from: z
      .string()
      .regex(/^(?:[^<>@]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'is no e-mail address'),
  })
  .optional();
export type MailSettings = NonNullable<z.output<typeof mailSchema>>;
