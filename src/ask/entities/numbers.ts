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
