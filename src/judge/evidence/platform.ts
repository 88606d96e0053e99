import type { HypothesisId } from '../../catalog/causes.ts';
import { isWork } from '../../catalog/signals.ts';
import type { Channel } from '../../model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../model/instant.ts';
import type { Platform } from '../../model/platform.ts';
import type { SignalOf } from '../../model/signal.ts';
import { panelRatios } from '../../rhythm/panel.ts';
import type { DecisionModel } from '../likelihood/decision-model.ts';
import { COUNT, indexOf, type Vector, zeros } from '../likelihood/hypotheses.ts';
import { type PanelMemory, type PlatformMemory, platformKey } from '../memory/memory.ts';
import { ageWeight, sharingCap, type Term } from './term.ts';

/** Notice, crowd, peers and panel tell of one and the same trouble: together no more than 40 decibans. */
const PLATFORM_CAP = 9.2;

/** What is said of a platform as a whole, up to `now`. */
export function platformTerms(
  memory: PlatformMemory,
  panel: PanelMemory | undefined,
  model: DecisionModel,
  now: Instant,
): readonly Term[] {
  const posts = panelTerm(panel, now);
  const peers = latest(memory.peers, now);
  const crowd = latest(memory.crowd, now);
  const notice = noticeTerm(memory.notices, model, now);
  const work = workTerm(memory.notices, now);
  return sharingCap(
    [
      ...(notice ? [notice] : []),
      ...(work ? [work] : []),
      ...(posts ? [posts] : []),
      ...(crowd
        ? [
            {
              kind: 'crowd' as const,
              at: crowd.at,
              signal: crowd,
              ratios: model.ratios.crowd[crowd.level],
              weight: ageWeight(now - crowd.at, HOUR),
            },
          ]
        : []),
      ...(peers
        ? [
            {
              kind: 'peers' as const,
              at: peers.at,
              signal: peers,
              ratios: model.ratios.peers[peers.state],
              weight: ageWeight(now - peers.at, 3 * HOUR),
            },
          ]
        : []),
    ],
    PLATFORM_CAP,
  );
}

/** Since when the platform says of its newest trouble that it is passing or over; undefined where it does not. */
export function allClearSince(
  notices: readonly SignalOf<'platform-notice'>[],
  now: Instant,
): Instant | undefined {
  const seen = tellingOfTrouble(notices, now);
  const passing = (state: string) => state === 'monitoring' || state === 'resolved';
  const last = seen.at(-1);
  if (!last || !passing(last.state)) return undefined;
  const trouble = seen.findLastIndex(({ state }) => !passing(state));
  return seen[trouble + 1]?.at;
}

/**
 * Can the platform be reached, from here and from elsewhere?
 *
 * @param sameHost a platform that stands on the same host: whoever reaches the one reaches the other
 * @param pageOpen when a page on it was last seen whole: an error told before is over by then
 */
export function reachTerms(
  reads: readonly SignalOf<'reach'>[],
  { platform, instance }: Pick<Channel, 'platform' | 'instance'>,
  sameHost: Platform | undefined,
  pageOpen: Instant,
  model: DecisionModel,
  now: Instant,
): readonly Term[] {
  const key = platformKey(platform, instance);
  const mine = reads.filter(
    ({ target, instance: tried, at, result }) =>
      (target === platform || target === sameHost) &&
      at <= now &&
      (result !== 'http-error' || at >= pageOpen) &&
      (!tried || platformKey(platform, tried) === key),
  );
  const ours = mine.findLast(({ vantage }) => vantage === 'ours');
  const outside = mine.findLast(({ vantage }) => vantage === 'outside');
  const term = (read: SignalOf<'reach'>, ratios: Vector): Term => ({
    kind: 'reach',
    at: read.at,
    signal: read,
    ratios,
    weight: ageWeight(now - read.at, 45 * MINUTE),
  });
  return [
    ...(ours
      ? [
          term(
            ours,
            model.ratios['platform-ours'][
              ours.result === 'ok' || ours.result === 'http-error' ? ours.result : 'failed'
            ],
          ),
        ]
      : []),
    ...(outside
      ? [term(outside, model.ratios['platform-outside'][outside.result === 'ok' ? 'ok' : 'failed'])]
      : []),
  ];
}

/**
 * The open notices as one term, for each hypothesis the strongest of them: they tell of one incident.
 * An incident lasts hours; one that nobody closes for days fades, unless it announces an end.
 */
function noticeTerm(
  all: readonly SignalOf<'platform-notice'>[],
  model: DecisionModel,
  now: Instant,
): Term | undefined {
  const seen = tellingOfTrouble(all, now);
  const last = seen.at(-1);
  if (!last) return undefined;
  const closed = seen.findLastIndex(({ state }) => state === 'resolved' || state === 'operational');
  const open = seen.slice(closed + 1);
  if (open.length === 0) {
    const weight = ageWeight(now - last.at, 2 * HOUR);
    return {
      kind: 'platform-notice',
      at: last.at,
      signal: last,
      ratios: model.ratios.notices.green,
      weight,
    };
  }
  const attack = seen.some(({ text, at }) => now - at < DAY && readNotice(text).attack);
  const monitored = last.state === 'monitoring';
  const ratios = Array.from({ length: model.ratios.notices.green.length }, () => 0);
  let strongest = open[0] as SignalOf<'platform-notice'>;
  let height = Number.NEGATIVE_INFINITY;
  for (const notice of open) {
    const own = openNotice(notice, seen, model, now, monitored);
    if (attack && (own[LOCKDOWN] as number) > 0) {
      own[LOCKDOWN] = (own[LOCKDOWN] as number) + ATTACK_BONUS;
    }
    own.forEach((ratio, index) => {
      if (Math.abs(ratio) > Math.abs(ratios[index] as number)) ratios[index] = ratio;
    });
    const top = Math.max(...own);
    // Of equals the newest is shown.
    if (top >= height) {
      height = top;
      strongest = notice;
    }
  }
  return { kind: 'platform-notice', at: strongest.at, signal: strongest, ratios, weight: 1 };
}

type Notice = SignalOf<'platform-notice'>;

/**
 * The notices that tell of trouble, or of its end. Planned work is none before it begins nor after it, and while it lasts
 * only for what it touches.
 */
function tellingOfTrouble(all: readonly Notice[], now: Instant): readonly Notice[] {
  const seen = all.filter(({ at }) => at <= now);
  const workEnded = seen.findLastIndex(({ state }) => state === 'maintained');
  return seen.filter(({ state, scope }, index) => {
    if (state === 'planned' || state === 'maintained') return false;
    return state !== 'maintenance' || (scope !== 'unknown' && index > workEnded);
  });
}

/** Work that does not touch us, or is still to come, weighs nothing, but whoever asks is to know of it. */
function workTerm(all: readonly Notice[], now: Instant): Term | undefined {
  const told = all.findLast(({ at, state }) => at <= now && isWork(state));
  if (told === undefined || told.state === 'maintained' || now - told.at > DAY) return undefined;
  if (tellingOfTrouble([told], now).length > 0) return undefined;
  return {
    kind: 'platform-notice',
    at: told.at,
    signal: told,
    ratios: zeros(COUNT),
    weight: 1,
  };
}

const LOCKDOWN = indexOf('lockdown');
/** Named attacks were followed by lockdowns of a class of accounts about twice as often as by breakdowns. */
const ATTACK_BONUS = Math.log(2);
/** After "a fix is in place" most of the trouble is over, though it may come and go. */
const MONITORED = 0.4;

function openNotice(
  notice: SignalOf<'platform-notice'>,
  seen: readonly SignalOf<'platform-notice'>[],
  model: DecisionModel,
  now: Instant,
  monitored: boolean,
): Vector {
  const first = seen.find(({ text, scope }) => text === notice.text && scope === notice.scope);
  const openFor = now - (first?.at ?? notice.at);
  const ownsEnd =
    readNotice(notice.text).closing ||
    (notice.instance !== undefined && notice.scope === 'posting' && openFor > 7 * DAY);
  if (ownsEnd) return model.ratios.notices.closing.slice();
  const weight =
    ageWeight(now - notice.at, 12 * HOUR) *
    ageWeight(openFor - 6 * HOUR, DAY) *
    (monitored ? MONITORED : 1);
  return model.ratios.notice[notice.scope].map((ratio) => ratio * weight);
}

function latest<S extends { at: Instant }>(list: readonly S[], now: Instant): S | undefined {
  return list.findLast(({ at }) => at <= now);
}

/**
 * The little that the words of a notice may add to its state and scope. English, since platforms write it.
 * Nothing in a text can bring about a verdict by itself.
 */
interface NoticeWords {
  /** The service, or writing on it, ends for good. */
  readonly closing: boolean;
  /** An attack is named: what follows is more likely a lockdown than a breakdown. */
  readonly attack: boolean;
}

const CLOSING =
  /\b(read[- ]only|shut(s|ting)? down|closing|closes? (its|our)|end of (life|service)|sunset|discontinu\w*|archiv(e|ed|ing)|cease[sd]? operations?|goodbye|farewell)\b/i;
const ATTACK =
  /\b(security incident|hack(ed|ing|ers?)?|compromis\w+|attack(ed|ers?)?|social engineering|breach\w*|intrusion|takeover|locked (all )?(verified )?accounts)\b/i;

export function readNotice(text: string): NoticeWords {
  return { closing: CLOSING.test(text), attack: ATTACK.test(text) };
}

/** Reference accounts that post as ever rule out an outage of all no better than anybody's word that all is fine does. */
const PANEL_AGAINST = -3.8;
/** Where hardly one posts, 48 decibans: nothing else makes dozens of accounts all over the world silent at once. */
const PANEL_FOR = 11;
/** Fewer accounts than this are sooner silent by chance, at night above all: what they say weighs less in proportion. */
const FULL_PANEL = 30;
/** How often the eyes, not the platform, are what stands still when the panel does. */
const STALE_EYES = 0.003;

/** What the panel says of its platform; undefined where it says nothing. */
export function panelTerm(panel: PanelMemory | undefined, now: Instant): Term | undefined {
  const observed = panel?.at(now);
  if (observed === undefined) return undefined;
  const found = panelRatios(observed.odds);
  // Too much of it is taken off all alike, so that what they say of one another stays.
  const most = PANEL_FOR * Math.min(1, observed.accounts / FULL_PANEL);
  const surplus = Math.max(0, ...Object.values(found).map((log) => log - most));
  const of = (...logs: number[]) => {
    const mean = Math.log(logs.reduce((sum, log) => sum + Math.exp(log), 0) / logs.length);
    return Math.max(PANEL_AGAINST, mean - surplus);
  };
  const outage = of(found.total, found.heavy);
  const byState: Readonly<Partial<Record<HypothesisId, number>>> = {
    outage,
    shared: outage,
    closed: of(found.total),
    partial: of(found.partial),
    'outage-some': of(found.partial),
    lockdown: of(found.verified),
    blind: Math.log(1 - STALE_EYES + STALE_EYES * Math.exp(outage)),
  };
  const ratios = zeros(COUNT);
  for (const [id, ratio] of Object.entries(byState)) ratios[indexOf(id as HypothesisId)] = ratio;
  const { verified, other } = observed.share;
  const lowest = Math.min(verified ?? 1, other ?? 1);
  const isClass = verified !== undefined && other !== undefined && other - verified > 0.4;
  return {
    kind: 'panel',
    at: observed.seen,
    panel: { share: lowest, among: isClass ? 'verified' : 'all', accounts: observed.accounts },
    ratios,
    // Steps of ten minutes are told when they are over.
    weight: ageWeight(now - observed.seen - 20 * MINUTE, HOUR / 2),
  };
}
