import type { HomeView, KnownBlock } from '@slack/types';
import type { Home, HomeChoice, HomeRow } from '../../../../src/model/replies/home.ts';
import type { Reply } from '../../../../src/model/replies/reply.ts';
import { shortened } from '../../../../src/say/quoted-text.ts';
import { LIMITS } from '../api/limits.ts';
import { actionsOf, blocksOf, type PayloadOf, paragraphs } from './blocks.ts';
import { optionOf } from './report-view.ts';

/** Rows that get buttons of their own: with the name of its organisation a row takes three blocks at most, of a view's hundred. */
const WITH_BUTTONS = 24;

/** The page as a Home tab (docs.slack.dev/surfaces/app-home). */
export function homeView(home: Home, payloadOf: PayloadOf): HomeView {
  let room = WITH_BUTTONS;
  const rest: HomeRow[] = [];
  const sections = home.sections.flatMap(({ title, rows }, at) => {
    const tappable = rows.slice(0, room);
    room -= tappable.length;
    rest.push(...rows.slice(tappable.length));
    if (tappable.length === 0) return [];
    return [
      { type: 'header' as const, text: plain(title, LIMITS.header) },
      ...tappable.flatMap((row, index) => [
        ...paragraphs(row.spans, false),
        ...actionsOf(row.actions, payloadOf, `${at}:${index}:`),
      ]),
    ];
  });
  return {
    type: 'home',
    blocks: [
      ...paragraphs(home.headline, true),
      ...actionsOf(home.actions, payloadOf, 'all:'),
      ...sections,
      ...lines(rest),
      { type: 'divider' },
      ...home.choices.flatMap(choiceBlocks),
      ...blocksOf({ kind: 'footer', spans: home.footer }),
    ],
  };
}

/** For those who may not see it: why. */
export function refusedView(reply: Reply): HomeView {
  return { type: 'home', blocks: paragraphs(reply.headline, false) };
}

/** What has no buttons is one list. */
function lines(rows: readonly HomeRow[]): KnownBlock[] {
  return rows.length === 0 ? [] : blocksOf({ kind: 'list', items: rows.map(({ spans }) => spans) });
}

function choiceBlocks({ kind, label, choices, chosen }: HomeChoice): KnownBlock[] {
  const options = choices.slice(0, LIMITS.options).map(optionOf);
  if (options.length === 0) return [];
  return [
    {
      type: 'section',
      text: plain(label, LIMITS.text),
      accessory: {
        type: 'static_select',
        action_id: `choose:${kind}`,
        options,
        placeholder: plain(label, LIMITS.placeholder),
        ...(chosen ? { initial_option: optionOf(chosen) } : {}),
      },
    },
  ];
}

function plain(text: string, most: number) {
  return { type: 'plain_text' as const, text: shortened(text, most), emoji: false };
}
