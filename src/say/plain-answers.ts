import type { MessageKey } from '../catalog/languages/en/messages.ts';
import { LANGUAGE_RECORDS } from '../catalog/languages/languages.ts';
import { unwatchedNamed } from '../catalog/unwatched.ts';
import type { Channel, Organisation } from '../model/channel.ts';
import type { EmergencyNumber } from '../model/directory.ts';
import type { Intent } from '../model/question.ts';
import type { Reply, Span } from '../model/replies/reply.ts';
import type { Names } from './phrasing-context.ts';
import { plain, type Values, type Words } from './words.ts';

/** Answers that no judgement stands behind. */

/** A single sentence and nothing more. */
export function sentenceReply(key: MessageKey, words: Words, values: Values = {}): Reply {
  return { language: words.language, headline: words.spans(key, values), blocks: [], actions: [] };
}

/** Names that the help may use in its examples. */
export interface Examples {
  readonly owner: string;
  readonly other: string;
  readonly platform: string;
}

/** What the bot can do, with examples to copy. */
export function helpReply(examples: Examples, words: Words): Reply {
  const item = (key: MessageKey) => words.spans(key, { ...examples });
  return {
    language: words.language,
    headline: [plain(words.text('help.headline'), true)],
    blocks: [
      {
        kind: 'list',
        items: [
          item('help.status'),
          item('help.why'),
          item('help.history'),
          item('help.report'),
          item('help.withdraw'),
        ],
      },
      { kind: 'footer', spans: words.spans('help.never') },
    ],
    actions: [
      {
        label: words.text('choice.ask-status'),
        do: { kind: 'ask', text: words.text('choice.ask-status') },
      },
    ],
  };
}

/** Words behind a command that nothing explains: nothing was changed. */
export function unknownWordsReply(
  command: Intent,
  unknown: readonly string[],
  words: Words,
): Reply {
  return sentenceReply(command === 'digest' ? 'command.digest' : 'command.alerts', words, {
    named: unknown.length > 0 ? 'yes' : 'no',
    unknown: { kind: 'foreign', text: unknown.slice(0, 3).join(' ') },
  });
}

/** The numbers to call, and that nobody on duty reads this. Nothing else may stand beside it. */
export function emergencyReply(numbers: readonly EmergencyNumber[], words: Words): Reply {
  const named = numbers.map(({ number, service }) =>
    words.text('emergency.number', { number, service }),
  );
  const list = new Intl.ListFormat(LANGUAGE_RECORDS[words.language].locale, {
    type: 'disjunction',
  }).format(named);
  return {
    language: words.language,
    headline: [plain(words.text('emergency.headline', { numbers: list }), true)],
    blocks: [{ kind: 'paragraph', spans: words.spans('emergency.bot') }],
    actions: [],
  };
}

/** Offers the nearest readings of what was written. */
export function didYouMeanReply(nearest: readonly Intent[], words: Words): Reply {
  const texts = [...new Set(nearest.map((intent) => words.text(`choice.${intent}`)))];
  return {
    language: words.language,
    headline: words.spans('did-you-mean'),
    blocks: [],
    actions: texts.map((text) => ({ label: text, do: { kind: 'ask', text } })),
  };
}

/** "We" can be several: each is a choice, and the question is asked again with it. */
export function whichOrganisationReply(
  organisations: readonly Organisation[],
  text: string,
  names: Names,
  words: Words,
): Reply {
  return {
    language: words.language,
    headline: [plain(words.text('which.organisation'), true)],
    blocks: [],
    actions: organisations.map((organisation) => ({
      label: names.short(organisation),
      do: { kind: 'choose-organisation', organisation: organisation.id, text },
    })),
  };
}

/** That something is not watched, and why it cannot be, where that is known. */
export function notWatched(what: string, words: Words): string {
  const place = unwatchedNamed(what);
  return place === undefined
    ? words.text('which.not-watched', { what })
    : words.text('which.unwatchable', { what: place.label, reason: place.reason });
}

/** What was asked about is not watched; what is, is named. */
export function notWatchedReply(
  what: string,
  watched: readonly Channel[],
  names: Names,
  words: Words,
): Reply {
  const shown = watched.slice(0, 6).map((channel) => names.channel(channel, words));
  const more = watched.length - shown.length;
  const list = [...shown, ...(more > 0 ? [words.text('more', { n: more })] : [])].join(', ');
  const spans: readonly Span[] =
    watched.length === 0
      ? words.spans('which.nothing-watched')
      : words.spans('which.watched', { channels: list });
  return {
    language: words.language,
    headline: [plain(notWatched(what, words), true)],
    blocks: [{ kind: 'paragraph', spans }],
    actions:
      watched.length === 0
        ? []
        : [
            {
              label: words.text('choice.ask-status'),
              do: { kind: 'ask', text: words.text('choice.ask-status') },
            },
          ],
  };
}
