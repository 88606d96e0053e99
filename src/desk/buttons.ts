import type { ButtonAction } from '../model/replies/reply.ts';
import { sentenceReply } from '../say/plain-answers.ts';
import { createWords } from '../say/words.ts';
import { acknowledge, endAlerts, setLeast, snoozeAlerts } from './alerts/alerts.ts';
import type { Answer, AnswerContext } from './context/context.ts';
import { endDigest } from './digests/digest.ts';
import { follow, unfollow } from './follow/follow.ts';
import { history } from './history/history.ts';
import { endWindow } from './maintenance/maintenance.ts';
import { takePressedReport, withdrawReport } from './staff-reports/staff-report.ts';
import { status } from './status/status.ts';
import { why } from './status/why.ts';

/** What a button does, but those that ask: they are heard like words. */
export async function answerButton(
  pressed: Exclude<ButtonAction, { kind: 'ask' | 'incident-report' }>,
  context: AnswerContext,
): Promise<Answer> {
  switch (pressed.kind) {
    case 'report':
      return takePressedReport(pressed, context);
    case 'withdraw':
      return withdrawReport(pressed.report, context);
    case 'follow':
      return follow(pressed.channel, context);
    case 'unfollow':
      return unfollow(pressed.follow, context);
    case 'acknowledge': {
      const incident = context.incidents.find(pressed.incident);
      return acknowledge(incident ? [incident] : [], context);
    }
    case 'snooze-alerts':
      return snoozeAlerts(undefined, context);
    case 'alerts-least':
      return setLeast(pressed.least, context);
    case 'end-alerts':
      return endAlerts(context);
    case 'end-window':
      return endWindow(pressed.window, context);
    case 'end-digest':
      return endDigest(pressed.plan, context);
    case 'choose-language':
      return chooseLanguage(pressed, context);
    case 'choose-organisation':
      return chooseOrganisation(pressed, context);
    case 'export-history': {
      const [first, ...more] = pressed.channels.flatMap((id) => context.phrasing.channel(id) ?? []);
      if (!first) return gone(context);
      const { historyFile } = await import('./history/history-file.ts');
      return historyFile([first, ...more], pressed.period, pressed.form, context);
    }
    case 'why':
    case 'status':
    case 'history': {
      const [first, ...more] = pressed.channels.flatMap((id) => context.phrasing.channel(id) ?? []);
      if (!first) return gone(context);
      if (pressed.kind === 'history') return history([first, ...more], pressed.period, context);
      return pressed.kind === 'why'
        ? why([first, ...more], context)
        : status([first, ...more], context);
    }
  }
}

async function chooseOrganisation(
  { organisation: id }: Extract<ButtonAction, { kind: 'choose-organisation' }>,
  { names, phrasing, chooseHome, audit }: AnswerContext,
): Promise<Answer> {
  const organisation = names.organisation(id);
  if (!organisation) return { verdicts: [], reply: sentenceReply('which.gone', phrasing.words) };
  await chooseHome(organisation);
  await audit('choose-organisation', { detail: organisation.id });
  const owner = names.short(organisation);
  return { verdicts: [], reply: sentenceReply('which.chosen', phrasing.words, { owner }) };
}

async function chooseLanguage(
  { language }: Extract<ButtonAction, { kind: 'choose-language' }>,
  context: AnswerContext,
): Promise<Answer> {
  await context.chooseLanguage(language);
  await context.audit('choose-language', { detail: language });
  return { verdicts: [], reply: sentenceReply('language.chosen', createWords(language)) };
}

/** A button of an old answer, on what is no longer there. */
function gone({ phrasing }: AnswerContext): Answer {
  return { verdicts: [], reply: sentenceReply('which.gone', phrasing.words) };
}
