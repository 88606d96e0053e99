import type { Page } from './page-read.ts';

/** What stands where the organisation's own page should: what it is taken for, and how it is told. */
export interface PageSign {
  readonly seen: 'defaced' | 'missing' | 'login-wall' | 'unreachable' | 'partial';
  /** For the log and `look`. */
  readonly trouble: string;
}

/** As vendors of bot checks entitle them: Cloudflare, Anubis, F5, Akamai, Imperva, AWS, LiteSpeed, SiteGround, DDoS-Guard, Sucuri, Vercel. */
const BOT_CHECK =
  /^(just a moment|attention required|one moment, please|please wait|checking your browser|making sure you.re not a bot|request rejected|pardon our interruption|human verification|bot verification|robot challenge|security check(point)?\b|vercel security checkpoint|client challenge|ddos-guard|sucuri website firewall|access denied$|access to this page has been denied|verifying (you are human|your browser)|er du et menneske)|\b(captcha|robot check|are you (a )?(human|robot)|not a robot)\b/i;

/** At the beginning of a title or heading; what stands in a text may be news of somebody else. */
const DEFACED =
  /^(\W*(this |the )?(web ?)?(site|page|server)? ?(was |has been |is |got )?)?(h[a4]ck[e3]d|d[e3]fac[e3]d|pwn[e3]d|[o0]wn[e3]d|hacket|hackad|hackeado|hackeada|piraté|gehackt) (by|av|af|por|par|von)\b/i;

/** The first page of a server that nobody has put anything on, and domains that nobody uses. */
const DEFAULT_PAGE =
  /^(welcome to (nginx|centos|openresty|caddy|litespeed|the default)|apache2? .*default page|test page for (the )?(apache|nginx|http)|iis windows( server)?|default (web ?site|plesk) page|web server's default page|it works!?$|index of \/|congratulations.*caddy|domain default page|plesk|cpanel)/i;
const PARKED =
  /\b(this (domain|website)( name)? (is|may be) (for sale|parked|available)|buy this domain|domain(ene)?t? (er|is) (til salgs|parkert|parked|for sale)|parked (free )?(domain|by|courtesy)|is available for purchase|account (has been )?suspended|nettstedet er suspendert)\b/i;

const NOT_FOUND =
  /^(error )?404\b|^(page|file|site) (was )?not found|^not found\b|^(fant ikke siden|fann ikkje sida|siden (ble|blei|vart|er) ikke funnet|siden finnes ikke|sida (finst|fins) ikkje|siden kunne ikke|sidan (kunde inte|finns inte)|siden blev ikke fundet)/i;
const SERVER_FAULT =
  /^(error )?50[0234]\b|^(500 )?internal server error|^(bad gateway|service (temporarily )?unavailable|gateway time-?out|database error|server error|application error|fatal error|runtime error)\b|^error establishing a database connection|^intern (server)?feil|^det har oppstått en feil|^noe gikk galt|^noko gjekk gale/i;
const MAINTENANCE =
  /^(site |down |closed |under )*(for |under )?(scheduled |planned )?maintenance\b|^(nede for |stengt for |under )?vedlike?hald?\b|^(nede for |stengt for |under )?vedlikehold\b|^vi oppdaterer (nettsiden|nettstedet)|^coming soon\b|^under construction\b/i;

/** A page so short is all of what it says; in a longer one the words may be about something else. */
const SHORT = 600;

/** What a page says of itself that shows it is not the organisation's own; undefined where nothing does. */
export function pageSign({ title, headings, text, isShell }: Page): PageSign | undefined {
  const heads = [title, ...headings];
  const says = (pattern: RegExp) =>
    heads.some((head) => pattern.test(head)) || (text.length < SHORT && pattern.test(text));
  if (BOT_CHECK.test(title)) return { seen: 'login-wall', trouble: 'a check for machines' };
  if (heads.some((head) => DEFACED.test(head)) || (text.length < SHORT && DEFACED.test(text))) {
    return { seen: 'defaced', trouble: 'it says who did it' };
  }
  if (says(PARKED)) return { seen: 'missing', trouble: 'a parked or suspended domain' };
  if (says(DEFAULT_PAGE)) return { seen: 'missing', trouble: 'the server’s own first page' };
  if (heads.some((head) => NOT_FOUND.test(head))) {
    return { seen: 'missing', trouble: 'a page that says it was not found' };
  }
  if (heads.some((head) => SERVER_FAULT.test(head))) {
    return { seen: 'unreachable', trouble: 'a page that tells of a fault of the server' };
  }
  if (heads.some((head) => MAINTENANCE.test(head)) && text.length < SHORT) {
    return { seen: 'unreachable', trouble: 'a page that tells of maintenance' };
  }
  return isShell ? { seen: 'partial', trouble: 'a page that only scripts fill' } : undefined;
}
