import type { Channel, Organisation } from './channel.ts';
import type { Language } from './language.ts';

/** A place in a chat; it may belong to an organisation, which is what "we" and "our" mean in it. */
export interface Room {
  readonly id: string;
  readonly organisation?: string;
  readonly language?: Language;
  /** The room of another chat that is told of alerts while this one's chat is down. */
  readonly fallback?: { readonly chat: string; readonly room: string };
}

/** A number to call when someone is in danger. */
export interface EmergencyNumber {
  readonly number: string;
  readonly service: 'police' | 'fire' | 'ambulance' | 'any';
}

/** Who there is to ask about: organisations, their channels, the rooms they sit in. All of it is settings data. */
export interface Directory {
  /** Answers are in this language where neither question, person nor room shows another. */
  readonly language: Language;
  /** IANA zone of times in answers that concern no single organisation. */
  readonly zone: string;
  readonly organisations: readonly Organisation[];
  readonly channels: readonly Channel[];
  readonly rooms: readonly Room[];
  /** By ISO 3166-1 alpha-2 country. */
  readonly emergency: Readonly<Record<string, readonly EmergencyNumber[]>>;
}

/** Where settings name none: what holds in the Nordic countries. */
export const EMERGENCY: Readonly<Record<string, readonly EmergencyNumber[]>> = {
  NO: [
    { number: '112', service: 'police' },
    { number: '110', service: 'fire' },
    { number: '113', service: 'ambulance' },
  ],
  SE: [{ number: '112', service: 'any' }],
  DK: [{ number: '112', service: 'any' }],
  FI: [{ number: '112', service: 'any' }],
  IS: [{ number: '112', service: 'any' }],
};

/** The part of the settings that can be asked about. */
export function directoryOf(settings: Directory): Directory {
  const { language, zone, organisations, channels, rooms, emergency } = settings;
  return { language, zone, organisations, channels, rooms, emergency };
}

/** The IANA zone in whose hours a channel lives: its own, or its organisation's. */
export function zonesOf(directory: Directory): (channel: Channel) => string {
  const zones = new Map(directory.organisations.map(({ name, zone }) => [name, zone]));
  return ({ owner, zone }) => zone ?? zones.get(owner) ?? directory.zone;
}
