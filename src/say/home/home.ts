import { LANGUAGE_RECORDS } from '../../catalog/languages/languages.ts';
import type { Organisation } from '../../model/channel.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { Home, HomeSection } from '../../model/replies/home.ts';
import type { Action } from '../../model/replies/reply.ts';
import { type ChannelVerdict, worstFirst } from '../cause.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { channelLine, summaryWords } from '../status/several.ts';
import { time } from '../times.ts';
import { plain } from '../words.ts';

/** Channels of one organisation with their judgement. */
export interface JudgedOrganisation {
  readonly organisation: Organisation;
  readonly judged: readonly ChannelVerdict[];
}

/**
 * Everything at once, by organisation: the person's own first, then those in the order given.
 *
 * @param organisations those whose channels can be "ours"
 */
export function homeWords(
  {
    judgedOrganisations,
    incidents,
    rooms,
  }: {
    readonly judgedOrganisations: readonly JudgedOrganisation[];
    /** What goes on, where anything does. */
    readonly incidents?: HomeSection | undefined;
    /** What rooms are told of, where any is. */
    readonly rooms?: HomeSection | undefined;
  },
  organisations: readonly Organisation[],
  phrasing: PhrasingContext,
): Home {
  const { words, names } = phrasing;
  const own = phrasing.home === undefined ? undefined : names.organisation(phrasing.home);
  const choice = (one: Organisation) => ({ id: one.id, label: names.short(one) });
  return {
    language: words.language,
    headline: [
      plain(
        summaryWords(
          judgedOrganisations.flatMap(({ judged }) => judged),
          phrasing,
        ),
        true,
      ),
    ],
    actions: [
      {
        label: words.text('button.status-all'),
        do: { kind: 'ask', text: words.text('choice.ask-status') },
      },
    ],
    sections: [
      ...(incidents ? [incidents] : []),
      ...judgedOrganisations.map((one) => sectionOf(one, phrasing)),
      ...(rooms ? [rooms] : []),
    ],
    choices: [
      {
        kind: 'language',
        label: words.text('home.language'),
        choices: LANGUAGES.map((id) => ({ id, label: LANGUAGE_RECORDS[id].endonym })),
        chosen: { id: words.language, label: LANGUAGE_RECORDS[words.language].endonym },
      },
      {
        kind: 'organisation',
        label: words.text('home.organisation'),
        choices: organisations.map(choice),
        ...(own ? { chosen: choice(own) } : {}),
      },
    ],
    footer: words.spans('footer.judged', {
      time: time(phrasing.now, phrasing.now, phrasing.zone, words.language),
    }),
  };
}

function sectionOf(
  { organisation, judged }: JudgedOrganisation,
  phrasing: PhrasingContext,
): HomeSection {
  return {
    title: organisation.name,
    rows: worstFirst(judged).map((one) => ({
      spans: channelLine(one, phrasing),
      actions: rowActions(one, phrasing),
    })),
  };
}

function rowActions(
  { channel, verdict }: ChannelVerdict,
  { words }: PhrasingContext,
): readonly Action[] {
  const status: Action = {
    label: words.text('button.status'),
    do: { kind: 'status', channels: [channel.id] },
  };
  if (verdict.ability === 'retired') return [status];
  return [
    status,
    {
      label: words.text('button.report'),
      do: { kind: 'report', channel: channel.id, says: 'cannot-post', details: true },
    },
  ];
}
