import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import {
  FORM_FIELDS,
  type FormField,
  type FormInput,
  type FormLine,
  type FormOption,
  type ReportForm,
} from '../../../../src/model/replies/report-form.ts';
import { printable } from '../../../../src/say/quoted-text.ts';
import { LIMITS } from '../api/limits.ts';
import { fitted } from './escape.ts';

type Label = Extract<APIModalInteractionResponseCallbackData['components'][number], { type: 18 }>;

// Numbers as documented, docs.discord.com/developers/components/reference#component-object-component-types
const LABEL = 18;
const TEXT_INPUT = 4;
const STRING_SELECT = 3;
const SHORT = 1;
const PARAGRAPH = 2;

/**
 * The form as a modal. A menu there holds 25 choices, and modals have no search: where there are more channels and
 * none is chosen, its name is written.
 */
export function reportModal(
  form: ReportForm,
  filled: FormInput,
  customId: string,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: fitted(form.title, LIMITS.modalTitle),
    components: [
      channelField(form.channel, filled.channel),
      menu('says', form.says, filled.says),
      line('text', form.text, filled.text, form.text.most),
      line('since', form.since, filled.since),
    ],
  };
}

/** What a person filled in. */
export function filledIn(
  fields: Iterable<{
    readonly customId: string;
    readonly value?: unknown;
    readonly values?: unknown;
  }>,
): FormInput {
  const filled: Partial<Record<FormField, string>> = {};
  for (const { customId, value, values } of fields) {
    const field = FORM_FIELDS.find((one) => one === customId);
    const written: unknown = Array.isArray(values) ? values[0] : value;
    if (field && typeof written === 'string' && written !== '') filled[field] = written;
  }
  return filled;
}

function channelField(
  { label, choices, chosen }: ReportForm['channel'],
  before: string | undefined,
): Label {
  const known = choices?.find(({ id }) => id === before) ?? chosen;
  const offered = [
    ...(known ? [known] : []),
    ...(choices ?? []).filter(({ id }) => id !== known?.id),
  ];
  if (known === undefined && (choices === undefined || offered.length > LIMITS.options)) {
    return line('channel', { label, hint: '' }, before, LIMITS.choice, true);
  }
  return menu('channel', { label, choices: offered, ...(known ? { chosen: known } : {}) });
}

function menu(
  field: FormField,
  {
    label,
    choices,
    chosen,
  }: { label: string; choices: readonly FormOption[]; chosen?: FormOption },
  before?: string,
): Label {
  const preset = choices.find(({ id }) => id === before) ?? chosen;
  return {
    type: LABEL,
    label: fitted(label, LIMITS.fieldLabel),
    component: {
      type: STRING_SELECT,
      custom_id: field,
      options: choices.slice(0, LIMITS.options).map(({ id, label: words }) => ({
        value: id.slice(0, LIMITS.choice),
        label: fitted(words, LIMITS.choice),
        ...(id === preset?.id ? { default: true } : {}),
      })),
    },
  };
}

function line(
  field: FormField,
  { label, hint, value }: FormLine,
  before: string | undefined,
  most: number = LIMITS.choice,
  required = false,
): Label {
  const written = printable(before ?? value ?? '');
  const begun = written === '' ? '' : fitted(written, most);
  return {
    type: LABEL,
    label: fitted(label, LIMITS.fieldLabel),
    ...(hint === '' ? {} : { description: fitted(hint, LIMITS.fieldDescription) }),
    component: {
      type: TEXT_INPUT,
      custom_id: field,
      style: field === 'text' ? PARAGRAPH : SHORT,
      required,
      max_length: most,
      ...(begun === '' ? {} : { value: begun }),
    },
  };
}
