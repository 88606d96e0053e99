import type { Answer } from '../../src/desk/desk.ts';
import { isoUtc } from '../../src/model/instant.ts';
import type { Slots } from '../../src/model/question.ts';
import type { Evidence, Verdict } from '../../src/model/verdict.ts';

/** What is printed of an answer. All of it is data: it may have come from a program that watches already. */
export interface Told extends Pick<Answer, 'reply'> {
  readonly json: ReturnType<typeof answerJson>;
}

export function toldOf(answer: Answer): Told {
  return { reply: answer.reply, json: answerJson(answer) };
}

/** An answer as `ask --json` prints it, but for its text. */
export function answerJson({ question, verdicts }: Answer) {
  return {
    intent: question?.intent ?? null,
    slots: question ? slotsJson(question.slots) : {},
    language: question?.language ?? null,
    verdicts: verdicts.map(verdictJson),
  };
}

/** A single value stands alone, several as a list. */
function slotsJson(slots: Slots): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, value]) => {
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
      return [[name, Array.isArray(value) && value.length === 1 ? value[0] : value]];
    }),
  );
}

/** A verdict as JSON output writes it: times in ISO 8601 UTC; what has no cause or certainty says null. */
export function verdictJson(verdict: Verdict) {
  return {
    channel: verdict.channel,
    at: isoUtc(verdict.judgedAt),
    ability: verdict.ability,
    activity: verdict.activity,
    cause: verdict.cause ?? null,
    certainty: verdict.certainty ?? null,
    probability: verdict.probability,
    evidence: verdict.evidence.map(evidenceJson),
    settle: verdict.settle,
    lastPost: verdict.lastPost === undefined ? null : isoUtc(verdict.lastPost),
    newestLook: verdict.newestLook === undefined ? null : isoUtc(verdict.newestLook),
  };
}

function evidenceJson(evidence: Evidence) {
  return {
    kind: evidence.kind,
    at: isoUtc(evidence.at),
    decibans: Math.round(evidence.decibans * 10) / 10,
    text: evidenceText(evidence),
  };
}

/** What the evidence is, in the words of the night files. */
function evidenceText({ kind, signal, premise, silence, neighbours }: Evidence): string {
  if (premise) return `says: ${premise}`;
  if (signal) {
    const { at: _at, kind: _kind, ...facts } = signal;
    return Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}: ${String(value)}`)
      .join(', ');
  }
  if (silence) {
    const expected = Math.round(silence.expectedPosts * 100) / 100;
    return `no post of ours since ${isoUtc(silence.since)}; ${expected} expected`;
  }
  if (neighbours) return `${neighbours.troubled} of ${neighbours.counted} neighbours in trouble`;
  return kind;
}
