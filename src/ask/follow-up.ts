import type { Platform } from '../model/platform.ts';
import type { Intent, Slots } from '../model/question.ts';
import { pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

const BOT = /^\s*bot:\s*/i;

/** True if the earlier text is the bot's own. */
export function isBots(text: string): boolean {
  return BOT.test(text);
}

/** True if the text is an alert that the bot sent. */
export function isAlert(text: string | undefined): boolean {
  return (
    text !== undefined &&
    isBots(text) &&
    /[⚠🚨🔴❗]|siden \d|since \d|sidan \d|avvis|refus|blokk|blocked|nede|down|varsel|alert|kan ikke|can't|låst|locked/iu.test(
      text,
    )
  );
}

const AND = pattern(`
  og, and, hva med, what about, how about, enn, samme, same, da, then, også, also, too, hva,
  for, på, i, on, in, men, but, siste, last, der, there, nå, now, ellers, with, med, hos,
  hvordan, how, er, det, var, was, it, about, fra, from, since, siden, heller, either, next,
  neste
`);
const LITTLE = 7;

/** True if the text only says what or when, and leaves the rest to the talk so far: «og Vest?», "and yesterday?". */
export function leansOnTalk(
  { spoken, words, strange, owners, platforms, all }: Reading,
  period: string | undefined,
): boolean {
  if (words.length > LITTLE || strange.length > 0) return false;
  if (owners.length + platforms.length === 0 && period === undefined && !all) return false;
  const rest = AND.without(spoken).replace(
    / (?:@owner|@platform|[.,?!:]|natt|går|dag|morgen|kveld|uke|måned|år|fjor|yesterday|today|tonight|night|week|month|year|denne|this|forrige|alle|all|kanal|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|[^ ]*day|january|\d+|@number|time|døgn|hour|distrikt|the|channel)(?= )/g,
    '',
  );
  return rest.trim() === '';
}

/** The slots that a talk hands on: each from the newest earlier text that has it. */
export function slotsOfTalk(
  earlier: readonly {
    owner: readonly string[];
    platform: readonly Platform[];
    all: boolean;
    period: string | undefined;
  }[],
): {
  owner?: readonly string[];
  platform?: readonly Platform[];
  all?: true;
  period?: string;
} {
  const newest = [...earlier].reverse();
  const owner = newest.find((text) => text.owner.length > 0)?.owner;
  const platform = newest.find((text) => text.platform.length > 0)?.platform;
  // A name after «alle» ends it, as it would in the message itself.
  const scope = newest.find((text) => text.all || text.owner.length + text.platform.length > 0);
  const period = newest.find((text) => text.period !== undefined)?.period;
  return {
    ...(owner ? { owner } : {}),
    ...(platform ? { platform } : {}),
    ...(scope?.all ? { all: true as const } : {}),
    ...(period === undefined ? {} : { period }),
  };
}

/** What a message takes over; its own words go before. */
export function takeOver(
  own: Slots,
  talk: ReturnType<typeof slotsOfTalk>,
  intent: Intent,
  snoozes: boolean,
): Slots {
  const named = own.owner !== undefined || own.platform !== undefined;
  const timed = intent.startsWith('ask-') || snoozes;
  return {
    ...(talk.owner && !own.owner && !own.all ? { owner: talk.owner } : {}),
    ...(talk.platform && !own.platform ? { platform: talk.platform } : {}),
    ...(talk.all && !named ? { all: true as const } : {}),
    ...(talk.period !== undefined && timed && own.time === undefined
      ? { period: talk.period }
      : {}),
    ...own,
  };
}
