import { platformRecord } from '../../../src/catalog/platforms/platforms.ts';
import type { Channel } from '../../../src/model/channel.ts';
import type { DocumentParser } from '../../documents/document-parser.ts';
import type { ReadResult } from '../../http/read-result.ts';
import { type Page, type PageSight, pageRead } from '../../pages/page-read.ts';

/** The address of an account's page; undefined for platforms that have none to look at. */
export function accountPage({ platform, handle }: Channel): URL | undefined {
  const { page } = platformRecord(platform).profiles;
  return page && new URL(page(encodeURIComponent(handle.replace(/^@/, ''))));
}

/** The same by the number that a new name does not change. */
export function accountPageById({ platform }: Channel, id: string): URL | undefined {
  const { pageById } = platformRecord(platform).profiles;
  return pageById && new URL(pageById(id));
}

/** What a page of an account told, with the number of the account where it stands on it. */
export interface AccountSight extends PageSight {
  readonly id?: string;
}

const SUSPENDED = /\b(account|profile|page) (is |has been )?(temporarily )?suspended\b/i;

/**
 * What a stranger's look at an account's page says. Such platforms answer strangers, and programs above all, with walls of
 * any status: nothing is taken for the account's own state that the page does not plainly say.
 *
 * @param shown whether this page has been seen before
 */
export async function accountSight(
  asked: URL,
  reading: ReadResult,
  shown: boolean,
  documents: DocumentParser,
): Promise<AccountSight> {
  const page = await pageRead(asked, reading, documents);
  if ('seen' in page) {
    if (page.seen !== 'missing' || shown) return page;
    return { seen: 'login-wall', trouble: `${page.trouble}, as walls answer too` };
  }
  if (SUSPENDED.test(page.title)) return { seen: 'suspended' };
  if (!isOwn(page, asked)) return { seen: 'login-wall', trouble: 'the page names no account' };
  const id = idOn(page);
  return { seen: 'visible', ...(id === undefined ? {} : { id }) };
}

/** The page gives the account's own address as its own. */
function isOwn({ names }: Page, asked: URL): boolean {
  return names.some((name) => {
    const address = URL.parse(name);
    return (
      address !== null && /^https?:$/.test(address.protocol) && pathOf(address) === pathOf(asked)
    );
  });
}

/** By what name the page calls the account: the last part of its own address. */
export function nameOn(page: Page): string | undefined {
  const own = page.names.map((name) => URL.parse(name)).find((url) => url?.protocol === 'https:');
  return own ? pathOf(own) : undefined;
}

function pathOf({ pathname }: URL): string {
  return pathname.toLowerCase().replace(/\/+$/, '');
}

/** Apps open a page by the account's number: `fb://profile/100064…`, `twitter://user?id=…`. */
function idOn({ names }: Page): string | undefined {
  return names
    .map(
      (name) =>
        /^(?:fb|twitter|instagram):\/\/(?:page|profile|user)(?:\/\?|\/|\?)(?:id=)?(\d{4,})$/.exec(
          name,
        )?.[1],
    )
    .find((id) => id !== undefined);
}
