import type { Lexicon } from '../../record/lexicon.ts';

/** English: what is asked: why, when, how and for help. */
export const questions: Lexicon = {
  ellipsisWords: `
    and
    what about
    how about
    same
    then
    also
    too
    on
    in
    but
    last
    there
    now
    with
    how
    was
    it
    about
    from
    since
    either
    next
  `,
  helpAsked: `
    can you help
    what can you/i/we
    what do you (do/know/understand)
    who are you
    what are you
    how do you work
    how (do/can/should) (i/we) use
    how to use
    how does (this/it) (bot/thing) work
    what commands
    which commands
    command
    commands
    what (does/do/is) (…) mean*
    what's meant
    meaning of
    what do you mean
    define
    what is a/an/meant
    difference between
    which (…) channel/district/districts/platforms/platform/account/language (…) do/can/are/you
    what (…) channel/districts/platforms/account/languages (…) do/can/are
    help
    instruction*
    user guide
    guide
    manual
    where (…) settings
    what kind of
    options
    which words
    examples
    are you (…) bot/real
    undo (that)
    withdraw (it/that/my report)
    take (that/it) back
  `,
  howTo: `
    how do/can/could/should/would i/we/you/one (…) turn/switch/stop/set/get/change/subscribe/unsubscribe/cancel/configure/move/enable/disable/mute/snooze/acknowledge/add/remove/report/silence/make/schedule/pause/sign/withdraw/undo/activate/start/connect/tell
    how to
    how do/does (…) alert/alerts/digest/notifications/summary/report/snooze/snoozing (…) work
    where (do/can) (i/we)
    is it possible
    can one
    can i/we change/choose/set/pick/customi*/turn/switch/stop
    way to
    what do i (have/need) to
    what should i type
    what do i type/write/say
    should i
  `,
  tellTheBot: `
    how do/can/should/would/could/may i/we/one report/raise/let/inform/notify (…)
  `,
  explainYourself: `
    help me/us understand/read (the/your/this/that) answer/reply/status/response
    help me/us get started
    don't understand/get your/the/that/this answer/reply/message
    do not understand your/the/that/this answer/reply
    do you speak/understand english/norwegian/swedish/danish
  `,
  helpWord: `
    help
  `,
  helpWanted: `
    can you
    what
    how
    need
    show
  `,
  thanksWord: `
    thanks
    thank
  `,
  notHelp: `
    password*
    which … down
  `,
  historyAsked: `
    history
    log of
    timeline
    last (…) post/posted/tweet/tweeted/update/message/outage/incident/time/activity/published/seen/heard/sign/down/went
    latest
    most recent
    how long
    how many
    how often
    how much
    when (…) did/was/were/last
    since when
    what (…) happened
    what went
    anything happen*
    did anything
    did (…) go down/dark
    did (…) post/tweet/publish/have/get
    had (…) problems/trouble/outage
    previous/earlier/past (…) post/outage/incident/incidents/tweet
    downtime
    incidents
    outages
    ever
    longest
    statistics
    stats
    first time
    recap of
    summarize
    sum up
    list of
    when was
    missed anything
    while i was
    what did you say/answer/tell
    what have you said
  `,
  listing: `
    show
    give
    history
  `,
  historyShown: `
    history
    show
  `,
  howMany: `
    how many
    how much
  `,
  outageNoun: `
    incidents
  `,
  nowWord: `
    now
  `,
  countWord: `
    how many
  `,
  worksWord: `
    work
    working
  `,
  countedThings: `
    times
    outage*
  `,
  statementVerb: `
    we
    have
    we're
    are
    not
    alert
  `,
  perfect: `
    has (…) been/had/gone/posted
    have (…) been/had/gone/posted
  `,
  showMe: `
    show (me/us)
    give me
  `,
  notWord: `
    not
    can't
  `,
  whatMeans: `
    what (…) mean*
  `,
  askedWithin: `
    is (there) something/anything wrong/broken/down/off
    are we down/blocked/ok/okay/fine
    wonder* if/whether/why/what
    can/could you (please/just) check/see/tell/look/find/show/explain
    check if/whether/on/how/@owner/@platform
    tell me/us why/what/how/if/about/when
    show me/us
    is it
    find out
    want to know
    anyone know
    does anyone
    do you know
    can someone
    can anyone
    do we know
    any idea*
  `,
  alternative: `
    or (…) just/only/simply/quiet/nothing
    because it's quiet
  `,
  either: `
    or
  `,
  because: `
    because
  `,
  check: `
    check/see/look (…) if/whether
  `,
  explainWord: `
    why
    explain*
    evidence
    how come
  `,
  whyWord: `
    why
    explain
  `,
  stillSo: `
    still
    now
    solved
    again
    same
  `,
  takenOver: `
    hijack*
    taken over
  `,
  leaning: `
    it
    that
    they
    this
    there
    like that
    then
    you
    what
    how long
    how sure
    since when
    when
    last
    is
    was
    has
    been
    did
    does
    are
    were
    still
    happen*
    sure
    who
    how
    it's
    that's
    they're
  `,
  anyOne: `
    anything
    anyone
    anybody
    any
    something
    somebody
    everyone
    everybody
    which
  `,
  withdrawAsked: `
    undo
    undo (that/it)
    withdraw
    withdraw (it/that/my) (report)
    take (…) back
    delete/remove my report/message
    retract (…)
    scratch that
    i reported that by mistake
    reported by mistake
  `,
  languageAsked: `
    in english/norwegian/nynorsk (please)
    answer/reply/respond/write/speak (…) in english/norwegian/nynorsk
    switch to english/norwegian/nynorsk
  `,
  affectedAsked: `
    who/which (…) affected/hit/impacted
    who's (…) affected/hit/impacted
    who does it/this affect
    how many (…) affected/impacted
  `,
  handlerAsked: `
    who/who's (is/has/'s) (taken/taking/on/handling/got/owns/working) (on) it/this/that/case/incident
    who owns (it/this/the incident)
    who acknowledged
    has anyone taken/acknowledged
    is anyone (…) on it/this/handling
  `,
  toldAsked: `
    what did you say/tell/report/send/alert/announce (us/me)
    what have you said/told/reported/sent (us/me)
    which alerts did you send
  `,
  reporterAsked: `
    who reported
    who told you
    who said (so/that)
    who flagged
    when was (it/this) reported
  `,
  platformSaysAsked: `
    what does/do/did @platform/they/the (platform) say (about/themselves/itself)
    has @platform said
    what is @platform saying
    status page (…)
    did @platform say
  `,
  endAsked: `
    when will/is/are (it/this/we/they/@platform/@owner) (be) (back/over/fixed/up/done) (again)
    when will (it/this/@platform) (…) back/over/fixed/up/end/work
    how long will (it/this) (take/last)
    how much longer
    any eta
    eta
  `,
  watchedAsked: `
    which/what (channels/accounts/districts/platforms/channel/account) do you watch/follow/monitor/track/cover
    what are you watching/monitoring
    who do you watch/monitor/follow
  `,
  certaintyAsked: `
    what does/do (…) mean*
    what is
    what do you mean
    meaning of
  `,
  othersAsked: `
    the others
    the rest
    and others
    everyone else
    all the others
    other ones
  `,
  adviceAsked: `
    what should/do/can/must (we/i) do (now/about)
    anything (…) (we/i) should/can/must/need (to) do
    should (we/i) do anything
    what now
  `,
  condition: `
    if
    when
    in case
  `,
};
