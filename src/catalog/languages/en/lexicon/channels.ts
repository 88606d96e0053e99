import type { Lexicon } from '../../record/lexicon.ts';

/** English: channels, how they are and which of them are meant. */
export const channels: Lexicon = {
  everyOne: `
    all/every (our/the) report/digest/summary/post
    all/every (our/the/of) (our/the) account*/channel*/district*/platform*/alert*/alarm*/notif*/feed*/side*
    every/each channel/account/district/alert/platform/plattform
    whole/entire country/nation
    the lot
    all of them
    all twelve/12
    everywhere
    across the board
    all over
    all districts
  `,
  everything: `
    everything
    all good/ok/okay/fine/green/well/up/quiet/clear/systems
    all
  `,
  notEverything: `
    at all
    all day/night/morning/evening/week/clear/the/right
    all this/that/quiet/calm
    after all
    all my/your/previous
    overhead all
  `,
  onlyUs: `
    for everyone (…) or
  `,
  otherThing: `
    coffee
    projector
    phone*
    screen
    car
    epost*
    email*
    kiosk*
    aircondition*
    train
    weather
    stock*
    camera*
    drone*
    hund*
    lunch
    basement
    temperatur*
    bom
    meeting
    pasientsystem*
    minibank*
    nettbank*
    microwave
    mikro*
    tastatur*
    mus
    headset*
    before the storm
    soverom*
  `,
  radioSilence: `
    radio silence
    on the radio
  `,
  ourThing: `
    account
    channel
  `,
  anyChange: `
    change*
    happens
    anything
  `,
  historyNoun: `
    downtime
    uptime
    outages
    incidents
    history
    timeline
    last post/tweet
  `,
  ofOurs: `
    we
    we're
    we've
    our
    us
    here
    i'm
  `,
  channel: `
    account*
    channel*
    our/the page
    page
    sosiale medium
    social media
    some
  `,
  posting: `
    posted
    publish*
    twitr*
    get anything out
    get … out
    getting through
    get through
    twittre
  `,
  down: `
    down
    offline
    dead
    daud
    dark
    out
    crash*
    died
    dies
    dying
    toast
    broken
    broke
    bust*
    borked
    downtime
    outage*
    driftsstans
    driftsproblem*
    unavailable
  `,
  trouble: `
    problems
    error*
    fault*
    issue*
    trouble*
    weird*
    odd
    funny
    hang
    hanging
    stuck
    slow
    wrong
    unstable
    flaky
    glitch*
    useless
    timeout
    time out
    playing/acting/messing up
    acting
    bug*
    buggy
    lag
    surr*
    technical
    rot
    uvirksom*
    muffens
    off with
    up with
    frosne
    hangs
    misbehav*
    hiccup*
    wonky
    messed up
    screwed
    hosed
    not right
    humm*
    fucked
    freez*
    frozen
    greyed (out)
    only old
    old posts
    keeps failing
    upload (…) fails
    greyed
  `,
  blocked: `
    blocking
    blocks
    locked
    blocked
    kicked out
    shut out
    banned
    reject*
    refus*
    restricted
    shadowban*
    muted
    banned us
    have banned
    has banned
  `,
  quiet: `
    quiet*
    silent
    silence
    slow (…) night/shift/evening/day
    calm
    nothing happen*
    asleep
    idle
    dead
    heard … from
    inactive
  `,
  fine: `
    up
    oki
    green
    fine
    working
    works
    work
    worked
    healthy
    alive
    online
    back
    operational
    fixed
    resolved
    good
    running
    available
    all clear
    responding
    reachable
    posting fine
  `,
  worksNot: `
    it (…) doesn't go
    to no avail
    not/isn't/aren't (…) working/up/responding/available/online/loading/live
    doesn't/don't/won't/didn't (…) work/load/respond/open/connect/update
    stopped working
    no longer work*
    nothing works
    won't load
    won't open
    having issues/problems/trouble
  `,
  state: `
    how (…) doing/is/are/things
    how's
    what's up with
    what about
    check
    anything new
    what's going on
    is going on
    what's happening
    update on
    sitrep
    health
    any life
    any sign of life
    how does it look
  `,
  why: `
    what do you think
    why
    how come
    reason*
    cause*
    causing
    explain*
    explanation
    whose fault
    fault
    how sure
    how certain
    how confident
    are you (…) sure/certain/positive
    evidence
    proof
    based on
    basis
    how do/can/would/could you know/tell
    what makes you
    source*
    says who
    probab*
    how likely
    what happened to cause
    anything/something to do with
    related to
    what's wrong
    what is wrong
    what's the problem
    what is the problem
    what's the matter
    due to
    because of
    what are the odds
    what are the chances
    what's the deal
    elaborate
    you could be wrong
    could you be wrong
    who's to blame
    to blame
    blame
    what's behind
    behind
    root cause
    what gives
    how so
  `,
  whose: `
    something outside
    something on our end
    token … or
    is it the/our/us … or
    us or
    or (is it) us
    our end
    our side
    their side
    their end
    firewall
    our network
    our own
    attack
  `,
  digest: `
    digest
    summary
    report
    overview
    roundup
    round up
    briefing
    brief
    rundown
    recap
    wrap up
    daily/every/morning/weekly (…) update/updates/mail
    morning update
    daily status
    resymé
  `,
  schedule: `
    daily
    every
    each
    weekly
    weekday*
    weekend*
    morning*
    monday*
    friday*
  `,
  alert: `
    alert
    alerting
    alerted
    notify
    notification
    notif*
    pinging
    pings
    warn
    warning
    warnings
    warned
    masing
    kim*
    nag
    nagging
    bug me
    noise
    beep*
    disturb
    plinging*
  `,
  silence: `
    mute
    muted
    silence
    hush
    paus
  `,
  tellWhen: `
    be told when
    tell/ping/text/message/nudge/buzz/poke/page me/us (…) the moment/second/minute/time
    let me/us know the/whenever/every
    tell/ping/alert/notify/warn me/us whenever/every/as
    give me/us (a) shout/ping/nudge/buzz/heads (up) when/if/once/as/the/whenever/should
    tell me/us (…) when/if/once/as
    let me/us (…) know (…) when/if/once/as/should
    give me/us (…) when/if/once
    message/text/ping/poke/shout (…) when/if/once
    keep me/us posted
    heads up if/when/once
    notify
    warn me/us
    alert me/us
    ping me/us
    give me a shout
    wake me/us when/if/once
    keep an eye
    watch
  `,
};
