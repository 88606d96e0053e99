import { exportWanted } from '../ask/file-wanted.ts';
import type { Channel } from '../model/channel.ts';
import type { Question } from '../model/question.ts';
import type { ReportedState } from '../model/signal.ts';
import {
  notWatchedReply,
  unknownWordsReply,
  whichOrganisationReply,
} from '../say/plain-answers.ts';
import { refusalReply } from '../say/refusal.ts';
import { type ChannelSelection, publishers, selectChannels } from './context/channel-selection.ts';
import type { Answer, AnswerContext } from './context/context.ts';
import { emergency, help, offTopic } from './help/help.ts';
import { history } from './history/history.ts';
import { periodIn } from './history/history-request.ts';
import { takeReport } from './staff-reports/staff-report.ts';
import { status } from './status/status.ts';
import { why } from './status/why.ts';

/** More buttons than this are no longer read. */
const CHOICES = 8;

/** What the words ask for. Only a report changes anything. */
export async function answerQuestion(question: Question, context: AnswerContext): Promise<Answer> {
  if (question.emergency) return emergency(question, context);
  const { words } = context.phrasing;
  if (question.unknown) {
    return { verdicts: [], reply: unknownWordsReply(question.intent, question.unknown, words) };
  }
  switch (question.intent) {
    case 'help':
      return help(context);
    case 'off-topic':
      return offTopic(question, context);
    // Loaded where they are asked for: most questions are not, and somebody is waiting.
    case 'digest':
      return (await import('./digests/digest.ts')).digest(question, context);
    case 'alerts':
      return (await import('./alerts/alerts.ts')).alerts(question, context);
  }
  if (question.window) {
    return (await import('./maintenance/maintenance.ts')).maintenance(
      question,
      question.window,
      context,
    );
  }
  const { directory, home, names, asker } = context;
  const refused = question.intent.startsWith('report-') && asker.refusal?.('report');
  if (refused) return { verdicts: [], reply: refusalReply(refused, words) };
  const chosen = selectChannels(question, directory, home, names, words);
  if (chosen.kind !== 'channels') return notChosen(chosen, question, context);
  switch (question.intent) {
    case 'ask-status':
      return status(chosen.channels, context);
    case 'ask-why':
      return why(chosen.channels, context);
    case 'ask-history': {
      const period = periodIn(question, context.now, context.phrasing.zone);
      const form = exportWanted(question.text);
      if (form === undefined) return history(chosen.channels, period, context);
      const { historyFile } = await import('./history/history-file.ts');
      return historyFile(chosen.channels, period, form, context);
    }
    case 'report-trouble':
    case 'report-quiet':
      return tooManyToOffer(chosen.channels, question, context)
        ? notChosen(
            { kind: 'which-organisation', organisations: publishers(directory) },
            question,
            context,
          )
        : takeReport(chosen.channels, reportedStates(question), question.text, context);
  }
}

/** With no organisation named and many channels, the organisation is asked for first. */
function tooManyToOffer(
  channels: readonly Channel[],
  { slots }: Question,
  { home }: AnswerContext,
): boolean {
  return channels.length > CHOICES && slots.owner === undefined && home === undefined;
}

function notChosen(
  chosen: Exclude<ChannelSelection, { kind: 'channels' }>,
  question: Question,
  { phrasing, names, directory, home }: AnswerContext,
): Answer {
  if (chosen.kind === 'which-organisation') {
    const { organisations } = chosen;
    const reply = whichOrganisationReply(organisations, question.text, names, phrasing.words);
    return { verdicts: [], reply };
  }
  const ours = directory.channels.filter(({ role }) => role === 'ours');
  const own = ours.filter(({ owner }) => owner === home?.name);
  const watched = own.length > 0 ? own : ours;
  return { verdicts: [], reply: notWatchedReply(chosen.what, watched, names, phrasing.words) };
}

/** What is reported; where the words only say that something is wrong, or that nothing is, that. */
function reportedStates({ intent, slots }: Question): readonly [ReportedState, ...ReportedState[]] {
  const [first, ...more] = slots.says ?? [];
  return first ? [first, ...more] : [intent === 'report-quiet' ? 'nothing-to-report' : 'unsure'];
}
