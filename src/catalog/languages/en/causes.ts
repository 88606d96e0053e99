import type { Cause } from '../../../model/verdict.ts';

/** Every cause in full, and as what else may be the case. */
type CauseKey = `why.${Cause}` | `clause.${Cause}`;

export const causes = {
  // Why: one wording for each cause and ability
  'lead.confirmed': 'Cause, confirmed: {why}',
  'lead.probable': 'Most likely cause: {why}',
  'lead.possible': 'Possible cause: {why}',
  since: 'Since {time}.',
  'why.none':
    'Posts are getting out{around, select, over {, and what was wrong seems to be over} post {} other {, and nothing points to a fault}}.',
  'why.nothing-to-report':
    '{ability, select, working {{stated, select, yes {Staff say there is nothing to report} no {The silence fits the usual rhythm at this hour}}{around, select, yes {. There is trouble {where}, but no sign that it reaches {account}.} over {, and what was wrong seems to be over.} post {.} no {, and nothing points to a fault.}}} unknown {The silence fits the usual rhythm, but I cannot see whether posting works.} other {There is nothing to report anyway.}}',
  'why.quiet-on-purpose':
    '{ability, select, working {Staff are keeping {account} quiet on purpose, and nothing points to a fault.} other {Staff are keeping {account} quiet on purpose.}}',
  'why.channel-retired': 'The channel has been closed by its owner. Silence is what to expect.',
  'why.platform-outage':
    '{ability, select, working {There is trouble {where}, but {account} gets through.} degraded {{platform} works only in part right now. Nothing is wrong with {account}.} unknown {{platform} may be having an outage; I cannot see yet whether it reaches {account}.} other {{platform} is failing, also for others. Nothing is wrong with {account}.}}',
  'why.platform-lockdown':
    '{ability, select, working {{platform} has restricted {group, select, verified {verified accounts} many {many accounts}} for security, but {account} gets through.} unknown {{platform} is restricting accounts for security; whether {account} is one of them is not clear.} other {{platform} has restricted {group, select, verified {verified accounts} many {many accounts}} for security. Nothing is wrong with {account}.}}',
  'why.platform-api-policy':
    '{ability, select, working {{platform} has changed its terms for publishing programs, but {account} gets through.} degraded {{platform} has cut back what publishing programs may do. Posting by hand should work.} other {{platform} no longer lets publishing programs in on the old terms. Posting by hand should work.}}',
  'why.platform-rate-limit':
    '{ability, select, working {{platform} is limiting how often we may read or post, but posts get out.} other {{platform} is limiting how much may be posted. It usually passes by itself.}}',
  'why.platform-policy-block':
    '{ability, select, working {{platform} blocks some content by a rule of its own, but {account} gets through.} other {{platform} is stopping posts like these by a rule of its own. Only {platform} can lift it.}}',
  'why.audience-side':
    '{ability, select, blocked {Posting may work, but readers cannot see {account}.} unknown {Some readers cannot see {account}; whether posting works is not clear.} other {You can post, but not everyone can see it. The trouble is on the reading side.}}',
  'why.account-locked':
    '{ability, select, working {{platform} has had {account} locked, but posts get out.} other {{platform} has locked {account} until a person logs in and confirms.}}',
  'why.account-suspended':
    '{ability, select, working {{platform} has had {account} suspended, but posts get out.} other {{platform} has suspended {account}.}}',
  'why.account-unpublished':
    '{ability, select, working {{account} has been hidden for a while, but is seen again.} other {The page can no longer be found {where}: {account} is hidden or removed.}}',
  'why.account-restricted':
    '{ability, select, working {{platform} has put limits on {account}, but posts get out.} other {{platform} has put limits on {account}. Others are not affected.}}',
  'why.account-hijacked':
    '{ability, select, working {Strangers may have been in {account}, but it looks like yours again.} other {There are posts or changes on {account} that nobody here made.}}',
  'why.credentials':
    '{ability, select, working {The stored login to {platform} has failed, but posts get out.} other {The stored login to {platform} no longer works. {platform} itself is up, and logging in by hand may well work.}}',
  'why.app-access':
    '{ability, select, working {{platform} has refused our publishing program, but posts get out.} other {{platform} refuses our publishing program, not {account}. Posting by hand should work.}}',
  'why.posting-tool':
    '{ability, select, working {The posting tool is failing; {account} itself works.} hijacked {Someone else is posting through the posting tool. Nothing points to {account} itself.} other {The posting tool is failing. Nothing points to {platform} or {account}.}}',
  'why.own-network':
    '{ability, select, working {The fault is on our own side (the line or the machines); {account} works.} other {{house, select, yes {The fault is on our own side (the line or the machines), not with {platform}.} no {Our own line is failing. Nothing can be said about {platform} from here.}}}}',
  'why.own-site':
    '{ability, select, working {Our own website has trouble, but posts get out.} other {Our own website or its server is failing.}}',
  'why.shared-infrastructure':
    '{ability, select, working {Several services are failing, but {account} gets through.} other {Several services are failing at once: something they share is down. Nothing is wrong with {account}.}}',
  'why.country-block':
    '{ability, select, working {{platform} is being blocked in parts of the country, but {account} gets through.} degraded {{platform} is being blocked in this country. What is sent round that is not read here.} other {{platform} is being blocked in this country. From outside it works.}}',
  'why.chat-outage':
    'The chat you are asking in has trouble. That says nothing bad about the channel.',
  'why.unknown':
    '{ability, select, working {Nothing points clearly to a fault.} blocked {The cause is not clear yet.} degraded {The cause is not clear yet.} hijacked {How it happened is not clear yet.} other {The signs are too few, or point both ways.}}',
  'note.post-refused':
    '{fault, select, tooLong {The post that was refused was too long.} tooLarge {The picture or file in the post that was refused was too large.} duplicate {The post that was refused was the same as one that is out.} link {The post that was refused has a link that {platform} does not take.} notReady {The picture or film in the post that was refused was not processed yet.} other {A post was refused for something in the post itself.}} Nothing is wrong with {account}.',
  'note.automated': 'The refusal (“looks automated”) is not about you; others get it too.',

  // The same where the platform told it more closely
  'why.told.credits':
    'My own reading access to {platform} has run out.{ability, select, working { That says nothing of {account}.} other { Of {account} I know nothing by that.}}',
  'why.told.budget':
    'I have spent what a day of reading {platform} may cost.{ability, select, working { That says nothing of {account}.} other { Of {account} I know nothing by that.}}',
  'why.told.enrolment':
    'My app is in no plan of {platform} that lets it read.{ability, select, working { That says nothing of {account}.} other { Of {account} I know nothing by that.}}',
  'why.told.permission':
    'My app lacks a permission from {platform}.{ability, select, working { That says nothing of {account}.} other { Of {account} I know nothing by that.}}',
  'why.told.role':
    'Whoever my key is of has no role on {account} any more.{ability, select, working { That says nothing of {account}.} other { Whether it works I do not know by that.}}',
  'why.told.moved':
    '{account} lives on another server now, and my key is for the one that it left.',
  'why.told.switched-off': 'Somebody with the main password has switched {account} off.',
  'why.told.moderated': 'Those who run the server have switched off the login to {account}.',
  'why.told.hidden':
    '{platform} has suspended {account}: posts are taken in, and nobody sees them.',
  // What may also be the case; also read after "whether"
  'clause.nothing-to-report': 'there is nothing to report',
  'clause.quiet-on-purpose': 'the silence is meant',
  'clause.channel-retired': 'the channel is closed for good',
  'clause.platform-outage': '{platform} is failing for others too',
  'clause.platform-lockdown': '{platform} is restricting a group of accounts',
  'clause.platform-api-policy': '{platform} has shut publishing programs out',
  'clause.platform-rate-limit': '{platform} is limiting the number of posts',
  'clause.platform-policy-block': '{platform} is stopping such posts by a rule',
  'clause.audience-side': 'it is only readers who cannot see the posts',
  'clause.account-locked': '{platform} has locked {account}',
  'clause.account-suspended': '{platform} has suspended {account}',
  'clause.account-unpublished': '{account} is hidden or removed',
  'clause.account-restricted': '{platform} has put limits on {account}',
  'clause.account-hijacked': 'someone else is in control of {account}',
  'clause.credentials': 'the stored login has stopped working',
  'clause.app-access': '{platform} refuses our publishing program',
  'clause.posting-tool': 'the posting tool is failing',
  'clause.own-network': 'our own line is failing',
  'clause.own-site': 'our own website is failing',
  'clause.shared-infrastructure': 'something that several services share is down',
  'clause.country-block': '{platform} is blocked in this country',
  'clause.chat-outage': 'only the chat has trouble',
  'clause.unknown': 'there is a cause I do not know',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<CauseKey, string>>;

export type CausesMessages = Readonly<Record<keyof typeof causes | CauseKey, string>>;
