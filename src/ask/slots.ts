import type { Intent, Slots } from '../model/question.ts';
import { daysNamed } from './entities/periods.ts';
import { timeOfDay } from './entities/times.ts';
import type { DialogueState } from './intents/dialogue-state.ts';
import { calmSaid, troubleTold } from './intents/reports.ts';
import { acknowledges, alertAction, digestAction } from './intents/settings.ts';
import { has } from './text/lexicon.ts';

/**
 * What the words of a text name for its intent, without anything that was said before.
 *
 * @param action what is to become of a setting, where that is known by more than the words
 */
export function slotsOf(
  intent: Intent,
  state: DialogueState,
  action = actionOf(intent, state),
): Slots {
  if (intent === 'help' || intent === 'off-topic') return {};
  const { parsed, whole, period } = state;
  const { normalized, owners, platforms, all, words } = parsed;
  const timed = (intent === 'digest' && action !== 'when') || action === 'snooze';
  const time = timed ? timeOfDay(words, parsed.language === 'en') : undefined;
  const days = intent === 'digest' || intent === 'alerts' ? daysNamed(words) : [];
  const stretch = intent.startsWith('ask-') || action === 'snooze' ? period : undefined;
  const says =
    intent === 'report-trouble'
      ? [troubleTold(normalized, whole.normalized)]
      : intent === 'report-quiet'
        ? calmSaid(normalized)
        : [];
  const everything =
    all && (!intent.startsWith('report-') || has(normalized, 'everyChannelOfReport'));
  return {
    ...(action ? { action } : {}),
    ...(owners.length > 0 ? { owner: owners } : {}),
    ...(platforms.length > 0 ? { platform: platforms } : {}),
    ...(everything ? { all: true as const } : {}),
    ...(time === undefined ? {} : { time }),
    ...(days.length > 0 ? { days } : {}),
    ...(stretch === undefined || (time !== undefined && action === 'snooze')
      ? {}
      : { period: nightThatWas(stretch, intent, words) }),
    ...(intent === 'report-quiet' && says.length === 0 ? { says: ['can-post'] as const } : {}),
    ...(says.length > 0 ? { says } : {}),
  };
}

function actionOf(intent: Intent, state: DialogueState): Slots['action'] {
  const { normalized, question } = state.parsed;
  if (intent === 'digest') return digestAction(normalized, question);
  if (intent !== 'alerts') return undefined;
  return acknowledges(state)
    ? 'acknowledge'
    : alertAction(normalized, state.until || state.period !== undefined);
}

/** In a question of what happened, «i natt» is the night that was. */
function nightThatWas(period: string, intent: Intent, words: readonly string[]): string {
  const told = words.some((word) => /^(skjedd|hendt|hänt|sket|skett)$/.test(word));
  return intent === 'ask-history' && period === 'tonight' && told ? 'last-night' : period;
}
