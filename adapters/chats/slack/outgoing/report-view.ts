import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type {
  FormField,
  FormInput,
  FormLine,
  FormOption,
  ReportForm,
} from '../../../../src/model/replies/report-form.ts';
import { FORM_FIELDS } from '../../../../src/model/replies/report-form.ts';
import { printable, shortened } from '../../../../src/say/quoted-text.ts';
import { LIMITS } from '../api/limits.ts';
import type { ReplyTarget } from '../people/reply-target.ts';

/** The name of the form and of the shortcuts that open it, as in the manifest. */
export const REPORT_FORM = 'report';

/** The form as a modal (docs.slack.dev/surfaces/modals). Each block is named after its field, so that faults find it. */
export function reportView(form: ReportForm, target: ReplyTarget): ModalView {
  return {
    type: 'modal',
    callback_id: REPORT_FORM,
    private_metadata: `${form.language} ${JSON.stringify(target)}`,
    title: plain(form.title, LIMITS.viewTitle),
    submit: plain(form.submit, LIMITS.viewTitle),
    close: plain(form.cancel, LIMITS.viewTitle),
    blocks: [
      menu('channel', form.channel),
      menu('says', form.says),
      line('text', form.text, form.text.most),
      line('since', form.since),
    ] satisfies KnownBlock[],
  };
}

/** A choice as an item of a menu. */
export function optionOf({ id, label }: FormOption): PlainTextOption {
  return { text: plain(label, LIMITS.optionText), value: id };
}

/** What a person filled in. */
export function filledIn(
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): FormInput {
  const filled: Partial<Record<FormField, string>> = {};
  for (const field of FORM_FIELDS) {
    const { value, selected_option: chosen } = (values[field]?.[field] ?? {}) as {
      value?: string | null;
      selected_option?: { value?: string } | null;
    };
    const written = chosen?.value ?? value;
    if (written) filled[field] = written;
  }
  return filled;
}

function menu(
  field: FormField,
  {
    label,
    choices,
    chosen,
  }: {
    readonly label: string;
    readonly choices?: readonly FormOption[];
    readonly chosen?: FormOption;
  },
): InputBlock {
  const initial = chosen ? { initial_option: optionOf(chosen) } : {};
  return {
    type: 'input',
    block_id: field,
    label: plain(label, LIMITS.label),
    element: choices
      ? {
          type: 'static_select',
          action_id: field,
          options: choices.map(optionOf),
          ...initial,
        }
      : { type: 'external_select', action_id: field, min_query_length: 1, ...initial },
  };
}

function line(field: FormField, { label, hint, value }: FormLine, most?: number): InputBlock {
  const long = most !== undefined;
  const begun = printable(value ?? '');
  return {
    type: 'input',
    block_id: field,
    optional: true,
    label: plain(label, LIMITS.label),
    hint: plain(hint, LIMITS.label),
    element: {
      type: 'plain_text_input',
      action_id: field,
      multiline: long,
      ...(begun === '' ? {} : { initial_value: long ? shortened(begun, most) : begun }),
    },
  };
}

function plain(text: string, most: number) {
  return { type: 'plain_text' as const, text: shortened(text, most), emoji: false };
}
