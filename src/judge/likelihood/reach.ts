import type { Row } from './hypotheses.ts';

/** Control reads: hosts that have nothing to do with any platform. */
export const CONTROL_OURS: Readonly<Record<'ok' | 'failed', Row>> = {
  ok: { why: 'Our line carries other traffic.', rest: 0.98, network: 0.015, house: 0.5 },
  failed: {
    why: 'Hosts picked for being up do not answer: it is our line.',
    rest: 0.0015,
    network: 0.9,
    house: 0.05,
    shared: 0.025,
    blind: 0.01,
  },
};

/** The same hosts from elsewhere. */
export const CONTROL_OUTSIDE: Readonly<Record<'ok' | 'failed', Row>> = {
  ok: { why: 'The hosts are up. If we do not reach them, that is us.', rest: 0.98 },
  failed: { why: 'What many share is broken.', rest: 0.02, shared: 0.3 },
};

/** The platform's own address from our network. */
export const PLATFORM_OURS: Readonly<Record<'ok' | 'failed' | 'http-error', Row>> = {
  ok: {
    why: 'The way to the platform is open; what it does with a post is another matter.',
    rest: 0.95,
    'barred-here': 0.04,
    outage: 0.3,
    'outage-some': 0.85,
    partial: 0.6,
    shared: 0.15,
    barrier: 0.04,
    network: 0.04,
    house: 0.5,
    blind: 0.6,
    closed: 0.6,
    'own-site': 0.3,
  },
  failed: {
    why: 'No way to the platform from here: our line, a barrier in the country, or their end.',
    rest: 0.003,
    'barred-here': 0.9,
    network: 0.9,
    house: 0.4,
    barrier: 0.9,
    shared: 0.6,
    outage: 0.5,
    partial: 0.18,
    'outage-some': 0.1,
    blind: 0.008,
    closed: 0.3,
    'own-site': 0.6,
  },
  'http-error': {
    why: 'The platform answers that it is broken.',
    rest: 0.004,
    outage: 0.5,
    partial: 0.35,
    'outage-some': 0.3,
    shared: 0.4,
    blind: 0.08,
    closed: 0.2,
    'own-site': 0.6,
  },
};

/** The platform's own address from elsewhere. */
export const PLATFORM_OUTSIDE: Readonly<Record<'ok' | 'failed', Row>> = {
  ok: {
    why: 'Others reach it: whatever is wrong is nearer to us, or inside the platform.',
    rest: 0.96,
    'barred-here': 0.96,
    outage: 0.2,
    shared: 0.1,
    barrier: 0.95,
    partial: 0.6,
    'outage-some': 0.85,
    'own-site': 0.15,
    closed: 0.5,
  },
  failed: {
    why: 'Nobody reaches it.',
    rest: 0.004,
    outage: 0.75,
    shared: 0.7,
    partial: 0.2,
    'outage-some': 0.1,
    barrier: 0.02,
    'own-site': 0.7,
    closed: 0.3,
    blind: 0.02,
  },
};

/** The chat service on which the question is asked. */
export const CHAT: Readonly<Record<'ok' | 'down', Row>> = {
  ok: { why: 'The question came through.', rest: 0.99, chat: 0.02 },
  down: { why: 'The chat itself is down.', rest: 0.002, chat: 0.95, shared: 0.4, network: 0.15 },
};
