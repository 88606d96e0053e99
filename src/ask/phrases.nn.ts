import { lines, type Phrases } from './phrases.ts';

export const NYNORSK_PHRASES: Phrases = {
  'ask-status': lines(`
  er vi nede
  `),
  'ask-why': [],
  'ask-history': [],
  'report-trouble': [],
  'report-quiet': [],
  digest: [],
  alerts: [],
  help: [],
  'off-topic': [],
};
