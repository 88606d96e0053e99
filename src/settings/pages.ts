import { z } from 'zod';

/** What a channel's settings say of its page on the web. */
export const pageKeys = {
  /** For accounts: whether their page is looked at as a stranger sees it. */
  publicPage: z.boolean().optional(),
  /** For a website: what must stand on the page. */
  text: z.string().trim().min(1).optional(),
};

export interface PageSettings {
  readonly publicPage?: boolean | undefined;
  readonly text?: string | undefined;
}

/** Whether anything at all is said of a page. */
export function saysOfPage({ publicPage, text }: PageSettings): boolean {
  return publicPage === true || text !== undefined;
}
