import { has, without } from '../text/lexicon.ts';

/**
 * True if every channel, organisation or alert is meant.
 *
 * @param something an organisation or platform is named
 */
export function meansAll(normalized: string, something: boolean): boolean {
  if (has(without(normalized, 'onlyUs'), 'everyOne')) return true;
  return !something && has(normalized, 'everything') && !has(normalized, 'notEverything');
}
