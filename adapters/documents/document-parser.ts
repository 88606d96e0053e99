import { availableParallelism } from 'node:os';
import { type BulkheadPolicy, bulkhead, isBulkheadRejectedError } from 'cockatiel';
import type { Piscina } from 'piscina';
import { MINUTE, type Millis, SECOND } from '../../src/model/instant.ts';
import { isCheap } from './cost-bound.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type ForeignDocument,
  type Parsed,
} from './document-kinds.ts';
import type { ParseTask } from './parse-thread.ts';

/** A document that this program cannot read: its own limit, which says nothing of whose document it is. */
export class Unreadable {
  /** For the log. */
  readonly trouble: string;
  constructor(trouble: string) {
    this.trouble = trouble;
  }
}

/**
 * Reads what strangers wrote: HTML and XML. What is certain to be cheap is read in place; everything else beside the main
 * thread, for a costly page would keep it from every answer, alert and signal meanwhile.
 */
export interface DocumentParser {
  /** @param source whose document it is, an address: what could not be read is left alone for a while */
  parse<K extends DocumentKind>(
    kind: K,
    document: ForeignDocument,
    source: string,
  ): Promise<Parsed[K] | Unreadable>;
}

export interface DocumentParserOptions {
  readonly deadline?: Millis;
  /** Megabytes of one thread. */
  readonly memory?: number;
  /** Documents that wait at most. */
  readonly waiting?: number;
  /** What runs in a thread. */
  readonly thread?: URL;
  /** Milliseconds of a clock that never jumps. */
  readonly elapsed?: () => Millis;
}

/** A feed of 12 MB, the largest that is read, takes a second or two. */
const DEADLINE: Millis = 5 * SECOND;
/** That feed takes 150 MB. */
const MEMORY = 384;
/** All channels of a large installation at once; a document waits with its bytes. */
const WAITING = 1_000;
/** What could not be read costs a thread its deadline each time: it is tried again after so long, then twice as long … */
const FIRST_REST: Millis = MINUTE;
const LONGEST_REST: Millis = 10 * MINUTE;
/** Sources that are left alone, at most: the oldest is forgotten first. */
const MOST_RESTING = 1_000;
/** One is left to the main thread, and more than four have nothing to do. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1));
/** Threads that have nothing to do are ended. */
const IDLE: Millis = MINUTE;

/** Makes a parser; its threads begin with the first document that needs one. Share one to share them. */
export function createDocumentParser(options: DocumentParserOptions = {}): DocumentParser {
  const { deadline = DEADLINE, memory = MEMORY, waiting = WAITING } = options;
  const { elapsed = () => performance.now() } = options;
  const thread = options.thread ?? new URL('./parse-thread.ts', import.meta.url);
  const resting = new Map<string, { readonly until: Millis; readonly rest: Millis }>();
  let begun: Promise<Piscina> | undefined;
  /** The deadline is a document's own, and does not run while it waits for a thread. */
  const queue: BulkheadPolicy = bulkhead(THREADS, waiting);

  return {
    async parse(kind, document, source) {
      const { markup, parse } = DOCUMENT_KINDS[kind];
      if (isCheap(document.body, markup)) return await parse(document);
      const rest = resting.get(source);
      if (rest !== undefined && elapsed() < rest.until) {
        return new Unreadable('left alone: it could not be read a short while ago');
      }
      const parsed = await queue
        .execute(() => beside({ kind, document }))
        .catch((error) => {
          if (isBulkheadRejectedError(error)) return new Unreadable('too many documents wait');
          throw error;
        });
      resting.delete(source);
      if (parsed instanceof Unreadable) leaveAlone(source, rest?.rest);
      return parsed as Parsed[typeof kind] | Unreadable;
    },
  };

  async function beside(task: ParseTask): Promise<unknown> {
    begun ??= pool();
    const threads = await begun;
    const limit = AbortSignal.timeout(deadline);
    try {
      // Ends the thread where it is over: nothing else stops a parser.
      return await threads.run(task, { signal: limit });
    } catch (error) {
      if (limit.aborted) return new Unreadable(`it takes longer than ${deadline} ms to parse`);
      if (isOutOfMemory(error)) return new Unreadable(`it takes more than ${memory} MB to parse`);
      // A parser that breaks over one page does its work on all others.
      return new Unreadable(`the parser broke: ${error instanceof Error ? error.message : error}`);
    }
  }

  async function pool(): Promise<Piscina> {
    const { Piscina } = await import('piscina');
    return new Piscina({
      filename: thread.href,
      name: 'parse',
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: IDLE,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      // What foreign text is parsed in sees no secret.
      env: {},
    });
  }

  function leaveAlone(source: string, last: Millis | undefined): void {
    const rest = last === undefined ? FIRST_REST : Math.min(2 * last, LONGEST_REST);
    resting.set(source, { until: elapsed() + rest, rest });
    const [oldest] = resting.keys();
    if (resting.size > MOST_RESTING && oldest !== undefined) resting.delete(oldest);
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
