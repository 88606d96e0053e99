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
export async function answerQuestion(question: Question, sitting: AnswerContext): Promise<Answer> {
  if (question.emergency) return emergency(question, sitting);
  const { words } = sitting.scene;
  if (question.unknown) {
    return { verdicts: [], reply: unknownWordsReply(question.intent, question.unknown, words) };
  }
  switch (question.intent) {
    case 'help':
      return help(sitting);
    case 'off-topic':
      return offTopic(question, sitting);
    // Loaded where they are asked for: most questions are not, and somebody is waiting.
    case 'digest':
      return (await import('./digests/digest.ts')).digest(question, sitting);
    case 'alerts':
      return (await import('./alerts/alerts.ts')).alerts(question, sitting);
  }
  if (question.window) {
    return (await import('./maintenance/maintenance.ts')).maintenance(
      question,
      question.window,
      sitting,
    );
  }
  const { directory, home, names, asker } = sitting;
  const refused = question.intent.startsWith('report-') && asker.refusal?.('report');
  if (refused) return { verdicts: [], reply: refusalReply(refused, words) };
  const chosen = selectChannels(question, directory, home, names, words);
  if (chosen.kind !== 'channels') return notChosen(chosen, question, sitting);
  switch (question.intent) {
    case 'ask-status':
      return status(chosen.channels, sitting);
    case 'ask-why':
      return why(chosen.channels, sitting);
    case 'ask-history': {
      const period = periodIn(question, sitting.now, sitting.scene.zone);
      const form = exportWanted(question.text);
      if (form === undefined) return history(chosen.channels, period, sitting);
      const { historyFile } = await import('./history/history-file.ts');
      return historyFile(chosen.channels, period, form, sitting);
    }
    case 'report-trouble':
    case 'report-quiet':
      return tooManyToOffer(chosen.channels, question, sitting)
        ? notChosen(
            { kind: 'which-organisation', organisations: publishers(directory) },
            question,
            sitting,
          )
        : takeReport(chosen.channels, reportedStates(question), question.text, sitting);
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
  { scene, names, directory, home }: AnswerContext,
): Answer {
  if (chosen.kind === 'which-organisation') {
    const { organisations } = chosen;
    const reply = whichOrganisationReply(organisations, question.text, names, scene.words);
    return { verdicts: [], reply };
  }
  const ours = directory.channels.filter(({ role }) => role === 'ours');
  const own = ours.filter(({ owner }) => owner === home?.name);
  const watched = own.length > 0 ? own : ours;
  return { verdicts: [], reply: notWatchedReply(chosen.what, watched, names, scene.words) };
}

/** What is reported; where the words only say that something is wrong, or that nothing is, that. */
function reportedStates({ intent, slots }: Question): readonly [ReportedState, ...ReportedState[]] {
  const [first, ...more] = slots.says ?? [];
  return first ? [first, ...more] : [intent === 'report-quiet' ? 'nothing-to-report' : 'unsure'];
}
