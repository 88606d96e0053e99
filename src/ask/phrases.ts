import type { Intent } from '../model/question.ts';

/** Example phrases by intent, written for this project. `Oslo`, `Facebook` and the like stand for any name. */
export type Phrases = Readonly<Record<Intent, readonly string[]>>;

/** One phrase a line. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
