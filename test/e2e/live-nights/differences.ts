import type { Evidence } from '#src/model/verdict.ts';
import type { LiveAnswer } from './live-night.ts';

/** What a verdict of the running program and one from the file differ in. */
export function differsIn({ replayed, live }: LiveAnswer): readonly string[] {
  return (['ability', 'activity', 'cause'] as const).filter((one) => replayed[one] !== live[one]);
}

/** Evidence that weighs less changes no verdict by itself. */
const WEIGHTY = 3;

/** Why the two differ: what each had to go by that the other had not, and what it is that keeps the program from it. */
export function whyDifferent({ replayed, live }: LiveAnswer): readonly string[] {
  const inLive = new Set(live.evidence.map(nameOf));
  const inFile = new Set(replayed.evidence.map(nameOf));
  const missed = replayed.evidence.filter(
    (one) => Math.abs(one.decibans) >= WEIGHTY && !inLive.has(nameOf(one)),
  );
  const more = live.evidence.filter(
    (one) => Math.abs(one.decibans) >= WEIGHTY && !inFile.has(nameOf(one)),
  );
  const why = [
    ...missed.map((one) => `not seen: ${nameOf(one)}${reasonFor(one)}`),
    ...more.map((one) => `seen besides: ${nameOf(one)}`),
  ];
  return why.length > 0 ? [...new Set(why)] : ['the same signs, looked at more often'];
}

/** Kind and value of a piece of evidence, without its time. */
function nameOf({ kind, signal }: Evidence): string {
  if (signal === undefined) return kind;
  switch (signal.kind) {
    case 'post':
      return `post ${signal.author}${signal.repost ? ' (repost)' : ''}`;
    case 'profile':
      return `profile ${signal.seen}`;
    case 'certificate':
      return 'certificate';
    case 'credentials':
      return kind === 'flapping' ? kind : `credentials ${signal.result}`;
    case 'write':
      return `write ${signal.result} by ${signal.by}`;
    case 'platform-notice':
      return `notice ${signal.state} ${signal.scope}`;
    case 'crowd':
      return `crowd ${signal.level}`;
    case 'peers':
      return `peers ${signal.state}`;
    case 'reach':
      return `reach ${signal.target} ${signal.vantage} ${signal.result}`;
    case 'report':
      return `report ${signal.says}`;
    case 'chat':
      return `chat ${signal.state}`;
  }
}

/** What keeps a running program from seeing it, where something does. */
function reasonFor({ signal }: Evidence): string {
  switch (signal?.kind) {
    case 'peers':
      return ' (nobody sums up others for it)';
    case 'reach':
      return signal.vantage === 'outside' ? ' (it looks from here alone)' : '';
    case 'post':
      return signal.author === 'stranger' ? ' (a reader cannot tell who wrote a post)' : '';
    case 'write':
      return signal.by === 'person' ? ' (a person tells it as a report)' : '';
    case 'profile':
      return ' (the platform’s API shows the page otherwise)';
    case 'credentials':
      return ' (the platform tells it in other words, or later)';
    case 'platform-notice':
      return ' (its scope is read from the words of the page)';
    case 'report':
      return signal.by === 'public' ? ' (staff tell it)' : ' (a report counts for a shift)';
    default:
      return '';
  }
}
