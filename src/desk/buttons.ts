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
  sitting: AnswerContext,
): Promise<Answer> {
  switch (pressed.kind) {
    case 'report':
      return takePressedReport(pressed, sitting);
    case 'withdraw':
      return withdrawReport(pressed.report, sitting);
    case 'follow':
      return follow(pressed.channel, sitting);
    case 'unfollow':
      return unfollow(pressed.follow, sitting);
    case 'acknowledge': {
      const incident = sitting.incidents.find(pressed.incident);
      return acknowledge(incident ? [incident] : [], sitting);
    }
    case 'snooze-alerts':
      return snoozeAlerts(undefined, sitting);
    case 'alerts-least':
      return setLeast(pressed.least, sitting);
    case 'end-alerts':
      return endAlerts(sitting);
    case 'end-window':
      return endWindow(pressed.window, sitting);
    case 'end-digest':
      return endDigest(pressed.plan, sitting);
    case 'choose-language':
      return chooseLanguage(pressed, sitting);
    case 'choose-organisation':
      return chooseOrganisation(pressed, sitting);
    case 'export-history': {
      const [first, ...more] = pressed.channels.flatMap((id) => sitting.scene.channel(id) ?? []);
      if (!first) return gone(sitting);
      const { historyFile } = await import('./history/history-file.ts');
      return historyFile([first, ...more], pressed.period, pressed.form, sitting);
    }
    case 'why':
    case 'status':
    case 'history': {
      const [first, ...more] = pressed.channels.flatMap((id) => sitting.scene.channel(id) ?? []);
      if (!first) return gone(sitting);
      if (pressed.kind === 'history') return history([first, ...more], pressed.period, sitting);
      return pressed.kind === 'why'
        ? why([first, ...more], sitting)
        : status([first, ...more], sitting);
    }
  }
}

async function chooseOrganisation(
  { organisation: id }: Extract<ButtonAction, { kind: 'choose-organisation' }>,
  { names, scene, chooseHome, audit }: AnswerContext,
): Promise<Answer> {
  const organisation = names.organisation(id);
  if (!organisation) return { verdicts: [], reply: sentenceReply('which.gone', scene.words) };
  await chooseHome(organisation);
  await audit('choose-organisation', { detail: organisation.id });
  const owner = names.short(organisation);
  return { verdicts: [], reply: sentenceReply('which.chosen', scene.words, { owner }) };
}

async function chooseLanguage(
  { language }: Extract<ButtonAction, { kind: 'choose-language' }>,
  sitting: AnswerContext,
): Promise<Answer> {
  await sitting.chooseLanguage(language);
  await sitting.audit('choose-language', { detail: language });
  return { verdicts: [], reply: sentenceReply('language.chosen', createWords(language)) };
}

/** A button of an old answer, on what is no longer there. */
function gone({ scene }: AnswerContext): Answer {
  return { verdicts: [], reply: sentenceReply('which.gone', scene.words) };
}
