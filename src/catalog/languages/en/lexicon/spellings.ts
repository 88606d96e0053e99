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
