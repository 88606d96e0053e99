import type { Lexicon } from '../../record/lexicon.ts';

/** In any language: what staff tell of trouble and of calm. */
export const reports: Lexicon = {
  unable: `
    hack*
  `,
  saysIt: `
    is
    hack*
  `,
  againWord: `
    is over
  `,
  tentative: `
    for example
  `,
  hijacked: `
    hack*
    spam*
    krypto*
    crypto*
    bitcoin*
    stole*
    casino*
  `,
  pageGone: `
    suspend*
    404
    410
  `,
  logIn: `
    login*
    2fa
    mfa
    2fa*
    token*
    bankid
    captcha
  `,
  tool: `
    tweetdeck
    hootsuite
    sprout*
    buffer
    meltwater
    falcon
    sprinklr
    agorapulse
    cms
    app
    mynewsdesk
    loomly
    studio
  `,
  network: `
    internett*
    internet*
    wifi
    wlan
    vpn
    dns
  `,
  rate: `
    429
  `,
  orderAnywhere: `
    no
  `,
  rateFirm: `
    429
  `,
  quietOnPurpose: `
    pause (…) poste*
    poste* (…) pause
  `,
  canPost: `
    no problem*
    ok
    okay
    normal
    over
    live
  `,
  canPostSurely: `
    no problem*
    is ok
  `,
  vaguelyFine: `
    no problem*
  `,
};
