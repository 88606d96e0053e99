import type { Lexicon } from '../../record/lexicon.ts';

/** English: courtesy, and what the bot must not do. */
export const conduct: Lexicon = {
  injected: `
    ignore/disregard/forget/override/bypass (…) instruction*/rules/prompt*/previous/above/everything
    system prompt
    system :
    assistant :
    you are now
    act as
    jailbreak
    execute
    drop table
    rm rf
    action off
    action on
    override
    admin mode
    print your
    reveal
    new instructions
    ignorér
  `,
  forbiddenAnywhere: `
    can/could/would you (…) tweet/publish/delete/reset/change/retweet/block/unlock/follow/restart
    log (…) in for
    unlock (the/our) account
    ban (…) user
    restart
  `,
  lookUp: `
    check
    see if
    tell
    alert
    digest
    summary
    report
    briefing
    when
    if
    how
    why
  `,
  smallTalkWord: `
    thanks
    thank
    thx
    ty
    tack
    hi
    hey
    hello
    good
    hehe
    supert
    great
    nice
    cool
    hade
    cheers
    welcome
    mvh
    hilsen
    perfect
    yes
  `,
  thanks: `
    thanks
    thank
    thx
    ty
    tack
    cheers
  `,
  allWell: `
    all good
  `,
};
