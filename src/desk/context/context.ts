import type { Incidents } from '../../incidents/incidents.ts';
import type { Judge } from '../../judge/judge.ts';
import type { Organisation } from '../../model/channel.ts';
import type { Directory } from '../../model/directory.ts';
import type { Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Question } from '../../model/question.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { ChatFile, Pictures, Records, RoomReach } from '../../ports.ts';
import type { PhrasingContext } from '../../say/phrasing-context.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import { refusalReply } from '../../say/refusal.ts';
import type { Words } from '../../say/words.ts';
import type { AccessRefusal, Right } from '../../settings/access.ts';

/** Who speaks to the desk, and where. */
export interface Asker {
  /** The person's id in the chat. */
  readonly person: string;
  readonly name?: string;
  /** The chat through which they can be written to later; absent where there is none. */
  readonly chat?: string;
  /** Where they are: the settings may give it an organisation and a language. */
  readonly room: string;
  /** A thread, or what only this person sees in the room: follow-ups are understood within it. The room where absent. */
  readonly conversation?: string;
  readonly reporter: 'duty-officer' | 'staff';
  /** The person's own choice. */
  readonly language?: Language;
  /** The id of the organisation that "we" means, where neither the room nor the person's own choice says. */
  readonly organisation?: string;
  /** Whether the bot can write into the room by itself; absent where there is nothing to ask. */
  readonly reach?: () => Promise<RoomReach>;
  /** May withdraw what others reported. */
  readonly mayEdit: boolean;
  /** Why they may not do something; nobody is refused anything where absent. */
  readonly refusal?: (right: Right) => AccessRefusal | undefined;
}

export interface Answer {
  /** How the text was understood; absent where a button was pressed. */
  readonly question?: Question;
  /** The judgements that the reply rests on, the worst first. */
  readonly verdicts: readonly Verdict[];
  readonly reply: Reply;
  /** What the room is told, where the asker alone sees the reply: that what it is sent has been changed, and by whom. */
  readonly announcement?: Reply;
  /** It could not be served: what was named is handed on to no follow-up. */
  readonly refused?: true;
  /** What goes with it, made only where somebody is shown it: the words come first and wait for nothing. */
  readonly files?: () => Promise<readonly ChatFile[]>;
  /** The files only illustrate it, and nobody asked for them: one in a conversation is enough, and none by another way. */
  readonly isIllustrated?: true;
  /**
   * Follows in the same place, where looks were too slow for this answer and changed what it says; else undefined.
   * Never rejects.
   */
  readonly later?: Promise<Answer | undefined>;
}

/** What every answer is made with. What a handler needs besides, it names in its own parameter. */
export interface AnswerContext {
  readonly asker: Asker;
  readonly now: Instant;
  /** How things are said to this person. */
  readonly phrasing: PhrasingContext;
  readonly directory: Directory;
  /** What "we" and "our" mean; undefined where it could be several. */
  readonly home?: Organisation;
}

/** What was seen of channels, and what is made of it. */
export interface Observations {
  readonly judge: Judge;
  readonly records: Records;
}

/** What pictures are drawn from, and with. */
export interface PictureServices extends Observations {
  /** Absent where nobody could be shown one. */
  readonly pictures?: Pictures;
}

/** What the desk needs of incidents. */
export type IncidentDesk = Pick<Incidents, 'live' | 'find' | 'between' | 'acknowledge' | 'save'>;

/** Why this person may not do this, in words; undefined where they may. */
export function refusalOf(right: Right, { refusal }: Asker, words: Words): Answer | undefined {
  const refused = refusal?.(right);
  return refused && { verdicts: [], reply: refusalReply(refused, words) };
}

/**
 * Why this person may not change what their room is sent. Where the settings name nobody who may, everybody in the
 * room may: it is they who read it.
 */
export function changeRefusal({ asker, phrasing }: AnswerContext): Answer | undefined {
  const refused = asker.refusal?.('change');
  if (!refused || (refused.why === 'right' && refused.holders.length === 0)) return undefined;
  return { verdicts: [], reply: refusalReply(refused, phrasing.words) };
}

/** Why nothing that this room is to be sent would come; undefined where it would, or where nobody can tell. */
export async function unreachableHere({
  asker,
  phrasing,
}: AnswerContext): Promise<Answer | undefined> {
  const reach = await asker.reach?.();
  if (reach?.kind !== 'closed') return undefined;
  const values = { lacks: reach.lacks };
  return { verdicts: [], reply: sentenceReply('room.closed', phrasing.words, values) };
}
