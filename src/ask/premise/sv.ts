import type { PremiseLines } from './lines.ts';

export const sv: PremiseLines = {
  'cannot-post': [
    String.raw`(?:vi|jag|ingen här) (?:kan|får|kunde|lyckas) (?:\p{L}+ ){0,2}inte (?:\p{L}+ ){0,3}(?:posta|publicera|twittra|lägga ut|ut)`,
    String.raw`varför (?:kan|får) (?:vi|jag) inte (?:\p{L}+ )?(?:posta|publicera|twittra|lägga ut)`,
  ],
  'cannot-log-in': [
    String.raw`(?:kommer|kom) (?:\p{L}+ ){0,2}inte in(?!\p{L})|(?:kan|får) inte logga in|utloggade|utkastade`,
  ],
  'can-post': [
    String.raw`(?:vi|jag) (?:fick|har fått|har lagt|la|lade) (?:\p{L}+ ){0,3}ut(?!\p{L})`,
  ],
  hijacked: [
    '(?:någon|okända) (?:har )?(?:lagt ut|postat|skrivit|kapat|tagit över)',
    String.raw`(?:kapat|kapad|hackad)e?(?!\p{L})`,
  ],
  'tool-broken': [
    String.raw`verktyget (?:\p{L}+ ){0,2}(?:funkar inte|fungerar inte|svarar inte|får (?:4|5)\d\d)`,
  ],
  'page-gone': [
    String.raw`(?:sidan|profilen|kontot) (?:\p{L}+ )?(?:är|var) (?:\p{L}+ )?(?:borta|raderad|raderat|borttagen)`,
  ],
  'login-wall': ['bara en inloggningssida|måste logga in'],
  unreachable: [String.raw`(?:sidan|sajten|x|facebook) (?:svarar|öppnas|laddar) (?:\p{L}+ )?inte`],
  'not-visible': [
    String.raw`(?:men|och) (?:det|den|ingen|inget) (?:\p{L}+ ){0,2}(?:syns|ser)(?: inte)?`,
  ],
  elsewhere: [String.raw`på (?:\p{L}+ ){1,2}men inte på`],
  'visible-again': [String.raw`(?:sidan|kontot|den) (?:\p{L}+ ){0,3}(?:är tillbaka|igen)(?!\p{L})`],
};
