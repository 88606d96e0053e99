import type { Platform } from '../../../src/model/platform.ts';
import type { SignalOf } from '../../../src/model/signal.ts';

type Told = Pick<SignalOf<'credentials'>, 'result' | 'code' | 'text'>;

const MAKE_ANEW =
  'Make a new one (best as a system user of the business, whose token does not run out) and set the variable anew.';
const BY_RESULT: Readonly<Partial<Record<Told['result'], string>>> = {
  expired: `The token has run out. ${MAKE_ANEW}`,
  revoked: `The password was changed or the session ended. ${MAKE_ANEW}`,
};
const BY_CODE: Readonly<Record<string, string>> = {
  458: `The app was taken out of its owner’s settings. Let it in again. ${MAKE_ANEW}`,
  492: 'The token’s owner has no role on the page any more. Give the role back, or take a token of somebody who has one.',
  2635: 'Meta no longer serves this version of the Graph API. Set "version" to a newer one.',
};
const PERMISSIONS = {
  facebook: 'pages_show_list and pages_read_engagement',
  threads: 'threads_basic',
  instagram: 'instagram_basic, pages_show_list and pages_read_engagement',
};

/** What to do about a token that Meta refuses; undefined where what holds for every platform holds here too. */
export function metaRemedy(platform: Platform, { result, code, text }: Told): string | undefined {
  if (platform !== 'facebook' && platform !== 'instagram' && platform !== 'threads')
    return undefined;
  const named = code === undefined ? undefined : BY_CODE[code];
  if (named !== undefined) return named;
  if (result !== 'app-refused') return BY_RESULT[result];
  const why = text ? `Meta: “${text}” ` : '';
  return `${why}Check that the app may use ${PERMISSIONS[platform]}, and that the token’s owner has a role on the page.`;
}
