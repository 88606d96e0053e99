import { beforeEach, expect, it } from 'vitest';
import type { Answer } from '#src/desk/context/context.ts';
import { refreshThenAnswer } from '#src/desk/desk.ts';
import type { Verdict } from '#src/model/verdict.ts';

const faults: string[] = [];
const log = {
  info: () => {},
  warn: () => {},
  error: (message: string) => void faults.push(message),
};

let ability: Verdict['ability'];
let given: number;
beforeEach(() => {
  ability = 'working';
  given = 0;
  faults.length = 0;
});

async function answer(): Promise<Answer> {
  given++;
  const verdict = { channel: 'a', ability, activity: 'quiet' } as Verdict;
  return {
    verdicts: [verdict],
    reply: { language: 'en', headline: [{ kind: 'text', text: ability }], blocks: [], actions: [] },
  };
}

const abilities = (some: Answer | undefined) => some?.verdicts.map((verdict) => verdict.ability);

it('is the answer at hand where every look is fresh', async () => {
  await refreshThenAnswer(answer, () => undefined, log);
  await refreshThenAnswer(answer, undefined, log);
  expect(given).toBe(2);
});

it('is judged anew once looks have come in', async () => {
  const fresh = await refreshThenAnswer(
    answer,
    () => {
      ability = 'blocked';
      return { inTime: Promise.resolve(true), seen: Promise.resolve() };
    },
    log,
  );
  expect(abilities(fresh)).toEqual(['blocked']);
  expect(fresh).not.toHaveProperty('later');
});

it('is followed by another where looks are late and change it', async () => {
  let end = () => {};
  const seen = new Promise<void>((resolve) => {
    end = resolve;
  });
  const first = await refreshThenAnswer(
    answer,
    () => ({ inTime: Promise.resolve(false), seen }),
    log,
  );
  expect(abilities(first)).toEqual(['working']);
  ability = 'blocked';
  end();
  expect(abilities(await first.later)).toEqual(['blocked']);
});

it('is followed by nothing where late looks change nothing', async () => {
  const late = { inTime: Promise.resolve(false), seen: Promise.resolve() };
  const first = await refreshThenAnswer(answer, () => late, log);
  expect(first).toHaveProperty('later');
  expect(await first.later).toBeUndefined();
});

it('is followed by nothing, and a line in the log, where that fails', async () => {
  const late = { inTime: Promise.resolve(false), seen: Promise.resolve() };
  const failing = async () => {
    if (given === 2) throw new Error('the store is gone');
    return answer();
  };
  const first = await refreshThenAnswer(failing, () => late, log);
  expect(await first.later).toBeUndefined();
  expect(faults).toEqual(['an answer could not be followed up']);
});
