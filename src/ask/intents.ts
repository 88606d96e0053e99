import type { Intent } from '../model/question.ts';
import { wantsLess, wantsSnooze } from './action.ts';
import { ACK, alertsWanted, SET_CLOCK, SOFT_ACK, STAND_ALARM } from './alerts-wanted.ts';
import { digestChanged, digestWanted } from './digest-wanted.ts';
import { EXPLAIN_YOURSELF, HELP, HOW_TO, isHelp, TELL_THE_BOT } from './help-wanted.ts';
import { historyAsked } from './history-asked.ts';
import { pattern } from './pattern.ts';
import { reported } from './reported.ts';
import type { Scene } from './scene.ts';
import { isAlternative, isCheck, statusAsked, whyAbout } from './status-asked.ts';
import { inDomain, OTHER_THING, OUR_THING, RADIO_SILENCE, troubleOfOurs } from './subject.ts';
import * as topic from './topics.ts';

/** What the rules make of a text, or undefined where no rule fits and the phrases may speak. */
export function intentByRule(scene: Scene): Intent | undefined {
  const { reading, afterAlert } = scene;
  const { spoken, question } = reading;
  if (topic.HELP_WORD.test(spoken)) return 'help';
  if (ACK.in(spoken) && !question && !wantsLess(spoken)) return 'alerts';
  if (
    afterAlert &&
    !question &&
    SOFT_ACK.in(spoken) &&
    reading.strange.length <= 2 &&
    !wantsLess(spoken) &&
    !pattern(`
  ikke, not, can't
`).in(spoken)
  )
    return 'alerts';
  if (
    STAND_ALARM.in(spoken) &&
    (topic.ALERT.in(spoken) || topic.TELL_WHEN.in(spoken)) &&
    !OUR_THING.in(spoken)
  )
    return 'off-topic';
  const why = topic.WHY.in(spoken);
  const howTo = HOW_TO.in(spoken);
  const settings = topic.DIGEST.in(spoken) || topic.ALERT.in(spoken) || topic.TELL_WHEN.in(spoken);
  if (
    howTo &&
    (settings ||
      (question &&
        (wantsLess(spoken) || wantsSnooze(spoken)) &&
        !topic.POSTING.in(spoken) &&
        reading.strange.length <= 1))
  )
    return 'help';
  if (
    HELP.in(spoken) &&
    !(why && !pattern('hva betyr, what (…) mean*').in(spoken)) &&
    isHelp(scene)
  )
    return 'help';
  if ((TELL_THE_BOT.in(spoken) && question) || EXPLAIN_YOURSELF.in(spoken)) return 'help';
  if (SET_CLOCK.in(spoken)) return 'off-topic';
  const digest = digestWanted(scene) ?? digestChanged(scene);
  if (digest) return digest;
  const alerts = alertsWanted(scene);
  if (alerts) return alerts;
  if (
    howTo &&
    (topic.POSTING.in(spoken) || topic.CHANNEL.in(spoken)) &&
    !topic.STATE.in(spoken) &&
    /hvordan|how|hva/.test(spoken)
  )
    return 'help';
  if (
    OTHER_THING.in(RADIO_SILENCE.without(spoken)) &&
    !OUR_THING.in(spoken) &&
    !troubleOfOurs(scene)
  )
    return 'off-topic';
  if (isAlternative(scene) || isCheck(scene)) return 'ask-status';
  if (why && (question || why) && whyAbout(scene)) return 'ask-why';
  if (topic.WHOSE.in(spoken) && question && (inDomain(scene) || reading.ours)) return 'ask-why';
  if (historyAsked(scene)) return 'ask-history';
  if (!question) {
    const report = reported(scene);
    if (report) return report;
  }
  return statusAsked(scene) ? 'ask-status' : undefined;
}

/** The intents for which a text needs clear words; a likeness to a phrase is not enough. */
export const ACTIONS: ReadonlySet<Intent> = new Set([
  'report-trouble',
  'report-quiet',
  'digest',
  'alerts',
]);
