import { platformName } from '../../catalog/languages/names.ts';
import type { EmergencyNumber } from '../../model/directory.ts';
import type { Intent, Question } from '../../model/question.ts';
import {
  didYouMeanReply,
  type Examples,
  emergencyReply,
  helpReply,
  sentenceReply,
} from '../../say/plain-answers.ts';
import { publishers } from '../context/channel-selection.ts';
import type { Answer, AnswerContext } from '../context/context.ts';

/** Longer than any question: what is not understood at this length was not meant as one. */
const LONG = 600;
/** The number of the European Union, and of mobile networks in most countries. */
const ANYWHERE: readonly EmergencyNumber[] = [{ number: '112', service: 'any' }];

export function help(context: AnswerContext): Answer {
  return { verdicts: [], reply: helpReply(examples(context), context.phrasing.words) };
}

/** Nothing was written: an example of what could be. */
export function nothingAsked(context: AnswerContext): Answer {
  const { owner } = examples(context);
  return { verdicts: [], reply: sentenceReply('empty', context.phrasing.words, { owner }) };
}

/** Neither understood nor any of the bot's business: the nearest readings, or one friendly line; to thanks and greetings, their like. */
export function offTopic({ nearest, text, smallTalk }: Question, context: AnswerContext): Answer {
  const { words } = context.phrasing;
  if (smallTalk !== undefined) {
    const { owner } = examples(context);
    return { verdicts: [], reply: sentenceReply(`small-talk.${smallTalk}`, words, { owner }) };
  }
  const near = nearest.filter((intent) => intent !== 'off-topic');
  // One alone would be no choice.
  const asks: readonly Intent[] = near.length === 1 ? [...near, 'help'] : near;
  return {
    verdicts: [],
    reply:
      text.length > LONG
        ? sentenceReply('too-long', words)
        : asks.length > 0
          ? didYouMeanReply(asks, words)
          : sentenceReply('off-topic', words),
  };
}

/** Someone is in danger: the numbers of the country that is meant, and nothing else. */
export function emergency(question: Question, context: AnswerContext): Answer {
  const { directory, home, phrasing } = context;
  const named = phrasing.names.organisation(question.slots.owner?.[0] ?? '');
  const countries = new Set(directory.organisations.map(({ country }) => country));
  const only = countries.size === 1 ? [...countries][0] : undefined;
  const country = (named ?? home)?.country ?? only;
  const numbers = country === undefined ? undefined : directory.emergency[country];
  return {
    verdicts: [],
    reply: emergencyReply(numbers && numbers.length > 0 ? numbers : ANYWHERE, phrasing.words),
  };
}

/** Names for the examples: the asker's own organisation and another. */
function examples({ directory, home, phrasing }: AnswerContext): Examples {
  const { names } = phrasing;
  const ours = publishers(directory);
  const own = home ?? ours[0];
  const other = ours.find((organisation) => organisation !== own) ?? own;
  const channel =
    directory.channels.find(({ owner }) => owner === own?.name) ?? directory.channels[0];
  return {
    owner: own ? names.short(own) : '…',
    other: other ? names.short(other) : '…',
    platform: platformName(channel?.platform ?? 'website', phrasing.words.language),
  };
}
