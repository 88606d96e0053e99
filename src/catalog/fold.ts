const LETTERS: Readonly<Record<string, string>> = {
  æ: 'a',
  ä: 'a',
  å: 'a',
  ø: 'o',
  ö: 'o',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
};

/**
 * A name without what people leave out or write differently: capitals, accents, spaces, hyphens,
 * and æ/ø/å written as ae/oe/aa or a/o. «Sør-Øst», "soer oest" and "Sorost" fold to the same.
 */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æäåøöđŋŧß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '')
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o');
}
