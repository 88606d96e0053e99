import type { PremiseLines } from './lines.ts';

export const da: PremiseLines = {
  'cannot-post': [
    String.raw`(?:vi|jeg|ingen her) (?:kan|får|kunne) (?:\p{L}+ ){0,2}ikke (?:\p{L}+ ){0,3}(?:slå op|lægge op|poste|udgive|tweete)`,
    String.raw`hvorfor kan (?:vi|jeg) ikke (?:\p{L}+ )?(?:slå op|lægge op|poste|tweete)`,
  ],
  'cannot-log-in': [
    String.raw`(?:kommer|kom) (?:\p{L}+ ){0,2}ikke ind(?!\p{L})|kan ikke logge ind|smidt ud`,
  ],
  'can-post': [
    String.raw`(?:vi|jeg) (?:fik|har fået|lagde|har lagt) (?:\p{L}+ ){0,3}(?:ud|op)(?!\p{L})`,
  ],
  hijacked: ['(?:nogen|fremmede) (?:har )?(?:lagt op|slået op|skrevet|overtaget|kapret|hacket)'],
  'tool-broken': [
    String.raw`værktøjet (?:\p{L}+ ){0,2}(?:virker ikke|svarer ikke|får (?:4|5)\d\d)`,
  ],
  'page-gone': [
    String.raw`(?:siden|profilen|kontoen) (?:\p{L}+ )?(?:er|var) (?:\p{L}+ )?(?:væk|slettet|fjernet)`,
  ],
  'login-wall': ['kun en loginside|skal logge ind for at se'],
  unreachable: [
    String.raw`(?:siden|hjemmesiden|x|facebook) (?:svarer|åbner|loader) (?:\p{L}+ )?ikke`,
  ],
  'not-visible': [
    String.raw`(?:men|og) (?:det|den|ingen) (?:\p{L}+ ){0,2}(?:vises|ses|kan se)(?: ikke)?`,
  ],
  elsewhere: [String.raw`på (?:\p{L}+ ){1,2}men ikke på`],
  'visible-again': [String.raw`(?:siden|kontoen|den) (?:\p{L}+ ){0,3}(?:er tilbage|igen)(?!\p{L})`],
};
