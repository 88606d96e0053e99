import type { Lexicon } from '../../record/lexicon.ts';

/** Danish: somebody in danger. */
export const emergency: Lexicon = {
  danger: `
    det brænder
    brænder
    bevidstløs*
    faldet (…) om/ned/uti/utfor/i/av/fra/over/gjennom
    bløder
    indbrud
    skynd jer
  `,
  dangerSigns: `
    bliver/blir/ble skudt/skutt/skjuten
    ikke (…) længere
    full/fullt av røg
    røg (…) i/ut/fra/inne
    rører/rører/rør/beveger/rører sig ikke
    bryter/bryt/brøt si/seg/sig inn/ind
    indbrud (…) nå/hos/lige
    trækker ikke (…) vejret
    taget (…) piller
    huset/lejligheden/bilen brænder
    røg (…) overalt
    slår mig
    hjerteanfald
    hjertestop
    overdosis
    kan ikke få luft
    forfølger mig
  `,
  inWater: `
    mann/mannen/mand/man/kvinne/kvinna/kvinde/folk/noen/nogen/barn*/barnet/ungen/gutt*/jente*/flicka/pige/dreng/bil/bilen/buss*/båt*/en/tre/flere (…) i/uti/oppi vannet/vatnet/vattnet/vandet/elva/elven/åa/ån/åen/sjøen/sjøen/søen/havet/fjorden/innsjøen/tjernet/bassenget/havna/havnen/hamnen/havnebassenget/bekken/fossen/grøfta/isen/råka/river/lake/sea/harbor/fjord
  `,
  harmless: `
    drukner i varsel/meldinger
    skudt ned
  `,
  hereAndNow: `
    det brænder
    jeg/vi/i (…) drukner
    drukner
  `,
  person: `
    kone
    pige
    dreng
    kvinde
    mand
  `,
};
