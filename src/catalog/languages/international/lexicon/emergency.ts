import type { Lexicon } from '../../record/lexicon.ts';

/** In any language: somebody in danger. */
export const emergency: Lexicon = {
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
};
