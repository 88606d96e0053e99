import type { SignalOf } from '../model/signal.ts';
import type { CredentialReason } from '../model/signal-values.ts';

/**
 * What whoever sets the program up can mend, by what a reading came to: names, addresses, keys and plans. What is the
 * matter with the account itself is not theirs, and has its cause's remedy.
 */
export const SET_UP_BY_PAGE: Readonly<Partial<Record<SignalOf<'profile'>['seen'], string>>> = {
  missing: 'There is no such account, district, feed or page. Check "handle".',
  replaced: 'Another account stands under this name. Find out whose it is before anything else.',
  renamed: 'The account has another name now. Mend "handle".',
  moved: 'The account has moved. Watch the new one, or mark this one with "retiredFrom".',
  undated: 'Its posts cannot be placed in time, so that a silence is not seen.',
  unreadable:
    'It is too heavy for this program to read. That is a limit of ours; watch a smaller page or feed of it.',
  unreachable:
    'It could not be reached. If the control hosts answer, check the address, or try again later.',
  empty: 'It answers with nothing at all, which proves nothing. Check "handle".',
  partial: 'What it answers is not what belongs there. Check the address.',
  'login-wall': 'It shows itself only to who is logged in, or not to programs.',
};

/** The same for what a secret came to. */
export const SET_UP_BY_RESULT: Readonly<
  Partial<Record<SignalOf<'credentials'>['result'], string>>
> = {
  expired: 'It has run out and could not be renewed. Make a new one and set the variable anew.',
  revoked: 'It is wrong or was revoked. Make a new one and set the variable anew.',
  'app-refused': 'The platform refuses this program. Check what it may do, and whose it is.',
  'plan-refused': 'The plan does not cover this. Check the subscription.',
  'rate-limited': 'Too many tries. Wait, then check again.',
  'server-error': 'The server failed. Try again later.',
  unreachable: 'The server could not be reached. Check "service", then this line.',
};

/** The same where the platform told why. */
export const SET_UP_BY_REASON: Readonly<Partial<Record<CredentialReason, string>>> = {
  credits:
    'The reading that was paid for is used up. Buy more in its console for developers, or wait.',
  budget: 'Today\'s "dailyBudget" is used up. Raise it, or wait until midnight UTC.',
  enrolment:
    'The app belongs to no plan. Enrol it in one, in the console for developers of the platform.',
  role: 'Whoever the key is of has no role on the account. Give it back, or take a key of somebody who has one.',
  everybody: 'Every account is refused at once, so it is the platform. Try again later.',
  moved:
    'The account lives on another server now. Name it as "service", and make an app password there.',
};
