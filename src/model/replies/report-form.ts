import type { Language } from '../language.ts';
import type { ReportedState } from '../signal-values.ts';

/** A form to report with, its words finished. A chat that has forms shows it and brings back what was filled in. */
export interface ReportForm {
  readonly language: Language;
  readonly title: string;
  readonly submit: string;
  readonly cancel: string;
  readonly channel: {
    readonly label: string;
    /** Absent where there are too many to show: they are found by what is typed. */
    readonly choices?: readonly FormOption[];
    readonly chosen?: FormOption;
  };
  readonly says: {
    readonly label: string;
    readonly choices: readonly FormOption[];
    readonly chosen?: FormOption;
  };
  readonly text: FormLine & { readonly most: number };
  readonly since: FormLine;
}

/** A line to write in, which may be left empty. */
export interface FormLine {
  readonly label: string;
  readonly hint: string;
  readonly value?: string;
}

export interface FormOption {
  readonly id: string;
  readonly label: string;
}

/** What a form begins with: what is known from where it was opened. */
export interface FormPrefill {
  readonly channel?: string;
  readonly says?: ReportedState;
  readonly text?: string;
}

export const FORM_FIELDS = ['channel', 'says', 'text', 'since'] as const;
export type FormField = (typeof FORM_FIELDS)[number];
/** A form as it came back; nothing in it is to be trusted. */
export type FormInput = Readonly<Partial<Record<FormField, string>>>;
/** What a person has to mend, by the field it is about. */
export type FormIssues = Readonly<Partial<Record<FormField, string>>>;
