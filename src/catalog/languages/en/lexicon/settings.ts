import type { Lexicon } from '../../record/lexicon.ts';

/** English: digests, alerts and maintenance. */
export const settings: Lexicon = {
  switchOff: `
    stop
    stops
    turn/switch/take (…) off
    turn/switch (…) off
    disable
    cancel*
    unsubscribe*
    quit
    end
    skip
    remove
    delete
    kill
    cut
    enough
    no more
    cease
    nok
    opt out
  `,
  refusedSetting: `
    no thanks to
    no thank you to
    send/pling/ping/notify/alert/tell (me/us) not/never
    no pings/alert/notification/notifications/noise
    don't (…) send/alert/notify/ping/want/need/bother/nag/tell/warn/bug/text/message/disturb
    do not (…) send/alert/notify/ping/want/need/bother/disturb
    no (more/further) (…) report/summary/alert/digest/notification/ping/warnings/updates/digest/briefing/summaries
    never (…) send
    fed up
    sick of
    tired of
    not need
    won't need
    can do without
    shut up
    be quiet
    don't (…) report/summary/digest
    quit alerting/pinging/sending/notifying
    stop alerting/pinging/sending/notifying
  `,
  deniedOff: `
    don't want to miss
    don't (…) stop/turn/switch/cancel/disable/drop/end/remove/kill/cut/skip/unsubscribe/mute
    do not (…) stop/turn/switch/cancel/disable/drop/end/remove/kill/mute
    never (…) turn/stop/cancel
    continue
    keep (…) sending/on/coming/alerting/the/them
    keep (…) report/summary/digest/alert
    leave (…) on
    don't forget
    do not forget
  `,
  snooze: `
    snus
    paus
    mute
    muted
    silence
    hush
    quiet
    postpone
    hold off
    stillemodus
    do not disturb
    don't disturb
    peace
    shush
    delay
  `,
  whenWord: `
    what/which hour
    what time
    when
    which day*
    what day*
    how often
    is (…) on
    are (…) on
    next
    how long until
    where's my
    where is my
    what's the schedule
  `,
  wish: `
    can/could/would you/i/we
  `,
  whichAlerts: `
    which/what alert* (…) on/active/here/apply
  `,
  setClock: `
    calm before the storm
    before the storm
  `,
  ack: `
    acknowledge*
    ack
    acked
    ackd
  `,
  softAck: `
    roger
    copy
    copy that
    on it
    i've got (it/this)
    i got (it/this)
    we got (it/this)
    got it
    got this
    looking into
    looking at
    will look
    have a look
    i'll take
    we'll take
    taking (it/this/care/over)
    i'm handling
    handling it
    we're handling
    seen
    noted
    aware
    is aware
    working on
    understood
    we know
    yep we
    tas
    confirmed
    acknowledging
  `,
  standAlarm: `
    alarm clock
    wake up
    alarm for my
    set an alarm
    nap
    car
    phone
    house
    office
    school
    weather
    storm*
    kids
  `,
  courtesy: `
    sorry/apologies (…) disturb*/bother*
    hate to bother
  `,
  beingTold: `
    message that
    notice that
    told that
  `,
  noAlert: `
    sorry to disturb
    sorry (for) disturbing
    familie/familien/kin/family (…) notified/alerted/told
  `,
  wishToBeTold: `
    can/could/would you/i/we
    tell me/us
    let me/us know
  `,
  whyOrWho: `
    why
  `,
  silencing: `
    mute
    do not disturb
    don't disturb
  `,
  calmWord: `
    quiet
  `,
  leaveUsAlone: `
    shut up
    be quiet
    hysj
    hold off
    don't (…) bother/bug/nag
    leave me/us alone
    let me sleep
  `,
  switchOn: `
    turn (…) on
    switch (…) on
    enable
    want
    give
    get
    subscribe
    need
    resume
    set up
    on
  `,
  enough: `
    nok
    enough
    stop
  `,
  subscribe: `
    subscribe*
    sign (me/us) up
    set up
    schedule
    turn on
    switch on
    enable
    turn (…) on
    move
    change
    give
    get
    want
    i'd like
    would like
    need
    make
    reschedule
    let me have
    please
    resume
    keep
  `,
  aboutElse: `
    report/summary about/from/on the
    deadline
    write (…) report
    lese
    read
    sign the
  `,
  noReport: `
    to report
    worth reporting
    report a
    report that
  `,
  digestRead: `
    lese
    read
    done
    finished
    hans
    wrong
    why
  `,
  mayOrCan: `
    can/could/would you/we/i
  `,
  itOrAgain: `
    it
    that
    again
    after all
  `,
  atWhatTime: `
    what time
    when
    how often
  `,
  isDigestOn: `
    is (…) digest/summary (…) on/active
  `,
  requestAsked: `
    can/could/may you/we/i
    is it possible
  `,
  summaryWord: `
    summary
  `,
  overviewWord: `
    overview
    summary
  `,
  subscribeVerb: `
    subscribe*
    turn
    enable
  `,
  onlyCritical: `
    only (…) critical/serious/down/outage*/blocked
    only when (…) down
    critical
  `,
  alsoPartly: `
    also/óg (…) partly/partially/warning*
    warnings
  `,
  unusualSilence: `
    silent/quiet (…) unusually/abnormally/unexpectedly (long)
    unusually/abnormally/unexpectedly/unusual (…) silent/quiet/silence/silences/long
    silences
    long silence
    not/hasn't/haven't posted (…) for/in (a) unusually/very/long/while
  `,
  maintenance: `
    maintenance
  `,
  eachWeek: `
    every/each (week)
    weekly
    mondays
    tuesdays
    wednesdays
    thursdays
    fridays
    saturdays
    sundays
    daily
  `,
  windowEnd: `
    avlys
    stop
    end
    cancel
    remove
    delete
    done with
    maintenance off
    is done
    is finished
    finished
  `,
  windowShown: `
    which
    what
    when
    show
    is there
    any
  `,
  site: `
    website*
    web site
    site
  `,
  windowState: `
    down
    up
    works
    working
    why
  `,
  otherOrder: `
    snooze
    mute
    off
    pause
    when
    stop
    end
    enough
    quit
    kill
    not
    never
    don't
  `,
};
