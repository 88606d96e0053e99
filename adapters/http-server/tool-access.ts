import { createHash, timingSafeEqual } from 'node:crypto';
import type { ToolSettings } from '../../src/settings/http.ts';

/** Finds out which tool is at the door. */
export interface ToolAccess {
  /** The tool whose token a header `Authorization: Bearer …` shows. */
  toolOf(authorization: string | undefined): ToolSettings | undefined;
}

/** Compares every token in constant time, and always all of them: how long it takes tells nothing. */
export function createToolAccess(tools: readonly ToolSettings[]): ToolAccess {
  const known = tools.map((tool) => ({ tool, digest: digestOf(tool.token) }));
  return {
    toolOf(authorization = '') {
      const [, shown] = /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization) ?? [];
      const digest = digestOf(shown ?? '');
      let found: ToolSettings | undefined;
      for (const one of known) if (timingSafeEqual(one.digest, digest)) found = one.tool;
      return shown === undefined ? undefined : found;
    },
  };
}

/** Of equal length whatever the token's. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
