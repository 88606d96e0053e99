import type { Question } from '../../model/question.ts';
import type { ParsedText } from '../entities/parsed-text.ts';

/** Somebody wants it again and again, or at some time: that is a digest. */
const REPEATED =
  /(?:^|[^\p{L}])(?:hver|kvar|every|each|daglig\p{L}*|dagleg\p{L}*|daily|ukentlig\p{L}*|weekly|kl|klokka|hverdager|kvardagar|weekdays)(?![\p{L}])/iu;
const REPORT =
  /(?:^|[^\p{L}])(?:(?:hendelses?|hendings|incident[- ]?|post[- ]?incident[- ]?)(?:rapport|report)\p{L}*|post[- ]?mortem|(?:rapport|report)(?:en|a)?\s+(?:om|for|av|på|on|about|of|from|fra|frå)\s+(?:(?:den|det|the|siste|last|latest|this|denne)\s+)*(?:hendelse|hending|incident|utfall|outage|nedetid|downtime)\p{L}*)(?![\p{L}])/iu;
const REFUSED = /(?:^|[^\p{L}])(?:ikke|ikkje|not|don['’]t|stopp|stop)(?![\p{L}])/iu;
const EXPORT =
  /(?:^|[^\p{L}])(?:eksport\p{L}*|export\p{L}*|last(?:e)? ned|lasta? ned|download\p{L}*|som fil|as a file|regneark\p{L}*|rekneark\p{L}*|spreadsheet\p{L}*|excel|csv|json)(?![\p{L}])/iu;

/** True if the report on an incident is wanted: «rapport om hendelsen», "incident report". */
export function isIncidentReport({ text }: Pick<ParsedText, 'text'>): boolean {
  return REPORT.test(text) && !REPEATED.test(text) && !REFUSED.test(text);
}

/** The number of the incident that is meant: «#12», or nothing but a number. */
export function incidentNamed({ text }: Pick<ParsedText, 'text'>): string | undefined {
  return (/^#?(\d+)$/.exec(text.trim()) ??
    /(?<![\p{L}\p{N}])#(\d+)(?![\p{L}\p{N}])/u.exec(text))?.[1];
}

/** In what form a history is wanted as a file: «eksporter historikken», "as CSV"; undefined where words are enough. */
export function fileAsked({ text }: Pick<ParsedText, 'text'>): Question['file'] {
  if (!EXPORT.test(text)) return undefined;
  return /(?:^|[^\p{L}])json(?![\p{L}])/iu.test(text) ? 'json' : 'csv';
}
