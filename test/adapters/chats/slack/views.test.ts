import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeView } from '#adapters/chats/slack/outgoing/home-view.ts';
import { filledIn, reportView } from '#adapters/chats/slack/outgoing/report-view.ts';
import { LANGUAGES, type Language } from '#src/model/language.ts';
import type { Home } from '#src/model/replies/home.ts';
import type { Action } from '#src/model/replies/reply.ts';
import type { ReportForm } from '#src/model/replies/report-form.ts';
import { homeWords } from '#src/say/home/home.ts';
import { incidentSection, roomSection } from '#src/say/home/home-rooms.ts';
import type { PhrasingContext } from '#src/say/phrasing-context.ts';
import { reportForm } from '#src/say/staff-reports/report-form.ts';
import { blockKitFaults } from '#test/fakes/slack/block-kit.ts';
import { keptMessage } from '#test/golden/kept-message.ts';
import { ALERTS, INCIDENT, PLANNED } from '#test/golden/notification-replies.ts';
import {
  channelOf,
  judgedOf,
  phrasing,
  QUIET,
  SAMPLE_DIRECTORY,
  TONIGHT,
} from '../../../src/say/sample-channels.ts';

const ORIGIN = { kind: 'person', person: 'U1' } as const;

function homeIn(language: Language): Home {
  const judgedOrganisations = SAMPLE_DIRECTORY.organisations.slice(0, 2).map((organisation) => ({
    organisation,
    judged: Object.values(TONIGHT)
      .map(judgedOf)
      .filter(({ channel }) => channel.owner === organisation.name),
  }));
  const here = phrasing(language);
  return homeWords(
    { judgedOrganisations, ...roomParts(here) },
    SAMPLE_DIRECTORY.organisations.slice(0, 2),
    here,
  );
}

/** An incident that goes on, and what two rooms are told of. */
function roomParts(here: PhrasingContext) {
  return {
    incidents: incidentSection(
      [{ incident: INCIDENT, channels: [channelOf('skjaergard-x')] }],
      here,
    ),
    rooms: roomSection(
      [{ ...ALERTS, room: 'C0123456' }],
      [{ ...PLANNED, schedule: { ...PLANNED.schedule, room: 'D0123456' } }],
      here,
    ),
  };
}

function formIn(language: Language): ReportForm {
  const { words, names } = phrasing(language);
  const choices = SAMPLE_DIRECTORY.channels.map((one) => ({
    id: one.id,
    label: names.channel(one, words),
  }));
  const begun = { says: 'cannot-post', text: 'Something went wrong' } as const;
  return reportForm(begun, { choices, ...(choices[0] ? { chosen: choices[0] } : {}) }, words);
}

const carried = ({ do: action }: Action) => JSON.stringify(action);

describe.each(LANGUAGES)('views in %s, as Slack gets them', (language) => {
  it.each([
    ['home', homeView(homeIn(language), carried)],
    ['report-form', reportView(formIn(language), ORIGIN)],
  ])('%s', async (name, view) => {
    expect(blockKitFaults(view)).toEqual([]);
    const { kept, ending } = keptMessage(language, view);
    await expect(kept).toMatchFileSnapshot(`../../../golden/slack/${language}/${name}.${ending}`);
  });
});

const hostile = fc.oneof(
  fc.constantFrom('<!channel>', '<@U1>', '*b*', '\u202egnp.exe', 'x'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4000 }),
);

describe('a view', () => {
  it('keeps within the documented limits, whatever was written', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 100 }), (text, labels) => {
        const { chosen: _, ...channel } = formIn('nb').channel;
        const form = {
          ...formIn('nb'),
          channel: {
            ...channel,
            choices: labels.map((label, at) => ({ id: `k${at}`, label: `${at} ${label}` })),
          },
          text: { ...formIn('nb').text, value: text },
        };
        const offered = labels.length > 0 ? form : formIn('nb');
        expect(blockKitFaults(reportView(offered, ORIGIN))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('holds as many channels as there are, with buttons for those on top', () => {
    const judgedOrganisation = {
      organisation: SAMPLE_DIRECTORY.organisations[1],
      judged: Array(400).fill(judgedOf(QUIET)),
    };
    const home = homeWords(
      { judgedOrganisations: [judgedOrganisation as never] },
      [],
      phrasing('nb'),
    );
    const view = homeView(home, carried);
    expect(blockKitFaults(view)).toEqual([]);
    expect(JSON.stringify(view).match(/Vik på X/g)).toHaveLength(400);
  });

  it('holds as many organisations as there are', () => {
    const judgedOrganisations = Array.from({ length: 120 }, () => ({
      organisation: SAMPLE_DIRECTORY.organisations[1],
      judged: [judgedOf(QUIET)],
    }));
    const home = homeWords(
      { judgedOrganisations: judgedOrganisations as never },
      [],
      phrasing('nb'),
    );
    const view = homeView(home, carried);
    expect(blockKitFaults(view)).toEqual([]);
    expect(JSON.stringify(view).match(/Vik på X/g)).toHaveLength(120);
  });

  it('brings back what was filled in, and nothing that was left empty', () => {
    const values = {
      channel: { channel: { type: 'static_select', selected_option: { value: 'vik-x' } } },
      says: { says: { type: 'static_select', selected_option: null } },
      text: { text: { type: 'plain_text_input', value: null } },
      strange: { strange: { value: 'x' } },
    };
    expect(filledIn(values)).toEqual({ channel: 'vik-x' });
  });
});
