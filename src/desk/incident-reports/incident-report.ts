import type { Incident } from '../../model/incident.ts';
import { isoUtc } from '../../model/instant.ts';
import type { Question } from '../../model/question.ts';
import type { PrintDocument } from '../../model/replies/print-document.ts';
import type { ChatFile } from '../../ports.ts';
import { documentHtml } from '../../say/incident-reports/document-html.ts';
import { incidentDocument } from '../../say/incident-reports/incident-report.ts';
import { reportFileReply } from '../../say/incident-reports/report-file.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import { plainSpans } from '../../say/plain-text.ts';
import { selectChannels } from '../context/channel-selection.ts';
import type { Answer, IncidentDesk } from '../context/context.ts';
import type { DemoBanner } from '../context/demo-banner.ts';
import { periodIn, periodOf } from '../history/period.ts';
import { factsOf, type IncidentFactsContext } from './incident-facts.ts';

/** What reports on incidents need. */
export type IncidentReportContext = IncidentFactsContext & {
  readonly incidents: Pick<IncidentDesk, 'between'>;
  readonly demoBanner: DemoBanner;
};

/** Which incident is meant: by its id, or by the id, the channels and the time that a question names. */
export type IncidentRequest = { readonly id: string } | { readonly question: Question };

/** The newest incident that is meant: in a line, with the report on it as a file where files can be shown. */
export async function incidentReport(
  request: IncidentRequest,
  context: IncidentReportContext,
): Promise<Answer> {
  const { phrasing, asker } = context;
  const [incident, ...others] = await incidentsMeant(request, context);
  if (incident === undefined) {
    return { verdicts: [], reply: sentenceReply('report.file.none', phrasing.words) };
  }
  const reply = reportFileReply(incident, others.length, phrasing);
  if (asker.chat === undefined) return { verdicts: [], reply };
  const files = async () => [reportFile(await reportOn(incident, context), incident)];
  return { verdicts: [], reply, files };
}

/** Every incident that is meant, the newest first. */
export async function incidentsMeant(
  request: IncidentRequest,
  context: IncidentReportContext,
): Promise<readonly Incident[]> {
  const { incidents, now, phrasing } = context;
  const all = (await incidents.between(0, now + 1)).toReversed();
  const id = 'id' in request ? request.id : request.question.incident;
  if ('id' in request || id !== undefined) return all.filter((incident) => incident.id === id);
  const { question } = request;
  const chosen = selectChannels(question, context);
  if (chosen.kind !== 'channels') return [];
  const slot = periodIn(question, context);
  const ids = new Set(chosen.channels.map((channel) => channel.id));
  const period = slot === undefined ? undefined : periodOf(slot, now, phrasing.zone);
  return all.filter(
    ({ affected, since, outcome, watchingSince }) =>
      affected.some(({ channel }) => ids.has(channel)) &&
      (period === undefined ||
        (since < period.to && (outcome?.to ?? watchingSince ?? now) >= period.from)),
  );
}

/** The report on an incident. */
export async function reportOn(
  incident: Incident,
  context: IncidentReportContext,
): Promise<PrintDocument> {
  const facts = await factsOf(incident, context);
  return context.demoBanner.document(incidentDocument(facts, context.phrasing));
}

/** Named for its incident: `report-oslo-x-2020-07-15.html`. */
function reportFile(document: PrintDocument, { affected, since }: Incident): ChatFile {
  const whose = affected[0]?.channel ?? 'incident';
  const title = plainSpans(document.title);
  return {
    name: `report-${whose}-${isoUtc(since).slice(0, 10)}.html`,
    title,
    type: 'text/html; charset=utf-8',
    bytes: new TextEncoder().encode(documentHtml(document)),
    alt: [title, ...document.lead.map(plainSpans)].join('\n'),
  };
}
