import { z } from 'zod';
import type { GraphResult } from './graph.ts';
import { lost, type Trouble } from './token.ts';

const linked = z.object({ id: z.string(), username: z.string().optional() });
/** An account on Instagram that is linked to a page. */
export type LinkedAccount = z.output<typeof linked>;

const page = z.object({
  id: z.string(),
  username: z.string().optional(),
  access_token: z.string().optional(),
  tasks: z.array(z.string()).optional(),
  instagram_business_account: linked.optional(),
});
/** A page as `me/accounts` lists it: https://developers.facebook.com/docs/graph-api/reference/user/accounts */
export type Page = z.output<typeof page>;

const pages = z.object({
  data: z.array(page),
  paging: z.object({ next: z.string().optional() }).optional(),
});

/** "(#100) Tried accessing nonexisting field (accounts)": it is a page that the token speaks for, no person. */
const NO_SUCH_FIELD = 100;

/** The pages that a person's or a system user's token opens; undefined for what is no such list. */
export function pagesIn(
  answer: unknown,
): { readonly pages: readonly Page[]; readonly isWhole: boolean } | undefined {
  const { data: list } = pages.safeParse(answer);
  return list && { pages: list.data, isWhole: list.paging?.next === undefined };
}

/** The account on Instagram that a page tells of itself. */
export function linkedIn(answer: unknown): LinkedAccount | undefined {
  return page.safeParse(answer).data?.instagram_business_account;
}

/** Whether a person was asked for what only a page has, or the other way round. */
export function isOtherKind(answer: GraphResult<unknown> | undefined): boolean {
  return answer?.ok === false && answer.error?.code === NO_SUCH_FIELD;
}

/**
 * What the owner of a token lacks on a page.
 *
 * @param mine the page as it is listed, if it is
 * @param isWhole whether the list holds all pages
 * @param publishes whether the token is one to publish with: one for reading alone lacks nothing
 */
export function roleTrouble(
  mine: Page | undefined,
  isWhole: boolean,
  publishes: boolean,
): Trouble | undefined {
  if (mine === undefined) {
    return isWhole ? lost('role') : undefined;
  }
  const may = mine.tasks === undefined || mine.tasks.includes('CREATE_CONTENT');
  return may || !publishes ? undefined : lost('role');
}
