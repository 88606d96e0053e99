import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import pino from 'pino';
import type { Log } from '../../src/ports.ts';

/** Keys whose values are never written, wherever they stand. */
const SECRET = [
  'appPassword',
  'accessToken',
  'access_token',
  'appToken',
  'bearerToken',
  'password',
  'token',
  'authorization',
  'accessJwt',
  'refreshJwt',
];

/**
 * Writes a line of JSON for each thing told.
 *
 * @param destination a file, which is made with its folder and appended to; or `stderr`
 */
export function createLog(destination: 'stderr' | { readonly file: string }): Log {
  if (destination !== 'stderr')
    mkdirSync(dirname(destination.file), { recursive: true, mode: 0o700 });
  const logger = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET.flatMap((key) => [key, `*.${key}`]), censor: '[secret]' },
    },
    pino.destination({
      dest: destination === 'stderr' ? 2 : destination.file,
      sync: true,
      append: true,
      // It tells who asked what.
      mode: 0o600,
    }),
  );
  return {
    info: (message, facts = {}) => logger.info(facts, message),
    warn: (message, facts = {}) => logger.warn(facts, message),
    error: (message, facts = {}) => logger.error(facts, message),
  };
}
