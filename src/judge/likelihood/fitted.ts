import type { Fitted } from './table.ts';

export const FITTED: Fitted = { rows: {}, priors: {} };
