import type { DayOfYear } from '../../model/question.ts';
import { numberOf } from './times.ts';

/** Each with the ways it is written; dates take its short forms besides. */
const MONTHS: readonly { readonly name: string; readonly full: RegExp; readonly short: RegExp }[] =
  [
    { name: 'january', full: /^(januar|january|januari)$/, short: /^jan$/ },
    { name: 'february', full: /^(februar|february|februari)$/, short: /^feb$/ },
    { name: 'march', full: /^(mars|march|marts)$/, short: /^mar$/ },
    { name: 'april', full: /^april$/, short: /^apr$/ },
    { name: 'may', full: /^(mai|may|maj)$/, short: /^ma[iy]$/ },
    { name: 'june', full: /^(juni|june)$/, short: /^jun$/ },
    { name: 'july', full: /^(juli|july)$/, short: /^jul$/ },
    { name: 'august', full: /^(august|augusti)$/, short: /^aug$/ },
    { name: 'september', full: /^september$/, short: /^sept?$/ },
    { name: 'october', full: /^(oktober|october)$/, short: /^o[kc]t$/ },
    { name: 'november', full: /^november$/, short: /^nov$/ },
    { name: 'december', full: /^(desember|december)$/, short: /^de[sc]$/ },
  ];

const UNITS: readonly [RegExp, (count: number) => string][] = [
  [
    /^(minutt|minutter|minuttar|minuttene|min|mins|minute|minutes|minuter|minut)$/,
    (n) => `PT${n}M`,
  ],
  [
    /^(time|timer|timen|timene|timar|timane|timmar|timme|timma|hour|hours|h|hr|hrs|t)$/,
    (n) => `PT${n}H`,
  ],
  [/^(dag|dager|dagar|dagene|dagane|dage|døgn|døgnet|døgnene|dygn|day|days)$/, (n) => `P${n}D`],
  [/^(uke|uker|ukene|veke|veker|vekene|vekor|vecka|veckor|uge|uger|week|weeks)$/, (n) => `P${n}W`],
  [/^(måned|måneder|månedene|månad|månader|månadene|month|months)$/, (n) => `P${n}M`],
  [/^(år|year|years)$/, (n) => `P${n}Y`],
];

const NAMED: readonly [RegExp, string][] = [
  [
    / (?:resten av|ut|for|hele|heile|hela|gjennom|utover|rest of|through) (?:the |this )?(?:natta|natten|natt|nat|night|kvelden|vakta)(?= )/,
    'tonight',
  ],
  [
    / (?:last night|i natt som var|sist natt|siste natt|i går natt|igår natt|natt til i dag)(?= )/,
    'last-night',
  ],
  [/ (?:i natt|inatt|i nat|inat|i natta|overnight)(?= )/, 'i-natt'],
  [
    / (?:tonight|tonite|i kveld|ikveld|ikväll|i kväll|i aften|this evening|in aften)(?= )/,
    'tonight',
  ],
  [
    / (?:i går|igår|i gaar|i gar|igar|yesterday(?:'?s)?|gårsdagen|gårdagens|gårsdagens)(?= )/,
    'yesterday',
  ],
  [
    / (?:tomorrow|i morgen|imorgen|i morgon|imorgon|i morra|imorra|i mårra|i morro)(?= )/,
    'tomorrow',
  ],
  [
    / (?:i dag|idag|i daga|today|dagens|so far today|i morges|i morgest|i dag tidlig|this morning|i formiddag|i ettermiddag|this afternoon|i dag morges|i morse)(?= )/,
    'today',
  ],
  [
    / (?:siste|sist|forrige|førre|førrige|forige|förra|sidste|last|past|previous)(?: the)? (?:uke|uka|uken|veke|veka|vecka|veckan|uge|week)(?= )/,
    'last-week',
  ],
  [
    / (?:denne|denna|inneværende|this)(?: her)? (?:uke|uka|uken|veke|veka|vekå|vecka|veckan|uge|week)(?= )/,
    'this-week',
  ],
  [
    / (?:siste|sist|forrige|førre|förra|sidste|last|past|previous) (?:måned|måneden|månad|månaden|maaned|month)(?= )/,
    'last-month',
  ],
  [
    / (?:denne|denna|inneværende|this) (?:måned|måneden|månad|månaden|maaned|month)(?= )/,
    'this-month',
  ],
  [
    / (?:i fjor|ifjor|last year|i fjol|forrige år|førre året|siste år|förra året|sidste år)(?= )/,
    'last-year',
  ],
  [/ (?:i år|iår|this year|dette året|hittil i år)(?= )/, 'this-year'],
];

/** Verbs of a past that is over; the perfect («har vært») reaches into the present. */
const PAST =
  /^(skjedde|hendte|hende|hände|skete|skjedd|hendt|var|gikk|gjekk|gick|ble|blei|blev|vart|fikk|fekk|fick|la|lade|posta|postet|postade|publiserte|tvitret|tvitra|twitra|sendte|sluttet|slutta|stoppet|stoppa|feilet|feila|kom|hadde|falt|fall|røyk|røk|klarte|mistet|mista|skreiv|skrev|was|were|did|happened|went|had|got|posted|tweeted|failed|broke|stopped|came|could|lost|missed)$/;

/**
 * The stretch of time that words name, as in utterances/README: `last-night`, `since-monday`, `july`,
 * `2021-10-04`, `PT6H`. Undefined where none is named. A night that is only described («en rolig natt») is none.
 *
 * @param words in lower case, as written
 */
export function periodNamed(
  words: readonly string[],
  written: readonly string[],
): string | undefined {
  const text = ` ${words.join(' ')} `;
  const date = dateNamed(words);
  if (date !== undefined) return date;
  for (const [at, word] of words.entries()) {
    if (!/^(siden|sidan|sia|since|sedan|etter|fra|frå)$/.test(word)) continue;
    const next = /^(på|last|sist|forrige)$/.test(words[at + 1] ?? '')
      ? words[at + 2]
      : words[at + 1];
    const day =
      next !== undefined && /^(siden|sidan|sia|since|sedan|fra|frå)$/.test(word)
        ? fullDay(next)
        : undefined;
    if (day !== undefined) return `since-${day}`;
  }
  const length = durationNamed(words);
  if (length !== undefined) return length;
  const named = NAMED.find(([phrase]) => phrase.test(text))?.[1];
  if (named === 'i-natt') return isPast(words) ? 'last-night' : 'tonight';
  if (named !== undefined) return named;
  for (const [at, word] of words.entries()) {
    const month = monthOf(word, words[at - 1], written[at]);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** True if the words speak of a past that is over. */
export function isPast(words: readonly string[]): boolean {
  const helped = words.some((word) => HELPING.test(word));
  return words.some((word) => PAST.test(word) && !(helped && PARTICIPLE.test(word)));
}

/** Beside one of these a past form is a participle: «får vi postet», «has posted». */
const HELPING = /^(har|ha|hev|has|have|får|faar|fær|få|kan|blir|blitt|er|is|are|can|kunne|ble)$/;
const PARTICIPLE =
  /^(postet|posta|postat|tvitra|tvitret|twitra|publiserte|sendte|posted|tweeted|feilet|feila|slutta|sluttet|stoppa|stoppet|stopped|failed|mista|mistet|hendt|skjedd|got|lost|broke|kom|come|missed|sendt)$/;

const DAY_NAMES: Readonly<Record<string, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

function fullDay(word: string): string | undefined {
  const day = weekday(word);
  return day === undefined ? undefined : DAY_NAMES[day];
}

function monthOf(word: string, before: string | undefined, written = ''): string | undefined {
  const month = MONTHS.find(({ full }) => full.test(word))?.name;
  if (word !== 'may' && word !== 'march' && word !== 'mars') return month;
  return /^(in|i|since|of|siden|sidan|last|this|for)$/.test(before ?? '') ||
    /^\p{Lu}/u.test(written)
    ? month
    : undefined;
}

function dateNamed(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word);
    if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const dotted = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(word);
    if (dotted) return dated(fullYear(Number(dotted[3])), Number(dotted[2]), Number(dotted[1]));
    const month = MONTHS.findIndex(({ full }) => full.test(word)) + 1;
    if (month === 0) continue;
    const around = words
      .slice(Math.max(0, at - 3), at + 4)
      .filter((w) => !/^([.,]|of|the)$/.test(w));
    const middle = around.indexOf(word);
    const day = [around[middle - 1], around[middle + 1]].map(ordinal).find((n) => n !== undefined);
    const year = around
      .slice(middle + 1)
      .map((w) => /^(19|20)\d\d$/.exec(w)?.[0])
      .find((w) => w !== undefined);
    if (day !== undefined && year !== undefined) return dated(Number(year), month, day);
  }
  return undefined;
}

function ordinal(word: string | undefined): number | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : undefined;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function dated(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** «seks timar», "last 24 hours", «en halvtime», "2h". */
function durationNamed(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1] ?? '';
    if (/^(halvtime|halvtimen|halvtimes)$/.test(word)) return 'PT30M';
    if (/^(kvarter|kvarteret)$/.test(word) && /^(et|eit|ett|siste|neste|i)$/.test(before))
      return 'PT15M';
    if (/^(halvannen|halvanna)$/.test(word)) return 'PT90M';
    if (
      /^(halv|half)$/.test(word) &&
      /^(time|timme|hour|timma)$/.test(
        words[at + (/^an?$/.test(words[at + 1] ?? '') ? 2 : 1)] ?? '',
      )
    )
      return 'PT30M';
    const glued = /^(\d{1,3})(min|m|h|t|d)$/.exec(word);
    if (glued)
      return { m: `PT${glued[1]}M`, h: `PT${glued[1]}H`, t: `PT${glued[1]}H`, d: `P${glued[1]}D` }[
        glued[2]?.[0] as 'm'
      ];
    const unit = UNITS.find(([name]) => name.test(word))?.[1];
    if (unit === undefined) continue;
    const single =
      /^(siste|last|past|neste|next|sista|senaste|sidste)$/.test(before) &&
      /^(timen|time|hour|døgnet|døgn|timme|dygnet|dygn)$/.test(word);
    const pair =
      /^(par|couple|of)$/.test(before) &&
      words.slice(Math.max(0, at - 3), at).some((w) => w === 'par' || w === 'couple');
    const count = single
      ? 1
      : pair
        ? 2
        : (numberOf(before) ??
          (/^(siste|neste|last|next|past)$/.test(before) ? numberOf(words[at - 2]) : undefined));
    const article = /^(en|ein|ei|et|ett|eit|a|an)$/.test(before);
    if (article && /^(gang|per|hver|every)$/.test(words[at - 2] ?? '')) continue;
    if (article && /^(dag|day|år|year)$/.test(word)) continue;
    if (count !== undefined && count > 0 && count < 1000) return unit(count);
  }
  return undefined;
}

/** The day that words name without its year: `16 juli`, `16. juli`, `July 16th`. Undefined where they name none. */
export function dayNamed(text: string): DayOfYear | undefined {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  for (const [at, word] of words.entries()) {
    const month = MONTHS.findIndex(({ full, short }) => full.test(word) || short.test(word)) + 1;
    if (month === 0) continue;
    for (const beside of [words[at - 1], words[at + 1]]) {
      const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(beside ?? '')?.[1]);
      if (day >= 1 && day <= 31) return { month, day };
    }
  }
  return undefined;
}

const NAMES: readonly [string, RegExp][] = [
  ['mon', /^(mandag|måndag|monday|mon|man|mån)/],
  ['tue', /^(tirsdag|tysdag|tisdag|tuesday|tue)/],
  ['wed', /^(onsdag|wednesday|wed)/],
  ['thu', /^(torsdag|thursday|thu)/],
  ['fri', /^(fredag|friday|fri$)/],
  ['sat', /^(lørdag|laurdag|lördag|saturday|sat$)/],
  ['sun', /^(søndag|sundag|söndag|sunday|sun$)/],
];
const WEEKDAYS =
  /^(hverdag|kvardag|vardag|ukedag|vekedag|arbeidsdag|arbeidsdagar|arbetsdag|yrkedag|virkedag|yrkedagar|weekday|workday|hverdage|kvardagane)/;
const WEEKEND = /^(helg|helga|helgen|helgene|helgar|helger|weekend|weekenden|weekends|helgedag)/;

/** The weekday that a word names: `mon` … `sun`. */
export function weekday(word: string): string | undefined {
  const short = /^(man|mån|mon|tue|wed|thu|fri|sat|sun)$/.test(word);
  return NAMES.find(([, name]) => (short || word.length > 5) && name.test(word))?.[0];
}

/**
 * The days on which something comes: `weekdays`, `weekend` or `mon` … `sun`; none named means every day.
 *
 * @param words in lower case, as written
 */
export function daysNamed(words: readonly string[]): readonly string[] {
  const days: string[] = [];
  const add = (day: string) => {
    if (!days.includes(day)) days.push(day);
  };
  words.forEach((word, at) => {
    if (WEEKDAYS.test(word)) add('weekdays');
    if (WEEKEND.test(word)) add('weekend');
    const day = weekday(word);
    if (day !== undefined && !/^(siden|sidan|since|sedan)$/.test(words[at - 1] ?? '')) add(day);
  });
  const from = words.findIndex((word) => weekday(word) === 'mon');
  const through =
    /^(til|till|to|through|thru|t|o)$/.test(words[from + 1] ?? '') ||
    words[from + 1] === 'fri' ||
    words[from + 1] === 'fre';
  const fridayNext = words
    .slice(from + 1, from + 4)
    .some((word) => weekday(word) === 'fri' || word === 'fre');
  if (from >= 0 && through && fridayNext) return ['weekdays'];
  return days;
}
