import { SECOND } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports.ts';
import type { MetaSettings } from '../../../src/settings/meta.ts';
import { createHttpReader, type HttpReader } from '../../http/http-reader.ts';
import { createGraph } from './graph.ts';
import { GRAPH_URL, GRAPH_VERSION } from './meta.ts';
import { credentialResult } from './problems.ts';
import { inspectedIn } from './token.ts';

/** What was tried; with a remedy where it failed. */
export interface AppTokenFinding {
  readonly tried: string;
  readonly remedy?: string;
}

const PATIENCE = 20 * SECOND;

/** Tries the app's token, where the settings of the platform name one: it must open its own inspection. */
export async function checkAppToken(
  platform: 'facebook' | 'instagram',
  { appToken, url = GRAPH_URL, version = GRAPH_VERSION }: MetaSettings,
  clock: Clock,
  http: HttpReader = createHttpReader(),
): Promise<AppTokenFinding | undefined> {
  if (appToken === undefined) return undefined;
  const graph = createGraph({ http, clock, url, version, appToken });
  const call = { path: 'debug_token', query: { input_token: appToken }, token: appToken };
  const [answer] = await graph.ask([call], AbortSignal.timeout(PATIENCE));
  const tried = `${platform}: the app's token`;
  if (answer?.ok) {
    if (inspectedIn(answer.value)?.is_valid) return { tried: `${tried}: accepted` };
    return { tried: `${tried}: not valid`, remedy: WRONG };
  }
  const result = answer === undefined ? 'unreachable' : credentialResult(answer);
  const away = ['unreachable', 'server-error', 'rate-limited'].includes(result);
  return {
    tried: `${tried}: ${away ? 'could not be tried' : 'refused'} (${answer?.text || result})`,
    remedy: away
      ? `Meta could not be asked. Check "url" of ${platform}, or try again later.`
      : WRONG,
  };
}

const WRONG =
  'Set "appToken" to the id and the secret of the app with a bar between (Meta for Developers, App settings, Basic), and "version" to one that Meta still serves.';
