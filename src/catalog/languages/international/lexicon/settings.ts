import type { Lexicon } from '../../record/lexicon.ts';

/** In any language: digests, alerts and maintenance. */
export const settings: Lexicon = {
  switchOff: `
    drop
  `,
  snooze: `
    snooze*
    pause
  `,
  softAck: `
    min
    mine
    ok
    okay
  `,
  silencing: `
    snooze*
    pause
  `,
  snoozing: `
    snooze*
  `,
  switchOn: `
    send
    start
  `,
  subscribe: `
    start
    send
    post
    push
  `,
  digestRead: `
    min
    mine
  `,
  subscribeVerb: `
    start
  `,
  windowEnd: `
    is over
  `,
  windowShown: `
    list
  `,
  windowState: `
    status
  `,
};
