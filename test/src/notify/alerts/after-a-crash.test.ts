import fc from 'fast-check';
import { expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import type { AlertSubscription } from '#src/model/alert.ts';
import type { EventBody, Incident } from '#src/model/incident.ts';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import { sendAlerts } from '#src/notify/alerts/send-alerts.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import type { ChatRooms, Posted, Store } from '#src/ports.ts';
import { NOW, SAMPLE_DIRECTORY } from '../../say/sample-channels.ts';
import { after, openedIncident, SUBSCRIPTION } from './alert-fixture.ts';

class Killed extends Error {}

/** What becomes of a call: whether it is done, and what the program hears of it. */
const FATES = ['failed', 'lost', 'unheard', 'killed before', 'killed after'] as const;
type Fate = (typeof FATES)[number] | 'sent';

const ROOM: AlertSubscription = { ...SUBSCRIPTION, id: 'chat-C1', chat: 'chat', organisations: [] };
const EVENTS: Readonly<Record<string, readonly [EventBody, Partial<Incident>]>> = {
  taken: [{ kind: 'acknowledged', by: 'Kari' }, { state: 'acknowledged' }],
  cause: [{ kind: 'cause-changed', from: 'unknown', to: 'account-locked', reason: [] }, {}],
  well: [{ kind: 'watching', reason: [] }, { state: 'watching' }],
  again: [{ kind: 'reopened', channels: [], reason: [] }, { state: 'open' }],
};
const TOLD = ['cause-changed', 'reopened', 'closed'];

interface Message {
  readonly key: string;
  readonly thread: string | undefined;
  words: string;
  /** Shown in the room too. */
  readonly broadcast?: true;
}

const words = (text: string): Reply => ({
  language: 'nb',
  headline: [{ kind: 'text', text }],
  blocks: [],
  actions: [],
});
const textOf = ({ headline }: Reply) => headline.map(({ text }) => text).join('');

/** A room, and a program that may be killed at each call and at each write, and is started again. */
function stage() {
  let now = NOW;
  let incident: Incident = { ...openedIncident('unknown'), history: [] };
  const clock = { now: () => now };
  const storage = createMemoryStorage(clock);
  const room: Message[] = [];
  let fates: Fate[] = [];
  let writes = Number.POSITIVE_INFINITY;

  function call(done: () => Posted): Posted {
    const fate = fates.shift() ?? 'sent';
    if (fate === 'killed before') throw new Killed();
    if (fate === 'failed') return { kind: 'failed', error: fate };
    const posted = fate === 'lost' ? undefined : done();
    if (fate === 'killed after') throw new Killed();
    return fate === 'sent' && posted ? posted : { kind: 'uncertain', error: fate };
  }
  const chat: ChatRooms = {
    name: 'chat',
    post: async ({ key, thread, reply, broadcast }) =>
      call(() => {
        room.push({ key, thread, words: textOf(reply), ...(broadcast ? { broadcast } : {}) });
        return { kind: 'sent', ref: key };
      }),
    edit: async (ref, { reply }) =>
      call(() => {
        const message = room.find(({ key }) => key === ref);
        if (!message) return { kind: 'refused', error: 'message_not_found' };
        message.words = textOf(reply);
        return { kind: 'sent', ref };
      }),
    async find(_room, key, _since, thread) {
      const isIn = (message: Message) =>
        message.thread === thread || (message.broadcast && thread === undefined);
      const found = room.some((message) => message.key === key && isIn(message));
      return found ? { kind: 'found', ref: key } : { kind: 'absent' };
    },
  };
  const store: Store = {
    ...storage,
    async update(key, change, expires) {
      if (writes-- <= 0) throw new Killed();
      return storage.update(key, change, expires);
    },
  };

  async function look(): Promise<void> {
    const outbox = createOutbox({ store, clock, log: silentLog });
    const parts = { outbox, store, clock, directory: SAMPLE_DIRECTORY };
    await sendAlerts(
      {
        ...parts,
        subscriptions: { all: async () => [ROOM] },
        incidents: { between: async () => [incident] },
        wording: {
          alert: async ({ state, history }) => words(`${state} ${history.length}`),
          threadUpdate: async ({ seq }) => words(`turn ${seq}`),
          alertForwarded: async () => words('relayed'),
        },
        settings: { carryAfter: HOUR, escalation: [] },
      },
      [chat],
    );
    await outbox.send([chat]);
  }

  return {
    room,
    incident: () => incident,
    happens([body, changes]: readonly [EventBody, Partial<Incident>]) {
      incident = after(incident, now, body, changes);
    },
    /** Its next calls meet these fates, and it is killed in front of the n-th write from here. */
    meets(next: readonly Fate[], write: number) {
      fates = [...next];
      writes = write;
    },
    /** Killed, it is started again at its next look. */
    async pass(time: number) {
      for (const end = now + time; now < end; now += 20_000) {
        await look().catch((error) => {
          if (!(error instanceof Killed)) throw error;
          writes = Number.POSITIVE_INFINITY;
        });
      }
    },
    /** It is down meanwhile. */
    sleep(time: number) {
      now += time;
      writes = Number.POSITIVE_INFINITY;
    },
  };
}

it('tells a room of an incident once and to its end, whatever becomes of its calls, wherever it is killed, and however late it is started again', async () => {
  const step = fc.record({
    happens: fc.option(fc.constantFrom(...Object.keys(EVENTS)), { nil: undefined }),
    fates: fc.array(fc.constantFrom(...FATES), { maxLength: 5 }),
    writes: fc.integer({ min: 0, max: 12 }),
    passes: fc.integer({ min: 1, max: 4 }),
    late: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
      const at = stage();
      at.happens([
        {
          kind: 'opened',
          channels: ['skjaergard-x'],
          severity: 'critical',
          cause: 'unknown',
          probability: 0.93,
          reason: [],
        },
        {},
      ]);
      // It is begun, however slowly, before anything can end it.
      at.meets(steps[0]?.fates ?? [], steps[0]?.writes ?? 0);
      await at.pass(30 * MINUTE);
      for (const { happens, fates, writes, passes, late } of steps) {
        const happening = happens === undefined ? undefined : EVENTS[happens];
        if (happening) at.happens(happening);
        at.meets(fates, writes);
        await at.pass(passes * 20_000);
        if (late) at.sleep(10 * MINUTE);
      }
      at.meets([], Number.POSITIVE_INFINITY);
      const outcome = {
        how: 'recovered',
        cause: 'unknown',
        probability: 0.9,
        from: 0,
        to: 1,
      } as const;
      at.happens([
        { kind: 'closed', outcome },
        { state: 'closed', outcome },
      ]);
      await at.pass(30 * MINUTE);
      const { history } = at.incident();
      const [message, ...others] = at.room.filter(({ thread }) => thread === undefined);
      expect(others).toEqual([]);
      expect(message?.words).toBe(`closed ${history.length}`);
      const turns = history
        .filter(({ kind }) => TOLD.includes(kind))
        .map(({ seq }) => `turn ${seq}`);
      const told = at.room.filter(({ thread }) => thread === message?.key);
      expect(told.map((turn) => turn.words).toSorted()).toEqual(turns.toSorted());
    }),
    { numRuns: 60 },
  );
});
