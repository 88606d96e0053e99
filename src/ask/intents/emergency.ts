import { has, without } from '../text/lexicon.ts';

/**
 * True if the words may mean that someone is in danger: a deed, a body or a place in danger, and nothing that takes it
 * back. Rather too often than once too seldom: the price of a false one is an answer with the emergency numbers.
 *
 * @param normalized as in `ParsedText`
 */
export function meansEmergency(normalized: string): boolean {
  const told = without(normalized, 'harmless');
  // «Face» is also what Facebook is called for short, and the name of a town takes nothing back.
  const placed = told.replace(/@owner| (?:her|his) @platform/g, ' sted');
  const isSomebody = has(told, 'person', 'somebodyNear');
  const cries = has(told, 'cry') && has(told, 'somebodyNear') && !has(told, 'polite');
  const isClear =
    has(told, 'dangerSigns', 'inWater') ||
    (has(told, 'boat') && has(told, 'sinking')) ||
    (isSomebody && has(told, 'notHome', 'lifeless'));
  if (!isClear && !cries && !has(told, 'danger')) return false;
  if (has(told, 'exercise') && !has(told, 'noExercise')) return false;
  if (has(told, 'counting') && !has(told, 'hereAndNow')) return false;
  const isOurBusiness = has(
    placed,
    'aboutPosting',
    'alert',
    'digest',
    'tool',
    'network',
    'machine',
  );
  // A place and a word that has other senses, and nobody in danger: «skudd i Bodø».
  if (!isOurBusiness) return isClear || cries || placed === told || !has(told, 'weak');
  // What police write about all day. Getting a message out about a fire is no cry for help.
  if (has(told, 'published') && !has(told, 'summons')) return false;
  // An account bleeds and posts drown without anybody: a person has to be in it, or a call for help.
  return (isSomebody || has(told, 'summons', 'cry')) && (isClear || has(told, 'hereAndNow'));
}
