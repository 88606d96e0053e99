import { DAY, HOUR, type Instant } from '../../src/model/instant.ts';
import type { Platform } from '../../src/model/platform.ts';
import type { SignalOf } from '../../src/model/signal.ts';
import type { Clock } from '../../src/ports.ts';
import type { OpenIncident, StatusPage } from './page.ts';

/** What notices are about: a platform, or one server of it. */
export interface Subject {
  readonly platform: Platform;
  readonly instance?: string | undefined;
}

type Notice = SignalOf<'platform-notice'>;

/**
 * Turns what status pages say into notices. A notice is told when it changes. For the judge an end closes all that
 * came before it on that platform, so the board knows every source of a platform and tells again what is still open.
 */
export interface NoticeBoard {
  /** Takes in one look of a source. Returns what is to be told, oldest first. */
  take(subject: Subject, source: string, page: StatusPage): readonly Notice[];
}

/**
 * The judge halves a notice's weight each 12 hours and that of a green page each 2. So an open notice keeps most of
 * its weight between two tellings, and a green page, worth almost nothing, is not worth telling more often.
 */
const AGAIN = 3 * HOUR;
/** An end that is older than this is no news to a program that has just started. */
const RECENT = DAY;

interface Told extends OpenIncident {
  readonly toldAt: Instant;
  /** Dropped out of a list that need not be complete: neither open nor over. */
  readonly lost?: boolean;
}

interface Kept {
  /** By source, then by the page's key. */
  readonly sources: Map<string, Map<string, Told>>;
  last: Instant;
}

export function createNoticeBoard(clock: Clock): NoticeBoard {
  const subjects = new Map<string, Kept>();

  return {
    take(subject, source, page) {
      const now = clock.now();
      const name = `${subject.platform}/${subject.instance ?? ''}`;
      const kept = subjects.get(name) ?? { sources: new Map(), last: Number.NEGATIVE_INFINITY };
      subjects.set(name, kept);
      const first = !kept.sources.has(source);
      const before = kept.sources.get(source) ?? new Map<string, Told>();
      const told = new Map<string, Told>();
      kept.sources.set(source, told);

      const ends = [...before.values()].flatMap((incident) => endOf(incident, page, now) ?? []);
      const changed = new Set<string>();
      for (const incident of page.open) {
        const known = before.get(incident.key);
        const same = known !== undefined && isSame(known, incident);
        if (!same) changed.add(incident.key);
        told.set(incident.key, { ...incident, toldAt: known?.toldAt ?? Number.NEGATIVE_INFINITY });
      }
      for (const [key, incident] of before) {
        const over = page.complete || page.ended.some((end) => end.key === key);
        if (over || told.has(key) || now - incident.toldAt > RECENT) continue;
        told.set(key, { ...incident, lost: true });
      }
      const open = [...kept.sources].flatMap(([from, incidents]) =>
        [...incidents]
          .filter(([, { lost }]) => !lost)
          .map(([key, incident]) => ({ from, key, incident })),
      );

      const notices: Notice[] = ends.map(({ state, scope, text, at }) =>
        notice(state, scope, text, at),
      );
      if (first && open.length === 0 && !page.complete) {
        const end = page.ended.filter(({ at }) => at !== undefined && now - at < RECENT).at(0);
        if (end) {
          const state = end.isWork ? 'maintained' : 'resolved';
          notices.push(notice(state, 'unknown', end.text, past(end.at)));
        }
      }
      const green = page.complete && open.every(({ incident }) => isToCome(incident));
      if (green && notices.length === 0 && now - kept.last >= AGAIN) {
        notices.push(notice('operational', 'unknown', '', now));
      }
      // The newest notice tells whether trouble is passing: what is not goes last.
      const ordered = open.toSorted((a, b) => rankOf(a.incident) - rankOf(b.incident));
      const all = ends.length > 0 || (changed.size > 0 && open.length > 1);
      for (const { from, key, incident } of ordered) {
        const isNew = from === source && changed.has(key);
        const old = now - incident.toldAt >= AGAIN;
        if (!all && !isNew && !old) continue;
        const { state, scope, text } = incident;
        const since = isNew && !all ? past(incident.at) : now;
        notices.push(notice(state, scope, text, since));
        // Of an incident that stood there long before this program began to look.
        if (now - since >= AGAIN) notices.push(notice(state, scope, text, now));
        kept.sources.get(from)?.set(key, { ...incident, toldAt: now });
      }
      kept.last = Math.max(kept.last, ...notices.map(({ at }) => at));
      return notices;

      /** When a page says that something was, but not in the future and not before what was already told. */
      function past(at: Instant | undefined): Instant {
        return at === undefined ? now : Math.max(Math.min(at, now), Math.min(kept.last, now));
      }

      function endOf(incident: Told, { ended, complete }: StatusPage, at: Instant) {
        if (page.open.some(({ key }) => key === incident.key)) return undefined;
        // Work that was called off is no end of anything.
        if (incident.state === 'planned') return undefined;
        const state = incident.state === 'maintenance' ? 'maintained' : 'resolved';
        const { scope } = incident;
        const end = ended.find(({ key }) => key === incident.key);
        if (end !== undefined) return { state, scope, text: end.text, at: past(end.at) } as const;
        return complete ? ({ state, scope, text: incident.text, at } as const) : undefined;
      }

      function notice(
        state: Notice['state'],
        scope: Notice['scope'],
        text: string,
        at: Instant,
      ): Notice {
        const { platform, instance } = subject;
        const where = instance === undefined ? { platform } : { platform, instance };
        return { at, kind: 'platform-notice', ...where, state, scope, text };
      }
    },
  };
}

function isSame(a: OpenIncident, b: OpenIncident): boolean {
  return a.state === b.state && a.scope === b.scope && a.text === b.text;
}

function isToCome({ state }: OpenIncident): boolean {
  return state === 'planned';
}

const RANKS: readonly OpenIncident['state'][] = ['planned', 'maintenance', 'monitoring'];

function rankOf({ state }: OpenIncident): number {
  const rank = RANKS.indexOf(state);
  return rank < 0 ? RANKS.length : rank;
}
