import type { UnderstoodLanguage } from '../record/lexicon.ts';

const none = { ordinary: '', familiar: '', keywords: '', marks: '', sureMarks: '' };

/** Names and figures that are the same in every language, and cries for help in languages that are not read otherwise. */
export const international: UnderstoodLanguage = {
  lexicon: {
    // channels
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
    linkedin
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
    // reports
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
    // emergency
    danger: `
    nie oddycha
    oddycha
    umiera
    anfall
    pistol
    hit me
    sos
    911
    es brennt
    hilfe
    feuer
    unfall
    überfall
    au secours
    aidez
    incendie
    à laide
    feu
    ayuda
    socorro
    incendio
    auxilio
    aiuto
    al fuoco
    pomocy
    pomoc
    pożar
    pali się
    pali
    wypadek
    ratunku
    gaisras
    padėkite
    palīgā
    ajutor
    foc
    допоможіть
    помогите
    пожар
    пожежа
    рятуйте
    спасите
    apua
    tulipalo
    palaa
    caawimaad
    i caawi
    النجدة
    مساعدة
    ساعدوني
    حريق
    imdat
    yardım
    yangın
    na pomoc
    veahkki
    veahkit
    buollá
    kiire
    помощь
    допомога
    upomoć
    požar
  `,
    somebodyNear: `
    a man
    man
  `,
    aboutPosting: `
    @platform
    post
    posting
    tweet
    status
    side
    @owner
  `,
    hereAndNow: `
    sos
  `,
    exercise: `
    film*
  `,
    weak: `
    feu
    foc
    palaa
    pali
    kiire
    film*
    anfall
  `,
    // settings
    switchOff: `
    drop
  `,
    snooze: `
    snooze*
    pause
  `,
    softAck: `
    min
    mine
    ok
    okay
  `,
    silencing: `
    snooze*
    pause
  `,
    snoozing: `
    snooze*
  `,
    switchOn: `
    send
    start
  `,
    subscribe: `
    start
    send
    post
    push
  `,
    digestRead: `
    min
    mine
  `,
    subscribeVerb: `
    start
  `,
    windowEnd: `
    is over
  `,
    windowShown: `
    list
  `,
    windowState: `
    status
  `,
    // questions
    ellipsisWords: `
    for
    i
  `,
    listing: `
    list*
  `,
    countedThings: `
    post*
    tweet*
  `,
    statementVerb: `
    is
    no
  `,
    showMe: `
    list*
  `,
    stillSo: `
    over
  `,
    takenOver: `
    hack*
  `,
    statusOverview: `
    status
  `,
    statusWord: `
    status
  `,
    // conduct
    lookUp: `
    status
  `,
    smallTalkWord: `
    lol
    sorry
    ok
    okay
    no
  `,
    allWell: `
    no problem
  `,
  },
  spellings: '',
  everyday: none,
  commands: {
    list: '?',
    joining: '. , ; : ! – -',
  },
  answeredIn: undefined,
};
