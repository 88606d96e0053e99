import type { Examples } from '../../record/lexicon.ts';

/** English. */
export const examples: Examples = {
  'ask-status': `
    are we down on facebook or is it just a quiet night
    is our account up
    can oslo post
    is twitter working for you
    are our posts getting out
    are our messages getting through to people
    is anything getting out at all
    is the account alive
    any sign of life from oslo
    have we heard from oslo
    how are the channels doing
    how are things looking
    how is oslo doing
    what's the state of our accounts
    what's the situation on mastodon
    what's up with instagram
    what's going on with our page
    is everything alright
    is everything up and running
    everything green
    all good everywhere
    all systems go
    any problems right now
    any known issues with instagram
    anyone else having trouble with twitter
    is it only us
    is it just me or is bluesky slow
    does this affect other districts
    who is down right now
    which channels are down
    which districts can't post
    which accounts are working
    are we still locked out
    are they still blocked
    did we get the account back
    has it been fixed
    is it fixed yet
    is the problem solved
    is it safe to post now
    can we tweet again
    can I post something now
    can people see our posts
    is our page visible
    is the page still there
    does the feed load
    is this silence normal
    is it unusually quiet
    should we worry about the silence
    should it be this quiet
    asleep or broken
    dead or just sleepy
    check oslo for me
    could you take a look at facebook
    can someone check if we are up
    run a health check
    give me a status
    status update please
    quick check on instagram
    sitrep
  `,
  'ask-why': `
    why is oslo down
    why can't we post
    why is it so quiet
    why is the account locked
    why do you think so
    why do you say that
    why is nothing getting out
    what is the cause
    what's the reason
    what caused this
    what is wrong
    what's the matter with facebook
    what is behind the silence
    where is the fault
    is it our fault
    whose fault is it
    is the problem on our side
    is it our end or theirs
    is it us or them
    is it our network or twitter
    is it the firewall
    who is to blame
    who locked us out
    did we do something wrong
    how do you know
    how can you tell
    how did you work that out
    how sure are you
    how certain is that
    how confident are you about this
    how likely is it
    are you sure
    are you certain it isn't us
    what makes you think that
    what's your evidence
    show me the evidence
    what do you base that on
    what points to an outage
    could it be something else
    could it be hackers
    were we attacked
    is this related to the hack
    does it have to do with the maintenance
    is it because of the password change
    explain
    explain yourself
    explain that in more detail
    tell me more about the cause
    give me the reasons
    go into detail
    how come
    what gives
  `,
  'ask-history': `
    when did we last post
    when was our last tweet
    when did oslo last publish something
    what was the last thing we posted
    last post on facebook
    most recent tweet from oslo
    how long have we been down
    how long has it been quiet
    how long was instagram out
    how long did the outage last
    how many times was x down
    how many posts did we make yesterday
    how often does facebook go down
    what happened last night
    what happened while I was asleep
    what has happened since my last shift
    did I miss anything
    did anything break last night
    was there an outage yesterday
    was the account down yesterday
    when did it start
    when did x go down
    when were we locked out
    when did we come back
    since when has it been like this
    show history for oslo
    show me incidents from last week
    list outages in march
    incident log
    timeline
    downtime this year
    uptime last month
    statistics for facebook
    has oslo posted anything today
    has this happened before
    is this the first time
    how long ago did we post
    what went on overnight
    summarize the night
    history
  `,
  'report-trouble': `
    we can't post
    we can't log in
    we are locked out
    the account is locked
    our account has been hacked
    someone took over our account
    our page is gone
    our profile was suspended
    the network is down here
    the publishing tool is broken
    we get an error when posting
    our posts are rejected
    twitter is down
    nothing goes out
    we hit the rate limit
    our password is not accepted
    we keep getting logged out
    the post is stuck in drafts
    facebook is slow and hangs
    something is off with the account
    just reporting that bluesky isn't working
    we lost access
    there are posts we didn't write
    the firewall is blocking us
  `,
  'report-quiet': `
    nothing to report
    quiet night
    slow shift here
    nothing is happening
    no incidents tonight
    we had nothing to write about
    posting works
    it works again
    we're back
    we're in again
    problem solved
    it's fixed
    false alarm
    we're holding back on purpose
    we are staying silent for tactical reasons
    we are waiting until the family has been told
    silence is intentional
    confirming a quiet night
    posted just now without any trouble
    just a calm evening nothing wrong
  `,
  digest: `
    send me a daily report at 7
    morning summary at six please
    turn on the daily digest
    turn off the digest
    stop the morning report
    I want an overview of all districts every morning
    give us a weekly summary on mondays
    subscribe me to the daily report
    unsubscribe from the digest
    when does the digest come
    what time is the summary sent
    move the report to half past seven
    change the time of the report
    set up a regular briefing on weekdays
    don't send any more reports
    skip the report at weekends
    could we get a status report every friday
    resume the daily briefing
  `,
  alerts: `
    alert me when oslo goes down
    tell me when x is back up
    let me know if anything changes
    turn off alerts
    turn on notifications for facebook
    mute alerts for an hour
    snooze until tomorrow
    do not disturb for the rest of the night
    stop the notifications
    acknowledged
    got it
    on it
    we're looking into it
    stop nagging
    keep me posted if the status changes
    wake me if instagram goes dark
    keep an eye on oslo and tell me
    shush until seven
    pause the alerts
  `,
  help: `
    what can you do
    what can I ask you
    what can you help with
    how do I use you
    how does this work
    how do you work
    who are you
    what is this bot
    what is kanalvakt
    what commands are there
    show commands
    list of commands
    how do I turn on alerts
    how do I stop the report
    how do I change the time
    how do I report a problem
    how do I say that we can't post
    how do I withdraw a report
    how do I mute alerts
    how do I acknowledge
    what does probable mean
    what does confirmed mean
    what does deciban mean
    what do you mean by possible
    what is the difference between quiet and silent
    what does it mean that an account is restricted
    which districts do you cover
    which platforms do you support
    which channels do you watch
    what languages do you speak
    do you understand norwegian
    where are the settings
    where can I get help
    can you help me
    I need help with this bot
    I need help
    give me an example of what to write
    what should I type to get the status
    is it possible to choose other days
    can I change the language
    do you store what I write
    how often do you check the accounts
    where do you get your information
    instructions
    user guide
    menu
  `,
  'off-topic': `
    who is on duty tonight
    what's for dinner
    when does the bus leave
    when does the meeting start
    where are the car keys
    can someone fetch coffee
    the printer is out of paper
    the lift is stuck
    it's raining outside
    what's the weather like
    who won the match
    happy birthday
    have a nice weekend
    tell me a joke
    what time is it
    who is the boss
    how many employees do we have
    where is the fire station
    write a post for us
    delete the tweet
    change the password for me
    call me
    translate this
    why is the sky blue
    why is the coffee cold
    is the canteen open
    are you sick today
    is anyone home
    when does the shift end
    have you eaten
  `,
};
