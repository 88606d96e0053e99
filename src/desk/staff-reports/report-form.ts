import { parseOnset } from '../../ask/entities/onset.ts';
import type { Channel } from '../../model/channel.ts';
import type {
  FormField,
  FormInput,
  FormOption,
  FormPrefill,
  ReportForm,
} from '../../model/replies/report-form.ts';
import { REPORTED_STATES, type ReportedState } from '../../model/signal-values.ts';
import { printable } from '../../say/quoted-text.ts';
import { type FormIssue, LONGEST_TEXT, reportForm } from '../../say/staff-reports/report-form.ts';
import type { AnswerContext } from '../context/context.ts';

/** The longest list that chats show whole; a longer one is searched by what is typed. */
const WHOLE_LIST = 100;

/** The form, begun with what is known. */
export function formFor(begun: FormPrefill, context: AnswerContext): ReportForm {
  const { phrasing } = context;
  const channels = reportable(context);
  const chosen =
    phrasing.channel(begun.channel ?? '') ?? (channels.length === 1 ? channels[0] : undefined);
  return reportForm(
    begun,
    {
      ...(channels.length <= WHOLE_LIST
        ? { choices: channels.map((channel) => choiceOf(channel, context)) }
        : {}),
      ...(chosen ? { chosen: choiceOf(chosen, context) } : {}),
    },
    phrasing.words,
  );
}

/** Channels whose names hold what was typed, in the order in which they would be listed; one that is named exactly comes first. */
export function channelChoices(
  typed: string,
  most: number,
  context: AnswerContext,
): readonly FormOption[] {
  const wanted = typed.trim().toLocaleLowerCase().split(/\s+/u);
  const isExact = ({ label }: FormOption) =>
    label.toLocaleLowerCase() === typed.trim().toLocaleLowerCase();
  const found = reportable(context)
    .map((channel) => ({ channel, choice: choiceOf(channel, context) }))
    .filter(({ channel, choice }) => {
      const named = `${choice.label} ${channel.owner} ${channel.handle}`.toLocaleLowerCase();
      return wanted.every((word) => named.includes(word));
    })
    .map(({ choice }) => choice);
  return [...found.filter(isExact), ...found.filter((one) => !isExact(one))].slice(0, most);
}

/** What is wrong with a filled form; nothing is looked up but the channel. */
export function formIssuesOf(
  { channel, says, text = '', since = '' }: FormInput,
  channels: ReadonlyMap<string, Channel>,
  now: number,
  zone: string,
): Readonly<Partial<Record<FormField, FormIssue>>> {
  const faults: Partial<Record<FormField, FormIssue>> = {};
  if (!channels.has(channel ?? '')) faults.channel = 'channel';
  if (!isReportedState(says)) faults.says = 'says';
  if ([...printable(text)].length > LONGEST_TEXT) faults.text = 'too-long';
  if (since.trim() !== '') {
    const read = parseOnset(since, now, zone);
    if (!read.ok) faults.since = read.why;
  }
  return faults;
}

export function isReportedState(says: string | undefined): says is ReportedState {
  return (REPORTED_STATES as readonly (string | undefined)[]).includes(says);
}

/** Channels in use, the person's own organisation's first. */
function reportable({ directory, home, now }: AnswerContext): readonly Channel[] {
  const live = directory.channels.filter(
    ({ role, retiredFrom }) => role !== 'panel' && (retiredFrom === undefined || retiredFrom > now),
  );
  const isOwn = ({ owner }: Channel) => owner === home?.name;
  return [...live.filter(isOwn), ...live.filter((channel) => !isOwn(channel))];
}

function choiceOf(channel: Channel, { phrasing }: AnswerContext): FormOption {
  return { id: channel.id, label: phrasing.names.channel(channel, phrasing.words) };
}
