/** Text that fits: widths are those of Inter Bold, rounded up. */

/** From the space to the tilde, in hundredths of the type's size. */
const ASCII = [
  24, 34, 56, 65, 66, 102, 68, 34, 38, 38, 56, 68, 34, 47, 34, 39, 68, 44, 63, 65, 68, 63, 65, 59,
  66, 65, 34, 35, 68, 68, 68, 56, 102, 75, 67, 74, 73, 61, 59, 76, 75, 29, 59, 72, 57, 94, 77, 78,
  65, 78, 66, 66, 67, 74, 75, 104, 74, 74, 67, 38, 39, 38, 49, 48, 37, 59, 64, 59, 64, 60, 40, 64,
  63, 28, 28, 59, 28, 92, 63, 62, 64, 64, 41, 57, 37, 63, 60, 86, 59, 61, 58, 47, 38, 47, 68,
];
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/[·•’‘–“”]/u, 0.55],
  [/[à-åç-öø-ÿčšžđŋ«»]/u, 0.68],
  [/[æ✓✗□]/u, 0.93],
  [/[À-ÅÇ-ÖØ-Ý]/u, 0.79],
  [/[\u0100-\u017f…—▲⚠Æ]/u, 1.05],
];
/** Nothing else that is drawn is wider, but one sign of per ten thousand. */
const WIDEST = 1.4;

/** At most this wide, in the unit of `size`. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    const ascii = ASCII[(letter.codePointAt(0) ?? 0) - 32];
    sum +=
      ascii === undefined
        ? (OTHERS.find(([some]) => some.test(letter))?.[1] ?? WIDEST)
        : ascii / 100;
  }
  return sum * size;
}

/** What the font has, and what takes no place. Private areas and combining marks are left out. */
const DRAWABLE =
  /[\u0020-\u007e\u00a0-\u024f\u0384-\u03ce\u0400-\u045f\u1e00-\u1e9b\u2010-\u2027\u2030\u2032-\u203a€→←↑↓−×÷≈≤≥≠∞✓✗●○◆▲⚠■□]/u;

/** The text as the font can draw it; a run of what it cannot is told by one sign. */
export function drawable(text: string): string {
  let drawn = '';
  for (const letter of text.normalize('NFC').replaceAll(/[\u00a0\u202f\s]+/gu, ' ')) {
    // Marks on a letter, and what only joins or turns, take no place.
    if (/[\p{M}\p{Cf}\p{Cc}]/u.test(letter)) continue;
    if (DRAWABLE.test(letter)) drawn += letter;
    else if (!drawn.endsWith('□')) drawn += '□';
  }
  return drawn.trim();
}

/** In one line of this width; cut where it is too long. */
export function inOneLine(text: string, size: number, width: number): string {
  return cut(drawable(text), size, width);
}

/** In at most so many lines of this width, broken between words; the last is cut where there is more. */
export function inLines(
  text: string,
  size: number,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = drawable(text).split(' ');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size) <= width) {
      line = longer;
    } else if (lines.length === most - 1) {
      line = [line, ...words.slice(index)].join(' ');
      break;
    } else {
      lines.push(cut(line, size, width));
      line = word;
    }
  }
  return [...lines, cut(line, size, width)].filter((one) => one !== '');
}

function cut(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  let short = '';
  for (const letter of text) {
    if (widthOf(`${short}${letter}…`, size) > width) break;
    short += letter;
  }
  return `${short.trimEnd()}…`;
}
