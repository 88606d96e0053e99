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
};
