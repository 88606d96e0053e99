import type { CROWD_LEVELS, NOTICE_SCOPES, PEER_STATES } from '../../model/signal-values.ts';
import type { Table } from './table.ts';

/** An open notice of the platform, by its scope. `fine`: how often such a notice stands there and does not touch us. */
export const NOTICE: Table<(typeof NOTICE_SCOPES)[number]> = {
  unknown: {
    why: 'Trouble somewhere on the platform; most of it never reaches one account.',
    rest: 0.03,
    outage: 0.45,
    partial: 0.45,
    lockdown: 0.35,
    shared: 0.3,
    'api-policy': 0.06,
    'api-policy-by-hand': 0.06,
  },
  all: {
    why: 'The platform says that all of it is touched.',
    rest: 0.004,
    outage: 0.65,
    partial: 0.25,
    shared: 0.5,
    lockdown: 0.1,
  },
  posting: {
    why: 'The platform says that posts fail, if not whose.',
    rest: 0.01,
    outage: 0.4,
    partial: 0.3,
    lockdown: 0.5,
    'rate-limit': 0.03,
    shared: 0.2,
  },
  verified: {
    why: 'A class of accounts is named: that is a lockdown.',
    rest: 0.003,
    lockdown: 0.7,
    partial: 0.03,
    outage: 0.01,
  },
  login: {
    why: 'Log-ins fail while open sessions often go on.',
    rest: 0.008,
    outage: 0.3,
    partial: 0.5,
    lockdown: 0.15,
    shared: 0.2,
  },
  api: {
    why: 'What machines use fails or is cut down; people may not notice.',
    rest: 0.01,
    'api-policy': 0.4,
    'api-policy-by-hand': 0.4,
    'plan-blind': 0.2,
    partial: 0.4,
    outage: 0.12,
    blind: 0.1,
  },
  reading: {
    why: 'Posts go out and are not shown to all.',
    rest: 0.01,
    partial: 0.45,
    audience: 0.4,
    outage: 0.15,
    blind: 0.05,
  },
  'one-country': {
    why: 'One country, most often not ours.',
    rest: 0.03,
    country: 0.3,
    partial: 0.06,
    outage: 0.04,
  },
};

/** A status page that is green: early in an outage it nearly always is, so it is worth almost nothing. */
export const NOTICE_GREEN = {
  why: 'Status pages stay green for the first half hour of most outages.',
  rest: 0.95,
  outage: 0.55,
  partial: 0.7,
  shared: 0.6,
  lockdown: 0.7,
} as const;

/** A server whose own notice says that it ends. */
export const NOTICE_CLOSING = {
  why: 'A service that announces its end means it; what fails after that is the end.',
  rest: 0.01,
  closed: 0.9,
  retired: 0.3,
} as const;

/** Public outage reports: people complain for many reasons. */
export const CROWD: Table<(typeof CROWD_LEVELS)[number]> = {
  normal: {
    why: 'In a great outage people complain.',
    rest: 0.93,
    outage: 0.25,
    shared: 0.25,
    partial: 0.5,
    lockdown: 0.5,
  },
  raised: {
    why: 'More than usual, of any kind and anywhere.',
    rest: 0.06,
    outage: 0.3,
    partial: 0.4,
    shared: 0.3,
    lockdown: 0.3,
    country: 0.1,
  },
  surge: {
    why: 'Very many at once.',
    rest: 0.008,
    outage: 0.55,
    partial: 0.3,
    shared: 0.5,
    lockdown: 0.3,
    country: 0.2,
  },
};

/** A summary of other accounts on the platform. */
export const PEERS: Table<(typeof PEER_STATES)[number]> = {
  fine: {
    why: 'Where others post, the platform works; a fault of one class or one country can hide.',
    rest: 0.9,
    outage: 0.02,
    partial: 0.12,
    lockdown: 0.06,
    shared: 0.03,
    country: 0.06,
    'api-policy': 0.15,
    'api-policy-by-hand': 0.15,
    closed: 0.15,
    blind: 0.5,
    network: 0.5,
  },
  'some-affected': {
    why: 'Some others too: partial faults, new rules, sweeping sanctions.',
    rest: 0.08,
    outage: 0.15,
    partial: 0.6,
    lockdown: 0.3,
    shared: 0.2,
    country: 0.1,
    'api-policy': 0.6,
    'api-policy-by-hand': 0.6,
    'plan-blind': 0.2,
    restricted: 0.35,
    'rate-limit': 0.4,
    'policy-block': 0.2,
    suspended: 0.1,
  },
  'verified-affected': {
    why: 'One class of accounts is struck, and the class is verified accounts.',
    rest: 0.003,
    lockdown: 0.85,
    partial: 0.04,
    outage: 0.02,
    'policy-block': 0.01,
  },
  'all-affected': {
    why: 'Everybody: the platform itself.',
    rest: 0.002,
    outage: 0.9,
    partial: 0.45,
    shared: 0.4,
    'api-policy': 0.15,
    'api-policy-by-hand': 0.12,
    lockdown: 0.05,
    network: 0.01,
    closed: 0.1,
  },
  'country-affected': {
    why: 'All of one country and nobody else.',
    rest: 0.002,
    country: 0.9,
    partial: 0.03,
    shared: 0.03,
    outage: 0.01,
  },
  'instance-affected': {
    why: 'All of one server: its outage, its quarrel with others, or its end.',
    rest: 0.001,
    outage: 0.6,
    partial: 0.4,
    audience: 0.55,
    closed: 0.6,
    shared: 0.05,
  },
  'several-platforms-affected': {
    why: 'Several platforms at once: what they share, or our own line.',
    rest: 0.001,
    shared: 0.85,
    network: 0.25,
    outage: 0.01,
    partial: 0.01,
    country: 0.05,
  },
};
