import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '#src/model/instant.ts';
import { LANGUAGES, type Language } from '#src/model/language.ts';
import type { Reply, Span } from '#src/model/replies/reply.ts';
import { CREDENTIAL_RESULTS, REPORTED_STATES, WRITE_RESULTS } from '#src/model/signal-values.ts';
import { ABILITIES, ACTIVITIES, CAUSES, NEXT_OBSERVATIONS } from '#src/model/verdict.ts';
import { causeWords } from '#src/say/cause.ts';
import {
  LIKELIHOOD_WORDS,
  likelihoodWord,
  percent,
  strength,
  sureness,
} from '#src/say/certainty-words.ts';
import { headline } from '#src/say/headline.ts';
import { height, LINES, plainSpans, plainText } from '#src/say/plain-text.ts';
import { printable, quote } from '#src/say/quoted-text.ts';
import { explainReply } from '#src/say/status/explain.ts';
import { severalReply } from '#src/say/status/several.ts';
import { statusReply } from '#src/say/status/status.ts';
import { dayPart, duration, time } from '#src/say/times.ts';
import {
  channelOf,
  evidence,
  FIRE,
  judgedOf,
  NOW,
  OPEN_PAGE,
  POSTING,
  phrasing,
  QUIET,
  RESTRICTED,
  signal,
  verdict,
} from './sample-channels.ts';

const scenes = Object.fromEntries(
  LANGUAGES.map((language) => [language, phrasing(language)]),
) as Record<Language, ReturnType<typeof phrasing>>;
const around = {
  own: [OPEN_PAGE, POSTING].map(judgedOf),
  sisters: [QUIET, FIRE].map(judgedOf),
};

/** A text that no catalogue holds, as others might write it. */
const MARK = 'zqxj';
const theirWords = fc
  .string({ unit: 'binary', maxLength: 300 })
  .map((text) => `${MARK} ${text.replaceAll(/\s/g, ' ')}`);

const pieces = fc.array(
  fc
    .record({
      text: theirWords,
      decibans: fc.double({ min: -20, max: 25, noNaN: true }),
      minutes: fc.integer({ min: 1, max: 900 }),
      kind: fc.constantFrom('notice', 'write', 'credentials', 'report'),
      write: fc.constantFrom(...WRITE_RESULTS),
      login: fc.constantFrom(...CREDENTIAL_RESULTS),
      says: fc.constantFrom(...REPORTED_STATES),
    })
    .map(({ text, decibans, minutes, kind, write, login, says }) => {
      const channel = 'skjaergard-x';
      switch (kind) {
        case 'notice':
          return evidence(
            decibans,
            signal(minutes, 'platform-notice', { platform: 'x', state: 'identified', text }),
          );
        case 'write':
          return evidence(
            decibans,
            signal(minutes, 'write', { channel, result: write, by: 'tool', text }),
          );
        case 'credentials':
          return evidence(
            decibans,
            signal(minutes, 'credentials', { channel, result: login, text }),
          );
        default:
          return evidence(
            decibans,
            signal(minutes, 'report', { channel, says, by: 'staff', text }),
          );
      }
    }),
  { maxLength: 8 },
);

const verdicts = fc
  .record({
    ability: fc.constantFrom(...ABILITIES),
    activity: fc.constantFrom(...ACTIVITIES),
    cause: fc.constantFrom(...CAUSES),
    probability: fc.double({ min: 0.2, max: 1, noNaN: true }),
    evidence: pieces,
    settle: fc.uniqueArray(fc.constantFrom(...NEXT_OBSERVATIONS), { maxLength: 3 }),
    rival: fc.constantFrom(...CAUSES),
    seen: fc.boolean(),
  })
  .map(({ ability, activity, cause, probability, evidence, settle, rival, seen }) => {
    const { newestLook, ...made } = verdict('skjaergard-x', ability, activity, cause, probability, {
      evidence,
      settle,
      rivals: { [rival]: 0.3 },
      troubleSince: NOW - 95 * MINUTE,
    });
    return seen && newestLook !== undefined ? { ...made, newestLook } : made;
  });

function allSpans(reply: Reply): readonly Span[] {
  return [
    ...reply.headline,
    ...reply.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.spans)),
  ];
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('there are words for every cause under every ability', () => {
    for (const ability of ABILITIES) {
      for (const cause of CAUSES) {
        for (const activity of ACTIVITIES) {
          const one = verdict('skjaergard-x', ability, activity, cause, 0.8);
          const why = plainSpans(causeWords(one, channelOf('skjaergard-x'), scenes[language]));
          const head = plainSpans(headline(one, channelOf('skjaergard-x'), scenes[language]));
          expect(why.length, `${cause}/${ability}`).toBeGreaterThan(15);
          expect(`${why} ${head}`, `${cause}/${ability}`).not.toMatch(/[{}]|undefined|\s\s|^\s/);
        }
      }
    }
  });

  it('a status answer fits a screen of twelve lines, whatever was seen', () => {
    fc.assert(
      fc.property(verdicts, (one) => {
        const reply = statusReply(judgedOf(one), around, scenes[language]);
        expect(height(reply)).toBeLessThanOrEqual(LINES);
        const why = explainReply(judgedOf(one), scenes[language]);
        expect(plainText(why).split('\n').length).toBeLessThanOrEqual(LINES);
      }),
      { numRuns: 60 },
    );
  });

  it("others' words stand in foreign spans and nowhere else", () => {
    fc.assert(
      fc.property(verdicts, (one) => {
        for (const reply of [
          statusReply(judgedOf(one), around, scenes[language]),
          explainReply(judgedOf(one), scenes[language]),
        ]) {
          const ours = allSpans(reply).filter(({ kind }) => kind !== 'foreign');
          expect(plainSpans(ours)).not.toContain(MARK);
          expect(reply.actions.map(({ label }) => label).join()).not.toContain(MARK);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a list of very many channels still fits the screen', () => {
    const many = Array.from({ length: 300 }, () => judgedOf(QUIET));
    const reply = severalReply([judgedOf(RESTRICTED), ...many], scenes[language]);
    expect(height(reply)).toBeLessThanOrEqual(LINES);
    expect(plainText(reply).split('\n')[1]).toContain('✖');
    expect(plainText(reply)).toContain('295');
  });
});

describe('words of certainty', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });

  it('never speak more surely of what is less likely', () => {
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const rank = (p: number) => LIKELIHOOD_WORDS.indexOf(likelihoodWord(p));
        expect(rank(low)).toBeGreaterThanOrEqual(rank(high));
        const sure = (p: number) => ['sure', 'likely', 'possible'].indexOf(sureness(p));
        expect(sure(low)).toBeGreaterThanOrEqual(sure(high));
      }),
    );
  });

  it('hedge what is less than sure', () => {
    const head = (p: number) =>
      plainSpans(
        headline(
          verdict('vik-x', 'blocked', 'unknown', 'unknown', p),
          channelOf('vik-x'),
          scenes.nb,
        ),
      );
    expect(head(0.91)).toMatch(/^Nede\. Vik får ikke publisert/);
    expect(head(0.7)).toMatch(/^Trolig nede\. Vik får trolig ikke publisert/);
    expect(head(0.45)).toMatch(/^Kanskje nede\. Vik får kanskje ikke publisert/);
  });

  it('weigh decibans by their size, for and against alike', () => {
    expect([12, 6, 3, 1, -12].map(strength)).toEqual([
      'strong',
      'clear',
      'some',
      'little',
      'strong',
    ]);
  });
});

describe('numbers', () => {
  it('stand in the form of the language, and are never quite nought or a hundred', () => {
    expect(percent(0.914, 'nb')).toBe('91\u00a0%');
    expect(percent(0.914, 'nn')).toBe('91\u00a0%');
    expect(percent(0.914, 'en')).toBe('91%');
    expect(percent(0.9999, 'en')).toBe('99%');
    expect(percent(0, 'en')).toBe('1%');
  });

  it.each([
    [40 * SECOND, '40 s', '40 s'],
    [89 * SECOND, '89 s', '89 s'],
    [12 * MINUTE, '12 min', '12 min'],
    [59.6 * MINUTE, '1 t', '1 h'],
    [130 * MINUTE, '2 t 10 min', '2 h 10 min'],
    [27 * HOUR, '27 t', '27 h'],
    [3 * DAY + 4 * HOUR, '3 døgn 4 t', '3 days 4 h'],
    [12 * DAY + 4 * HOUR, '12 døgn', '12 days'],
    [-5, '0 s', '0 s'],
  ])('%d ms are %s', (length, norwegian, english) => {
    expect(duration(length, 'nb')).toBe(norwegian);
    expect(duration(length, 'nn')).toBe(norwegian);
    expect(duration(length, 'en')).toBe(english);
  });

  it('times name their day only when another shift is meant', () => {
    const zone = 'Europe/Oslo';
    const text = (hoursAgo: number, language: Language) =>
      time(NOW - hoursAgo * HOUR, NOW, zone, language).text;
    expect(text(4, 'nb')).toBe('22:20');
    expect(text(30, 'nb')).toBe('10. februar 20:20');
    expect(text(30, 'en')).toBe('10 February 20:20');
    expect(text(24 * 90, 'nn')).toBe('14. november 2024 02:20');
  });

  it('parts of the day follow the clock of the place', () => {
    expect(dayPart(NOW, 'Europe/Oslo')).toBe('night');
    expect(dayPart(NOW, 'Australia/Sydney')).toBe('afternoon');
  });
});

describe('foreign text', () => {
  it('loses whatever could move a cursor, hide, or turn the line', () => {
    expect(printable('a\u001b[31mred\u001b[0m\u0007b\u202ec\u200b\nd')).toBe('a red bc d');
  });

  it('is cut at a word', () => {
    expect(quote('one two three four', 12).text).toBe('one two…');
    expect(quote('short', 12).text).toBe('short');
  });

  it('never grows past its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 80 }), (text, limit) => {
        expect([...quote(text, limit).text].length).toBeLessThanOrEqual(limit);
        expect(quote(text, limit).text).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
