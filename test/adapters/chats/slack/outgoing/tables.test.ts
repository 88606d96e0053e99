import type { KnownBlock, TableBlock } from '@slack/types';
import { afterEach, expect, it } from 'vitest';
import { renderReply } from '#adapters/chats/slack/outgoing/blocks.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import { severalReply } from '#src/say/status/several.ts';
import { blockKitFaults } from '#test/fakes/slack/block-kit.ts';
import {
  FIRE,
  judgedOf,
  phrasing,
  RESTRICTED,
  RETIRED,
} from '../../../../src/say/sample-channels.ts';
import { ROOM, workplace } from '../slack-fixture.ts';

const payloadOf = () => '';
const here = phrasing('nb');
const fine = (n: number) => Array.from({ length: n }, () => judgedOf(FIRE));

const tablesIn = (blocks: readonly KnownBlock[]) =>
  blocks.filter((block): block is TableBlock => block.type === 'table');
const cellsOf = ({ rows }: TableBlock) =>
  rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '?')));

it('shows channels that do not fit a screen in a table, the worst first, and the same words as a list elsewhere', () => {
  const { blocks, more, text } = renderReply(
    severalReply([...fine(12), judgedOf(RETIRED), judgedOf(RESTRICTED)], here),
    payloadOf,
  );
  expect(more).toEqual([]);
  expect(blockKitFaults(blocks)).toEqual([]);
  const [table] = tablesIn(blocks).map(cellsOf);
  expect(table).toHaveLength(15);
  expect(table?.slice(0, 3)).toEqual([
    ['Kanal', 'Status', 'Nærmere'],
    ['Skjærgård på X', '✖ nede (91\u00a0%)', 'X sperrer en gruppe kontoer'],
    ['Ytre Vik brannvesen på X', '✔ virker (90\u00a0%)', 'stille, som vanlig'],
  ]);
  // Whoever reads the notification, or hears it read, has the counts.
  expect(text).toContain('til: virker');
});

it('shows the few in a list', () => {
  const { blocks } = renderReply(severalReply(fine(5), here), payloadOf);
  expect(tablesIn(blocks)).toEqual([]);
});

it('counts those beyond fifty rows', () => {
  const { blocks, more } = renderReply(severalReply(fine(10_000), here), payloadOf);
  const [table, ...others] = [blocks, ...more].flatMap(tablesIn).map(cellsOf);
  expect(others).toEqual([]);
  expect(table?.at(-1)).toEqual(['✔ 9950 til: virker', ' ', ' ']);
});

it('parts a table that no message holds, and names its columns again', () => {
  const rows = Array.from({ length: 150 }, (_, n) => [[{ kind: 'text', text: `${n}` } as const]]);
  const reply: Reply = {
    language: 'nb',
    headline: [{ kind: 'text', text: 'Ja.' }],
    blocks: [{ kind: 'list', items: [], table: { columns: ['Kanal', 'Status'], rows } }],
    actions: [],
  };
  const { blocks, more } = renderReply(reply, payloadOf);
  for (const message of [blocks, ...more]) expect(blockKitFaults(message)).toEqual([]);
  const parts = [blocks, ...more].flatMap(tablesIn).map(cellsOf);
  expect(parts.map((part) => part[0])).toEqual(parts.map(() => ['Kanal', 'Status']));
  expect(parts.flatMap((part) => part.slice(1).map(([first]) => first))).toEqual(
    rows.map((_, n) => String(n)),
  );
});

let at: Awaited<ReturnType<typeof workplace>> | undefined;
afterEach(() => at?.close());

it('sends the list where a server knows no tables, in a room and to one person, and tries no other table', async () => {
  at = await workplace();
  const { slack, kari, setup, warnings } = at;
  slack.workspace.features.tables = false;
  const hear: typeof setup.desk.hear = async () => ({
    verdicts: [],
    reply: severalReply([...fine(12), judgedOf(RESTRICTED)], here),
  });
  Object.assign(setup.desk, { hear });
  await at.connect();
  const inRoom = slack.nextMessage(ROOM);
  kari.mention('status alle', { channel: ROOM });
  const first = await slack.nextMessage(ROOM);
  expect(JSON.stringify([await inRoom, first])).toContain('Skjærgård på X: nede');
  expect(JSON.stringify(await at.asked('status alle'))).toContain('Skjærgård på X: nede');
  expect(warnings.filter((one) => one.includes('no table'))).toHaveLength(1);
});
