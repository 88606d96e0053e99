import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { personAtTerminal } from '#adapters/chats/terminal/person.ts';
import { silentLog } from '#adapters/log/silent.ts';
import { readDistricts, readNight } from '#app/nights/night-file.ts';
import { openNight } from '#app/wiring/night.ts';
import { LANGUAGES, type Language } from '#src/model/language.ts';
import { directoryOfNight } from '#src/nights/directory.ts';
import { plainText } from '#src/say/plain-text.ts';

/** What is told of the nights in test/nights, as somebody hears it who asks. */

const folder = fileURLToPath(new URL('../../nights/', import.meta.url));
const nights = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
  .sort();
const districts = await readDistricts();

/** The answers to a night’s questions, in the order of the file. */
async function answersOf(name: string, language: Language): Promise<readonly string[]> {
  const read = await readNight(`${folder}${name}.yaml`);
  if (!read.ok) throw new Error(read.message);
  const { night } = read;
  const session = openNight(night, {
    directory: directoryOfNight(night, districts),
    log: silentLog,
  });
  const asker = personAtTerminal();
  const answers: string[] = [];
  for (const ask of night.asks) {
    session.moveTo(ask.at);
    const { premises } = session.interpreter.interpret(ask.text, {
      previous: [],
      preferred: language,
    });
    const { reply } = await session.desk.press(
      { kind: 'status', channels: [ask.channel], ...(premises && { premises: [...premises] }) },
      { ...asker, room: ask.channel, language },
    );
    answers.push(plainText({ ...reply, actions: [] }));
  }
  return answers;
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(nights)('%s fits on a phone, and is of one mind', async (name) => {
    for (const answer of await answersOf(name, language)) {
      const lines = answer.split('\n').filter((line) => line.trim() !== '');
      expect(lines.length, answer).toBeLessThanOrEqual(12);
      // Nothing is wrong, and here is what is wrong.
      const isCalm = /nothing points to a fault|ingenting tyder på feil/.test(answer);
      const isAlarm =
        /: (cannot post|taken over by|får ikke publisert|får ikkje publisert|kapret av|kapra av)/.test(
          answer,
        );
      expect(isCalm && isAlarm, answer).toBe(false);
      expect(
        answer.match(/Nothing for you to do|trenger ikke gjøre noe|treng ikkje gjere noko/g)
          ?.length ?? 0,
      ).toBeLessThan(2);
    }
  });
});

/** Kinds of trouble that people met with neighbouring tools, or with servers that the program was tried on. */
describe('what was answered wrongly once', () => {
  it.each<[row: string, night: string, at: number, says: RegExp, never: RegExp]>([
    [
      'the server takes each post, and the index shows none',
      'not-visible/index-stands-still',
      0,
      /but not everything works|is taken in|does not show it/,
      /^Just quiet/,
    ],
    [
      'the same, and no word of the platform',
      'not-visible/accepted-not-shown',
      1,
      /the profile does not show it/,
      /Just quiet|Nothing for you to do/,
    ],
    [
      'our own reading access has run out',
      'own-access/reading-credits-spent',
      0,
      /My own reading access to X has run out\. Of your account I know nothing/,
      /posting tool|by hand/,
    ],
    [
      'all pages at once do not exist',
      'all-at-once/pages-gone-together',
      0,
      /Facebook is failing, also for others/,
      /appeal|hidden or removed|disabled/,
    ],
    [
      'a post is too long on every platform',
      'one-post/everywhere-within-the-hour',
      1,
      /too long\. Nothing is wrong with your account\.[\s\S]*mend the post/,
      /down|programs/i,
    ],
    [
      'a picture is too large',
      'one-post/post-too-large',
      0,
      /too large\. Nothing is wrong with your account\./,
      /nothing points to a fault|down/i,
    ],
    [
      'a server stops after three quiet days',
      'end-or-outage/server-down-quiet-days',
      0,
      /^Down[\s\S]*also for others/,
      /retired|gets posts out/,
    ],
    [
      'moderators of its server have disabled an account',
      'the-account/disabled-looks-quiet',
      0,
      /Those who run the server have switched off the login[\s\S]*write to those who run the server/,
      /nothing is wrong|log in by hand|appeal/i,
    ],
    [
      'a key that worked, and a page that is gone',
      'the-account/key-without-account',
      0,
      /hidden or removed/,
      /Can’t tell yet|logging in by hand/,
    ],
  ])('%s', async (_row, night, at, says, never) => {
    const answer = (await answersOf(night, 'en'))[at] ?? '';
    expect(answer).toMatch(says);
    expect(answer).not.toMatch(never);
  });
});
