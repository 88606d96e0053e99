import type { PlatformRecord } from './platform-record.ts';
import { type Recognised, recognised, unrecognised } from './profile.ts';

/** https://core.telegram.org/method/account.checkUsername; the shortest are sold, and have four letters. */
const NAME = /^[a-z]\w{3,31}$/i;
/** Addresses that name no channel: of invitations, shares, stickers, settings. */
const NO_CHANNEL =
  /^(?:joinchat|addstickers|addemoji|addtheme|share|proxy|socks|setlanguage|bg|login|invoice|boost|addlist|iv|confirmphone)$/i;

export const telegram = {
  label: 'Telegram',
  named: 'proper',
  account: 'account',
  handles: 'names',
  spoken: {
    names: [/^(?:telegram|telegramm|telegrem)(\p{L}*)$/u],
    act: undefined,
    long: 'telegram',
  },
  profiles: {
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    read: readAddress,
    bare: undefined,
    page: undefined,
    pageById: undefined,
  },
  channelKeys: [],
  secrets: [],
  priors: {},
  showsWithinMinutes: 12,
  errorCodes: {},
  // It has none.
  statusPage: undefined,
  assumed: { parts: 8, most: undefined, handle: (n) => `channel_${n}`, instance: undefined },
} as const satisfies PlatformRecord;

/** `/name`, `/s/name`, and posts below either. */
function readAddress(_: URL, [first = '', second = '']: readonly string[]): Recognised {
  if (first.startsWith('+') || /^(?:joinchat|c)$/i.test(first)) {
    return unrecognised(
      'This address is that of a private channel on Telegram, which only its members can see.',
    );
  }
  const name = /^s$/i.test(first) ? second : first;
  if (NO_CHANNEL.test(name) || !NAME.test(name)) {
    return unrecognised(
      'This address on Telegram is not that of a channel, such as https://t.me/name.',
    );
  }
  return recognised('telegram', name);
}
