import type { MaintenanceMessages } from '../en/maintenance.ts';

export const maintenance: MaintenanceMessages = {
  // Windows in which trouble is expected
  'window.open':
    '{why, select, maintenance {Vedlikehald} purpose {Stille med vilje}} til {until}{who, select, person { ({by})} settings {}}: eg varslar ikkje før då.',
  'window.mark':
    ' ({why, select, maintenance {vedlikehald} purpose {stille med vilje}} til {until})',
  'window.made': 'Notert.',
  'window.means.maintenance':
    'Eg varslar ikkje om feil der så lenge det står på. Er dei der framleis etterpå, seier eg frå då.',
  'window.means.on-purpose':
    'Eg varslar ikkje om at det er stille der så lenge det står på. Er noko tydeleg gale, seier eg frå likevel.',
  'window.line':
    '{why, select, maintenance {Vedlikehald} purpose {Stille med vilje}}: {what}, {often, select, once {{begun, select, yes {til {to}} no {{from} til {to}}}} some {kvar {days} {hours} ({begun, select, yes {no, til {to}} no {neste {from}}})} named {{days} {hours} ({begun, select, yes {no, til {to}} no {neste {from}}})}}{who, select, person { – {by}} settings {}}.',
  'window.list': 'Vedlikehald og stille periodar:',
  'window.none': 'Ingen vedlikehald eller stille periodar er melde.',
  'window.ended': 'Avslutta: {what}. Herifrå blir det varsla som vanleg.',
  'window.nothing': 'Ingen slik kanal blir følgd, så det er ingenting å vente med.',
  'window.when':
    'Når? Skriv til dømes «vedlikehald på nettsida i natt 02–04» eller «kvar tysdag 02–04 vedlikehald på nettsida».',
  'button.window-off': 'Avslutt',
  'button.window-off-one': 'Avslutt: {what}',
};
