import type { EverydayWords } from '../../record/lexicon.ts';

export const everyday: EverydayWords = {
  ordinary: `
    bort idag igår året helgen att och är för inte ett jag från när nu bara där här något någon alla
    varför snälla
  `,
  keywords: `
  
    brinner andas medvetslös
  `,
  marks: `
    inte hur varför vad vem jag någon något bara från och är för att när nere nu igår
  `,
  sureMarks: `
    inte hur varför vad jag bara är
  `,
};
