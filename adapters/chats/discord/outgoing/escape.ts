/** Control characters, marks that turn a line around, and what shows as nothing or as a false blank. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}\ud800-\udfff]|\u034f|\u17b4|\u17b5|[\u180b-\u180d]/gu;

/** A joiner that joins nothing: emoji and scripts other than Latin need theirs. */
const IDLE_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|(?!\p{Script=Latin})\p{L})[\u200c\u200d]/gu;

const LINE_BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * Marks with a meaning anywhere in a line: emphasis, spoilers, code, headings and channels, quotes,
 * mentions, timestamps and custom emoji, masked links.
 */
const MARKS = /[\\*_~`|<>#@[\]]/g;

/** A colon makes links (`https://`) and emoji (`:fire:`); one before a blank or in `02:15` does not. */
const COLON = /(?<!(?<!\d)\d{1,2}(?=:\d\d(?![\d:]))):(?!\s)/g;

/** The start of a list or of small print. A span may start a line, so this is looked for at its start. */
const LIST_MARK = /^(\s*)([-+])/;
const NUMBER_MARK = /^(\s*\d+)([.)])/;

/** The text on one line, without characters that hide or turn others around. No markup is escaped. */
export function visible(text: string): string {
  return text.replace(HIDDEN, '').replace(IDLE_JOINER, '').replace(LINE_BREAKS, ' ');
}

/**
 * The text as markdown that shows it literally: nothing in it formats, mentions, links or unfolds.
 * A backslash before any mark that is not a letter, digit or blank is taken as "show the next as it
 * is". Only for titles and descriptions: footers and buttons know no markdown and would show the
 * backslashes; use {@link visible} there.
 * https://docs.discord.com/developers/reference#message-formatting
 */
export function escaped(text: string): string {
  return visible(text)
    .replace(MARKS, '\\$&')
    .replace(COLON, '\\:')
    .replace(LIST_MARK, '$1\\$2')
    .replace(NUMBER_MARK, '$1\\$2');
}

/** The visible text in at most `most` UTF-16 units, never cut within a character; … where nothing shows. */
export function fitted(text: string, most: number): string {
  const whole = visible(text).trim();
  if (whole.length <= most) return whole || '…';
  let short = '';
  for (const letter of whole) {
    if (short.length + letter.length >= most) break;
    short += letter;
  }
  return `${short.trimEnd()}…`;
}
