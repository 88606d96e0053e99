import { z } from 'zod';
import { CHAT_NAMES } from '../model/chat.ts';

/** Who may do what through a chat. */

export const RIGHTS = ['ask', 'report', 'change'] as const;
/** `change`: withdraw what others reported. */
export type Right = (typeof RIGHTS)[number];

const word = z.string().trim().min(1);

/** Those who have a right: by the chat's id, each with the name that a refusal gives. */
const holdersSchema = z.strictObject({
  groups: z.record(word, word).default({}),
  people: z.record(word, word).default({}),
});

const commandName = z
  .string()
  .regex(/^[a-z0-9_-]{1,31}$/, 'is no name of a command: small letters, digits, - and _');

/** What the settings say of one chat. */
export const chatSchema = z.strictObject({
  /** `socket`: the program calls the chat; `http`: the chat calls the program. */
  connection: z.enum(['socket', 'http']).default('socket'),
  /** For `http`: where the program listens. To be reached from other machines, it has to be told so. */
  host: word.default('127.0.0.1'),
  port: z.int().min(0).max(65_535).default(3000),
  /** Names of the slash commands, without the slash: that for everything, and those for what a room is sent. */
  command: commandName.default('kanalvakt'),
  commands: z
    .strictObject({
      digest: commandName.default('digest'),
      alerts: commandName.default('alerts'),
    })
    .prefault({}),
  /** Whether the app has Slack's agent view, where each direct message is answered in a thread of its own. */
  agentView: z.boolean().default(true),
  /** Ids of the workspaces or servers that are served; all that the program was installed in where empty. */
  places: z.array(word).default([]),
  /** Ids of the rooms that are served; all where empty. Direct messages always are. */
  rooms: z.array(word).default([]),
  /** Whether people from other workspaces are answered. */
  guests: z.boolean().default(false),
  /** At most as many answers in a minute: to one person, and in one room. */
  answersAMinute: z
    .strictObject({
      person: z.int().min(1).default(30),
      room: z.int().min(1).default(120),
    })
    .prefault({}),
  /** A right that is not named is everybody's. */
  rights: z
    .strictObject({
      ask: holdersSchema.optional(),
      report: holdersSchema.optional(),
      change: holdersSchema.optional(),
    })
    .prefault({}),
});
export type ChatSettings = z.output<typeof chatSchema>;

/** By the chat's name. A chat that is not named here is not connected to. */
export const chatsSchema = z.partialRecord(z.enum(CHAT_NAMES), chatSchema).prefault({});

/** Somebody at the door of a chat. */
export interface Visitor {
  readonly person: string;
  /** The workspace or server; absent in a direct message of a chat that has none there. */
  readonly place?: string;
  /** Absent in a direct message. */
  readonly room?: string;
  readonly groups: readonly string[];
  /** From another workspace, or let into single rooms only. */
  readonly isGuest: boolean;
  /** They could not be looked up just now. */
  readonly isUnknown?: boolean;
}

export type AccessRefusal =
  /** `pace`: too many questions in a short time; `unknown`: it could not be found out who they are. */
  | { readonly why: 'place' | 'room' | 'guest' | 'pace' | 'unknown' }
  /** Names of those who have the right. */
  | { readonly why: 'right'; readonly right: Right; readonly holders: readonly string[] };

/** Why a visitor may not; undefined where they may. */
export function accessRefusal(
  visitor: Visitor,
  right: Right,
  { places, rooms, guests, rights }: ChatSettings,
): AccessRefusal | undefined {
  const { person, place, room, groups, isGuest, isUnknown } = visitor;
  if (isUnknown && !guests) return { why: 'unknown' };
  if (isGuest && !guests) return { why: 'guest' };
  if (place !== undefined && places.length > 0 && !places.includes(place)) return { why: 'place' };
  if (room !== undefined && rooms.length > 0 && !rooms.includes(room)) return { why: 'room' };
  const holders = rights[right];
  if (!holders || person in holders.people || groups.some((group) => group in holders.groups)) {
    // To edit what others said is nobody's right before somebody is named.
    return right === 'change' && !holders ? { why: 'right', right, holders: [] } : undefined;
  }
  const names = [...Object.values(holders.groups), ...Object.values(holders.people)];
  return { why: 'right', right, holders: names };
}
