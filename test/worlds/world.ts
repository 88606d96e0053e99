import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, type Instant, MINUTE, type Millis } from '#src/model/instant.ts';
import type { Signal } from '#src/model/signal.ts';
import type { Night } from '#src/nights/night.ts';
import { fairAnswer } from './fair-answer.ts';
import { createRandom, type Random } from './random.ts';
import { drawLooks, type Looks } from './shows.ts';
import { drawTruth, isOn, type Truth } from './truth.ts';

/** A night whose truth is known, because it was drawn before anything was seen of it. */
export interface World {
  readonly night: Night;
  readonly truth: Truth;
}

/**
 * A sign, and whether it really shows the trouble, only hints that there is one, or really shows that there is none
 * (any more).
 */
export interface Sign {
  readonly signal: Signal;
  readonly tells?: 'trouble' | 'hint' | 'well' | 'blind';
}

const FIRST: Instant = Date.UTC(2026, 0, 7, 2);
/** Looks begin so long before the question. */
const WATCHED: Millis = 8 * HOUR;
const HISTORY: Millis = 4 * DAY;
/** How busy an hour of the day is, against the mean; most posts come by day. */
const BUSY = [
  0.3, 0.25, 0.2, 0.2, 0.2, 0.3, 0.6, 1, 1.3, 1.4, 1.4, 1.5, 1.5, 1.5, 1.6, 1.6, 1.5, 1.4, 1.3, 1.3,
  1.2, 1, 0.8, 0.65,
];
/** One read in seventy fails by itself (a time-out, a stumbling server), as control reads of a quiet week do. */
const STRAY = 0.014;

/** @param seed the same seed gives the same world */
export function createWorld(seed: number): World {
  const random = createRandom(seed * 7919 + 17);
  // Any hour of any day of half a year.
  const asked = FIRST + Math.floor(random.between(0, 180 * 24)) * HOUR + random.between(0, HOUR);
  const truth = drawTruth(random, Math.floor(asked));
  const looks = drawLooks(truth, random);
  const { platform } = truth;
  const instance = platform === 'mastodon' ? { instance: 'example.social' } : {};
  const verified = truth.cause === 'platform-lockdown' || random.chance(0.4);
  const retiredFrom = truth.cause === 'channel-retired' ? { retiredFrom: truth.begins } : {};
  const target: Channel = {
    ...{ id: 'ours', owner: 'Fjell', platform, handle: 'fjell', role: 'ours', ...instance },
    ...{ verified, postsPerDay: random.scale(0.7, 25), ...retiredFrom },
  };
  const sisters: Channel[] = ['Skog', 'Kyst', 'Vidde'].map((owner) => ({
    ...{ id: owner.toLowerCase(), owner, platform, handle: owner.toLowerCase(), ...instance },
    ...{ role: 'sister', verified: random.chance(0.5), postsPerDay: random.scale(0.7, 25) },
  }));
  const signs = [
    ...signsOf(target, truth, looks, random),
    ...sisters.flatMap((sister) => signsOfOther(sister, truth, looks, random)),
    ...signsOfPlatform(truth, looks, random),
    ...signsOfLine(truth, random),
  ]
    .map((sign) => ({ ...sign, signal: { ...sign.signal, at: Math.floor(sign.signal.at) } }))
    .filter(({ signal }) => signal.at <= truth.asked)
    .sort((a, b) => a.signal.at - b.signal.at);
  const ask = {
    ...{ at: truth.asked, channel: target.id, text: 'Er kontoen nede, eller bare stille?' },
    expect: fairAnswer(truth, signs),
  };
  const signals = signs.map(({ signal }) => signal);
  const channels = [target, ...sisters];
  return {
    truth,
    night: { id: `world-${seed}`, zone: 'Europe/Oslo', channels, signals, asks: [ask] },
  };
}

function signsOf(channel: Channel, truth: Truth, looks: Looks, random: Random): Sign[] {
  const line = truth.cause === 'own-network';
  const isCut = (at: Instant) => line && isOn(truth, at);
  const isShown = (at: Instant) => !line && isOn(truth, at);
  const signs: Sign[] = [];
  const { id, platform } = channel;
  const readsPage = platform === 'bluesky' || platform === 'mastodon' || random.chance(0.6);
  const logsIn = random.chance(0.7);

  for (const at of moments(truth.asked - WATCHED, truth.asked, 10 * MINUTE, random)) {
    const stray = random.chance(STRAY);
    if (readsPage) {
      if (isCut(at) || stray) page(at, 'unreachable');
      else if (truth.blind) page(at, 'login-wall', 'blind');
      else if (isShown(at) && looks.page) page(at, looks.page, 'trouble');
      // A page is well only where the trouble would show on it.
      else page(at, 'visible', looks.page ? 'well' : undefined);
    }
    if (logsIn) {
      if (isCut(at) || stray) login(at, { result: 'unreachable' });
      else if (truth.blind) login(at, { result: 'app-refused', status: 403 }, 'blind');
      else if (isShown(at) && looks.login) {
        // A key that somebody withdrew does not tell who did.
        login(at, looks.login, truth.cause === 'account-hijacked' ? 'hint' : 'trouble');
      } else login(at, { result: 'ok', status: 200 }, looks.login ? 'well' : undefined);
    }
  }

  for (const at of posts(channel, truth, random)) {
    const isTroubled = isOn(truth, at);
    const byTool = random.chance(0.4);
    if (!isTroubled || looks.postsShow) {
      if (truth.cause === 'channel-retired' && isTroubled) continue;
      if (truth.cause === 'quiet-on-purpose' && isTroubled) continue;
      // While our own line is cut nothing is seen, though others see it.
      if (!isCut(at)) {
        const failsInTool = isTroubled && looks.write !== undefined && byTool;
        if (failsInTool) write(at, 'tool', looks.write, 'trouble');
        else {
          signs.push({
            signal: { at, kind: 'post', channel: id, count: 1, repost: false, author: 'ours' },
            tells: 'well',
          });
        }
      }
      continue;
    }
    if (looks.write === undefined) {
      // It is accepted, and nobody sees it.
      if (byTool) {
        signs.push({ signal: { at, kind: 'write', channel: id, by: 'tool', result: 'accepted' } });
      }
      continue;
    }
    if (byTool || random.chance(0.5)) write(at, byTool ? 'tool' : 'person', looks.write, 'trouble');
    if (random.chance(0.5)) {
      const told = at + random.scale(2, 60) * MINUTE;
      const says = looks.login ? 'cannot-log-in' : 'cannot-post';
      report(told, says, random.chance(0.7) ? 'duty-officer' : 'staff', 'trouble', at);
    }
  }

  if (looks.strangers) {
    for (const from of [truth.begins, truth.relapse?.begins]) {
      if (from === undefined) continue;
      const at = from + random.scale(1, 60) * MINUTE;
      if (!isOn(truth, at)) continue;
      signs.push({
        signal: { at, kind: 'post', channel: id, count: 1, repost: false, author: 'stranger' },
        tells: 'trouble',
      });
      if (random.chance(0.6)) {
        report(at + random.scale(2, 60) * MINUTE, 'hijacked', 'staff', 'trouble', at);
      }
    }
  }
  if (truth.cause === 'quiet-on-purpose' && random.chance(0.7)) {
    report(truth.begins + random.scale(1, 60) * MINUTE, 'quiet-on-purpose', 'duty-officer', 'well');
  }
  // The public is often mistaken.
  if (random.chance(0.04)) {
    report(truth.asked - random.between(0, 3 * HOUR), 'page-gone', 'public', undefined);
  }
  // Once it is over somebody often says so, or a post goes out (above).
  if (truth.ends < truth.asked && truth.ability !== 'working' && random.chance(0.4)) {
    const at = truth.ends + random.scale(3, 90) * MINUTE;
    if (!isOn(truth, at)) report(at, 'can-post', 'duty-officer', 'well');
  }
  return signs;

  function page(at: Instant, seen: NonNullable<Looks['page']>, tells?: Sign['tells']): void {
    signs.push({ signal: { at, kind: 'profile', channel: id, seen }, ...(tells ? { tells } : {}) });
  }
  function login(at: Instant, answer: NonNullable<Looks['login']>, tells?: Sign['tells']): void {
    const signal: Signal = { at: at + 1_000, kind: 'credentials', channel: id, ...answer };
    signs.push({ signal, ...(tells ? { tells } : {}) });
  }
  function write(
    at: Instant,
    by: 'tool' | 'person',
    answer: NonNullable<Looks['write']> | undefined,
    tells: Sign['tells'],
  ): void {
    if (answer === undefined) return;
    signs.push({
      signal: { at, kind: 'write', channel: id, by, ...answer },
      ...(tells ? { tells } : {}),
    });
  }
  function report(
    at: Instant,
    says: Extract<Signal, { kind: 'report' }>['says'],
    by: Extract<Signal, { kind: 'report' }>['by'],
    tells: Sign['tells'],
    about: Instant = at,
  ): void {
    // What is told after it is over is no sign that it is on, and looks like one.
    const isOver = tells === 'trouble' && !isOn(truth, Math.max(at, about));
    signs.push({
      signal: { at, kind: 'report', channel: id, says, by },
      ...(tells ? { tells: isOver ? 'hint' : tells } : {}),
    });
  }
}

/** Others' accounts are read too, less often. */
function signsOfOther(channel: Channel, truth: Truth, looks: Looks, random: Random): Sign[] {
  const { id, verified } = channel;
  const isAffected = looks.others === 'all' || (looks.others === 'verified' && verified === true);
  const isCut = (at: Instant) => truth.cause === 'own-network' && isOn(truth, at);
  const signs: Sign[] = [];
  for (const at of moments(truth.asked - WATCHED, truth.asked, 20 * MINUTE, random)) {
    const isTroubled = isAffected && isOn(truth, at);
    if (isCut(at) || random.chance(STRAY)) seen(at, 'unreachable');
    else if (truth.blind) seen(at, 'login-wall');
    else if (isTroubled && looks.page) seen(at, looks.page, 'hint');
    else seen(at, 'visible');
  }
  for (const at of posts(channel, truth, random)) {
    if (isCut(at) || truth.blind) continue;
    if (isAffected && isOn(truth, at)) {
      if (looks.write && random.chance(0.5)) {
        const signal: Signal = { at, kind: 'write', channel: id, by: 'person', ...looks.write };
        signs.push({ signal, tells: 'hint' });
      }
    } else {
      const post = { count: 1, repost: false, author: 'ours' } as const;
      signs.push({ signal: { at, kind: 'post', channel: id, ...post } });
    }
  }
  return signs;

  function seen(at: Instant, page: NonNullable<Looks['page']>, tells?: Sign['tells']): void {
    signs.push({
      signal: { at, kind: 'profile', channel: id, seen: page },
      ...(tells ? { tells } : {}),
    });
  }
}

/** Status pages are late, and often silent; crowds are quick, and sometimes about something else. */
function signsOfPlatform(truth: Truth, looks: Looks, random: Random): Sign[] {
  const { platform, begins, ends } = truth;
  const signs: Sign[] = [];
  const isCommon = looks.others !== 'none';
  if (isCommon && random.chance(0.55)) {
    const scope = looks.others === 'verified' ? 'verified' : looks.page ? 'all' : 'posting';
    const at = begins + random.scale(8, 150) * MINUTE;
    const text = 'We are investigating an issue.';
    const notice = { kind: 'platform-notice', platform, scope, text } as const;
    signs.push({
      signal: { at, ...notice, state: 'investigating' },
      ...(isOn(truth, at) ? { tells: 'trouble' as const } : {}),
    });
    const told = Math.max(at, ends) + random.scale(5, 120) * MINUTE;
    if (!truth.relapse) signs.push({ signal: { at: told, ...notice, state: 'resolved' } });
  }
  if (isCommon ? random.chance(0.7) : random.chance(0.02)) {
    const at = isCommon ? begins + random.scale(4, 40) * MINUTE : truth.asked - 30 * MINUTE;
    signs.push({
      signal: { at, kind: 'crowd', platform, level: 'surge' },
      ...(isCommon && isOn(truth, at) ? { tells: 'hint' as const } : {}),
    });
    signs.push({
      signal: { at: Math.max(at, ends) + 30 * MINUTE, kind: 'crowd', platform, level: 'normal' },
    });
  }
  // Somewhere something is always being mended that is not about us.
  if (!isCommon && random.chance(0.05)) {
    const at = truth.asked - random.between(0, 6 * HOUR);
    const text = 'Some users see slow analytics.';
    signs.push({
      signal: { at, kind: 'platform-notice', platform, state: 'investigating', scope: 'api', text },
    });
  }
  return signs;
}

function signsOfLine(truth: Truth, random: Random): Sign[] {
  return moments(truth.asked - WATCHED, truth.asked, 5 * MINUTE, random).map((at): Sign => {
    const isCut = truth.cause === 'own-network' && isOn(truth, at);
    const result = isCut ? 'timeout' : random.chance(0.004) ? 'timeout' : 'ok';
    return {
      signal: { at, kind: 'reach', target: 'control', vantage: 'ours', result },
      ...(isCut
        ? { tells: 'trouble' as const }
        : truth.cause === 'own-network'
          ? { tells: 'well' as const }
          : {}),
    };
  });
}

/** When there was something to tell, whether it could be told or not. */
function posts({ postsPerDay = 1 }: Channel, { asked }: Truth, random: Random): Instant[] {
  const times: Instant[] = [];
  for (let at = asked - HISTORY; at < asked; at += 10 * MINUTE) {
    const rate = (postsPerDay / 144) * (BUSY[new Date(at + HOUR).getUTCHours()] ?? 1);
    if (random.chance(rate)) times.push(Math.floor(at + random.between(0, 10 * MINUTE)));
  }
  return times;
}

function moments(from: Instant, to: Instant, every: Millis, random: Random): Instant[] {
  const times: Instant[] = [];
  for (let at = from + Math.floor(random.between(0, every)); at < to; at += every) times.push(at);
  return times;
}
