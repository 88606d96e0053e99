import type { Lexicon } from '../../record/lexicon.ts';

/** English: what staff tell of trouble and of calm. */
export const reports: Lexicon = {
  negation: `
    not
    never
    none
    nobody
    nothing
    hardly
  `,
  dead: `
    dead
    nothing we/i/that/gets/goes
  `,
  atHome: `
    at home
  `,
  orIsIt: `
    or (is/are/was/just/has)
  `,
  somebodyElse: `
    he
    she
  `,
  unable: `
    can't
    cannot
    couldn't
    unable
    not able
    won't let
    locked
    error*
  `,
  elsewhere: `
    before the storm
    at home
    phone*
    the radio
    in traffic
    the office
    on the roads
  `,
  weWord: `
    we
    we're
    we've
    our
    us
  `,
  saysIt: `
    has
    hangs
    not
    can't
    isn't
    locked
    hacked
    broken
    borked
    hanging
  `,
  notCalm: `
    nothing/none (…) gets/get/goes/comes (…) posted/out/through
    not (…) back/up/working/fixed/quiet/just/ok/fine/again
    isn't (…) back/quiet/working
    nothing/none (…) show*/appear*
  `,
  stillTrouble: `
    still (…) can't/not/unable/down/locked
    down again
    locked (…) again
    not working
    acting up again
    locked out again
  `,
  againWord: `
    again
    back
    fixed
    resolved
    solved
    lifted
    unlocked
    restored
    false alarm
    crisis over
    sorted
    never mind
  `,
  truly: `
    actually
    truly
    really
  `,
  tentative: `
    maybe
    perhaps
    if
    what if
    imagine
    heard that
    i heard
    rumour*
    reportedly
    apparently
    they say
    sies at
    dreamt
  `,
  turnedAway: `
    swallow*
    eats/ate/eating our
    spit* (…) out
    won't/doesn't/didn't/wouldn't/not/never (…) accept/accepting/take/let
    took none
    takes none
    error* (…) when/whenever (…) post/posting/publish*/send*/tweet*
    error* on (…) publish*/post*
    can't/cannot/couldn't/not/never/nobody/unable (…) get (…) out/through
  `,
  hijacked: `
    hijack*
    compromis*
    taken over
    took over
    stranger*
    someone/somebody else
    not us
    wasn't us
    isn't us
    we/nobody/none (of us) didn't/never/here (…) write/wrote/post/posted/send/sent
    scam*
    phish*
    rogue
    impersonat*
    stolen
    defaced
    vandalis*
    reklame*
    intruder*
    breach*
    unauthori*
    posting as us
    posts as us
    pretending to be us
    aren't/not/isn't (…) from us
    not ours
    not by us
    fake tweet
  `,
  pageGone: `
    raderad
    deleted
    removed
    vanished
    disappear*
    gone
    missing
    deactivat*
    disabled
    unpublish*
    content/page/profile (…) not/isn't/unavailable (…) available/unavailable
    content/page unavailable
    taken/took (…) down
    not found
    doesn't exist
    does not exist
    banned
    closed
    shut down
    unavailable
    nuked
    wiped
    avpub*
    can't be found
    cannot be found
    isn't there
    no longer there/exist*
    not there
    hidden from
    taken down
  `,
  logIn: `
    locked
    kicked/thrown/booted/shut/signed/logged (…) out
    log in
    log on
    log into
    logging in
    sign in
    sign into
    signing in
    sign on
    password*
    credential*
    code
    verification
    two factor
    authenticat*
    access
    get in
    getting in
    get into
    let us in
    lets us in
    session*
    authenticator
    username
  `,
  tool: `
    tool
    tools
    toolet
    dashboard*
    dashbord*
    dashbordet
    scheduler*
    business suite
    creator studio
    posting software
    software
    publisher
    x pro
    later
    client
    console
    some verktøy
  `,
  network: `
    network*
    firewall*
    proxy*
    proxyen
    broadband
    router*
    switch*
    connectivity
    the internet
    our connection
    connection
    power cut
    power outage
    samband
  `,
  rate: `
    quota*
    limit
    limits
    limited
    rate limit*
    ratelimit*
    too many
    daily limit
    throttl*
    makstak*
    makse*
    maks
    maxed
    used up
    too often
    too quick*
    post limit
    allowance
    cap
    cooldown
    bremse*
    too much
    ran out of
  `,
  cannotPost: `
    reject*/refus*/blocks/blocking (…) everything/posts/post/our/all/tweets/tweet
    can't/couldn't/unable/cannot/not/won't/isn't/aren't/didn't/don't/doesn't/never (…) posting/post/posted/publish/publishing/published/tweet/tweeting/tweeted/update/through/out
    fail*/failing (…) posting/post/posted/publish/publishing/published/tweet/tweeting/tweeted/update/through/out
    posting/posts/post/tweets/tweet/tweeting (…) fail*/refus*/reject*/bounc*/stuck/stop/error
    refused
    rejected
    impossible to
    refus* to
    nothing (…) out/through/posts/send*/publish*
    nothing (is/gets) (…) through
    sending*
    blocked from posting
    stuck in drafts/queue
    error … posting
    not possible to
    not able to
    unable to
    no posts/tweets/tweet/post (…) through/out
    no way to post
    not … going through/out
    bouncing
    bounce*
    nothing/none (…) show*/appear*/visible
    do not/doesn't/don't/didn't/not/never show*/appear*
  `,
  ownNetwork: `
    firewall*/proxy* (…) blocking/blocks/blocked
    lost (…) internet/network
    no internet/network
    no internet
  `,
  lost: `
    lost
    lose
    losing
    dropping
    drops
  `,
  logInTrouble: `
    locked
    kicked/thrown/booted/shut/signed/logged (…) out
    lost access
    asking/asks for (a) code/password
    wrong password
    expired
    reject*
    refuse*
    refusing
    loop*
    denied
    invalid
    revoked
  `,
  orderAnywhere: `
    not
    can't
    won't
    doesn't
    didn't
    isn't
    couldn't
    don't
    aren't
    unable
    fail*
    nobody
    none
    no one
    never
    without
    refus*
    can not
  `,
  rateFirm: `
    rate limit*
    ratelimit*
    quota*
    daily limit
    too many
    used up
    hit (…) limit/cap
    reached (…) limit
    over (…) limit
    throttl*
    limit (…) exceeded/reached
    exceeded
    limited
    maxed
    too often
    makse*
    limit
    maks
    post limit
    cap
    bremse*
    posted too much
  `,
  quietOnPurpose: `
    on purpose
    purposely
    deliberate*
    intentional*
    planned
    hold* (…) back
    withhold*
    waiting to post
    out of respect
    radio silence
    embargo*
    chosen to
    choosing
    not posting
    keeping quiet
    staying quiet
    keeping silent
    staying silent
    by agreement
    undercover
    meant to be
    supposed to be
    nothing out until
    until the family
    next of kin
    tactical*
    operational reasons
    holding (…) post/back
    decided (…) not
    decided against
    ordered not
    under
    low profile
    not tweeting
    refrain*
    told/asked/ordered (us/to) not to
    told us to stay/keep/be quiet
    ordered by
    blackout
    media silence
    agreed to stay/keep/be quiet/silent
    as planned
    until next of kin
    pausing (…) on purpose
    planned silence
    not posting until
    by design
    by order
  `,
  nothingToReport: `
    bomstille
    no calls
    not a single call
    nothing/anything (…) to report/post/tell/share/say/tweet/write/mention
    nothing worth
    nothing (…) happen*
    nothing (is) going on
    nothing doing
    not much (…) happening/going
    no incidents/calls/events/jobs/news
    no (…) incidents
    quiet/calm/slow/uneventful/peaceful/dead/silent/sleepy (…) night/shift/evening/day/here/tonight/morning/so
    all quiet
    all calm
    it's quiet
    just quiet
    simply quiet
    all is quiet
    crickets
    uneventful
    no news
    slow one
    quiet one
    quiet on
    very quiet
    so quiet
    been quiet
    dead quiet
    haven't had anything
    haven't had any
    nothing here
    nothing new
    nothing at all
  `,
  canPost: `
    not down
    isn't down
    aren't down
    not locked
    not hacked
    nothing wrong
    no issue*
    no trouble
    without (…) problem*/trouble/issue*
    false alarm
    again
    fixed
    solved
    resolved
    sorted
    back
    working
    works
    fine
    can (…) post/tweet/publish/log
    able to
    managed to
    posted/tweeted/published
    went through/out
    going through
    all good
    all clear
    good to go
    up
    lifted
    unlocked
    restored
    reinstated
    recovered
    in again
    up and running
    accepts our
    accepting our
    accepts (…) again
    back in
    back into
    got in
    access back
    back to normal
    went through
    started working
    full access
  `,
  canPostSurely: `
    accepts our
    accepting our
    accepts (…) again
    back in
    back into
    got in
    let us (…) in
    lets us (…) in
    got (…) back in
    not/isn't/aren't (…) down/locked/hack*/hacked/blocked
    nothing (…) wrong
    no issue*
    no trouble
    without (…) problem*/trouble
    false alarm
    working
    works
    worked
    posting (…) fine/ok
    fixed
    solved
    resolved
    sorted
    up again
    back up
    back online
    are back
    we're back
    is back
    it's back
    up and running
    in again
    can (…) post/tweet/publish/log
    able to (…) post/tweet/publish/log
    managed to
    posted/tweeted/published
    went through/out
    unlocked
    restored
    reinstated
    lifted
    all clear
    all good
    everything (is) fine/ok/okay/working
    is fine
    are fine
    account (…) fine
    got (…) access back
    back to normal
    posting again
    started working
    posting works
    (is/it's) fine again
    all good now
    crisis over
    full access
  `,
  withEase: `
    no problem/trouble/issue
  `,
  vaguelyFine: `
    all good
    false alarm
  `,
  deniedTrouble: `
    login (is) (now/again) i ok/works/working/fixed/fine
    not/isn't/aren't/no (longer/actually/down) down/locked/hacked/blocked/suspended/broken/dead/offline/out
    nothing (is) (…) wrong/broken
    no/any/without/zero/not (…) problem*/issue*/trouble*/error*/outage*/fault*
    false alarm
    problem* (…) over/fixed/solved/resolved
    issue/problem/outage (…) resolved/over/fixed/solved/sorted/gone
    thought (…) down/locked/hacked/broken
    was (…) down/locked/out
    were (…) down/locked
    not (…) down
    suspension/ban/block/lock lifted/gone/over/removed
  `,
  screenSays: `
    @platform/account/page/side/profil/feed (…) says/reads/shows
  `,
  everyChannelOfReport: `
    all
    every
  `,
  trying: `
    try
    trying
    tried
  `,
  toldNotTo: `
    told/asked/ordered (us/to) not to
    not allowed
    supposed to
  `,
  pausing: `
    we/we're/@owner (are/is/will) (be/taking) (a) pausing/silent/quiet/paused/pause/break
    we (…) stay quiet/silent
  `,
  ownThing: `
    my (own/bank/work) pc/phone/laptop/computer/account/machine/mobile/bank
    bank account
    bank accounts
  `,
};
