import { pattern } from './pattern.ts';

const EVERY = pattern(`
  alle/all/every/samtlige (de/våre/our/the) rapport/oppsummering/report/digest/summary/innlegg/post,
  alle/samtlige/all/every (de/våre/our/dei/the/of) (de/våre/our/the) (norske)
  kanal*/konto*/account*/channel*/distrikt*/district*/plattform*/platform*/varsel*/varsl*/alert*/alarm*/notif*/feed*/politi*/sider/side*,
  hver/every/each kanal/channel/account/distrikt/district/alert/konto/platform/plattform, hele
  landet/norge, heile landet/noreg, whole/entire country/nation, the lot, all of them, alle
  sammen/samen/tolv, alle/all (de) tolv/twelve/12, alle steder/stadar, overalt, everywhere,
  across the board, allesammen, alle i landet, hos alle, for alle, all over, alle på alle, all
  districts, samtlige, alle som én, alla kanal*/konto*/distrikt*, hela landet, alla
`);
/** «Alt ok?» asks about everything, unless something is named: «alt i orden med Oslo?». */
const EVERYTHING = pattern(`
  alt, allt, everything, all good/ok/okay/fine/green/well/up/quiet/clear/systems, all
`);
const NOT_EVERYTHING = pattern(`
  at all, alt for, all day/night/morning/evening/week/clear/the/right, alt dette/det/som, i alt,
  all this/that/quiet/calm, after all, all my/your/previous, overhead all
`);

/** «For alle, eller bare oss?» asks who is meant. */
const ONLY_US = pattern('for alle (…) eller, for everyone (…) or');

/**
 * True if every channel, organisation or alert is meant.
 *
 * @param something an organisation or platform is named
 */
export function meansAll(spoken: string, something: boolean): boolean {
  if (EVERY.in(ONLY_US.without(spoken))) return true;
  return !something && EVERYTHING.in(spoken) && !NOT_EVERYTHING.in(spoken);
}
