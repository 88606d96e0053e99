import { parseOnset } from '../ask/entities/onset.ts';
import type { Channel } from '../model/channel.ts';
import type { Directory } from '../model/directory.ts';
import type { Language } from '../model/language.ts';
import type { ButtonAction } from '../model/replies/reply.ts';
import type {
  FormInput,
  FormIssues,
  FormOption,
  FormPrefill,
  ReportForm,
} from '../model/replies/report-form.ts';
import type { Clock } from '../ports.ts';
import { formIssueWords } from '../say/staff-reports/report-form.ts';
import type { AnswerContexts } from './context/answer-contexts.ts';
import { type Answer, type Asker, refusalOf } from './context/context.ts';
import {
  channelChoices,
  formFor,
  formIssuesOf,
  isReportedState,
} from './staff-reports/report-form.ts';

/** The form to report with, for chats that have forms. */
export interface DeskForm {
  /** The form, begun with what is known, or why this person may not report. */
  open(prefill: FormPrefill, asker: Asker): Promise<OpenedForm>;
  /** Channels for the form's field, found by what is typed. */
  channelOptions(typed: string, most: number, asker: Asker): Promise<readonly FormOption[]>;
  /** What has to be mended, in words; looks nothing up. */
  issues(input: FormInput, language: Language): FormIssues;
  /** Reports by a form without issues. */
  submit(input: FormInput, asker: Asker): Promise<Answer>;
}

export type OpenedForm =
  | { readonly ok: true; readonly form: ReportForm }
  | { readonly ok: false; readonly answer: Answer };

export function createDeskForm(parts: {
  readonly contexts: AnswerContexts<object>;
  readonly directory: Directory;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly zoneOf: (channel: Channel) => string;
  readonly clock: Clock;
  readonly press: (action: ButtonAction, asker: Asker) => Promise<Answer>;
}): DeskForm {
  const { contexts, directory, channels, clock, press } = parts;

  function zoneFor({ channel }: FormInput): string {
    const known = channels.get(channel ?? '');
    return known ? parts.zoneOf(known) : directory.zone;
  }

  return {
    async open(prefill, asker) {
      const language = await contexts.conversationLanguage(asker);
      const answer = refusalOf('report', asker, contexts.words(language));
      if (answer) return { ok: false, answer };
      return { ok: true, form: formFor(prefill, await contexts.contextFor(asker, language)) };
    },
    async channelOptions(typed, most, asker) {
      if (asker.refusal?.('report')) return [];
      const language = await contexts.conversationLanguage(asker);
      return channelChoices(typed, most, await contexts.contextFor(asker, language));
    },
    issues(input, language) {
      const issues = formIssuesOf(input, channels, clock.now(), zoneFor(input));
      return formIssueWords(issues, contexts.words(language));
    },
    async submit(input, asker) {
      const { channel = '', says, text = '', since = '' } = input;
      if (!isReportedState(says)) throw new RangeError('a form with issues was submitted');
      const began = parseOnset(since, clock.now(), zoneFor(input));
      return press(
        {
          kind: 'report',
          channel,
          says,
          ...(text.trim() === '' ? {} : { text }),
          ...(began.ok ? { since: began.at } : {}),
        },
        asker,
      );
    },
  };
}
