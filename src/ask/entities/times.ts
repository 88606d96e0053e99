const CUE =
  /^(kl|klokka|klokken|klokkå|klockan|klokke|at|by|until|till|til|before|innen|rundt|around|omkring|ca|presis|to|hver|every|før|from|fra|frå)$/;
const FIRM_CUE = /^(kl|klokka|klokken|klokkå|klockan|klokke|until|at|by)$/;
const EVENING =
  /^(kveld\p{L}*|kvällen|kväll|kvell|aften|aftenen|ettermidda\p{L}*|eftermidda\p{L}*|evening|evenings|afternoon|pm|ikveld|tonight)$/u;
const UNIT =
  /^(time\p{L}*|timar\p{L}*|timma\p{L}*|tima|hour\p{L}*|min\p{L}*|dag\p{L}*|day\p{L}*|døgn|uke\p{L}*|veke\p{L}*|week\p{L}*|h|t|hrs|gang\p{L}*|gong\p{L}*|måned\p{L}*|månad\p{L}*|month\p{L}*|distrikt\p{L}*|kanal\p{L}*|stk|prosent)$/u;

interface Clock {
  readonly minutes: number;
  readonly used: number;
  /** Plain enough to be a time of day without a word before it that says so. */
  readonly firm: boolean;
}

/**
 * The time of day that words name, as `HH:MM`: «halv sju» is 06:30, «kvart over sju» 07:15.
 * With nothing that says evening it is read as morning.
 *
 * @param words in lower case, as written
 */
export function timeOfDay(words: readonly string[], english: boolean): string | undefined {
  const named = words.flatMap((_, at) => {
    const clock = clockAt(words, at, english);
    if (clock === undefined) return [];
    const before = words[at - 1] === '.' ? words[at - 2] : words[at - 1];
    const cue = before !== undefined && CUE.test(before);
    if (!clock.firm && !cue) return [];
    const rank = before !== undefined && FIRM_CUE.test(before) ? 3 : clock.firm ? 2 : 1;
    return [{ ...clock, at, rank }];
  });
  const best = named.reduce<(typeof named)[number] | undefined>(
    // A later time of the same rank is the new one of «from six to seven».
    (chosen, next) =>
      chosen === undefined ||
      next.rank > chosen.rank ||
      (next.rank === chosen.rank && next.at >= endOf(chosen))
        ? next
        : chosen,
    undefined,
  );
  if (best === undefined) return undefined;
  let { minutes } = best;
  if (minutes < 12 * 60 && words.some((word) => EVENING.test(word))) minutes += 12 * 60;
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** What is written like a time of day, and is none: «25:99». */
export function impossibleTimes(words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(word) ?? [];
    return Number(hours) > 24 || Number(minutes) > 59;
  });
}

function endOf({ at, used }: { at: number; used: number }): number {
  return at + used;
}

function clockAt(words: readonly string[], at: number, english: boolean): Clock | undefined {
  const word = words[at] as string;
  const next = (steps: number) => words[at + steps];
  if (/^(midnatt|midnight)$/.test(word)) return { minutes: 0, used: 1, firm: true };
  if (word === 'noon') return { minutes: 12 * 60, used: 1, firm: true };
  const digital = /^(\d{1,2})[:.](\d{2})$/.exec(word) ?? /^([01]\d|2[0-3])([0-5]\d)$/.exec(word);
  if (digital) {
    const clock = from(Number(digital[1]), Number(digital[2]), 1, true);
    return (
      clock && { ...clock, firm: word.includes(':') || word.includes('.') || word.startsWith('0') }
    );
  }
  const glued = /^(\d{1,2})(?:(\d{2}))?(am|pm)$/.exec(word);
  if (glued) return from(half(Number(glued[1]), glued[3]), Number(glued[2] ?? 0), 1, true);
  if (/^halv[e]?$/.test(word) || (word === 'half' && english && next(1) !== 'past')) {
    const hour = hourOf(next(1));
    if (hour === undefined || UNIT.test(next(2) ?? '')) return undefined;
    return english ? from(hour, 30, 2, true) : from(hour - 1, 30, 2, true);
  }
  if (word === 'half' && next(1) === 'past') {
    const hour = hourOf(next(2));
    return hour === undefined ? undefined : meridiem(hour, 30, 3, true);
  }
  const minute = /^(kvart|kvarter|kvartar|quarter)$/.test(word) ? 15 : countOf(word);
  const skip = /^min/.test(next(1) ?? '') ? 1 : 0;
  const side = next(1 + skip) ?? '';
  if (minute !== undefined && minute < 31 && /^(over|past|etter|after|på|i|to|før)$/.test(side)) {
    const halved = next(2 + skip) === 'halv';
    const hour = hourOf(next(2 + skip + (halved ? 1 : 0)));
    const used = 3 + skip + (halved ? 1 : 0);
    const plausible = minute % 5 === 0 && !UNIT.test(next(used) ?? '');
    if (hour !== undefined && plausible && !/^\d+$/.test(word + (next(2 + skip) ?? ''))) {
      const sign = /^(over|past|etter|after)$/.test(side) ? 1 : -1;
      return meridiem(hour, (halved ? -30 : 0) + sign * minute, used, true);
    }
  }
  return spelled();

  /** «null seks null null», «sju tretti», «7 pm», «seks». */
  function spelled(): Clock | undefined {
    const leading = numberOf(word) === 0 && !/^\d/.test(word) ? 1 : 0;
    const hour = leading ? countOf(next(1)) : (countOf(word) ?? (word === 'ett' ? 1 : undefined));
    if (hour === undefined || hour > 24 || /^\d{3,}$/.test(word)) return undefined;
    const after = 1 + leading;
    const first = countOf(next(after));
    if (leading && first === undefined && hour > 9) return undefined;
    if (first === 0 && countOf(next(after + 1)) !== undefined && !/^\d/.test(next(after) ?? '')) {
      return meridiem(hour, countOf(next(after + 1)) as number, after + 2, true);
    }
    if (
      first !== undefined &&
      first >= 10 &&
      first < 60 &&
      !/^\d/.test(word) &&
      !UNIT.test(next(after + 1) ?? '')
    ) {
      return meridiem(hour, first, after + 1, true);
    }
    if (UNIT.test(next(after) ?? '') || next(after) === '.') return undefined;
    const sure = /^(am|pm|o'clock)$/.test(next(after) ?? '') || leading === 1;
    return meridiem(hour, 0, after, sure);
  }

  function meridiem(hour: number, minutes: number, used: number, firm: boolean): Clock | undefined {
    const mark = next(used);
    return from(half(hour, mark), minutes, used, firm);
  }
}

function hourOf(word: string | undefined): number | undefined {
  const hour = word === 'ett' || word === 'one' || word === 'ein' ? 1 : countOf(word);
  return hour !== undefined && hour <= 24 ? hour : undefined;
}

function half(hour: number, mark: string | undefined): number {
  if (mark === 'pm' && hour < 12) return hour + 12;
  return mark === 'am' && hour === 12 ? 0 : hour;
}

function from(hour: number, minute: number, used: number, firm: boolean): Clock | undefined {
  if (hour > 24 || minute > 59) return undefined;
  return { minutes: (((hour * 60 + minute) % 1440) + 1440) % 1440, used, firm };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const WORDS = `0 null nul noll zero oh; 1 en ein ei et ett eit én one an a; 2 to två two; 3 tre three; 4 fire fyra four; 5 fem five;
6 seks sex six; 7 sju syv sjau seven; 8 åtte otte åtta aatte eight; 9 ni nio nine; 10 ti tio ten; 11 elleve elva eleven;
12 tolv twelve; 13 tretten thirteen; 14 fjorten fourteen; 15 femten fifteen; 16 seksten sixteen; 17 sytten seventeen;
18 atten eighteen; 19 nitten nineteen; 20 tjue tyve tjugo twenty; 30 tretti tredve trettio thirty; 40 førti fyrti forty;
45 førtifem førtifem; 48 førtiåtte; 50 femti fifty; 60 seksti sixty; 90 nitti ninety; 21 tjueen; 22 tjueto; 23 tjuetre;
24 tjuefire; 25 tjuefem; 35 trettifem; 55 femtifem`;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  WORDS.split(';').flatMap((line) => {
    const [number, ...words] = line.trim().split(/\s+/);
    return words.map((word): [string, number] => [word, Number(number)]);
  }),
);

/** The whole number that a word stands for: digits, or spelled in the languages read. */
export function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,4}$/.test(word)) return Number(word);
  return NUMBERS.get(word);
}

/** As `numberOf`, without words that are articles as often as numbers. */
export function countOf(word: string | undefined): number | undefined {
  return word !== undefined && /^(en|ein|ei|et|ett|eit|én|an|a|oh)$/.test(word)
    ? undefined
    : numberOf(word);
}
