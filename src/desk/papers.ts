import type { Incident } from '../model/incident.ts';
import type { Language } from '../model/language.ts';
import type { Paper } from '../model/paper.ts';
import type { Clock, Store } from '../ports.ts';
import { incidentPaper } from '../say/incident-report.ts';
import type { Audit } from './audit.ts';
import type { Asker, Understanding } from './desk.ts';
import { exportHistory, type HistoryExport } from './history-export.ts';
import { factsOf } from './incident-facts.ts';
import { periodOf } from './period.ts';
import type { Sitting } from './sitting.ts';
import { channelsIn, type Wanted, wantedIn } from './wanted.ts';

/** What the desk writes down at length, to be filed or taken into other programs. */
export interface Papers {
  /** The history that words name, `oslo 7 dager`; undefined where they name nothing that is watched. */
  exportedHistory(text: string, asker: Asker): Promise<Exported | undefined>;
  /**
   * The report on the incident with this id, or on the one that words name, `oslo 16 juli`.
   *
   * @param language instead of that of the words
   */
  incidentReport(text: string, asker: Asker, language?: Language): Promise<Reported>;
}

export interface Exported {
  readonly history: HistoryExport;
  /** Of the words. */
  readonly language: Language;
  /** As in `Slots.period`. */
  readonly period?: string;
}

export type Reported =
  | { readonly kind: 'paper'; readonly paper: Paper; readonly incident: Incident }
  /** The words name several; the newest first. */
  | { readonly kind: 'several'; readonly incidents: readonly Incident[] }
  | { readonly kind: 'none' };

export interface PaperParts {
  readonly understanding: Understanding;
  readonly clock: Clock;
  readonly store: Store;
  readonly audit: Audit;
  readonly sit: (asker: Asker, language: Language) => Promise<Sitting>;
  readonly languageOf: (asker: Asker) => Promise<Language>;
  /** The same paper, said to be of a demonstration where it is. */
  readonly prefaced: (paper: Paper) => Paper;
}

export function createPapers(parts: PaperParts): Papers {
  const { understanding, clock, sit, languageOf, prefaced } = parts;

  async function understood(text: string, asker: Asker): Promise<[Wanted, Sitting]> {
    const preferred = await languageOf(asker);
    const { scene } = await sit(asker, preferred);
    const wanted = wantedIn(text, understanding, preferred, clock.now(), scene.zone);
    return [wanted, await sit(asker, wanted.language)];
  }

  return {
    async exportedHistory(text, asker) {
      const [wanted, sitting] = await understood(text, asker);
      const chosen = channelsIn(wanted, sitting);
      if (chosen.kind !== 'channels') return undefined;
      const { language, period } = wanted;
      const history = await exportHistory(chosen.channels, period, sitting);
      return { history, language, ...(period === undefined ? {} : { period }) };
    },
    async incidentReport(text, asker, language) {
      const [wanted, sitting] = await understood(text, asker);
      const incidents = await incidentsNamed(text, wanted, sitting);
      const [incident, ...others] = incidents;
      if (incident === undefined) return { kind: 'none' };
      if (others.length > 0) return { kind: 'several', incidents };
      const written = language ? await sit(asker, language) : sitting;
      const facts = await factsOf(incident, parts, written);
      return { kind: 'paper', incident, paper: prefaced(incidentPaper(facts, written.scene)) };
    },
  };
}

/** The incident with this id, or those that the named channels were part of in the named time; the newest first. */
async function incidentsNamed(
  text: string,
  wanted: Wanted,
  sitting: Sitting,
): Promise<readonly Incident[]> {
  const { incidents, now, scene } = sitting;
  const id = /^#?(\d+)$/.exec(text.trim())?.[1];
  const all = (await incidents.between(0, now + 1)).toReversed();
  if (id !== undefined) return all.filter((incident) => incident.id === id);
  const chosen = channelsIn(wanted, sitting);
  if (chosen.kind !== 'channels') return [];
  const ids = new Set(chosen.channels.map((channel) => channel.id));
  const period = wanted.period === undefined ? undefined : periodOf(wanted.period, now, scene.zone);
  return all.filter(
    ({ affected, since, outcome, watchingSince }) =>
      affected.some(({ channel }) => ids.has(channel)) &&
      (period === undefined ||
        (since < period.to && (outcome?.to ?? watchingSince ?? now) >= period.from)),
  );
}
