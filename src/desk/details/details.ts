import type { Channel } from '../../model/channel.ts';
import type { Detail, Question } from '../../model/question.ts';
import { inTrouble } from '../../say/cause.ts';
import {
  adviceReply,
  affectedReply,
  channelsOf,
  handlerReply,
  platformReply,
  reportersReply,
  watchedReply,
} from '../../say/details/details.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import { whichWithdrawnReply } from '../../say/staff-reports/receipt.ts';
import { answerWithoutChannels, selectChannels } from '../context/channel-selection.ts';
import { chooseLanguage } from '../context/choose-language.ts';
import {
  type Answer,
  type IncidentDesk,
  type PictureServices,
  refusalOf,
} from '../context/context.ts';
import type { ConversationStore } from '../context/conversation-store.ts';
import type { IncidentReportContext } from '../incident-reports/incident-report.ts';
import { type StaffReportContext, withdrawReport } from '../staff-reports/staff-report.ts';
import { channelVerdicts, type StatusContext, status } from '../status/status.ts';

/** What answers to exact questions need. */
export type DetailContext = StatusContext &
  StaffReportContext &
  IncidentReportContext &
  PictureServices & {
    readonly incidents: IncidentDesk;
    readonly conversations: ConversationStore;
  };

type Handler = (question: Question, context: DetailContext) => Answer | Promise<Answer>;

/** What answers each question that says more exactly what it asks. */
const BY_DETAIL: Readonly<Record<Detail, Handler>> = {
  'incident-report': async (question, context) => {
    const { incidentReport } = await import('../incident-reports/incident-report.ts');
    return incidentReport({ question }, context);
  },
  // An incident opens only after a while: what is judged now counts as well.
  affected: (question, context) =>
    aboutChannels((channels, { incidents, phrasing }) => {
      const known = incidents.live().flatMap((one) => channelsOf(one, phrasing));
      const judged = channelVerdicts(channels, context)
        .filter(({ verdict }) => inTrouble(verdict))
        .map(({ channel }) => channel);
      return unjudged(affectedReply(unique([...known, ...judged]), phrasing));
    })({ ...question, slots: { all: true } }, context),
  handler: (_question, { incidents, phrasing }) =>
    unjudged(
      handlerReply(
        incidents.live().filter((incident) => channelsOf(incident, phrasing).length > 0),
        phrasing,
      ),
    ),
  reporters: async (_question, { staffReports, now, phrasing }) => {
    const open = await staffReports.open(now);
    return unjudged(
      reportersReply(
        open.map(({ report }) => report),
        phrasing,
      ),
    );
  },
  told,
  'platform-says': aboutChannels((channels, context) =>
    unjudged(platformReply(channelVerdicts(channels, context), 'platform-says', context.phrasing)),
  ),
  ends: aboutChannels((channels, context) =>
    unjudged(platformReply(channelVerdicts(channels, context), 'ends', context.phrasing)),
  ),
  advice: aboutChannels((channels, context) => {
    const all = channelVerdicts(channels, context);
    const troubled = all.filter(({ verdict }) => inTrouble(verdict));
    return unjudged(adviceReply(troubled, all, context.phrasing));
  }),
  watched: (_question, { directory, phrasing }) =>
    unjudged(
      watchedReply(
        directory.channels.filter(({ role }) => role !== 'panel'),
        phrasing,
      ),
    ),
  certainty: (_question, { phrasing }) =>
    unjudged(sentenceReply('asked.certainty', phrasing.words)),
  others: (question, context) =>
    aboutChannels((channels) => others(channels, question, context))(
      { ...question, slots: { all: true } },
      context,
    ),
  language: ({ answerIn, language }, context) => chooseLanguage(answerIn ?? language, context),
  withdraw,
};

/** The answer to a question that says more exactly what it asks. */
export function answerDetail(
  detail: Detail,
  question: Question,
  context: DetailContext,
): Answer | Promise<Answer> {
  return BY_DETAIL[detail](question, context);
}

/** How all others are than those that were talked of. */
function others(
  channels: readonly [Channel, ...Channel[]],
  { slots }: Question,
  context: DetailContext,
): Answer {
  const { names } = context.phrasing;
  const talkedOf = new Set(slots.owner?.map((id) => names.organisation(id)?.name));
  const [first, ...rest] = channels.filter(
    ({ owner, platform }) =>
      !talkedOf.has(owner) || (slots.platform !== undefined && !slots.platform.includes(platform)),
  );
  return status(first ? [first, ...rest] : channels, context);
}

/** The report on the newest incident of that time, which holds what was said when; where there was none, that time's history. */
async function told(question: Question, context: DetailContext): Promise<Answer> {
  const { owner, platform } = question.slots;
  const isNamed = owner !== undefined || platform !== undefined;
  const asked = isNamed
    ? question
    : { ...question, slots: { ...question.slots, all: true as const } };
  const reports = await import('../incident-reports/incident-report.ts');
  const incidents = await reports.incidentsMeant({ question: asked }, context);
  if (incidents.length > 0) return reports.incidentReport({ question: asked }, context);
  const chosen = selectChannels(asked, context);
  if (chosen.kind !== 'channels') return answerWithoutChannels(chosen, asked, context);
  const { history } = await import('../history/history.ts');
  return history(chosen.channels, asked.slots.period, context);
}

/** Takes back what this person reported, while it counts; of several, the one that they choose. */
async function withdraw(_question: Question, context: DetailContext): Promise<Answer> {
  const { asker, now, phrasing, staffReports } = context;
  const refused = refusalOf('report', asker, phrasing.words);
  if (refused) return refused;
  const own = (await staffReports.open(now)).filter(({ person }) => person === asker.person);
  const [only, ...more] = own;
  if (only === undefined) return unjudged(sentenceReply('report.withdraw.none', phrasing.words));
  if (more.length === 0) return withdrawReport(only.id, context);
  return unjudged(whichWithdrawnReply(own, phrasing));
}

function aboutChannels(
  answer: (channels: readonly [Channel, ...Channel[]], context: DetailContext) => Answer,
): Handler {
  return (question, context) => {
    const chosen = selectChannels(question, context);
    return chosen.kind === 'channels'
      ? answer(chosen.channels, context)
      : answerWithoutChannels(chosen, question, context);
  };
}

function unique(channels: readonly Channel[]): readonly Channel[] {
  return [...new Map(channels.map((channel) => [channel.id, channel])).values()];
}

/** An answer that no judgement stands behind. */
function unjudged(reply: Answer['reply']): Answer {
  return { verdicts: [], reply };
}
