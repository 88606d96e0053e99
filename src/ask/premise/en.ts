import type { PremiseLines } from './lines.ts';

const WE = String.raw`\b(?:we|i|nobody here|no one here|none of us|the duty officer|a colleague|colleagues|our staff)\b`;
const CANNOT = `(?:can't|cannot|can not|couldn't|could not|are unable to|am unable to|still can't|can no longer|aren't able to)`;
const POST =
  '(?:tweet|post|publish|get (?:anything|it|a thing|posts?|a post|a word) out|send (?:anything|it) out|write)';
const PAGE = '(?:page|profile|account|site|web ?site|feed|handle|timeline)';

export const en: PremiseLines = {
  'cannot-post': [
    String.raw`${WE}[^,]{0,25} ${CANNOT} (?:\w+ ){0,2}${POST}\b`,
    String.raw`\b(?:nobody|no one|none) (?:here |of us |in the room )?can (?:\w+ )?${POST}\b`,
    String.raw`\bwhy (?:can't|cannot|couldn't) (?:we|i) (?:\w+ )?${POST}\b`,
    String.raw`\b(?:are not|aren't|is not|isn't) going out\b`,
    String.raw`\b(?:posts?|tweets?|alerts?|closures|warnings?) (?:won't|will not|don't|do not) (?:go out|post|send)\b`,
    String.raw`\b(?:post|tweet|alert|warning|update|notice|message) (?:\w+ ){0,3}(?:failed|fails|bounced|(?:was|is|got|were) (?:refused|rejected))\b(?!,? (?:twice|because))`,
    String.raw`\bnothing (?:\w+ ){0,2}(?:goes|gets|comes|going|getting) (?:\w+ )?(?:out|through|any more|anymore)\b`,
    String.raw`\b(?:something went wrong|an error|a spinner) when (?:we|i)\b`,
    String.raw`\b(?:spins|spinning)\b[^.]{0,20}\b(?:post|share|send)\b|\bno posting\b`,
  ],
  'cannot-log-in': [
    String.raw`\b(?:can't|cannot|couldn't|unable to) (?:\w+ )?(?:log|sign|get) (?:back )?in\b`,
    String.raw`\b(?:refuses?|rejects?|will not take|won't take) (?:the|our|my|any) password\b|\bpassword (?:no longer|does not|doesn't) (?:work|fit)s?\b|\bwrong password\b`,
    String.raw`\b(?:locked|thrown|kicked|logged|shut) (?:us |me |everyone )?out\b`,
    String.raw`\blost (?:our |all )?access\b`,
    String.raw`\bpassword (?:\w+ ){0,2}(?:is|was|has been|been) changed\b|\bpassword (?:\w+ ){0,3}(?:does not|doesn't|no longer) work\b`,
    String.raw`\b(?:e-?mail )?address (?:on the account )?(?:was|has been|is) changed\b|\bno longer (?:an? )?admin\b`,
  ],
  'can-post': [
    String.raw`${WE} (?:just |have just |finally |also |still |can |could )*(?:got|get) (?:\w+[ -]){1,6}(?:out|up)\b`,
    String.raw`${WE} (?:just |have just |finally )*(?:posted|tweeted|published)\b`,
    String.raw`${WE} (?:just |have just )*(?:put|sent) (?:\w+[ -]){0,6}(?:out|up)\b`,
    String.raw`\b(?:a|our|the|that|one) (?:\w+ )?(?:post|reply|tweet|message|update)(?: of ours)? (?:just )?(?:went|got|goes) (?:through|out|up)\b`,
    String.raw`\bboth went through\b|\bfirst post is up\b`,
    String.raw`\bthey (?:have )?posted\b|\bsays? (?:they|it) (?:can|could) post\b`,
    String.raw`\b(?:shift|desk|room|team|colleague|officer|one of us) (?:\w+ ){0,2}(?:got|posted|put|tweeted)\b(?![^.]{0,25}\b(?:refused|error|failed|thrown|locked|logged|kicked))`,
    String.raw`\b(?:it|that|that one|the last one|both|by hand it|ours) (?:went|came|got) (?:out|through|up)\b`,
    String.raw`^ posted from\b|\b(?:moving|tweeting|posting) again\b`,
  ],
  hijacked: [
    String.raw`\b(?:somebody|someone|something|strangers?|a stranger|hackers?|they) (?:else )?(?:has |have |had |just )*(?:posted|posting|is posting|wrote|tweeted|taken over|took over|hijacked|hacked|is in our|got into)\b`,
    String.raw`\b(?:nobody|no one|none) (?:here|of us|in the room|on duty) (?:wrote|posted|sent|tweeted) (?:it|that|this|them|those)\b`,
    String.raw`\b(?:posts?|tweets?) (?:that )?(?:we|nobody here) (?:did not|didn't|never) (?:write|wrote|send)\b`,
    String.raw`\b(?:we|it|account) (?:were|was|been|got) (?:hacked|hijacked|taken over)\b`,
    String.raw`\b(?:as us|in our name)\b`,
    String.raw`\bis not ours any ?more\b`,
    String.raw`\bunder our name\b|\b(?:nobody|no one|none) (?:\w+ ){0,3}(?:filed|authored|approved) (?:that|this|it)\b`,
    String.raw`\b(?:page|account|profile) (?:\w+ )?has (?:another|a new|a different) name\b`,
    String.raw`\b(?:porn|bitcoin|crypto|swear words?|threats|scam)\b[^.?]{0,30}\b(?:on our|as a picture|under|in our|page)\b`,
  ],
  'tool-broken': [
    String.raw`\b(?:tool|scheduler|publishing system|software|our system|dashboard) (?:\w+ ){0,3}(?:fails|failed|is broken|is down|gets? (?:a )?(?:4|5)\d\d|errors?|refuses|won't|does not work|doesn't work|hangs|stopped)\b`,
  ],
  'network-down': [
    String.raw`\b(?:our|the) (?:network|internet|line|wifi|connection) (?:\w+ ){0,2}(?:is|was|went) (?:down|out|gone)\b`,
    String.raw`\bnothing (?:loads|opens|works) here\b`,
    String.raw`\bblue screens?\b|\bno (?:mobile |phone |cell )?(?:service|signal|coverage)\b|\bno (?:computer|pc) (?:starts|works|boots)\b`,
  ],
  'page-gone': [
    String.raw`\b${PAGE} (?:\w+ ){0,2}(?:is|has|was) (?:\w+ )?(?:gone|disappeared|vanished|deleted|removed|taken down|missing)\b`,
    String.raw`\b(?:can't|cannot) find (?:\w+ )?(?:our|the) (?:\w+ )?${PAGE}\b|\b${PAGE} (?:does not|doesn't) exist\b`,
    String.raw`\b${PAGE} (?:\w+ ){0,2}(?:is not|isn't) there\b`,
  ],
  'quiet-on-purpose': [
    String.raw`\b(?:we|they|staff) (?:\w+ ){0,2}(?:on strike|on holiday|keeping quiet|holding back|in an exercise)\b`,
    String.raw`\b(?:silent|quiet) on purpose\b|\bnext of kin\b`,
    String.raw`\bonly (?:emergencies|essential messages) go out\b`,
    String.raw`\bbecause of the (?:strike|election|mourning|exercise|shutdown|holiday)\b`,
  ],
  'nothing-to-report': [
    String.raw`\b(?:nobody|no one|none) (?:here|of us|on duty) has (?:written|posted|tweeted|published) anything\b`,
    String.raw`\bnothing (?:has )?happened\b|\bnothing to report\b`,
  ],
  'rate-limited': [
    String.raw`\b(?:rate limit|daily limit|posting limit|too many (?:posts|tweets))\b(?! exceeded)`,
    String.raw`\b(?:we|account) (?:have |has )?hit (?:a|the|our) (?:\w+ )?limit\b`,
  ],
  'login-wall': [
    String.raw`\b(?:only|just) (?:\w+ ){0,2}(?:a |the )?(?:log-?in|sign-?in) (?:page|wall|screen|box)\b`,
    String.raw`\b(?:has to|have to|must|asked to|asks? \w+ to|without) (?:log|sign|logging|signing) ?-?in\b`,
  ],
  unreachable: [
    String.raw`\b(?:x|twitter|facebook|instagram|bluesky|mastodon|${PAGE}) (?:\w+ )?(?:won't|will not|doesn't|does not|isn't|can't) (?:\w+ )?(?:load|open|opening|loading|answer|respond|come up)\b`,
    String.raw`\b(?:times? out|timed out)\b`,
    String.raw`\bgone in the whole building\b`,
    String.raw`\b(?:cannot|can't|can not) be (?:reached|opened|loaded|fetched)\b`,
    String.raw`\b(?:error )?5\d\d (?:on|from)\b|\b(?:x|twitter|facebook|instagram|bluesky|mastodon|it) (?:just )?(?:spins|hangs)\b`,
  ],
  empty: [
    String.raw`\b${PAGE} (?:\w+ ){0,2}(?:is|shows|looks) (?:\w+ )?(?:empty|blank|nothing)\b`,
    String.raw`\ball (?:our|the) (?:posts|tweets) are gone\b|\bwithout a single (?:post|picture)\b`,
    String.raw`\bsays? (?:there are )?no posts(?: yet)?\b|\b(?:page|profile) (?:was|is|has been) wiped\b`,
  ],
  warning: [
    String.raw`\bwarning (?:in front of|on|before|over) (?:our|the)\b|\bsensitive content\b`,
    String.raw`\basks? (?:people|readers|visitors|users) (?:whether|if) (?:they|you)\b`,
  ],
  suspended: [
    String.raw`\b(?:says?|shows?|reads|told|tells us)\b[^.]{0,30}\bsuspended\b|\bsuspended (?:us|our)\b`,
    String.raw`\b(?:account|page|profile) (?:is|was|has been|got) suspended\b`,
  ],
  'not-visible': [
    String.raw`\b(?:and|but) (?:it|they|none|nothing|neither|nobody|no one)\b[^.]{0,20}\b(?:showing|visible|appear(?:s|ed)?|there|sees?|can see)\b`,
    String.raw`\b(?:isn't|aren't|not|never|neither) (?:\w+ )?(?:showing|showing up|visible|appeared)\b`,
    String.raw`\b(?:followers|people|residents|nobody) (?:\w+ ){0,3}(?:see nothing|do not see|don't see|can't see|sees us)\b`,
    String.raw`\b(?:press|people|residents|followers|nobody|they|drivers|public)\b[^.?]{0,40}\b(?:cannot|can't|can not) (?:find|see|read) (?:us|it|them|our)\b`,
    String.raw`\b(?:nobody|no one) (?:\w+ ){0,2}(?:sees|reads|finds|can see|can find) (?:it|them|us|our)\b`,
  ],
  elsewhere: [
    String.raw`\b(?:is|are|went out|stands|was) on (?:\w+ ){1,4}(?:but|and) (?:\w+ ){0,3}not (?:on|in)\b`,
    String.raw`\bis on (?:\w+ ){1,4}but (?:the|our) \w+ (?:still )?(?:does not|doesn't) have it\b`,
    String.raw`\b(?:missing|never arrived) on (?:x|twitter|facebook|instagram|bluesky|mastodon)\b`,
  ],
  'visible-again': [
    String.raw`\b(?:page|account|profile|site|it|post|everything) (?:\w+ ){0,3}(?:is back|opens again|again|is there now|there again|exists again)\b`,
  ],
  'others-too': [
    String.raw`\b(?:everybody|everyone|others|neighbou?rs?|next door|the county|other (?:forces|services|accounts|offices|districts)|colleagues)\b[^.?]{0,30}\b(?:gets?|got|has|have|had|too|as well|the same|also)\b`,
    String.raw`\b(?:are|is|were) (?:wiped|gone|down|locked|refused|out) (?:as well|too)\b`,
  ],
};
