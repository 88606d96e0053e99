import type { Lexicon } from '../../record/lexicon.ts';

/** Swedish: somebody in danger. */
export const emergency: Lexicon = {
  danger: `
    medvetslös*
    hjärtinfarkt
    blöder
    vapen
    självmord
    krock*
    påkört
    gått seg vill
    gått seg bort
    kommet bort
  `,
  dangerSigns: `
    bryter/bryt/bröt si/sig in
    skott (…) avfyr*/løs*/mot/på
    skott har
    full/fullt av rök
    rök (…) i/ut/fra/inne
    ansikt* (…) hänger
    rörar/rör seg/si/på ikke
    bröt si/seg inn
    inbrott (…) nu
    rök (…) överallt
    tagit (…) tabletter/piller
    huset/lägenheten/bilen brinner
    andas inte
    brinner i
    överdos
    hjärtattack
    hjärtinfarkt
    får ingen luft
    förföljer mig
  `,
  inWater: `
    mann/mannen/man/kvinne/kvinna/folk/noen/någon/barn*/barnet/ungen/gutt*/jente*/flicka/bil/bilen/buss*/båt*/en/tre/flere (…) i/uti/oppi vannet/vatnet/vattnet/elva/elven/åa/älven/ån/åen/sjøen/sjøen/sjön/havet/fjorden/innsjøen/tjernet/bassenget/havna/havnen/hamnen/havnebassenget/bekken/fossen/grøfta/isen/råka/river/lake/sea/harbor/fjord
  `,
  notHome: `
    kom/kommer/kommet aldri/ikke hem
    ikke/aldri (…) kommet/komme/kom hem
  `,
  lifeless: `
    svarar inte
    ligger (…) på golvet/marken
  `,
  person: `
    kompis
    kvinna
    granne*
  `,
};
