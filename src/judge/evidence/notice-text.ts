/**
 * The little that the words of a notice may add to its state and scope. English, since platforms write it.
 * Nothing in a text can bring about a verdict by itself.
 */
export interface NoticeWords {
  /** The service, or writing on it, ends for good. */
  readonly closing: boolean;
  /** An attack is named: what follows is more likely a lockdown than a breakdown. */
  readonly attack: boolean;
}

const CLOSING =
  /\b(read[- ]only|shut(s|ting)? down|closing|closes? (its|our)|end of (life|service)|sunset|discontinu\w*|archiv(e|ed|ing)|cease[sd]? operations?|goodbye|farewell)\b/i;
const ATTACK =
  /\b(security incident|hack(ed|ing|ers?)?|compromis\w+|attack(ed|ers?)?|social engineering|breach\w*|intrusion|takeover|locked (all )?(verified )?accounts)\b/i;

export function readNotice(text: string): NoticeWords {
  return { closing: CLOSING.test(text), attack: ATTACK.test(text) };
}
