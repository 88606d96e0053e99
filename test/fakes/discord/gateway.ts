import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { isJson, type Json } from './fault-list.ts';
import { parse, refuse, send } from './frames.ts';
import { INTENTS, readableWith } from './intents.ts';
import { messageView } from './message-view.ts';
import type { Channel, Message } from './model.ts';
import { sees } from './permissions.ts';
import { type Dispatch, isOn, type Session, wantedIn } from './session.ts';
import { guildCreateView, userView } from './views.ts';
import type { World } from './world.ts';

export interface GatewayOptions {
  readonly world: World;
  /** The privileged intents switched on for the application, as bits. */
  readonly privileged: number;
  /** Between two heartbeats, in milliseconds. A line silent for one and a half of these is dropped. */
  readonly heartbeatInterval: number;
  readonly valid: (token: unknown) => boolean;
  readonly url: () => string;
}

/** The Gateway, version 10 in JSON: https://docs.discord.com/developers/events/gateway */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #sockets = new Set<WebSocket>();
  readonly #sessions: Session[] = [];
  #refuseResumes = false;
  /** How often a session was begun, taken up again or refused. */
  readonly counts = { identifies: 0, resumes: 0, refusedResumes: 0, heartbeats: 0 };
  /** Turned off, heartbeats stay unanswered, as on a dead line. */
  acknowledges = true;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  accept(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '/', 'http://discord').searchParams;
    if (query.get('v') !== '10') socket.close(4012, 'Invalid API version');
    else if (query.get('encoding') !== 'json') socket.close(4002, 'Error while decoding payload.');
    else this.#serve(socket);
  }

  #serve(socket: WebSocket): void {
    this.#sockets.add(socket);
    const interval = this.#options.heartbeatInterval;
    let session: Session | undefined;
    const late = () => socket.close(4009, 'Session timed out');
    let timer = setTimeout(late, interval * 1.5);
    socket.on('close', (code) => {
      clearTimeout(timer);
      this.#sockets.delete(socket);
      if (session?.socket === socket) {
        session.socket = undefined;
        // https://docs.discord.com/developers/events/gateway#initiating-a-disconnect
        if (code === 1000 || code === 1001) this.#forget(session);
      }
      this.#options.world.changes.happened();
    });
    socket.on('message', (raw) => {
      const frame = parse(String(raw));
      if (frame === undefined) return socket.close(4002, 'Error while decoding payload.');
      const d = isJson(frame['d']) ? frame['d'] : {};
      if (frame['op'] === 1) {
        clearTimeout(timer);
        timer = setTimeout(late, interval * 1.5);
        this.counts.heartbeats += 1;
        if (this.acknowledges) send(socket, { op: 11 });
      } else if (frame['op'] === 2) {
        if (session) return socket.close(4005, 'Already authenticated.');
        session = this.#identify(socket, d);
      } else if (frame['op'] === 6) {
        if (session) return socket.close(4005, 'Already authenticated.');
        session = this.#resume(socket, d);
      } else if (!session) return socket.close(4003, 'Not authenticated.');
      else if (frame['op'] !== 3 && frame['op'] !== 4 && frame['op'] !== 8)
        return socket.close(4001, 'Unknown opcode');
      this.#options.world.changes.happened();
    });
    send(socket, { op: 10, d: { heartbeat_interval: interval } });
  }

  #identify(socket: WebSocket, d: Json): Session | undefined {
    const { world, valid, url, privileged } = this.#options;
    if (!valid(d['token'])) return refuse(socket, 4004, 'Authentication failed.');
    const wanted = wantedIn(d, privileged);
    if (wanted.kind === 'refused') return refuse(socket, wanted.code, wanted.reason);
    const { intents, shard } = wanted;
    this.counts.identifies += 1;
    const session: Session = { id: world.id(), intents, shard, sent: [], socket };
    this.#sessions.push(session);
    const guilds = world.guilds.filter(({ id }) => isOn(session, id));
    this.#push(session, 'READY', {
      v: 10,
      user: { ...userView(world.bot), mfa_enabled: false, verified: true, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      session_type: 'normal',
      shard: session.shard,
      application: { id: world.bot.id, flags: 0 },
    });
    if (intents & INTENTS.GUILDS)
      for (const guild of guilds)
        this.#push(
          session,
          'GUILD_CREATE',
          guildCreateView(guild, world.bot.id, (channel) => sees(guild, world.bot.id, channel)),
        );
    return session;
  }

  #resume(socket: WebSocket, d: Json): Session | undefined {
    if (!this.#options.valid(d['token'])) return refuse(socket, 4004, 'Authentication failed.');
    const session = this.#sessions.find(({ id }) => id === d['session_id']);
    if (!session || this.#refuseResumes) {
      this.counts.refusedResumes += 1;
      this.#refuseResumes = false;
      if (session) this.#forget(session);
      send(socket, { op: 9, d: false });
      return undefined;
    }
    const seq = Number(d['seq']);
    if (!(seq <= session.sent.length)) return refuse(socket, 4007, 'Invalid seq');
    this.counts.resumes += 1;
    session.socket?.terminate();
    session.socket = socket;
    for (const missed of session.sent.slice(seq)) send(socket, missed);
    this.#push(session, 'RESUMED', {});
    return session;
  }

  #push(session: Session, t: string, d: unknown): void {
    const dispatch: Dispatch = { op: 0, t, s: session.sent.length + 1, d };
    session.sent.push(dispatch);
    if (session.socket) send(session.socket, dispatch);
  }

  #forget(session: Session): void {
    const at = this.#sessions.indexOf(session);
    if (at >= 0) this.#sessions.splice(at, 1);
  }

  /** Sends an event of a channel to every session that asked for it; waits for those that are away. */
  dispatch(t: string, d: unknown, intent: number, guildId?: string): void {
    for (const session of this.#sessions) {
      if (intent !== 0 && !(session.intents & intent)) continue;
      // What is not of a guild goes to the first shard.
      if (guildId === undefined ? session.shard[0] === 0 : isOn(session, guildId))
        this.#push(session, t, typeof d === 'function' ? d(session.intents) : d);
    }
  }

  /** MESSAGE_CREATE and MESSAGE_UPDATE; words only where the intents let them be read. */
  message(t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message, channel: Channel): void {
    const { world } = this.#options;
    const guild = world.guildOf(channel);
    if (!sees(guild, world.bot.id, channel)) return;
    const member = world.memberOf(channel, message.author);
    const extra = guild
      ? { guild_id: guild.id, ...(member ? { member: { roles: member.roles } } : {}) }
      : {};
    this.dispatch(
      t,
      (intents: number) => ({
        ...messageView(message, readableWith(intents, channel, world.bot.id)),
        channel_type: channel.type,
        ...extra,
      }),
      guild ? INTENTS.GUILD_MESSAGES : INTENTS.DIRECT_MESSAGES,
      guild?.id,
    );
  }

  /** Sends the last event of this kind a second time, as happens after a resume. */
  repeat(t: string): void {
    for (const session of this.#sessions) {
      const last = session.sent.findLast((dispatch) => dispatch.t === t);
      if (last) this.#push(session, t, last.d);
    }
  }

  /** Cuts every line. The sessions can be taken up again, unless the resume is to be refused. */
  drop({ refuseResume = false } = {}): void {
    this.#refuseResumes = refuseResume;
    for (const socket of this.#sockets) socket.terminate();
  }

  /** Asks clients to connect anew (op 7). */
  reconnect(): void {
    for (const socket of this.#sockets) send(socket, { op: 7, d: null });
  }

  /** Calls every session invalid (op 9). */
  invalidate({ resumable = false } = {}): void {
    for (const session of [...this.#sessions]) {
      if (session.socket) send(session.socket, { op: 9, d: resumable });
      if (!resumable) this.#forget(session);
    }
  }

  close(code: number, reason: string): void {
    for (const socket of this.#sockets) socket.close(code, reason);
  }

  /** How many lines are open and identified. */
  get connected(): number {
    return this.#sessions.filter(({ socket }) => socket !== undefined).length;
  }
}
