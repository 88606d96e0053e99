import type { WRITE_RESULTS, WRITERS } from '../../model/signal-values.ts';
import type { Row, Table } from './hypotheses.ts';

type Result = (typeof WRITE_RESULTS)[number];
type Writer = (typeof WRITERS)[number];

/** A refusal of a person's own attempt; what an accepted attempt proves stands in evidence/ability-proof.ts. */
const BY_PERSON: Table<Exclude<Result, 'accepted'>> = {
  refused: {
    why: 'Somebody wrote and was refused: the account, its rights or the platform, next to never nothing at all.',
    rest: 0.004,
    well: 0.00001,
    bot: 0.00001,
    blocked: 0.6,
    locked: 0.9,
    suspended: 0.95,
    lockdown: 0.9,
    'policy-block': 0.9,
    unpublished: 0.7,
    fault: 0.8,
    outage: 0.5,
    partial: 0.03,
    shared: 0.3,
    barrier: 0.2,
    'rate-limit': 0.3,
    'staff-login': 0.4,
    'api-policy': 0.08,
    'app-revoked': 0.1,
    'tool-blocked': 0.1,
    hijacked: 0.4,
    retired: 0.7,
    closed: 0.85,
    restricted: 0.02,
    automationOnly: 0.02,
    // A refusal is an answer: the line stands.
    network: 0.005,
    blind: 0.0001,
  },
  'rate-limited': {
    why: 'Too many posts, says the platform; limits fall on tools and on busy nights.',
    rest: 0.002,
    well: 0.00003,
    bot: 0.00003,
    blind: 0.0002,
    'rate-limit': 0.9,
    'policy-block': 0.06,
    lockdown: 0.05,
    partial: 0.05,
    outage: 0.02,
    fault: 0.03,
    'outage-some': 0.03,
  },
  'server-error': {
    why: 'The platform broke while taking the post.',
    rest: 0.02,
    well: 0.004,
    outage: 0.6,
    partial: 0.4,
    shared: 0.5,
    automationOnly: 0.1,
    blind: 0.15,
    closed: 0.2,
    'own-site': 0.4,
    fault: 0.1,
    'outage-some': 0.5,
  },
  unreachable: {
    why: 'The attempt did not get through: line, way or platform.',
    rest: 0.02,
    'barred-here': 0.7,
    well: 0.004,
    network: 0.8,
    house: 0.5,
    outage: 0.4,
    partial: 0.25,
    shared: 0.5,
    barrier: 0.7,
    automationOnly: 0.15,
    blind: 0.2,
    closed: 0.3,
    'own-site': 0.5,
    'outage-some': 0.3,
  },
};

/** What fails only for machines, in addition. */
const AUTOMATIC: Partial<Row> = {
  'api-policy': 0.9,
  'api-policy-by-hand': 0.9,
  'app-revoked': 0.9,
  'app-revoked-by-hand': 0.9,
  tool: 0.5,
  'tool-blocked': 0.5,
};

/** Attempts by a posting tool, a person, or the bot's own check that changes nothing. */
export const WRITE: Readonly<Record<Writer, Table<Exclude<Result, 'accepted'>>>> = {
  person: BY_PERSON,
  tool: {
    ...BY_PERSON,
    // Limits for machines are lower than those for people.
    'rate-limited': { ...BY_PERSON['rate-limited'], 'rate-limit-by-hand': 0.9 },
    // Tools fumble more often than people do.
    refused: { ...BY_PERSON.refused, ...AUTOMATIC, well: 0.00008, bot: 0.00008 },
  },
  check: {
    ...BY_PERSON,
    refused: {
      ...BY_PERSON.refused,
      ...AUTOMATIC,
      // The check uses the bot's own key, which can be bad while all else is well.
      'bot-key-blind': 0.5,
      'bot-key': 0.5,
      'bot-app-blind': 0.5,
      'bot-app': 0.5,
      tool: 0.01,
      'tool-blocked': 0.01,
    },
  },
};
