import type { Incident } from '../model/incident.ts';
import { isoUtc } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { PrintDocument } from '../model/replies/print-document.ts';
import type { ChatFile, Clock } from '../ports.ts';
import { documentHtml } from '../say/incident-reports/document-html.ts';
import { incidentDocument } from '../say/incident-reports/incident-report.ts';
import { reportFileReply } from '../say/incident-reports/report-file.ts';
import { sentenceReply } from '../say/plain-answers.ts';
import { plainSpans } from '../say/plain-text.ts';
import type { Answer, AnswerContext } from './context/context.ts';
import type { Asker, Interpreter } from './desk.ts';
import { exportHistory, type HistoryExport } from './history/history-export.ts';
import { channelsIn, type HistoryRequest, parseHistoryRequest } from './history/history-request.ts';
import { periodOf } from './history/period.ts';
import { factsOf } from './incident-reports/incident-facts.ts';

/** What the desk writes down at length, to be filed or taken into other programs. */
export interface Documents {
  /** The history that words name, `oslo 7 dager`; undefined where they name nothing that is watched. */
  exportedHistory(text: string, asker: Asker): Promise<ExportedHistory | undefined>;
  /**
   * The report on the incident with this id, or on the one that words name, `oslo 16 juli`.
   *
   * @param language instead of that of the words
   */
  incidentReport(text: string, asker: Asker, language?: Language): Promise<IncidentReportResult>;
  /** The answer to who asks for a report where files can be shown: the newest incident that the words name. */
  reportAnswer(text: string, context: AnswerContext): Promise<Answer>;
}

export interface ExportedHistory {
  readonly history: HistoryExport;
  /** Of the words. */
  readonly language: Language;
  /** As in `Slots.period`. */
  readonly period?: string;
}

export type IncidentReportResult =
  | { readonly kind: 'paper'; readonly paper: PrintDocument; readonly incident: Incident }
  /** The words name several; the newest first. */
  | { readonly kind: 'several'; readonly incidents: readonly Incident[] }
  | { readonly kind: 'none' };

export interface DocumentParts {
  readonly understanding: Interpreter;
  readonly clock: Clock;
  readonly sit: (asker: Asker, language: Language) => Promise<AnswerContext>;
  readonly languageOf: (asker: Asker) => Promise<Language>;
  /** The same paper, said to be of a demonstration where it is. */
  readonly prefaced: (paper: PrintDocument) => PrintDocument;
}

export function createDocuments(parts: DocumentParts): Documents {
  const { understanding, clock, sit, languageOf, prefaced } = parts;

  async function understood(text: string, asker: Asker): Promise<[HistoryRequest, AnswerContext]> {
    const preferred = await languageOf(asker);
    const { phrasing } = await sit(asker, preferred);
    const wanted = parseHistoryRequest(text, understanding, preferred, clock.now(), phrasing.zone);
    return [wanted, await sit(asker, wanted.language)];
  }

  async function paperOf(incident: Incident, context: AnswerContext): Promise<PrintDocument> {
    return prefaced(incidentDocument(await factsOf(incident, context), context.phrasing));
  }

  return {
    async reportAnswer(text, context) {
      const { phrasing, now, asker } = context;
      const wanted = parseHistoryRequest(
        text,
        understanding,
        phrasing.words.language,
        now,
        phrasing.zone,
      );
      const [incident, ...others] = await incidentsNamed(text, wanted, context);
      if (incident === undefined) {
        return { verdicts: [], reply: sentenceReply('report.file.none', phrasing.words) };
      }
      const reply = reportFileReply(incident, others.length, phrasing);
      if (asker.chat === undefined) return { verdicts: [], reply };
      const files = async () => [reportFile(await paperOf(incident, context), incident)];
      return { verdicts: [], reply, files };
    },
    async exportedHistory(text, asker) {
      const [wanted, context] = await understood(text, asker);
      const chosen = channelsIn(wanted, context);
      if (chosen.kind !== 'channels') return undefined;
      const { language, period } = wanted;
      const history = await exportHistory(chosen.channels, period, context);
      return { history, language, ...(period === undefined ? {} : { period }) };
    },
    async incidentReport(text, asker, language) {
      const [wanted, context] = await understood(text, asker);
      const incidents = await incidentsNamed(text, wanted, context);
      const [incident, ...others] = incidents;
      if (incident === undefined) return { kind: 'none' };
      if (others.length > 0) return { kind: 'several', incidents };
      const written = language ? await sit(asker, language) : context;
      return { kind: 'paper', incident, paper: await paperOf(incident, written) };
    },
  };
}

/** Named for its incident: `report-oslo-x-2020-07-15.html`. */
function reportFile(paper: PrintDocument, { affected, since }: Incident): ChatFile {
  const whose = affected[0]?.channel ?? 'incident';
  const title = plainSpans(paper.title);
  return {
    name: `report-${whose}-${isoUtc(since).slice(0, 10)}.html`,
    title,
    type: 'text/html; charset=utf-8',
    bytes: new TextEncoder().encode(documentHtml(paper)),
    alt: [title, ...paper.lead.map(plainSpans)].join('\n'),
  };
}

/** The incident with this id, or those that the named channels were part of in the named time; the newest first. */
async function incidentsNamed(
  text: string,
  wanted: HistoryRequest,
  context: AnswerContext,
): Promise<readonly Incident[]> {
  const { incidents, now, phrasing } = context;
  const id = /^#?(\d+)$/.exec(text.trim())?.[1];
  const all = (await incidents.between(0, now + 1)).toReversed();
  if (id !== undefined) return all.filter((incident) => incident.id === id);
  const chosen = channelsIn(wanted, context);
  if (chosen.kind !== 'channels') return [];
  const ids = new Set(chosen.channels.map((channel) => channel.id));
  const period =
    wanted.period === undefined ? undefined : periodOf(wanted.period, now, phrasing.zone);
  return all.filter(
    ({ affected, since, outcome, watchingSince }) =>
      affected.some(({ channel }) => ids.has(channel)) &&
      (period === undefined ||
        (since < period.to && (outcome?.to ?? watchingSince ?? now) >= period.from)),
  );
}
