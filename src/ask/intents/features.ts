import { conceptsIn } from '../text/lexicon.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { Rule } from './rules.ts';

/** What the rules see in a text, as names that a model can weigh: `rule:ask-why`, `concept:down`, `question`. */
export function featuresOf(state: DialogueState, rule: Rule | undefined): readonly string[] {
  const { parsed, afterAlert, afterDigest, followUp, past, period, until } = state;
  const { normalized, owners, platforms, all, question, firstPerson, unknownWords, words } = parsed;
  const named: readonly [string, boolean][] = [
    ['question', question],
    ['mark', words.includes('?')],
    ['owner', owners.length > 0],
    ['platform', platforms.length > 0],
    ['all', all],
    ['we', firstPerson],
    ['past', past],
    ['period', period !== undefined],
    ['until', until],
    ['after-alert', afterAlert],
    ['after-digest', afterDigest],
    ['follow-up', followUp],
  ];
  return [
    `rule:${rule?.intent ?? 'none'}`,
    `rule-name:${rule?.name ?? 'none'}`,
    `language:${parsed.language ?? 'none'}`,
    `unknown:${Math.min(3, unknownWords.length)}`,
    `words:${Math.min(12, words.length)}`,
    ...named.flatMap(([name, holds]) => (holds ? [name] : [])),
    ...conceptsIn(normalized).map(({ concept }) => `concept:${concept}`),
  ];
}
