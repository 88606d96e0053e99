#!/usr/bin/env node
// @ts-check
import { enableCompileCache } from 'node:module';

// Before all else that is imported: a warm start takes half the time. Not in TypeScript itself, since this file is read
// before the cache: what strips types would be loaded for it alone, which is a sixth of a warm start.
enableCompileCache();

const { runCommandLine } = await import('./commands/command-line.ts');
await runCommandLine({
  start: () => import('./commands/start.ts').then(({ start }) => start),
  ask: () => import('./commands/ask.ts').then(({ ask }) => ask),
  replay: () => import('./commands/replay.ts').then(({ replay }) => replay),
  look: () => import('./commands/look.ts').then(({ look }) => look),
  history: () => import('./commands/history.ts').then(({ history }) => history),
  rhythm: () => import('./commands/rhythm.ts').then(({ rhythm }) => rhythm),
  report: () => import('./commands/report.ts').then(({ report }) => report),
  audit: () => import('./commands/audit.ts').then(({ audit }) => audit),
  import: () => import('./commands/import.ts').then(({ importPosts }) => importPosts),
  backup: () => import('./commands/backup.ts').then(({ backup }) => backup),
  restore: () => import('./commands/restore.ts').then(({ restore }) => restore),
  init: () => import('./commands/init.ts').then(({ init }) => init),
  check: () => import('./commands/check.ts').then(({ check }) => check),
  plan: () => import('./commands/plan.ts').then(({ plan }) => plan),
  understand: () => import('./commands/understand.ts').then(({ understand }) => understand),
});
