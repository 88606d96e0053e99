import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Instant, MINUTE, type Millis, SECOND } from '../../src/model/instant.ts';
import type { Signal } from '../../src/model/signal.ts';
import { type Clock, DiskFull, type Log, type Store } from '../../src/ports.ts';
import type { ToolSettings } from '../../src/settings/http.ts';
import { explainIssue, pathName, suggestion } from '../../src/yaml/explain-issue.ts';
import { type Attempt, attemptSchema, attemptsSchema, signalOfAttempt } from './attempt.ts';
import { createIdempotency } from './idempotency.ts';
import { answer, type FieldFault, type Outcome, problem } from './problem.ts';
import { createRateLimit } from './rate-limit.ts';
import { createToolAccess } from './tool-access.ts';

const LARGEST = 64 * 1024;
const KEY = /^[\x21-\x7e]{1,255}$/;

export interface SignalsRouteParts {
  readonly tools: readonly ToolSettings[];
  /** Ids of the channels that a tool may speak of. */
  readonly channelsOf: (tool: ToolSettings) => readonly string[];
  /** To the judge, the records and on to verdicts and incidents. */
  readonly takeIn: (signals: readonly Signal[]) => Promise<unknown>;
  readonly store: Store;
  /** Takes note of what is not let in; told of by `/metrics`, and by the bot itself. */
  readonly refused: (why: Refusal) => void;
  /** Milliseconds of a clock that never jumps. */
  readonly elapsed?: () => Millis;
  readonly clock: Clock;
  readonly log: Log;
}

/** Why a request was not let in: by its token, or because its tool asks for too much. */
export type Refusal = 'token' | 'pace';

interface Variables {
  readonly Variables: { tool: ToolSettings };
}

/** `POST /signals`: what came of a tool's own attempts to publish. */
export function signalsRoute(parts: SignalsRouteParts): Hono<Variables> {
  const { tools, channelsOf, takeIn, store, clock, log } = parts;
  const access = createToolAccess(tools);
  const { refused, elapsed = () => performance.now() } = parts;
  const requests = createRateLimit(elapsed);
  const attempts = createRateLimit(elapsed);
  const strangers = createStrangerLog(log, elapsed);
  const idempotency = createIdempotency(store, clock);
  const app = new Hono<Variables>();

  app.use('/signals', async (context, next) => {
    if (context.req.method !== 'POST') {
      return answer(context, problem(405, 'only POST is understood here'), { allow: 'POST' });
    }
    const tool = access.toolOf(context.req.header('authorization'));
    if (tool === undefined) {
      refused('token');
      strangers.note();
      const detail =
        'a header "Authorization: Bearer …" with the token of a tool named under "http: tools:" belongs to the request';
      return answer(context, problem(401, detail), { 'www-authenticate': 'Bearer' });
    }
    const wait = requests.take(tool.name, tool.requestsAMinute);
    if (wait > 0) {
      refused('pace');
      const detail = `${tool.requestsAMinute} requests a minute are taken from this tool; several attempts fit into one request`;
      return answer(context, problem(429, detail), retryAfter(wait));
    }
    context.set('tool', tool);
    return await next();
  });
  app.use('/signals', async (context, next) => {
    const type = context.req.header('content-type') ?? '';
    const isCoded = context.req.header('content-encoding') !== undefined;
    if (!/^application\/json *(;|$)/i.test(type) || isCoded) {
      return answer(
        context,
        problem(415, 'the body belongs to be application/json, not compressed'),
      );
    }
    return await next();
  });
  app.use(
    '/signals',
    bodyLimit({
      maxSize: LARGEST,
      onError: (context) =>
        answer(context, problem(413, `a request may have ${LARGEST / 1024} KB; send it in parts`)),
    }),
  );
  app.post('/signals', post);
  return app;

  /** Nothing is said to be taken that is not kept. */
  async function post(context: Context<Variables>): Promise<Response> {
    try {
      return await postKept(context);
    } catch (error) {
      const isFull = error instanceof DiskFull;
      if (!isFull && !isOfDatabase(error)) throw error;
      if (!isFull) log.error('attempts could not be kept', { error: (error as Error).stack });
      const why = isFull ? 'the disk is full' : 'the database cannot be written';
      const detail = `${why}, and nothing of this request is kept; send it again later`;
      return answer(context, problem(503, detail), retryAfter(MINUTE));
    }
  }

  async function postKept(context: Context<Variables>): Promise<Response> {
    const tool = context.get('tool');
    const body = await context.req.text();
    const read = attemptsIn(body);
    if (!read.ok) return answer(context, read.outcome);
    const strange = notTheirs(read.attempts, channelsOf(tool));
    if (strange.length > 0) {
      const detail = `the tool "${tool.name}" may not speak of ${strange.length > 1 ? 'these channels' : 'this channel'}; see "http: tools:" in the settings`;
      return answer(context, problem(403, detail, strange));
    }
    const wait = attempts.take(tool.name, tool.attemptsAMinute, read.attempts.length);
    if (wait > 0) {
      refused('pace');
      const detail = `${tool.attemptsAMinute} attempts a minute are taken from this tool; nothing of this request was taken in`;
      return answer(context, problem(429, detail), retryAfter(wait));
    }
    const work = (first: Instant) => takeInAll(read.attempts, tool, first);
    const key = context.req.header('idempotency-key');
    if (key === undefined) return answer(context, await work(clock.now()));
    if (!KEY.test(key)) {
      const detail = 'an Idempotency-Key has 1 to 255 visible ASCII characters';
      return answer(context, problem(400, detail));
    }
    const done = await idempotency.once({ tool: tool.name, key, body }, work);
    return answer(context, done.outcome, {
      ...(done.isRepeat ? { 'idempotency-replayed': 'true' } : {}),
      ...(done.retryAfter ? retryAfter(done.retryAfter) : {}),
    });
  }

  async function takeInAll(
    attempts: readonly Attempt[],
    { name }: ToolSettings,
    received: Instant,
  ): Promise<Outcome> {
    const signals: Signal[] = [];
    const faults: FieldFault[] = [];
    for (const [index, attempt] of attempts.entries()) {
      const made = signalOfAttempt(attempt, received);
      if (made.ok) signals.push(made.signal);
      else faults.push({ field: fieldOf('at', index, attempts), message: made.message });
    }
    if (faults.length > 0) return problem(422, 'nothing was taken in; see "errors"', faults);
    await takeIn(signals);
    log.info('attempts taken in', { tool: name, attempts: signals.length });
    return { status: 200, body: { taken: signals.length } };
  }
}

/** A fault of SQLite's, such as one that another process keeps waiting: not one of ours. */
function isOfDatabase(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_SQLITE_ERROR';
}

/** One line a minute, however often somebody tries: whoever guesses tokens is not to fill the log. */
function createStrangerLog(log: Log, elapsed: () => Millis): { note(): void } {
  let told = Number.NEGATIVE_INFINITY;
  let since = 0;
  return {
    note() {
      since++;
      if (elapsed() - told < MINUTE) return;
      log.warn('requests without a known token refused', { requests: since });
      told = elapsed();
      since = 0;
    },
  };
}

type ReadAttempts =
  | { readonly ok: true; readonly attempts: readonly Attempt[] }
  | { readonly ok: false; readonly outcome: Outcome };

function attemptsIn(body: string): ReadAttempts {
  let raw: unknown;
  try {
    raw = JSON.parse(body);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, outcome: problem(400, 'the body is no valid JSON') };
  }
  const isMany = typeof raw === 'object' && raw !== null && 'attempts' in raw;
  const schema = isMany ? attemptsSchema : attemptSchema;
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    const { data } = parsed;
    return { ok: true, attempts: 'attempts' in data ? data.attempts : [data] };
  }
  const errors = parsed.error.issues
    .flatMap((issue) => explainIssue(issue, raw, schema))
    .map(({ path, message }) => ({ field: pathName(path), message }));
  return { ok: false, outcome: problem(422, 'nothing was taken in; see "errors"', errors) };
}

function notTheirs(
  attempts: readonly Attempt[],
  channels: readonly string[],
): readonly FieldFault[] {
  return attempts.flatMap(({ channel }, index) =>
    channels.includes(channel)
      ? []
      : [
          {
            field: fieldOf('channel', index, attempts),
            message: `"${channel}" is no channel of this tool${suggestion(channel, channels)}`,
          },
        ],
  );
}

/** A single attempt may stand for itself, without the list around it. */
function fieldOf(key: string, index: number, { length }: readonly Attempt[]): string {
  return length > 1 ? `attempts[${index}].${key}` : key;
}

/** In whole seconds, as the header has it. */
function retryAfter(wait: number): Readonly<Record<string, string>> {
  return { 'retry-after': String(Math.max(1, Math.ceil(wait / SECOND))) };
}
