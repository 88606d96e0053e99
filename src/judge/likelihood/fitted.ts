import type { Fitted } from './hypotheses.ts';

export const FITTED: Fitted = { rows: {}, priors: {} };
