import type { Intent, MaintenanceRequest, Question } from '../model/question.ts';
import { unknownWordsReply } from '../say/plain-answers.ts';
import { printable } from '../say/quoted-text.ts';
import {
  answerWithoutChannels,
  type ChannelSelection,
  selectChannels,
} from './context/channel-selection.ts';
import type { Answer } from './context/context.ts';
import type { DeskContext } from './desk-context.ts';
import { emergency, help, offTopic } from './help/help.ts';
import { status, why } from './status/status.ts';

type Handler = (question: Question, context: DeskContext) => Answer | Promise<Answer>;
type Channels = Extract<ChannelSelection, { kind: 'channels' }>['channels'];

/** What answers each intent. What is asked for rarely is loaded then: who asks how things are is waiting. */
const BY_INTENT: Readonly<Record<Intent, Handler>> = {
  'ask-status': aboutChannels(status),
  'ask-why': aboutChannels(why),
  'ask-history': aboutChannels(askedHistory),
  'report-trouble': reported,
  'report-quiet': reported,
  digest: async (...given) => (await import('./digests/digest.ts')).digest(...given),
  alerts: async (...given) => (await import('./alerts/alerts.ts')).alerts(...given),
  help: (_question, context) => help(context),
  'off-topic': offTopic,
};

/** What the words ask for. A life in danger comes before all else, and nothing is done on words that nobody knows. */
export async function answerQuestion(question: Question, context: DeskContext): Promise<Answer> {
  if (question.emergency) return emergency(question, context);
  if (question.unknown) {
    const { words } = context.phrasing;
    return { verdicts: [], reply: unknownWordsReply(question.intent, question.unknown, words) };
  }
  if (question.unwatched) {
    const what = question.unwatched.map((name) => printable(name)).join(', ');
    return answerWithoutChannels({ kind: 'not-watched', what }, question, context);
  }
  if (question.detail) {
    const { answerDetail } = await import('./details/details.ts');
    return answerDetail(question.detail, question, context);
  }
  if (question.window) return expected(question, question.window, context);
  return BY_INTENT[question.intent](question, context);
}

/** An answer about the channels that the question names; where it names none, that. */
function aboutChannels(
  answer: (
    channels: Channels,
    context: DeskContext,
    question: Question,
  ) => Answer | Promise<Answer>,
): Handler {
  return (question, context) => {
    const chosen = selectChannels(question, context);
    return chosen.kind === 'channels'
      ? answer(chosen.channels, context, question)
      : answerWithoutChannels(chosen, question, context);
  };
}

async function askedHistory(channels: Channels, context: DeskContext, question: Question) {
  const { periodIn } = await import('./history/period.ts');
  const period = periodIn(question, context);
  const { file } = question;
  if (file === undefined) {
    return (await import('./history/history.ts')).history(channels, period, context);
  }
  const { historyFile } = await import('./history/history-file.ts');
  return historyFile(channels, period, file, context);
}

async function reported(question: Question, context: DeskContext): Promise<Answer> {
  const { takeReportInWords } = await import('./staff-reports/staff-report.ts');
  return takeReportInWords(question, context);
}

async function expected(
  question: Question,
  window: MaintenanceRequest,
  context: DeskContext,
): Promise<Answer> {
  const { maintenance } = await import('./maintenance/maintenance.ts');
  return maintenance(question, window, context);
}
