import type {
  FormField,
  FormIssues,
  FormOption,
  FormPrefill,
  ReportForm,
} from '../../model/replies/report-form.ts';
import { REPORTED_STATES, type ReportedState } from '../../model/signal-values.ts';
import type { Words } from '../words.ts';
import { saysWords } from './receipt.ts';

/** As much of an error's text as is kept, in characters. */
export const LONGEST_TEXT = 500;

/** In the order in which an officer looks for them: trouble first, then that there is none. */
const SAYS: readonly ReportedState[] = [
  ...REPORTED_STATES.filter(
    (says) => !['can-post', 'nothing-to-report', 'quiet-on-purpose'].includes(says),
  ),
  'can-post',
  'nothing-to-report',
  'quiet-on-purpose',
];

/**
 * The form to report with.
 *
 * @param choices absent where the channels are too many to show
 */
export function reportForm(
  { says, text }: FormPrefill,
  channel: { readonly choices?: readonly FormOption[]; readonly chosen?: FormOption },
  words: Words,
): ReportForm {
  const saysChoice = (one: ReportedState): FormOption => ({
    id: one,
    label: saysWords(one, words),
  });
  return {
    language: words.language,
    title: words.text('form.title'),
    submit: words.text('button.report'),
    cancel: words.text('form.cancel'),
    channel: { label: words.text('form.channel'), ...channel },
    says: {
      label: words.text('form.says'),
      choices: SAYS.map(saysChoice),
      ...(says ? { chosen: saysChoice(says) } : {}),
    },
    text: {
      label: words.text('form.text'),
      hint: words.text('form.text.hint'),
      most: LONGEST_TEXT,
      ...(text ? { value: text } : {}),
    },
    since: { label: words.text('form.since'), hint: words.text('form.since.hint') },
  };
}

/** What is wrong with a filled form, in words. */
export function formIssueWords(
  faults: Readonly<Partial<Record<FormField, FormIssue>>>,
  words: Words,
): FormIssues {
  return Object.fromEntries(
    Object.entries(faults).map(([field, why]) => [
      field,
      words.text(`form.issue.${why}`, { most: LONGEST_TEXT }),
    ]),
  );
}

export type FormIssue = 'channel' | 'says' | 'too-long' | 'unclear' | 'future' | 'too-old';
