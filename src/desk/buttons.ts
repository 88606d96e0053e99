import type { Channel } from '../model/channel.ts';
import type { ButtonAction } from '../model/replies/reply.ts';
import { sentenceReply } from '../say/plain-answers.ts';
import {
  acknowledge,
  endAlerts,
  endSilenceNotices,
  setLeast,
  snoozeAlerts,
  widenAlerts,
} from './alerts/alerts.ts';
import { noteChange } from './context/audit-log.ts';
import { chooseLanguage } from './context/choose-language.ts';
import type { Answer, AnswerContext } from './context/context.ts';
import type { DeskContext } from './desk-context.ts';
import { endDigest } from './digests/digest.ts';
import { follow, unfollow } from './follow/follow.ts';
import { history } from './history/history.ts';
import { historyFile } from './history/history-file.ts';
import { incidentReport } from './incident-reports/incident-report.ts';
import { endWindow } from './maintenance/maintenance.ts';
import { takePressedReport, withdrawReport } from './staff-reports/staff-report.ts';
import { status, why } from './status/status.ts';

/** What a button does, but those that ask: they are heard like words. */
export async function answerButton(
  action: Exclude<ButtonAction, { kind: 'ask' }>,
  context: DeskContext,
): Promise<Answer> {
  switch (action.kind) {
    case 'report':
      return takePressedReport(action, context);
    case 'withdraw':
      return withdrawReport(action.report, context);
    case 'follow':
      return follow(action.channel, context);
    case 'unfollow':
      return unfollow(action.follow, context);
    case 'incident-report':
      return incidentReport({ id: action.incident }, context);
    case 'acknowledge': {
      const incident = context.incidents.find(action.incident);
      return acknowledge(incident ? [incident] : [], context);
    }
    case 'snooze-alerts':
      return snoozeAlerts(undefined, context);
    case 'alerts-least':
      return setLeast(action.least, context);
    case 'end-silence-notices':
      return endSilenceNotices(context);
    case 'alerts-widen':
      return widenAlerts(context);
    case 'end-alerts':
      return endAlerts(context);
    case 'end-window':
      return endWindow(action.window, context);
    case 'end-digest':
      return endDigest(action.plan, context);
    case 'choose-language':
      return chooseLanguage(action.language, context);
    case 'choose-organisation':
      return chooseOrganisation(action, context);
    case 'export-history': {
      const channels = channelsOf(action, context);
      return channels ? historyFile(channels, action.period, action.form, context) : gone(context);
    }
    case 'why': {
      const channels = channelsOf(action, context);
      return channels ? why(channels, context) : gone(context);
    }
    case 'status': {
      const channels = channelsOf(action, context);
      const { premises } = action;
      return channels ? status(channels, context, premises ? { premises } : {}) : gone(context);
    }
    case 'history': {
      const channels = channelsOf(action, context);
      return channels ? history(channels, action.period, context) : gone(context);
    }
  }
}

/** Undefined where none of them is watched any more. */
function channelsOf(
  { channels }: { readonly channels: readonly string[] },
  { phrasing }: AnswerContext,
): readonly [Channel, ...Channel[]] | undefined {
  const [first, ...more] = channels.flatMap((id) => phrasing.channel(id) ?? []);
  return first && [first, ...more];
}

async function chooseOrganisation(
  { organisation: id }: Extract<ButtonAction, { kind: 'choose-organisation' }>,
  context: DeskContext,
): Promise<Answer> {
  const { asker, phrasing, conversations } = context;
  const organisation = phrasing.names.organisation(id);
  if (!organisation) return gone(context);
  await conversations.choose(asker.person, organisation.id);
  await noteChange('choose-organisation', context, { detail: organisation.id });
  const owner = phrasing.names.short(organisation);
  return { verdicts: [], reply: sentenceReply('which.chosen', phrasing.words, { owner }) };
}

/** A button of an old answer, on what is no longer there. */
function gone({ phrasing }: AnswerContext): Answer {
  return { verdicts: [], reply: sentenceReply('which.gone', phrasing.words) };
}
