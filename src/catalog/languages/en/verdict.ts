import type { Step, ToldMoreClosely } from '../../cause-record.ts';

/** What to do about each cause. */
type StepKey = `step.${Step | `told.${ToldMoreClosely}`}`;

export const verdict = {
  // Names
  channel: '{owner} {where}',
  daypart:
    '{part, select, night {night} morning {morning} afternoon {afternoon} evening {evening}}',
  more: '{n} more',
  quoted: '“{text}”',
  ability:
    '{ability, select, working {working} degraded {partly down} blocked {down} hijacked {taken over} retired {retired} unknown {not clear yet}}',
  activity:
    '{activity, select, posting {posting} quiet {quiet, as usual} silent {unusually silent} unknown {activity not known}}',

  // The headline: down, or just quiet?
  'answer.working':
    '{sure, select, sure {} likely {Probably } possible {Possibly }}{activity, select, quiet {{sure, select, sure {Just quiet} other {just quiet}}} posting {{sure, select, sure {Up, and posting} other {up, and posting}}} silent {{sure, select, sure {Up, but unusually silent} other {up, but unusually silent}}} unknown {{sure, select, sure {Up} other {up}}}}.',
  'answer.degraded':
    '{sure, select, sure {Partly down} likely {Probably partly down} possible {Possibly partly down}}{activity, select, quiet { – on a quiet {daypart}} other {}}.',
  'answer.blocked':
    '{sure, select, sure {Down} likely {Probably down} possible {Possibly down}}{activity, select, quiet { – and it is a quiet {daypart}} silent {, not just quiet} other {}}.',
  'answer.hijacked':
    '{sure, select, sure {Neither: taken over} likely {Probably taken over} possible {Possibly taken over}}.',
  'answer.retired': 'Neither: the channel is retired.',
  'answer.unknown':
    'Can’t tell yet{activity, select, quiet {, but the silence is normal} silent {, and the silence is unusual} other {}}.',
  'state.working':
    '{owner} {sure, select, sure {can} likely {can probably} possible {may be able to}} publish {where} ({percent}).',
  'state.degraded': '{owner} gets posts out {where}, but not everything works ({percent}).',
  'state.blocked':
    '{owner} {sure, select, sure {cannot} likely {probably cannot} possible {may not be able to}} publish {where} ({percent}).',
  'state.hijacked':
    'Someone else seems to be {tool, select, yes {posting as} no {in control of}} {owner} {where} ({percent}).',
  'state.retired': '{channel} is no longer in use{since, select, none {} known { (since {time})}}.',
  'state.unknown':
    '{channel}: {first} {firstPercent}{both, select, yes {, {second} {secondPercent}} no {}}.',
  'state.blank': 'I have nothing to judge {channel} by yet.',
  'state.open': 'I do not know whether {owner} can publish {where}.',
  'state.unseen': 'From here I cannot see {channel} now.',
  'headline.stale': 'Careful: the newest look is {age} old.',
  'headline.unseen': 'Careful: I have not seen the channel yet.',

  // What works now, and the next step
  'works.now': 'Works now: {channels}.',
  'works.none': 'No other channel is known to be open.',
  'works.none-known': 'None is known to be open.',
  next: 'Next: {step}',
  'step.none': 'Nothing for you to do.',
  'step.mend-post': 'mend the post and send it again.',
  'step.ask-why-silent': 'ask those who publish whether the silence is meant.',
  'step.publish-on': 'publish {where}.',
  'step.unknown-cause': 'try once by hand, and tell me what it says.',
  'step.platform': 'use another channel if it is urgent; there is nothing to mend here.',
  'step.by-hand': 'post by hand in the app or browser.',
  'step.unlock': 'log in by hand and follow the steps to unlock it.',
  'step.appeal': 'appeal to {platform} now; it can take days.',
  'step.unpublished':
    'log in and see whether somebody hid {account} or switched it off; if not, appeal to {platform}.',
  'step.tool-hijacked':
    'shut the tool out of all accounts, change its password, and take down what it posted.',
  'step.hijacked': 'change the password, log out everywhere and alert {platform}.',
  'step.site-hijacked': 'call whoever runs {account}, and have it taken down.',
  'step.renew-login': 'log in again in the posting tool, or post by hand.',
  'step.own-network': 'use the mobile network, and call IT.',
  'step.own-site': 'call whoever runs the website.',
  'step.audience': 'go on posting, and say it elsewhere too.',
  'step.space-out': 'send only what cannot wait.',
  'step.told.hidden': 'appeal to {platform} now; it can take days.',
  'step.told.moderated': 'write to those who run the server; only they can switch it on again.',
  'step.told.switched-off': 'log in with the main password and switch {account} on again.',
  'step.told.credits':
    'ask whoever runs me to renew my reading access to {platform}; until then, open the profile yourself.',
  'step.told.budget':
    'open the profile yourself; I read again after midnight UTC, or when “dailyBudget” is raised.',
  'step.told.enrolment':
    'ask whoever runs me to enrol my app in a plan with {platform}; until then, open the profile yourself.',
  'step.told.permission':
    'ask whoever runs me to get the permission from {platform}; until then, open the profile yourself.',
  'step.told.role':
    'give the owner of my key a role on {account} again; until then, open the profile yourself.',
  'step.told.moved':
    'name the new server as “service” in my settings, with an app password made there.',
  'footer.seen': 'Judged {time}, newest look {age} ago.',
  'footer.judged': 'Judged {time}.',
  'footer.unseen': 'Judged {time}, nothing seen yet.',

  // Several channels
  'several.fine':
    '{n, plural, =1 {The channel is up} other {All # channels are up}}{quiet, select, yes {, only quiet} no {}}.',
  'several.trouble':
    '{down, plural, =0 {} =1 {One channel of {n} is down} other {# of {n} channels are down}}{down, plural, =0 {{other, plural, =1 {One channel of {n} has trouble} other {# of {n} channels have trouble}}} other {{other, plural, =0 {} =1 {, one more has trouble} other {, # more have trouble}}}}.',
  'several.unclear':
    '{unclear, plural, =1 {For one channel of {n} I can’t tell yet} other {For # of {n} channels I can’t tell yet}}. No other shows trouble.',
  'several.retired': '{n, plural, =1 {The channel is} other {All # channels are}} retired.',
  'several.line':
    '{symbol} {channel}: {ability}{shown, select, none {} yes { ({percent})}}{detailed, select, none {} yes { – {detail}}}',
  'several.column.channel': 'Channel',
  'several.column.state': 'State',
  'several.column.detail': 'Detail',
  'several.more': '{symbol} {n} more: {ability}',

  // Why, at length
  'explain.headline': '{channel}: {ability} ({percent}), {words}.',
  'explain.rivals': 'Otherwise: {rivals}.',
  'explain.rival': '{clause} ({percent})',
  'explain.change': 'This would change my mind: {steps}',
  'explain.evidence': '{what} – speaks {strength} {for, select, yes {for} no {against}} it',
  'explain.no-evidence':
    'I have no observation that weighs anything; this is only how often such things happen.',
  strength:
    '{strength, select, strong {strongly} clear {clearly} some {somewhat} little {a little}}',
  'likelihood.almost-certain': 'almost certain',
  'likelihood.very-likely': 'very likely',
  'likelihood.likely': 'likely',
  'likelihood.even': 'about even',
  'likelihood.unlikely': 'unlikely',
  'likelihood.very-unlikely': 'very unlikely',
  'likelihood.hardly': 'next to impossible',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<StepKey, string>>;

export type VerdictMessages = Readonly<Record<keyof typeof verdict | StepKey, string>>;
