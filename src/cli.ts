#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before all else that is imported: a warm start takes half the time.
enableCompileCache();

const { runCommandLine } = await import('../adapters/terminal/command-line.ts');
await runCommandLine({
  start: () => import('../adapters/terminal/commands/start.ts').then(({ start }) => start),
  ask: () => import('../adapters/terminal/commands/ask.ts').then(({ ask }) => ask),
  replay: () => import('../adapters/terminal/commands/replay.ts').then(({ replay }) => replay),
  look: () => import('../adapters/terminal/commands/look.ts').then(({ look }) => look),
  history: () => import('../adapters/terminal/commands/history.ts').then(({ history }) => history),
  report: () => import('../adapters/terminal/commands/report.ts').then(({ report }) => report),
  audit: () => import('../adapters/terminal/commands/audit.ts').then(({ audit }) => audit),
  init: () => import('../adapters/terminal/commands/init.ts').then(({ init }) => init),
  check: () => import('../adapters/terminal/commands/check.ts').then(({ check }) => check),
  plan: () => import('../adapters/terminal/commands/plan.ts').then(({ plan }) => plan),
});
