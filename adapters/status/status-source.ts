import type { ChatName } from '../../src/model/chat.ts';
import { HOUR, type Instant, MINUTE, type Millis, SECOND } from '../../src/model/instant.ts';
import type { Signal, SignalOf } from '../../src/model/signal.ts';
import type { CheckResult, Clock, Log, SignalSource } from '../../src/ports.ts';
import type { DocumentParser } from '../documents/document-parser.ts';
import type { HttpReader } from '../http/http-reader.ts';
import type { NoticeBoard, Subject } from './notice-board.ts';
import {
  concerning,
  type OpenIncident,
  type ReadPage,
  type StatusPage,
  type Unread,
  unknownComponents,
} from './page.ts';

/** A source that can also be tried, for `check`. */
export interface TriedSource extends SignalSource {
  /** Reads it once, telling nothing to anybody, and says what to do where that fails. */
  check(signal: AbortSignal): Promise<CheckResult>;
}

export interface StatusSourceOptions {
  /** Printed and logged, and no other source's. */
  readonly name: string;
  /** What the page is about: a platform, or a chat. */
  readonly about: Subject | { readonly chat: ChatName };
  readonly kind: string;
  readonly url: string;
  readonly read: ReadPage;
  /** The components that matter, where not all of them do. */
  readonly components?: readonly string[] | undefined;
  readonly board: NoticeBoard;
  readonly clock: Clock;
  readonly http: HttpReader;
  readonly documents: DocumentParser;
  readonly log?: Log | undefined;
  readonly cadence?: Millis | undefined;
}

/** How troubles begin that are no fault of the page's. */
const UNREACHED = /^(?:dns|tcp|tls|timeout)\b/;

/** How often a page is read while an incident stands on it. */
const EAGER: Millis = 30 * SECOND;
/** The judge halves the weight of a chat that is down each 3 hours. */
const CHAT_AGAIN: Millis = HOUR;

/** Watches one status page: of a platform, which gives notices, or of a chat, which is up or down. */
export function createStatusSource(options: StatusSourceOptions): TriedSource {
  const { name, about, url, read, components, board, clock, http, documents, log } = options;
  const { cadence = 2 * MINUTE } = options;
  let known: readonly OpenIncident[] = [];
  /** A page in trouble itself, or one that asks for fewer reads, is not to be pressed. */
  let answers = true;
  let toldOfChat: { readonly state: SignalOf<'chat'>['state']; readonly at: Instant } | undefined;

  return {
    name,
    cadence,
    page: { of: 'chat' in about ? about.chat : about.platform, answers: () => answers },
    eager: {
      cadence: Math.min(EAGER, cadence),
      // What is to come can stand there for weeks.
      wanted: () => answers && known.some(({ state }) => state !== 'planned'),
    },
    async look(signal) {
      const page = await see(signal);
      answers = !('trouble' in page);
      if ('trouble' in page) {
        // A page that cannot be read tells nothing of the platform; what it said before ages.
        log?.info('status page not read', { source: name, trouble: page.trouble });
        return [];
      }
      known = page.open;
      return 'chat' in about ? chatSignals(about.chat, page) : board.take(about, name, page);
    },
    async check(signal) {
      const page = await see(signal);
      if (!('trouble' in page)) {
        const planned = page.open.filter(({ state }) => state === 'planned').length;
        const open = page.open.length - planned;
        const tried = `${name}: ${open === 0 ? 'nothing open' : `${open} open`}${planned === 0 ? '' : `, ${planned} planned`}`;
        const unknown = unknownComponents(page, components ?? []);
        if (unknown.length === 0) return { tried };
        const remedy = `The page has no component ${unknown.map((one) => `"${one}"`).join(', ')}. Write "components" under "status:" as the page does: ${page.components?.join(', ')}.`;
        return { tried, remedy };
      }
      return {
        tried: `${name}: ${page.trouble}`,
        remedy: UNREACHED.test(page.trouble)
          ? 'It could not be reached. If the control hosts answer, check "url" under "status:", or try again later.'
          : `It cannot be read as "kind: ${options.kind}". Open the address in a browser and mend "url" or "kind" under "status:", or write "kind: none" to go without it.`,
      };
    },
  };

  async function see(signal: AbortSignal): Promise<StatusPage | Unread> {
    const keys = new Set(known.map(({ key }) => key));
    const page = await read({ url, http, documents, signal, known: keys });
    return 'trouble' in page || components === undefined ? page : concerning(page, components);
  }

  /** A chat is down where its page calls it the worst there is and says of no cure yet. */
  function chatSignals(
    adapter: SignalOf<'chat'>['adapter'],
    { open, complete }: StatusPage,
  ): readonly Signal[] {
    const down = open.some(({ severe, state }) => severe && state !== 'monitoring');
    if (!down && !complete && toldOfChat === undefined) return [];
    const state = down ? 'down' : 'ok';
    const now = clock.now();
    const again = down && now - (toldOfChat?.at ?? now) >= CHAT_AGAIN;
    if (toldOfChat?.state === state && !again) return [];
    toldOfChat = { state, at: now };
    return [{ at: now, kind: 'chat', adapter, state }];
  }
}
