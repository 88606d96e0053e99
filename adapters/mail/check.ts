import type { CheckResult } from '../../src/ports.ts';
import type { MailSettings } from '../../src/settings/mail.ts';
import { faultOf, transportTo } from './transport.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  EDNS: 'There is no such host. Check "host".',
  EAUTH:
    'The server refuses the login. Check "user", and set the variable of the password anew; many services ask for an app password.',
  ENOAUTH: 'The server asks for a login. Name "user" and "password".',
  ETLS: 'No encrypted line came about. Check "secure" (true for port 465, false for 587) and the server\'s certificate.',
};

/** Tries the server and the login. Sends nothing. */
export async function checkMail(settings: MailSettings): Promise<CheckResult> {
  const { host, port, secure } = settings;
  const tried = `mail: ${host}:${port ?? (secure ? 465 : 587)}`;
  try {
    await transportTo(settings).verify();
    return { tried };
  } catch (error) {
    const { code, reply } = faultOf(error);
    const remedy =
      REMEDIES[code] ??
      'It does not answer as a mail server. Check "host", "port" and "secure", then this line.';
    return { tried: `${tried}: ${code}${reply === undefined ? '' : ` ${reply}`}`, remedy };
  }
}
