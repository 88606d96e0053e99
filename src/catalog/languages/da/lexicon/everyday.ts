import type { EverydayWords } from '../../record/lexicon.ts';

export const everyday: EverydayWords = {
  ordinary: `
    have gider kun snart sig af nogen noget hvad vores bliver lige os hvornår sidste blevet
  `,
  keywords: `
  
    brænder bevidstløs
  `,
  marks: `
    hvad hvornår nogen noget kun være af blevet jer os hjælp efter
  `,
  sureMarks: `
    være hvad nogen noget
  `,
};
