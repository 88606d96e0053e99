import type { EverydayWords } from '../../record/lexicon.ts';

export const everyday: EverydayWords = {
  ordinary: `
    fleire først mellom mi februar eit ein ei mykje meir dei dykk eg kva kvar kven korleis kvifor
    nokon noko ikkje berre vere vore frå òg sidan veke veka framleis gjere gjer sjå seie veit tru
    trur hende etterforskinga fekk fell finst timar gonger heile meiner saka vanleg brukar byrja
    overalt måndag tysdag laurdag sundag
  `,
  keywords: `
    korleis kvifor verkar posta varsla samandrag dagleg meldingar ikkje
  `,
  marks: `
    ikkje kva kvifor korleis kven kvar kor kvart eg me dei dykk dykkar deira nokon noko nokre berre
    vere vore vera frå ein ei eit att sidan veke veka vekene måndag tysdag laurdag sundag kjem
    kjenner skjer ser stoda roleg stengde utestengde heiter meir fleire mykje gjer gjere gje gjeve
    gjev skriv ynskjer ynskje verkar varsla timar dagar dagleg kvardag kvardagar samandrag oversyn
    høyrer høyre seier seie sjå gonger gong hende medan difor òg trur veit fekk får leggje leggja
    legge utan mellom først no me'r ikkje! kvardagane distrikta kanalane årsaka tilhøve melde posta
    blei vart verte vert nett klokka dersom slutta
  `,
  sureMarks: `
    ikkje kva kvifor korleis kven kvar eg dei dykk dykkar nokon noko nokre berre vere vore frå ein
    eit veke veka roleg kjem dagleg kvardag kvardagar samandrag timar dagar varsla verkar fleire
    meir seier gjer posta stoda tysdag laurdag sundag hende distrikta kanalane årsaka utestengde
    dersom
  `,
};
