import type { CommandWords, EverydayWords } from '../../record/lexicon.ts';

/**
 * Common slips of English, each read as the word that is meant: the word that is meant, and the ways in which it is also written.
 */
export const spellings = `
  can't: cant cannot
  don't: dont
  doesn't: doesnt dosen't
  didn't: didnt
  isn't: isnt
  aren't: arent
  won't: wont
  wasn't: wasnt
  haven't: havent
  hasn't: hasnt
  couldn't: couldnt
  what's: whats
  that's: thats
  there's: theres
  we've: weve
  i'm: im
  tonight: tonite 2nite
  please: pls plz
  quiet: queit
  working: workin workng
  you: u ya
  are: r
  what: wat wut
  summary: summaries sumary roundup
  report: reports
  digest: digests
  alert: alerts
  notification: notifications
  account: accounts acount accout acct
  channel: channels
  page: pages
  post: posts
  tweet: tweets
  hour: hours hr hrs
  minute: minutes mins
`;

export const everyday: EverydayWords = {
  ordinary: `
    shouting shout working burner reading bathing breath beating
    about actually after again all also am an and any anybody anyone anything are around as at away
    back be because been before being but by can check come could day days did do does doing done
    down each ever every everyone everything few find first from get gets getting give go goes going
    gone good got great had happen happened happening happens has have having he hello help here hey
    hi him his how if in into is it its just keep kind know last late later least let like little
    long look looking lot made make man many maybe me mean might mine minute moment month more
    morning most much must my need never new next night no nobody none not nothing now of off on
    once one only or other our out over own part past people please put quick quite rather really
    right said same say see seem seems send sent she should show since so some someone something
    soon sorry start still stop such sure take tell than thank thanks that the their them then there
    these they thing things think this those though thought through time times to today together
    told tomorrow tonight too true try trying turn two under until up us use used using very via
    wait want was way we week well went were what when where whether which while who whole whose why
    will with without wonder work would year yes yesterday yet you your yours hour hours folks guys
    team hmm hm eh oh ah uh um btw fyi asap i'm i've i'll we're we've we'll it's that's there's
    what's who's how's can't don't won't isn't aren't doesn't didn't wasn't weren't hasn't haven't
    couldn't wouldn't shouldn't you're they're o'clock half quarter noon midnight pm nope yep yeah
    nah anywhere somewhere nowhere whatever else ago onto either neither both tolke storm answer
    reply understand alltid dine disse hadde hit min mindre minst mye nok sine stund fy mon liksom
    monday tuesday wednesday thursday friday saturday sunday august january february march may june
    july october december fire fem tjue three four five six seven eight nine ten twelve fifteen
    twenty thirty forty nå'r till tack ham politihus operation ongoing building house side ends
    investigation journalist ops uro worry worried slags plass journalister journalistar journalists
    colleague colleagues boss reporter reporters calling called asked asking evening figure sentence
    numbers prosent percent rent ca circa regionen region fine finfin super supert toppers bes bleve
    imens jeg'll evt eventuelt iallfall noensteds mvh hilsen presse duty officer comms
    communications police station district room
  `,
  familiar: `
    turned
    accepted access acknowledge acknowledged affect alive alright ask asleep attacked base
    behind between blame blocked blocking break briefing broken calm cause caused certain change
    changes choose confident confirmed confirming cover dark dead deciban detail difference
    districts disturb downtime drafts end error everywhere evidence example eye false family
    fault fixed gives green guide hack hackers hangs health heard holding information
    instructions intentional issues known language languages life likely limit load log logged
    lost maintenance makes matter menu messages miss mondays move mute nagging network norwegian
    often outage outages overnight overview platforms points possible posted probable problems
    profile publish publishing purpose rate reason reasons recent regular rejected related
    reporting rest restricted run running safe settings shift shush sign silence silent sitrep
    situation skip sleepy slow solved speak state statistics staying store stuck subscribe
    summarize support systems tactical theirs timeline took tool trouble type unsubscribe
    unusually update uptime user visible waiting wake watch weekdays weekends weekly withdraw
    works write wrong yourself
  `,
  keywords: `
    quiet working account channel channels hacked locked suspended history alerts alert report
    summary daily digest commands firewall nothing again explain tweeting password incidents
    burning breathing unconscious bleeding ambulance stabbed shooting drowning
  `,
  marks: `
    the is are was were be been what what's when where who why how how's which do does did don't
    doesn't didn't can't cannot could would should have has had not isn't aren't won't we we're
    we've our us you your i'm my it it's its and or but if of to from with about this that there
    there's any anything everything nothing just still down up out quiet please thanks thank hello
    hi turn stop send give show tell let know me mute snooze until daily summary report alerts
    account page working works work post posted posting tweet last night tonight today yesterday
    week month year since every morning evening help commands mean means locked hacked gone broken
    back all again now never on at by for so no an
  `,
  sureMarks: `
  
  `,
};

/** What may stand behind a command. */
export const commands: CommandWords = {
  off: 'off stop end remove',
  on: 'on start',
  list: 'list plan plans show status',
  when: 'when',
  all: 'all everything everybody',
  now: 'now',
  snooze: 'snooze wait pause mute',
  acknowledge: 'ack acknowledge acknowledged',
  help: 'help',
  severity: 'critical serious down blocked partly partially warning warnings also',
  silence: 'silence silences',
  joining: 'here about of in and at until every daily us me only is it something',
  report: 'report',
  leave: 'exit quit q',
};
