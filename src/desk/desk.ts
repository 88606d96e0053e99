import type { Judge } from '../judge/judge.ts';
import type { Channel, Organisation } from '../model/channel.ts';
import type { Directory } from '../model/directory.ts';
import { HOUR, type Instant, type Millis } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { Platform } from '../model/platform.ts';
import type { Question } from '../model/question.ts';
import type { Press, Reply } from '../model/reply.ts';
import type { Says } from '../model/signal.ts';
import type { Clock, Log, Records, Store } from '../ports.ts';
import { printable } from '../say/foreign.ts';
import { createNames } from '../say/names.ts';
import { notWatchedReply, sentenceReply, whichOrganisationReply } from '../say/plain-answers.ts';
import { refusalReply } from '../say/refusal.ts';
import { day } from '../say/times.ts';
import { createWords, plain, type Words } from '../say/words.ts';
import { emergency, help, nothingAsked, offTopic } from './help.ts';
import { history } from './history.ts';
import { pressedReport, report, withdraw } from './report.ts';
import { createReports } from './reports.ts';
import { type Context, createRoomContext } from './room-context.ts';
import type { Answer, Asker, Sitting } from './sitting.ts';
import { status } from './status.ts';
import { type Chosen, publishers, whichChannels } from './which-channels.ts';
import { why } from './why.ts';

export type { Answer, Asker } from './sitting.ts';

/** More buttons than this are no longer read. */
const CHOICES = 8;

/** Takes words for what they mean. Never throws, whatever was written. */
export interface Understanding {
  understand(
    text: string,
    context: { readonly previous: readonly string[]; readonly preferred: Language },
  ): Question;
}

export interface DeskParts {
  readonly directory: Directory;
  readonly judge: Judge;
  readonly understanding: Understanding;
  readonly clock: Clock;
  readonly store: Store;
  readonly records: Records;
  readonly log: Log;
  /** Past this age of its newest look an answer says so; an hour where nothing is said. */
  readonly freshness?: (platform: Platform) => Millis;
  /** The day that is replayed: every answer then begins by saying that it is a demonstration. */
  readonly demonstration?: Instant;
}

/** The core's face towards people: whatever the chat, words and buttons come here and go out as replies. */
export interface Desk {
  /** Answers what a person wrote. */
  hear(text: string, asker: Asker): Promise<Answer>;
  /** Answers a button that a reply carried. */
  press(press: Press, asker: Asker): Promise<Answer>;
  /** After a restart, once the judge has its signals: reports that count, count again; withdrawn ones do not. */
  restore(): Promise<void>;
}

export function createDesk(parts: DeskParts): Desk {
  const { directory, judge, understanding, clock, store, records, log } = parts;
  const names = createNames(directory);
  const channels = new Map(directory.channels.map((channel) => [channel.id, channel]));
  const rooms = new Map(directory.rooms.map((room) => [room.id, room]));
  const reports = createReports(store, judge);
  const contexts = createRoomContext(store);
  const languages = new Map<Language, Words>();
  const ours = publishers(directory);

  function wordsOf(language: Language): Words {
    const words = languages.get(language) ?? createWords(language);
    languages.set(language, words);
    return words;
  }

  async function homeOf(asker: Asker): Promise<Organisation | undefined> {
    const room = rooms.get(asker.room)?.organisation;
    const id = room ?? (await contexts.organisationOf(asker.person)) ?? asker.organisation;
    const chosen = id === undefined ? undefined : names.organisation(id);
    return chosen ?? (ours.length === 1 ? ours[0] : undefined);
  }

  async function sit(asker: Asker, language: Language): Promise<Sitting> {
    const now = clock.now();
    const [home, open] = await Promise.all([homeOf(asker), reports.open(now)]);
    const reporter = new Map(
      open.map(({ report: { channel, at, says }, name }) => [`${channel}/${at}/${says}`, name]),
    );
    return {
      asker,
      now,
      directory,
      names,
      judge,
      records,
      reports,
      log,
      ...(home ? { home } : {}),
      chooseHome: (organisation) => contexts.choose(asker.person, organisation.id),
      scene: {
        words: wordsOf(language),
        names,
        now,
        zone: home?.zone ?? directory.zone,
        channel: (id) => channels.get(id),
        ...(home ? { home: home.id } : {}),
        freshness: parts.freshness ?? (() => HOUR),
        reporter: ({ channel, at, says }) => reporter.get(`${channel}/${at}/${says}`),
      },
    };
  }

  async function hear(text: string, asker: Asker): Promise<Answer> {
    const context = await contexts.recall(conversationOf(asker));
    const preferred = preferredLanguage(asker, context);
    const refused = asker.refusal?.('ask');
    if (refused) return { verdicts: [], reply: refusalReply(refused, wordsOf(preferred)) };
    if (printable(text) === '') {
      return finished(nothingAsked(await sit(asker, preferred)), asker, undefined);
    }
    const question = understanding.understand(text, { previous: context.texts, preferred });
    const sitting = await sit(asker, question.language);
    const answer = await answerTo(question, sitting);
    return finished({ ...answer, question }, asker, question.text);
  }

  async function press(pressed: Press, asker: Asker): Promise<Answer> {
    if (pressed.kind === 'ask') return hear(pressed.text, asker);
    const context = await contexts.recall(conversationOf(asker));
    const language = context.language ?? preferredLanguage(asker, context);
    const changes = pressed.kind === 'report' || pressed.kind === 'withdraw';
    const refused = asker.refusal?.(changes ? 'report' : 'ask');
    if (refused) return { verdicts: [], reply: refusalReply(refused, wordsOf(language)) };
    const sitting = await sit(asker, language);
    if (pressed.kind === 'choose-organisation') {
      const organisation = names.organisation(pressed.organisation);
      if (!organisation) return finished(gone(sitting), asker, undefined);
      await sitting.chooseHome(organisation);
      if (printable(pressed.text) !== '') return hear(pressed.text, asker);
      const owner = names.short(organisation);
      const reply = sentenceReply('which.chosen', sitting.scene.words, { owner });
      return finished({ verdicts: [], reply }, asker, undefined);
    }
    return finished(await answerToPress(pressed, sitting), asker, undefined);
  }

  function preferredLanguage(asker: Asker, context: Context): Language {
    return (
      asker.language ?? rooms.get(asker.room)?.language ?? context.language ?? directory.language
    );
  }

  async function finished(answer: Answer, asker: Asker, said: string | undefined): Promise<Answer> {
    await contexts.remember(conversationOf(asker), said, answer.reply);
    return { ...answer, reply: prefaced(answer.reply) };
  }

  /** In a demonstration no answer may be taken for one about now. */
  function prefaced(reply: Reply): Reply {
    if (parts.demonstration === undefined) return reply;
    // In English whatever the answer's language: one warning that is the same everywhere is known again.
    const date = day(parts.demonstration, directory.zone, 'en');
    const preface = plain(`${wordsOf('en').text('demonstration', { date })} `);
    return { ...reply, headline: [preface, ...reply.headline] };
  }

  return { hear, press, restore: () => reports.restore(clock.now()) };
}

function conversationOf({ conversation, room }: Asker): string {
  return conversation ?? room;
}

/** What the words ask for. Only a report changes anything. */
async function answerTo(question: Question, sitting: Sitting): Promise<Answer> {
  if (question.emergency) return emergency(question, sitting);
  const { words } = sitting.scene;
  switch (question.intent) {
    case 'help':
      return help(sitting);
    case 'off-topic':
      return offTopic(question, sitting);
    case 'digest':
    case 'alerts':
      return { verdicts: [], reply: sentenceReply(`not-yet.${question.intent}`, words) };
  }
  const { directory, home, names, asker } = sitting;
  const refused = question.intent.startsWith('report-') && asker.refusal?.('report');
  if (refused) return { verdicts: [], reply: refusalReply(refused, words) };
  const chosen = whichChannels(question, directory, home, names, words);
  if (chosen.kind !== 'channels') return notChosen(chosen, question, sitting);
  switch (question.intent) {
    case 'ask-status':
      return status(chosen.channels, sitting);
    case 'ask-why':
      return why(chosen.channels, sitting);
    case 'ask-history':
      return history(chosen.channels, question.slots.period, sitting);
    case 'report-trouble':
    case 'report-quiet':
      return tooManyToOffer(chosen.channels, question, sitting)
        ? notChosen(
            { kind: 'which-organisation', organisations: publishers(directory) },
            question,
            sitting,
          )
        : report(chosen.channels, saidIn(question), question.text, sitting);
  }
}

/** With no organisation named and many channels, the organisation is asked for first. */
function tooManyToOffer(
  channels: readonly Channel[],
  { slots }: Question,
  { home }: Sitting,
): boolean {
  return channels.length > CHOICES && slots.owner === undefined && home === undefined;
}

function notChosen(
  chosen: Exclude<Chosen, { kind: 'channels' }>,
  question: Question,
  { scene, names, directory, home }: Sitting,
): Answer {
  if (chosen.kind === 'which-organisation') {
    const { organisations } = chosen;
    const reply = whichOrganisationReply(organisations, question.text, names, scene.words);
    return { verdicts: [], reply };
  }
  const ours = directory.channels.filter(({ role }) => role === 'ours');
  const own = ours.filter(({ owner }) => owner === home?.name);
  const watched = own.length > 0 ? own : ours;
  return { verdicts: [], reply: notWatchedReply(chosen.what, watched, names, scene.words) };
}

/** What is reported; where the words only say that something is wrong, or that nothing is, that. */
function saidIn({ intent, slots }: Question): readonly [Says, ...Says[]] {
  const [first, ...more] = slots.says ?? [];
  return first ? [first, ...more] : [intent === 'report-quiet' ? 'nothing-to-report' : 'unsure'];
}

async function answerToPress(
  pressed: Exclude<Press, { kind: 'ask' | 'choose-organisation' }>,
  sitting: Sitting,
): Promise<Answer> {
  switch (pressed.kind) {
    case 'report':
      return pressedReport(pressed, sitting);
    case 'withdraw':
      return withdraw(pressed.report, sitting);
    case 'why':
    case 'status': {
      const [first, ...more] = pressed.channels.flatMap((id) => sitting.scene.channel(id) ?? []);
      if (!first) return gone(sitting);
      return pressed.kind === 'why'
        ? why([first, ...more], sitting)
        : status([first, ...more], sitting);
    }
  }
}

/** A button of an old answer, on what is no longer there. */
function gone({ scene }: Sitting): Answer {
  return { verdicts: [], reply: sentenceReply('which.gone', scene.words) };
}
