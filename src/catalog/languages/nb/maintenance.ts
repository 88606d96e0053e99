import type { MaintenanceMessages } from '../en/maintenance.ts';

export const maintenance: MaintenanceMessages = {
  // Windows in which trouble is expected
  'window.open':
    '{why, select, maintenance {Vedlikehold} purpose {Stille med vilje}} til {until}{who, select, person { ({by})} settings {}}: jeg varsler ikke før da.',
  'window.mark':
    ' ({why, select, maintenance {vedlikehold} purpose {stille med vilje}} til {until})',
  'window.made': 'Notert.',
  'window.means.maintenance':
    'Jeg varsler ikke om feil der så lenge det står på. Er de der fortsatt etterpå, sier jeg fra da.',
  'window.means.on-purpose':
    'Jeg varsler ikke om stillhet der så lenge det står på. Er noe tydelig galt, sier jeg fra likevel.',
  'window.line':
    '{why, select, maintenance {Vedlikehold} purpose {Stille med vilje}}: {what}, {often, select, once {{begun, select, yes {til {to}} no {{from} til {to}}}} some {hver {days} {hours} ({begun, select, yes {nå, til {to}} no {neste {from}}})} named {{days} {hours} ({begun, select, yes {nå, til {to}} no {neste {from}}})}}{who, select, person { – {by}} settings {}}.',
  'window.list': 'Vedlikehold og stille perioder:',
  'window.none': 'Ingen vedlikehold eller stille perioder er meldt.',
  'window.ended': 'Avsluttet: {what}. Herfra varsles det som vanlig.',
  'window.nothing': 'Ingen slik kanal følges, så det er ingenting å vente med.',
  'window.when':
    'Når? Skriv for eksempel «vedlikehold på nettsiden i natt 02–04» eller «hver tirsdag 02–04 vedlikehold på nettsiden».',
  'button.window-off': 'Avslutt',
  'button.window-off-one': 'Avslutt: {what}',
};
