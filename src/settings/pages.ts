import { z } from 'zod';

/** What a channel's settings say of its page on the web. */
export const pageKeys = {
  /** For accounts: whether their page is looked at as a stranger sees it. */
  publicPage: z.boolean().optional(),
  /** For a website: what must stand on the page. */
  text: z.string().trim().min(1).optional(),
  /** For feeds and websites whose host lets only certain readers in. */
  userAgent: z
    .string()
    .regex(/^[\x20-\x7e]{1,200}$/, 'is no name that can be sent: up to 200 plain characters')
    .optional(),
  headers: z
    .record(
      z.string().regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/, 'is no name of a header'),
      z
        .string()
        .regex(/^[\x20-\x7e]{0,1000}$/, 'is no value of a header: plain characters, one line'),
    )
    .optional(),
};

export interface PageSettings {
  readonly publicPage?: boolean | undefined;
  readonly text?: string | undefined;
  readonly userAgent?: string | undefined;
  /** May hold secrets. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Whether anything at all is said of a page. */
export function saysOfPage({ publicPage, ...rest }: PageSettings): boolean {
  return publicPage === true || Object.values(rest).some((value) => value !== undefined);
}
