import { chatLabel } from '../../model/chat.ts';
import type { DocumentSection } from '../../model/replies/print-document.ts';
import type { Span } from '../../model/replies/reply.ts';
import { REPORTED_STATES } from '../../model/signal-values.ts';
import type { SentMessage } from '../../notify/outbox/sent-messages.ts';
import { quote } from '../quoted-text.ts';
import { plain } from '../words.ts';
import type { IncidentFacts, StaffAction } from './incident-facts.ts';
import { type DocumentContext, table, tableOfLines } from './table.ts';

/** What people reported, took back, took on and put off. */
export function staffActionsSection(
  { staffActions }: IncidentFacts,
  report: DocumentContext,
): DocumentSection {
  const { phrasing, clock } = report;
  const { words } = phrasing;
  const heading = words.text('report.section.actions');
  if (staffActions.length === 0) {
    return { heading, parts: [{ kind: 'paragraph', spans: words.spans('report.no-actions') }] };
  }
  const rows = staffActions.map((action) => [
    [clock.time(action.at)],
    whoDid(action, report),
    actionWords(action, report),
    action.room === undefined ? [] : whereWords(action.chat, action.room, report),
  ]);
  return { heading, parts: table(['time', 'who', 'what', 'where'], rows, report) };
}

function whoDid({ name, person, by }: StaffAction, { phrasing }: DocumentContext): readonly Span[] {
  const known = name ?? person;
  if (known !== undefined) return [quote(known, 40)];
  return phrasing.words.spans(`who.${by ?? 'staff'}`);
}

function actionWords(
  { what, channel, detail = '' }: StaffAction,
  { phrasing, name }: DocumentContext,
) {
  const { words } = phrasing;
  const said = detail
    .split(', ')
    .flatMap((one) => REPORTED_STATES.find((says) => says === one) ?? [])
    .map((says) => words.text(`says.${says}`));
  return words.spans('report.action', {
    // Choices of a message have no hyphen.
    what: what === 'alerts-snoozed' ? 'snooze' : what,
    channel: channel === undefined ? '' : name(channel),
    says: said.join(', '),
  });
}

function whereWords(
  chat: string | undefined,
  room: string,
  { phrasing }: DocumentContext,
): readonly Span[] {
  if (chat === undefined) return phrasing.words.spans('report.terminal');
  return phrasing.words.spans('report.where', {
    chat: chat === 'mail' ? phrasing.words.text('report.mail') : chatLabel(chat),
    room: quote(room, 60),
  });
}

/** What the rooms were told, and when. */
export function messagesSection(
  { messages }: IncidentFacts,
  report: DocumentContext,
): DocumentSection {
  const { phrasing, clock } = report;
  const { words } = phrasing;
  const heading = words.text('report.section.messages');
  if (messages.length === 0) {
    return { heading, parts: [{ kind: 'paragraph', spans: words.spans('report.no-messages') }] };
  }
  const rows = messages.map((message) => [
    [[clock.time(message.at)]],
    [whereWords(message.chat, message.room, report)],
    linesOf(message, report),
  ]);
  return {
    heading,
    parts: [
      ...tableOfLines(['time', 'where', 'what'], rows, report),
      { kind: 'paragraph', spans: words.spans('report.edited') },
    ],
  };
}

function linesOf(
  { reply, state }: SentMessage,
  { phrasing }: DocumentContext,
): readonly (readonly Span[])[] {
  const unsent = state === 'sent' ? [] : [phrasing.words.spans('report.unsent', { state })];
  const blocks = reply.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((item) => [plain('• '), ...item]) : [block.spans],
  );
  return [...unsent, reply.headline, ...blocks];
}
