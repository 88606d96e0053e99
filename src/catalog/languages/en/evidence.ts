import type { SignalOf } from '../../../model/signal.ts';
import type { CredentialReason, ReportedState, Reporter } from '../../../model/signal-values.ts';
import type { NextObservation } from '../../../model/verdict.ts';

/** Every value that a signal can carry. */
type EvidenceKey =
  | `evidence.profile.${SignalOf<'profile'>['seen']}`
  | `evidence.credentials.${SignalOf<'credentials'>['result']}`
  | `evidence.reason.${CredentialReason}`
  | `write.result.${SignalOf<'write'>['result']}`
  | `notice.scope.${SignalOf<'platform-notice'>['scope']}`
  | `evidence.peers.${SignalOf<'peers'>['state']}`
  | `reach.${SignalOf<'reach'>['result']}`
  | `who.${Reporter}`
  | `says.${ReportedState}`
  | `settle.${NextObservation}`;

export const evidence = {
  // Evidence
  'evidence.line': '{time} {what}',
  'evidence.other': '{channel}: {what}',
  'evidence.against': '{what} (points the other way)',
  'evidence.post': 'a post of ours became visible',
  'evidence.post.stranger': 'a post that is not ours became visible',
  'evidence.profile.visible': 'the profile is visible',
  'evidence.profile.stale': 'the profile shows only old posts',
  'evidence.profile.partial': 'the profile shows only in part',
  'evidence.profile.undated': 'the feed has no dates that can be read',
  'evidence.profile.unreadable':
    'the page is too heavy for me to read: that is my limit, not a fault of the account',
  'evidence.profile.missing': 'the profile is gone',
  'evidence.profile.empty': 'the profile is there, but empty',
  'evidence.profile.suspended': 'the profile is marked as suspended',
  'evidence.profile.interstitial': 'the profile is hidden behind a warning',
  'evidence.profile.login-wall': 'the profile asks readers to log in',
  'evidence.profile.renamed': 'the profile has another name',
  'evidence.profile.replaced': 'another account stands under our name',
  'evidence.profile.moved': 'the profile says that it has moved to another account',
  'evidence.profile.defaced': 'the profile has been changed by strangers',
  'evidence.profile.unreachable': 'the profile cannot be reached',
  'evidence.profile.named':
    '{what}{proved, select, no {; its name no longer resolves} yes {; it goes by {name} now, so put that in the settings}}',
  'evidence.credentials.ok': 'login works',
  'evidence.credentials.expired': 'login has expired',
  'evidence.credentials.revoked': 'login has been withdrawn',
  'evidence.credentials.locked': 'login refused: the account is locked',
  'evidence.credentials.suspended': 'login refused: the account is suspended',
  'evidence.credentials.disabled': 'login refused: the account is disabled',
  'evidence.credentials.app-refused': 'login refused: the program is not let in',
  'evidence.credentials.plan-refused': 'login refused: our plan does not cover it',
  'evidence.credentials.rate-limited': 'too many requests of ours',
  'evidence.credentials.server-error': 'login check: the platform’s server fails',
  'evidence.credentials.unreachable': 'login check: no connection',
  'evidence.reasoned': '{what}: {reason}',
  'evidence.reason.credits':
    'reading access that is paid for is used up, which says nothing of the account',
  'evidence.reason.budget':
    'the day’s budget for reading is used up, which says nothing of the account',
  'evidence.reason.enrolment':
    'our program is not enrolled in a plan, which says nothing of the account',
  'evidence.reason.permission': 'our program lacks a permission, which says nothing of the account',
  'evidence.reason.role': 'whoever the key is of has no role on the account any more',
  'evidence.reason.moved': 'the account lives on another server now',
  'evidence.reason.everybody': 'every account is refused at once',
  'evidence.reason.unpublished': 'it is not published',
  'evidence.reason.no-account': 'the key is good, but finds no account any more',
  'evidence.certificate': 'the page’s certificate lasts until {time}',
  'evidence.write':
    '{by, select, check {test of posting} tool {the posting tool} person {attempt to post}}: {result}',
  'write.result.accepted': 'accepted',
  'write.result.refused': 'refused',
  'write.result.rate-limited': 'too many posts',
  'write.result.server-error': 'the platform’s server fails',
  'write.result.unreachable': 'no connection',
  'evidence.notice':
    '{platform}{state, select, operational { says all is well} investigating { is looking into trouble} identified { has found the fault} monitoring { says it is mending} resolved { says it is solved} planned { plans work} maintenance { is at work} maintained { has ended its work}}{scope}',
  'notice.scope.all': ' (everything)',
  'notice.scope.verified': ' (verified accounts)',
  'notice.scope.api': ' (programs)',
  'notice.scope.login': ' (login)',
  'notice.scope.posting': ' (posting)',
  'notice.scope.reading': ' (reading)',
  'notice.scope.one-country': ' (one country)',
  'notice.scope.unknown': '',
  'evidence.notice.work': '{what}: “{text}”',
  'evidence.notice.quoted': '{platform}: “{text}”',
  'evidence.crowd':
    '{level, select, normal {no more complaints about {platform} than usual} raised {more complaints about {platform} than usual} surge {a wave of complaints about {platform}}}',
  'evidence.peers.fine': 'other accounts {where} are fine',
  'evidence.peers.some-affected': 'some other accounts {where} are affected',
  'evidence.peers.verified-affected': 'other verified accounts {where} are affected',
  'evidence.peers.all-affected': 'all accounts {where} are affected',
  'evidence.peers.country-affected': 'accounts in this country are affected {where}',
  'evidence.peers.instance-affected': 'all accounts on the same server are affected',
  'evidence.peers.several-platforms-affected': 'several platforms are affected at once',
  'evidence.reach': '{vantage, select, outside {from outside, } ours {}}{target}: {result}',
  'reach.control': 'a control site',
  'reach.ok': 'answers',
  'reach.dns': 'name not found',
  'reach.tcp': 'no connection',
  'reach.tls': 'no secure connection',
  'reach.timeout': 'no answer',
  'reach.http-error': 'answers with errors',
  'evidence.report': '{who}: {says}{known, select, yes { (since {since})} no {}}',
  'evidence.chat':
    '{state, select, ok {the chat service works} down {the chat service has trouble}}',
  'evidence.silence':
    'nothing published for {duration}; {one, select, yes {1 post} no {{expected} posts}} would be usual{young, select, yes {; I have known the channel for {known} only} no {}}',
  'evidence.unnamed': 'something seen',
  'evidence.asker': 'you say yourself: {says} (counted as an unsigned report)',
  'evidence.not-visible': 'a post was accepted, and the profile does not show it',
  'evidence.flapping': 'checks fail and pass in turns',
  'evidence.panel.all': 'reference accounts {where}: {share} of their usual posts',
  'evidence.panel.verified': 'verified reference accounts {where}: {share} of their usual posts',
  'evidence.neighbours':
    '{troubled, plural, =0 {none of {counted} neighbouring channels shows trouble} other {# of {counted} neighbouring channels show trouble}}',
  'sisters.quiet': '{names}: quiet, but not affected',
  'sisters.fine': '{names}: working',
  'sisters.down': '{names}: down too',
  'sisters.trouble': '{names}: down',
  'who.duty-officer': 'duty officer',
  'who.staff': 'staff',
  'who.public': 'the public',
  'named-person': '{name} ({role})',
  'says.cannot-post': 'cannot post',
  'says.cannot-log-in': 'cannot log in',
  'says.can-post': 'can post',
  'says.nothing-to-report': 'nothing to report',
  'says.hijacked': 'taken over by strangers',
  'says.tool-broken': 'the posting tool fails',
  'says.network-down': 'our network is down',
  'says.page-gone': 'the page is gone',
  'says.quiet-on-purpose': 'quiet on purpose',
  'says.rate-limited': 'too many posts, says the platform',
  'says.unsure': 'something is wrong',
  'premise.login-wall': 'the page asks to log in',
  'premise.unreachable': 'the page does not open',
  'premise.empty': 'the page is empty',
  'premise.warning': 'a warning stands before the page',
  'premise.suspended': 'the platform says that the account is suspended',
  'premise.not-visible': 'what is posted does not show',
  'premise.elsewhere': 'what stands elsewhere is not here',
  'premise.others-too': 'others have the same',
  'premise.visible-again': 'the page shows again',

  // What is not known, and what would settle it
  unknown: 'Not known: whether {clause} ({percent}).',
  settled: 'To settle it: {step}',
  'settle.read-control-hosts': 'open another well-known website from the same network.',
  'settle.read-from-outside': 'have someone outside the house open the channel.',
  'settle.read-profile': 'open the profile without being logged in.',
  'settle.read-credentials': 'have me check the login again.',
  'settle.compare-peers': 'see whether other accounts like it are posting.',
  'settle.ask-duty-officer': 'ask the duty officer whether posting works.',
  'settle.try-a-real-post': 'the next real post will show it.',
  'settle.post-by-hand': 'post by hand, outside the posting tool.',
  'settle.log-in-by-hand': 'log in by hand and see what the platform says.',
  'settle.appeal-to-platform': 'take it up with the platform; only it knows.',
  'settle.wait-for-notice': 'wait for word from the platform.',
  'settle.wait-for-peers-to-recover': 'still blocked once others are back? Then it is the account.',
  'settle.ask-who-posted': 'ask colleagues who made the latest post.',
  'settle.ask-followers': 'ask someone outside whether they see the posts.',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<EvidenceKey, string>>;

export type EvidenceMessages = Readonly<Record<keyof typeof evidence | EvidenceKey, string>>;
