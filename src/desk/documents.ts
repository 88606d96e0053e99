import type { Interpreter } from '../ask/interpreter.ts';
import type { Incident } from '../model/incident.ts';
import type { Language } from '../model/language.ts';
import type { Question } from '../model/question.ts';
import type { PrintDocument } from '../model/replies/print-document.ts';
import type { AnswerContexts } from './context/answer-contexts.ts';
import { selectChannels } from './context/channel-selection.ts';
import type { Asker } from './context/context.ts';
import type { DeskContext, HandlerServices } from './desk-context.ts';
import { exportHistory, type HistoryExport } from './history/history-export.ts';
import { periodIn } from './history/period.ts';
import type { RhythmDocument } from './history/rhythm.ts';
import { incidentsMeant, reportOn } from './incident-reports/incident-report.ts';

/** What the desk writes down at length, to be filed or taken into other programs. */
export interface Documents {
  /** The history that words name, `oslo 7 dager`; undefined where they name nothing that is watched. */
  exportedHistory(text: string, asker: Asker): Promise<ExportedHistory | undefined>;
  /** The rhythm of each channel that words name; undefined where they name nothing that is watched. */
  rhythms(text: string, asker: Asker): Promise<readonly RhythmDocument[] | undefined>;
  /**
   * The report on the incident with this id, or on the one that words name, `oslo 16 juli`.
   *
   * @param language instead of that of the words
   */
  incidentReport(text: string, asker: Asker, language?: Language): Promise<IncidentReportResult>;
}

export interface ExportedHistory {
  readonly history: HistoryExport;
  /** Of the words. */
  readonly language: Language;
  /** As in `Slots.period`. */
  readonly period?: string;
}

export type IncidentReportResult =
  | { readonly kind: 'document'; readonly document: PrintDocument; readonly incident: Incident }
  /** The words name several; the newest first. */
  | { readonly kind: 'several'; readonly incidents: readonly Incident[] }
  | { readonly kind: 'none' };

export function createDocuments({
  interpreter,
  contexts,
}: {
  readonly interpreter: Interpreter;
  readonly contexts: AnswerContexts<HandlerServices>;
}): Documents {
  const { contextFor, conversationLanguage } = contexts;

  /** It is known already what is wanted, a history or a report: the words name whose, and of when. */
  async function understood(text: string, asker: Asker): Promise<[Question, DeskContext]> {
    const preferred = await conversationLanguage(asker);
    const question = interpreter.interpret(text, { preferred, about: 'history' });
    return [question, await contextFor(asker, question.language)];
  }

  return {
    async exportedHistory(text, asker) {
      const [question, context] = await understood(text, asker);
      const { language } = question;
      const period = periodIn(question, context);
      const chosen = selectChannels(question, context);
      if (chosen.kind !== 'channels') return undefined;
      const history = await exportHistory(chosen.channels, period, context);
      return { history, language, ...(period === undefined ? {} : { period }) };
    },
    async rhythms(text, asker) {
      const [question, context] = await understood(text, asker);
      const { owner, platform, all } = question.slots;
      const chosen = selectChannels(question, context);
      const isNamed = owner !== undefined || platform !== undefined || all;
      if (!isNamed || chosen.kind !== 'channels') return undefined;
      const { rhythmDocument } = await import('./history/rhythm.ts');
      return await Promise.all(chosen.channels.map((channel) => rhythmDocument(channel, context)));
    },
    async incidentReport(text, asker, language) {
      const [question, context] = await understood(text, asker);
      const incidents = await incidentsMeant({ question }, context);
      const [incident, ...others] = incidents;
      if (incident === undefined) return { kind: 'none' };
      if (others.length > 0) return { kind: 'several', incidents };
      const written = language ? await contextFor(asker, language) : context;
      return { kind: 'document', incident, document: await reportOn(incident, written) };
    },
  };
}
