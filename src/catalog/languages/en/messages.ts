/** English. It is also the list of keys: the other catalogues must have each of them and no more. ICU message syntax. */
export const en = {
  // Names
  platform:
    '{platform, select, x {X} facebook {Facebook} instagram {Instagram} bluesky {Bluesky} mastodon {Mastodon} politiloggen {politiloggen} feed {the news feed} other {the website}}',
  where:
    '{platform, select, x {on X} facebook {on Facebook} instagram {on Instagram} bluesky {on Bluesky} mastodon {on Mastodon} politiloggen {in politiloggen} feed {in the news feed} other {on the website}}',
  channel: '{owner} {where}',
  account:
    '{own, select, yes {your} other {the}} {platform, select, facebook {page} politiloggen {log} feed {news feed} website {website} other {account}}',
  daypart: '{part, select, night {night} morning {morning} afternoon {afternoon} other {evening}}',
  more: '{n} more',
  quoted: '“{text}”',
  ability:
    '{ability, select, working {working} degraded {partly down} blocked {down} hijacked {taken over} retired {retired} other {not clear yet}}',
  activity:
    '{activity, select, posting {posting} quiet {quiet, as usual} silent {unusually silent} other {activity not known}}',

  // The headline: down, or just quiet?
  'answer.working':
    '{sure, select, sure {} likely {Probably } other {Possibly }}{activity, select, quiet {{sure, select, sure {Just quiet} other {just quiet}}} posting {{sure, select, sure {Up, and posting} other {up, and posting}}} silent {{sure, select, sure {Up, but unusually silent} other {up, but unusually silent}}} other {{sure, select, sure {Up} other {up}}}}.',
  'answer.degraded':
    '{sure, select, sure {Partly down} likely {Probably partly down} other {Possibly partly down}}{activity, select, quiet { – on a quiet {daypart}} other {}}.',
  'answer.blocked':
    '{sure, select, sure {Down} likely {Probably down} other {Possibly down}}{activity, select, quiet { – and it is a quiet {daypart}} silent {, not just quiet} other {}}.',
  'answer.hijacked':
    '{sure, select, sure {Neither: taken over} likely {Probably taken over} other {Possibly taken over}}.',
  'answer.retired': 'Neither: the channel is retired.',
  'answer.unknown':
    'Can’t tell yet{activity, select, quiet {, but the silence is normal} silent {, and the silence is unusual} other {}}.',
  'state.working':
    '{owner} {sure, select, sure {can} likely {can probably} other {may be able to}} publish {where} ({percent}).',
  'state.degraded': '{owner} gets posts out {where}, but not everything works ({percent}).',
  'state.blocked':
    '{owner} {sure, select, sure {cannot} likely {probably cannot} other {may not be able to}} publish {where} ({percent}).',
  'state.hijacked': 'Someone else seems to be in control of {owner} {where} ({percent}).',
  'state.retired': '{channel} is no longer in use{since, select, none {} other { (since {time})}}.',
  'state.unknown': '{channel}: {first} {firstPercent}, {second} {secondPercent}.',
  'state.blank': 'I have nothing to judge {channel} by yet.',
  'headline.stale': 'Careful: the newest look is {age} old.',
  'headline.unseen': 'Careful: I have not seen the channel yet.',

  // Why: one wording for each cause and ability
  'lead.confirmed': 'Cause, confirmed: {why}',
  'lead.probable': 'Most likely cause: {why}',
  'lead.possible': 'Possible cause: {why}',
  since: 'Since {time}.',
  'why.none': 'Posts are getting out, and nothing points to a fault.',
  'why.nothing-to-report':
    '{ability, select, working {{stated, select, yes {Staff say there is nothing to report} other {The silence fits the usual rhythm at this hour}}{around, select, yes {. There is trouble {where}, but no sign that it reaches {account}.} other {, and nothing points to a fault.}}} unknown {The silence fits the usual rhythm, but I cannot see whether posting works.} other {There is nothing to report anyway.}}',
  'why.quiet-on-purpose':
    '{ability, select, working {Staff are keeping {account} quiet on purpose, and nothing points to a fault.} other {Staff are keeping {account} quiet on purpose.}}',
  'why.channel-retired': 'The channel has been closed by its owner. Silence is what to expect.',
  'why.platform-outage':
    '{ability, select, working {There is trouble {where}, but {account} gets through.} degraded {{platform} works only in part right now. Nothing is wrong with {account}.} unknown {{platform} may be having an outage; I cannot see yet whether it reaches {account}.} other {{platform} is failing, also for others. Nothing is wrong with {account}.}}',
  'why.platform-lockdown':
    '{ability, select, working {{platform} has restricted {group, select, verified {verified accounts} other {many accounts}} for security, but {account} gets through.} unknown {{platform} is restricting accounts for security; whether {account} is one of them is not clear.} other {{platform} has restricted {group, select, verified {verified accounts} other {many accounts}} for security. Nothing is wrong with {account}.}}',
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
    '{ability, select, working {The posting tool is failing; {account} itself works.} other {The posting tool is failing. Nothing points to {platform} or {account}.}}',
  'why.own-network':
    '{ability, select, working {Our own line has failed now and then, but posts get out.} other {Our own line is failing. Nothing can be said about {platform} from here.}}',
  'why.own-site':
    '{ability, select, working {Our own website has trouble, but posts get out.} other {Our own website or its server is failing.}}',
  'why.shared-infrastructure':
    '{ability, select, working {Several services are failing, but {account} gets through.} other {Several services are failing at once: something they share is down. Nothing is wrong with {account}.}}',
  'why.country-block':
    '{ability, select, working {{platform} is being blocked in parts of the country, but {account} gets through.} other {{platform} is being blocked in this country. From outside it works.}}',
  'why.chat-outage':
    'The chat you are asking in has trouble. That says nothing bad about the channel.',
  'why.unknown':
    '{ability, select, working {Nothing points clearly to a fault.} blocked {The cause is not clear yet.} degraded {The cause is not clear yet.} hijacked {How it happened is not clear yet.} other {The signs are too few, or point both ways.}}',
  'note.automated': 'The refusal (“looks automated”) is not about you; others get it too.',

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

  // Evidence
  'evidence.line': '{time} {what}',
  'evidence.other': '{channel}: {what}',
  'evidence.against': '{what} (points the other way)',
  'evidence.post': 'a post of ours became visible',
  'evidence.post.stranger': 'a post that is not ours became visible',
  'evidence.profile.visible': 'the profile is visible',
  'evidence.profile.stale': 'the profile shows only old posts',
  'evidence.profile.partial': 'the profile shows only in part',
  'evidence.profile.missing': 'the profile is gone',
  'evidence.profile.empty': 'the profile is there, but empty',
  'evidence.profile.suspended': 'the profile is marked as suspended',
  'evidence.profile.interstitial': 'the profile is hidden behind a warning',
  'evidence.profile.login-wall': 'the profile asks readers to log in',
  'evidence.profile.renamed': 'the profile has another name',
  'evidence.profile.moved': 'the profile says that it has moved to another account',
  'evidence.profile.defaced': 'the profile has been changed by strangers',
  'evidence.profile.unreachable': 'the profile cannot be reached',
  'evidence.credentials.ok': 'login works',
  'evidence.credentials.expired': 'login has expired',
  'evidence.credentials.revoked': 'login has been withdrawn',
  'evidence.credentials.locked': 'login refused: the account is locked',
  'evidence.credentials.suspended': 'login refused: the account is suspended',
  'evidence.credentials.disabled': 'login refused: the account is disabled',
  'evidence.credentials.app-refused': 'login refused: the program is not let in',
  'evidence.credentials.plan-refused': 'login refused: our plan does not cover it',
  'evidence.credentials.rate-limited': 'login check: too many requests',
  'evidence.credentials.server-error': 'login check: the platform’s server fails',
  'evidence.credentials.unreachable': 'login check: no connection',
  'evidence.write':
    '{by, select, check {test of posting} tool {the posting tool} other {attempt to post}}: {result}',
  'write.result.accepted': 'accepted',
  'write.result.refused': 'refused',
  'write.result.rate-limited': 'too many posts',
  'write.result.server-error': 'the platform’s server fails',
  'write.result.unreachable': 'no connection',
  'evidence.notice':
    '{platform}{state, select, operational { says all is well} investigating { is looking into trouble} identified { has found the fault} monitoring { says it is mending} other { says it is solved}}{scope}',
  'notice.scope.all': ' (everything)',
  'notice.scope.verified': ' (verified accounts)',
  'notice.scope.api': ' (programs)',
  'notice.scope.login': ' (login)',
  'notice.scope.posting': ' (posting)',
  'notice.scope.reading': ' (reading)',
  'notice.scope.one-country': ' (one country)',
  'notice.scope.unknown': '',
  'evidence.notice.quoted': '{platform}: “{text}”',
  'evidence.crowd':
    '{level, select, normal {no more complaints about {platform} than usual} raised {more complaints about {platform} than usual} other {a wave of complaints about {platform}}}',
  'evidence.peers.fine': 'other accounts {where} are fine',
  'evidence.peers.some-affected': 'some other accounts {where} are affected',
  'evidence.peers.verified-affected': 'other verified accounts {where} are affected',
  'evidence.peers.all-affected': 'all accounts {where} are affected',
  'evidence.peers.country-affected': 'accounts in this country are affected {where}',
  'evidence.peers.instance-affected': 'all accounts on the same server are affected',
  'evidence.peers.several-platforms-affected': 'several platforms are affected at once',
  'evidence.reach':
    '{vantage, select, outside {from outside, } other {}}{target, select, control {the control sites} other {{platform}}}: {result, select, ok {answers} dns {name not found} tcp {no connection} tls {no secure connection} timeout {no answer} other {answers with errors}}',
  'evidence.report': '{who}: {says}{known, select, yes { (since {since})} other {}}',
  'evidence.chat':
    '{state, select, ok {the chat service works} other {the chat service has trouble}}',
  'evidence.silence': 'nothing published for {duration}; {expected} posts would be usual',
  'evidence.unnamed': 'something seen',
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

  // What works now, and the next step
  'works.now': 'Works now: {channels}.',
  'works.none': 'No other channel is known to be open.',
  next: 'Next: {step}',
  'step.none': 'Nothing for you to do.',
  'step.publish-on': 'publish {where}.',
  'step.unknown-cause': 'try once by hand, and tell me what it says.',
  'step.platform': 'wait it out; there is nothing to mend here.',
  'step.by-hand': 'post by hand in the app or browser.',
  'step.unlock': 'log in by hand and follow the steps to unlock it.',
  'step.appeal': 'appeal to {platform} now; it can take days.',
  'step.hijacked': 'change the password, log out everywhere and alert {platform}.',
  'step.renew-login': 'log in again in the posting tool, or post by hand.',
  'step.own-network': 'use the mobile network, and call IT.',
  'step.own-site': 'call whoever runs the website.',
  'step.audience': 'go on posting, and say it elsewhere too.',
  'step.space-out': 'send only what cannot wait.',
  'footer.seen': 'Judged {time}, newest look {age} ago.',
  'footer.judged': 'Judged {time}.',
  'footer.unseen': 'Judged {time}, nothing seen yet.',

  // Several channels
  'several.fine':
    '{n, plural, =1 {The channel is up} other {All # channels are up}}{quiet, select, yes {, only quiet} other {}}.',
  'several.trouble':
    '{down, plural, =0 {} =1 {One channel of {n} is down} other {# of {n} channels are down}}{down, plural, =0 {{other, plural, =1 {One channel of {n} has trouble} other {# of {n} channels have trouble}}} other {{other, plural, =0 {} =1 {, one more has trouble} other {, # more have trouble}}}}.',
  'several.unclear':
    '{unclear, plural, =1 {For one channel of {n} I can’t tell yet} other {For # of {n} channels I can’t tell yet}}. No other shows trouble.',
  'several.retired': '{n, plural, =1 {The channel is} other {All # channels are}} retired.',
  'several.line':
    '{symbol} {channel}: {ability}{shown, select, none {} other { ({percent})}}{detailed, select, none {} other { – {detail}}}',
  'several.more': '{symbol} {n} more: {ability}',

  // Why, at length
  'explain.headline': '{channel}: {ability} ({percent}), {words}.',
  'explain.rivals': 'Otherwise: {rivals}.',
  'explain.rival': '{clause} ({percent})',
  'explain.change': 'This would change my mind: {steps}',
  'explain.evidence': '{what} – speaks {strength} {for, select, yes {for} other {against}} it',
  'explain.no-evidence':
    'I have no observation that weighs anything; this is only how often such things happen.',
  strength:
    '{strength, select, strong {strongly} clear {clearly} some {somewhat} other {a little}}',
  'likelihood.almost-certain': 'almost certain',
  'likelihood.very-likely': 'very likely',
  'likelihood.likely': 'likely',
  'likelihood.even': 'about even',
  'likelihood.unlikely': 'unlikely',
  'likelihood.very-unlikely': 'very unlikely',
  'likelihood.hardly': 'next to impossible',

  // History
  'history.last': 'Last post from {channel}: {time}, {age} ago.',
  'history.never': 'I have seen no post from {channel} yet.',
  'history.posts': '{n, plural, =0 {No posts} =1 {One post} other {# posts}} from {from} to {to}.',
  'history.silence': 'Silent {duration}: {from} to {to}',
  'history.silence.on': 'Silent for {duration}, since {from}',
  'history.usual': 'Nine silences of ten are shorter than {duration}.',
  'history.no-silences': 'No silence longer than usual.',
  'history.incident':
    '{ability}, {from} to {to} ({duration}){known, select, no {} other {: {clause}}}',
  'history.incident.on':
    '{ability} since {from} ({duration}){known, select, no {} other {: {clause}}}',
  'history.no-incidents': 'No trouble seen.',
  'history.now': 'now',
  'history.scope': 'I know only what I have seen myself, from {from} to {to}.',
  'history.several': 'Last posts:',
  'history.several.line': '{channel}: {time}, {age} ago',
  'history.several.never': '{channel}: no post seen',

  // The report on an incident, for the files
  'report.title':
    'Incident report: {channel}{others, plural, =0 {} one { and one more channel} other { and # more channels}}, {date}',
  'report.lead':
    '{channel}{others, plural, =0 { was} one { and one more channel were} other { and # more channels were}} {ability} from {from} to {to} ({duration}). {percent} at its surest.',
  'report.lead.on':
    '{channel}{others, plural, =0 { has} one { and one more channel have} other { and # more channels have}} been {ability} since {from} ({duration}). {percent} at its surest. It is not over.',
  'report.ability': '{severity, select, critical {down} other {partly down}}',
  'report.end':
    '{how, select, recovered {The channel itself was seen working again.} unconfirmed {The platform says that it is over; nobody has seen it at the channel itself.} faded {Nobody saw the end: its signs have aged.} merged {It went on as part of a larger incident.} watching {It looks well again, and is still watched: it may come and go.} other {It goes on.}}',
  'report.section.channels': 'Channels',
  'report.section.timeline': 'Timeline',
  'report.section.evidence': 'What it rests on',
  'report.section.deeds': 'Who did what',
  'report.section.messages': 'What was said when',
  'report.head.channel': 'Channel',
  'report.head.from': 'From',
  'report.head.to': 'To',
  'report.head.cause': 'Cause',
  'report.head.time': 'Time',
  'report.head.what': 'What',
  'report.head.weight': 'Weight',
  'report.head.who': 'Who',
  'report.head.where': 'Where',
  'report.goes-on': 'goes on',
  'report.cause-unknown': 'not known',
  'report.weight': '{strength} {for, select, yes {for} other {against}}',
  'report.verdict': '{channel}: {ability} ({percent}), {activity}',
  'report.event.opened': 'Incident opened: {channels}.',
  'report.event.grew': 'Affected too: {channels}.',
  'report.event.worsened': 'It became worse: {ability}.',
  'report.event.cause': 'Cause judged anew: {to}.',
  'report.event.acknowledged': '{who} is on it.',
  'report.event.watching': 'It looks well again; watched.',
  'report.event.reopened': 'It began again: {channels}.',
  'report.event.closed': 'Incident closed. {how}',
  'report.deed':
    '{what, select, report {reported, {channel}: {says}} withdraw {withdrew, {channel}: {says}} acknowledge {took the incident} other {put alerts off}}',
  'report.where':
    '{chat, select, slack {Slack} discord {Discord} mail {E-mail} other {{chat}}} {room}',
  'report.terminal': 'terminal',
  'report.unsent':
    '{state, select, waiting {Not sent yet.} sending {Perhaps sent.} held {Perhaps sent; the room could not be read.} other {Not sent.}}',
  'report.no-evidence': 'Nothing that was seen is kept any more.',
  'report.no-deeds': 'Nobody reported or changed anything.',
  'report.no-messages': 'No message about it is known. Messages are remembered for seven days.',
  'report.edited':
    'The message in a room is edited as the incident goes on; here it stands as it was first sent.',
  'report.more': '{n, plural, one {One more row is left out.} other {# more rows are left out.}}',
  'history.file': 'All of it is in the file ({form}).',
  'history.file.terminal': 'As a file: npm start -s -- history "…" {option}',
  'history.file.title': 'History ({form})',
  'button.export': 'Export (CSV)',
  'button.incident-report': 'Report',
  'report.file': 'The report on the incident is in the file: {channel}, from {time}.',
  'report.file.terminal': 'The report on {channel}, from {time}: npm start -s -- report {id}',
  'report.file.others':
    '{n, plural, one {One earlier incident fits} other {# earlier incidents fit}} too; name the day to get another.',
  'report.file.none': 'I know of no such incident.',
  'report.footer':
    'Incident {id}. Times in {zone}. Written {time} by Kanalvakt from what it has seen itself and been told; probabilities are a considered opinion, not a measurement.',
  'period.unclear': 'I did not catch the period; this is the last seven days.',

  // Reports
  'report.noted': 'Noted: {channel} – {says}.',
  'report.who': 'Reported by {who} at {time}. Counts until {until}.',
  'report.since': 'It has been so since {time}.',
  'report.quote': 'In their words: “{text}”',
  'report.now': 'My judgement now: {answer} {state}',
  'report.which': 'Which channel is it? I note nothing until you choose.',
  'report.none': 'I watch no such channel, so nothing was noted.',
  'report.withdrawn': 'Withdrawn: {channel} – {says}. It no longer counts.',
  'report.withdrawn.already': 'That report has already been withdrawn or has expired.',
  'report.withdrawn.refused': 'Only {who}, or someone who may edit, can withdraw that report.',

  // Who may not
  'refused.place': 'I serve no room of this workplace.',
  'refused.room':
    'I do not answer in this room. Ask me in a direct message, or in a room that the settings name.',
  'refused.guest': 'I answer those who belong here only, not guests.',
  'refused.unknown':
    'I cannot look up who you are just now, so I do not answer yet. Please try again shortly.',
  'refused.pace': 'That is too fast for me. Ask again in a minute.',
  'refused.ask': 'Here only {who} may ask me.',
  'refused.report': 'Here only {who} may report. Tell them, and they can.',
  'refused.change': 'Only {who} may change what others have reported.',
  'refused.nobody': 'Nobody has been given that right in the settings yet.',

  // Which one is meant
  'which.organisation': 'Who are “we”? Choose, and I will remember it.',
  'which.chosen': 'From now on “we” means {owner}.',
  'which.not-watched': 'I do not watch {what}.',
  'which.watched': 'I watch: {channels}.',
  'which.anything': 'any channel',
  'which.nothing-watched': 'I watch no channels yet.',
  'which.gone': 'That channel is no longer one I watch.',

  // Everything else
  'help.headline': 'I tell you whether a channel is down, or just quiet – and why.',
  'help.status': 'Ask: “is {owner} down, or just quiet?” or “status all”',
  'help.why': 'Ask on: “why?”, “how sure are you?”, “and {other}?”',
  'help.history': 'Look back: “when was the last post from {owner}?”',
  'help.report':
    'Tell me: “{owner} can’t post on {platform}” or “quiet night in {owner}, nothing to report”',
  'help.withdraw': 'Reported by mistake? Press “Withdraw” under the receipt.',
  'help.never': 'Questions change nothing. I never publish, delete or log anyone out.',
  'emergency.headline': 'Is someone in danger? Call {numbers} now.',
  'emergency.number':
    '{number}{service, select, police { (police)} fire { (fire)} ambulance { (ambulance)} other {}}',
  'emergency.bot': 'I am a bot, and nobody on duty reads this.',
  'did-you-mean': 'I am not sure I follow. Did you mean one of these?',
  'choice.ask-status': 'status all',
  'choice.ask-why': 'why?',
  'choice.ask-history': 'when was the last post?',
  'choice.report-trouble': 'we cannot post',
  'choice.report-quiet': 'quiet night, nothing to report',
  'choice.digest': 'when does the digest come?',
  'choice.alerts': 'which alerts are on?',
  'choice.help': 'help',
  'choice.off-topic': 'help',
  'off-topic':
    'That is beyond me: I only watch whether the channels work, and never post, delete or change anything on them.',
  'small-talk.thanks': 'You are welcome. I keep watching.',
  'small-talk.greeting': 'I am here. Ask, for example: “is {owner} down, or just quiet?”',
  'too-long': 'That was more than I can take in. Ask me in one sentence, please.',
  empty: 'Ask away, for example: “is {owner} down, or just quiet?”',
  failed: 'Something went wrong on my side, so I cannot tell. Please try again shortly.',
  demonstration: 'Demonstration, {date}:',
  /** Before an answer that follows one given before looks had come in. */
  later: 'I have looked again:',

  // Buttons
  'button.cannot-post': 'I can’t post',
  'button.can-post': 'Posting works again',
  'button.quiet': 'Quiet {daypart}, confirmed',
  'button.why': 'Why?',
  'button.why-channel': 'Why: {channel}',
  'button.status': 'Status',
  'button.withdraw-one': 'Withdraw: {says}',
  'button.withdraw': 'Withdraw',
  'button.follow': 'Tell me when it changes',
  'button.report': 'Report',
  'button.status-all': 'Status of all',

  // The form to report with
  'form.title': 'Report channel trouble',
  'form.cancel': 'Cancel',
  'form.channel': 'Channel',
  'form.says': 'What happens?',
  'form.text': 'The error text, if there is one',
  'form.text.hint': 'Word for word, as the platform puts it.',
  'form.since': 'Since when?',
  'form.since.hint':
    'Such as 00:15, yesterday 23:40 or 20 min ago. Leave it empty if you do not know.',
  'form.fault.channel': 'Choose a channel that I watch.',
  'form.fault.says': 'Choose what happens.',
  'form.fault.too-long': 'That is too long: {most} characters at most.',
  'form.fault.unclear':
    'I did not understand that time. Write, for example, 00:15 or yesterday 23:40.',
  'form.fault.future': 'That time is still to come.',
  'form.fault.too-old':
    'That is more than a week ago. Leave the field empty, and say it in the error text.',

  // Told when it changes
  'follow.noted': 'I will tell you when something changes: {channel}.',
  'follow.until': 'It will be one direct message. This holds until {time}.',
  'follow.changed':
    'You asked me to tell you about {channel}: {same, select, yes {the cause is judged anew} other {{before} → {now}}}. No more messages will come by themselves.',
  'follow.ended': 'Then I will not tell you after all.',
  'follow.over': 'That has already ended, or it is not yours.',
  'follow.nowhere': 'I cannot write to you later here. Ask me whenever you like.',

  // What a person chooses
  'language.chosen': 'From now on I answer you in English, unless you write in another language.',
  'home.language': 'Language',
  'home.organisation': '“We” are',
  'home.incidents': 'Going on now',
  'home.rooms': 'What I speak up about',
  'home.room': '{room}: {kind, select, digest {digest } other {}}{told}',
  'home.a-room': 'a room',

  // Words behind a command
  'command.digest':
    'I do not know “{unknown}”, so I changed nothing. Like this: 06:45 weekdays Oslo – or: now, list, off.',
  'command.alerts':
    'I do not know “{unknown}”, so I changed nothing. Like this: Oslo on X – or: list, only critical, snooze 2 hours, off.',

  // The digest
  'digest.quiet':
    '{blind, select, yes {{n, plural, one {I cannot tell whether the channel works.} other {I cannot tell whether any of the # channels work.}}} other {A quiet {part, select, night {night} day {day} other {evening}}. {unclear, plural, =0 {Everything works.} one {One channel I cannot judge; everything else works.} other {# of {n} channels I cannot judge; everything else works.}}}}',
  'digest.nobody':
    'There are no channels to tell of here. Have they been taken out of the settings?',
  'digest.trouble':
    '{channel}: {ability}{known, select, yes { since {time}} other {}}{others, plural, =0 {} one {, and one more channel} other {, and # more channels}}.',
  'digest.notice':
    '{platform} reported {state, select, resolved {it resolved} monitoring {improvement} identified {the fault found} other {trouble}} at {time}',
  'digest.works-again': 'Everything works again.',
  'digest.incident':
    '{channel}{more, plural, =0 {} one { and one more channel} other { and # more channels}} {over, select, yes {{more, plural, =0 {was} other {were}} } other {}}{state, select, barred {locked out} blocked {down} hijacked {taken over} other {partly down}} {over, select, yes {{from}–{to}} other {since {from}}}',
  'digest.incident.seems': 'seems to have worked since {time}',
  'digest.incident.end':
    '{how, select, unconfirmed {not confirmed here} faded {nobody saw the end} merged {it went on in a larger incident} other {over}}',
  'digest.incident.others': '{n, plural, one {and one more incident} other {and # more incidents}}',
  'digest.incident.line':
    '{over, select, yes {{from}–{to}} other {since {from}}}: {known, select, yes {{clause} ({certainty, select, confirmed {confirmed} probable {most likely} other {possible}})} other {the cause is not known}}{taken, select, yes {; {who} took it at {at}} no {; nobody has taken it} other {}}',
  'digest.line':
    '{symbol} {channel}: {ability}{known, select, yes { – {clause}} other {}}{was, select, yes { (was {before} {from}–{to})} other {}} · {posts}',
  'digest.posts':
    '{n, plural, =0 {no posts} one {one post} other {# posts}}{usual, select, none {} one { (usually {low})} other { (usually {low}–{high})}}',
  'digest.rest':
    '{n} more channels: {troubled, plural, =0 {} one {one in trouble, } other {# in trouble, }}{unclear, plural, =0 {} one {one unclear, } other {# unclear, }}{posts, plural, =0 {no posts} one {one post} other {# posts}}',
  'digest.open': 'Not settled: {channels}.',
  'digest.settler': 'To settle it: {step}',
  'digest.unseen': 'Not seen in all that time: {channels}.',
  'own.side': 'On my own side: {what}.',
  'own.when': '{over, select, yes {{from}–{to}} other {since {from}}}',
  'own.platform': '{over, select, yes {could not} other {cannot}} read {platform} {when}',
  'own.line': 'our line {over, select, yes {was} other {is}} down {when}',
  'own.chat': '{over, select, yes {was} other {am}} not connected to {chat} {when}',
  'own.status-page':
    '{over, select, yes {could not} other {cannot}} read the status page of {subject} {when}',
  'own.stopped': 'was not running {when}',
  'own.held':
    '{n, plural, one {one message is} other {# messages are}} held back, as the room cannot be read',
  chat: '{chat, select, slack {Slack} discord {Discord} other {{chat}}}',
  'digest.late': 'Late: this was due at {time}.',
  'digest.period': 'From {from} to {to}.',
  'digest.next': 'Next: {time}.',
  'digest.not-planned': 'To get it regularly: “digest 06:45 weekdays”.',
  'digest.days':
    '{kind, select, all {every day} weekdays {on weekdays} weekend {at weekends} other {{list}}}',
  'digest.planned': 'A digest here {days} at {time}{of, select, all {} other {: {owners}}}.',
  'digest.plans': 'Digests here:',
  'digest.plan': '{days} at {time}{of, select, all {} other { of {owners}}}; next {next}',
  'digest.none': 'No digests come here. Write “digest 06:45 weekdays” to get one.',
  'digest.ended': 'Stopped: the digest at {times}.',
  'digest.nowhere': 'Digests are sent to rooms of a chat. Here you can see one now: “digest”.',
  'button.digest-off': 'Stop the digest',
  'button.digest-off-one': 'Stop {time}',

  // Windows in which trouble is expected
  'window.open':
    '{why, select, maintenance {Maintenance} other {Quiet on purpose}} until {until}{who, select, person { ({by})} other {}}: no alert before that.',
  'window.mark':
    ' ({why, select, maintenance {maintenance} other {quiet on purpose}} until {until})',
  'window.made': 'Noted.',
  'window.means.maintenance':
    'No alert for trouble there meanwhile. If it lasts beyond that, I speak up then.',
  'window.means.on-purpose':
    'No alert for silence there meanwhile. I still speak up about what is plainly wrong.',
  'window.line':
    '{why, select, maintenance {Maintenance} other {Quiet on purpose}}: {what}, {often, select, once {{begun, select, yes {until {to}} other {{from} to {to}}}} some {every {days} {hours} ({begun, select, yes {now, until {to}} other {next {from}}})} other {{days} {hours} ({begun, select, yes {now, until {to}} other {next {from}}})}}{who, select, person { – {by}} other {}}.',
  'window.list': 'Maintenance and quiet times:',
  'window.none': 'No maintenance and no quiet times are known.',
  'window.ended': 'Ended: {what}. From now on alerts come as usual.',
  'window.nothing': 'No such channel is watched, so there is nothing to hold back.',
  'window.when':
    'When? Write for example “maintenance on the website tonight 02–04” or “every tuesday 02–04 maintenance on the website”.',
  'button.window-off': 'End it',
  'button.window-off-one': 'End: {what}',

  // Alerts
  'alert.open':
    '{symbol} {channel}{others, plural, =0 { has} one {, and one more channel, have} other {, and # more channels, have}} been {severity, select, critical {down} other {partly down}} since {time} ({percent} certain).',
  'alert.watching':
    '{symbol} {channel}{others, plural, =0 { seems} one {, and one more channel, seem} other {, and # more channels, seem}} to be working again (since {end}). It may come and go.',
  'alert.closed':
    '{symbol} Over: {channel}{others, plural, =0 {} one {, and one more channel} other {, and # more channels}}, {time}–{end} ({duration}){how, select, unconfirmed {; not confirmed here} faded {; nobody saw the end} merged {; it went on in a larger incident} other {}}.',
  'alert.cause':
    '{certainty, select, confirmed {Cause, confirmed} probable {Most likely cause} other {Possible cause}}: {clause}.',
  'alert.cause-unknown': 'The cause is not known yet.',
  'alert.channel': '{channel}: {over, select, yes {{from}–{to}} other {since {from}}}',
  'alert.acknowledged':
    '{over, select, yes {{who} took it at {time}.} other {{who} is on it (since {time}).}}',
  'alert.watched': 'I keep watching until {time}.',
  'alert.turn.cause': 'The cause is judged anew. Before: {from}. Now: {to}.',
  'alert.turn.cause-found': 'The cause has probably been found: {to}.',
  'alert.turn.reopened': 'It began again at {time}.',
  'alert.turn.closed':
    '{how, select, faded {No new signs; closed.} merged {It goes on in a larger incident.} unconfirmed {Over, says the platform; not confirmed here.} other {Over.}} {channel}: lasted {duration}. The trouble was {percent} certain.',
  'alert.carried':
    '{chat, select, slack {Slack} discord {Discord} other {The other chat}} {why, select, refused {takes nothing in the room there} other {does not answer}}, so this comes here.',
  'alert.carried.too':
    '{chat, select, slack {Slack} discord {Discord} other {The other chat}} {why, select, refused {takes nothing in the room there} other {does not answer}}; the room there has not got this.',
  'alert.unacknowledged': 'Nobody has taken this in {duration}, so it comes here.',
  'alert.unacknowledged.too': 'Still nobody on it after {duration}.',
  'alerts.plan':
    'Alerts here: {of, select, all {all our channels} other {{owners}}}{on, select, all {} other {, {platforms}}}.',
  'alerts.plan-line':
    'alerts for {of, select, all {all our channels} other {{owners}}}{on, select, all {} other {, {platforms}}}.',
  'alerts.least.warning':
    'I speak up when something is down, and when something works only in part.',
  'alerts.least.critical': 'I speak up only when something is down.',
  'alerts.snoozed': 'New alerts wait until {time}.',
  'alerts.none': 'I speak up about nothing here. Write “alert us here” to get alerts.',
  'alerts.nowhere': 'Alerts are sent to rooms of a chat, not here.',
  'alerts.ended': 'The alerts here are stopped.',
  'alerts.acknowledged': 'Noted that you are on it: {what}.',
  'alerts.nothing-open': 'No open incident is waiting for anybody.',
  'button.acknowledge': 'We are on it',
  'button.snooze': 'Wait until the next shift',
  'button.on-purpose': 'Quiet on purpose',
  'button.alerts-critical': 'Only when it is down',
  'button.alerts-all': 'Also when it works in part',
  'button.alerts-off': 'Stop the alerts',

  // Pictures
  'picture.period': '{from} to {to}',
  'picture.clock-forward': 'Clocks go forward: one hour less.',
  'picture.clock-back': 'Clocks go back: one hour more.',
  'picture.trouble': '{ability} since {time}',
  'picture.well': '{ability}; {activity}',
  'picture.over': '{ability} {from}–{to}',
  'picture.no-trouble': 'no trouble seen',
  'picture.stretch': '{what} {from}–{to} ({duration})',
  'picture.stretch.on': '{what} since {from} ({duration})',
  'picture.silent': 'silent',
  'picture.unseen': 'not seen by me',
  'picture.sum': 'Posts so far',
  'picture.post': 'post',
  'picture.usual':
    'the usual number{usual, select, none {} one { ({low} at the end)} other { ({low}–{high} at the end)}}',
  'picture.bins': 'Posts in {days, plural, =1 {a day} =7 {a week} other {# days}}',
  'picture.alt.bins': '{label}: {counts}.',
  'picture.panel': 'Other accounts {where} ({n})',
  'picture.panel-state': '{posts, plural, =0 {no posts} one {one post} other {# posts}}',
  'picture.overview': 'All channels',
  'picture.all-well': 'Everything works now.',
  'picture.some':
    '{troubled, plural, =0 {} one {One channel in trouble now. } other {# channels in trouble now. }}{unclear, plural, =0 {} one {One not settled.} other {# not settled.}}',
  'picture.rest':
    '{n, plural, one {one more channel} other {# more channels}}{troubled, plural, =0 {, without trouble now} other {, # in trouble}}',
  'picture.week': 'Usual rhythm: {channel}',
  'picture.week-of': 'Hour by hour through the week; the bigger the dot, the more posts',
  'picture.week-headline': 'Most {top}, least {low}',
  'picture.week-slot': '{day} at {hour}',
  'picture.week-scale': '{value} an hour',
  'picture.week-footer': 'Learnt from {n, plural, one {one post} other {# posts}} since {since}.',
  'picture.week-told': 'Rests on what was told of the channel, not on posts.',
  'picture.alt.timeline': 'Timeline of {channel}, {period}: {headline}.',
  'picture.alt.overview':
    'Overview of {n, plural, one {one channel} other {# channels}}, {period}: {headline}',
  'picture.alt.posts':
    '{n, plural, =0 {No posts} one {One post} other {# posts}}{usual, select, none {} one {, usually {low}} other {, usually {low}–{high}}}{seen, select, yes {, the last {last}} other {}}.',
  'picture.alt.marks': 'Evidence: {marks}.',
  'picture.alt.week': '{title}. {headline}. Each day: {days}.',
} as const satisfies Record<string, string>;

/** Every key that a catalogue must have. */
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
