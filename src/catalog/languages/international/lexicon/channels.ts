import type { Lexicon } from '../../record/lexicon.ts';

/** In any language: channels, how they are and which of them are meant. */
export const channels: Lexicon = {
  otherThing: `
    printer*
    lift
    radio*
    pc
    laptop*
    port
    outlook
    teams
    server*
    tog*
    bar
    pub
    scanner*
    bl96
    po
    sap
    tv
    spotify
    netflix
    vipps
  `,
  ourThing: `
    @platform
    posting
    profil*
    tweet
  `,
  channel: `
    @platform
    profil*
    side
    feed*
    meta
    tweet
    post
  `,
  posting: `
    posting
    post
    tweet*
  `,
  down: `
    kaputt
  `,
  trouble: `
    problem
    problem*
    500
    501
    502
    503
    504
    403
    401
  `,
  blocked: `
    suspend*
  `,
  fine: `
    ok
    okay
    i live
    normal*
    stabil*
    live
  `,
  state: `
    status
  `,
  schedule: `
    at
  `,
  alert: `
    ping
    alarm*
    push
  `,
  silence: `
    snooze*
    pause
  `,
  unwatchedName: `
    kripos
    pst
    økokrim
    tiktok
    snapchat
    snap
    youtube
    linkedin
    threads
    telegram
    whatsapp
    reddit
    dsb
    nkom
    interpol
    europol
    flickr
    pinterest
    twitch
  `,
};
