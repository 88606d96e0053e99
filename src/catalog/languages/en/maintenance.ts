export const maintenance = {
  // Windows in which trouble is expected
  'window.open':
    '{why, select, maintenance {Maintenance} purpose {Quiet on purpose}} until {until}{who, select, person { ({by})} settings {}}: no alert before that.',
  'window.mark':
    ' ({why, select, maintenance {maintenance} purpose {quiet on purpose}} until {until})',
  'window.made': 'Noted.',
  'window.means.maintenance':
    'No alert for trouble there meanwhile. If it lasts beyond that, I speak up then.',
  'window.means.on-purpose':
    'No alert for silence there meanwhile. I still speak up about what is plainly wrong.',
  'window.line':
    '{why, select, maintenance {Maintenance} purpose {Quiet on purpose}}: {what}, {often, select, once {{begun, select, yes {until {to}} no {{from} to {to}}}} some {every {days} {hours} ({begun, select, yes {now, until {to}} no {next {from}}})} named {{days} {hours} ({begun, select, yes {now, until {to}} no {next {from}}})}}{who, select, person { – {by}} settings {}}.',
  'window.list': 'Maintenance and quiet times:',
  'window.none': 'No maintenance and no quiet times are known.',
  'window.ended': 'Ended: {what}. From now on alerts come as usual.',
  'window.nothing': 'No such channel is watched, so there is nothing to hold back.',
  'window.when':
    'When? Write for example “maintenance on the website tonight 02–04” or “every tuesday 02–04 maintenance on the website”.',
  'button.window-off': 'End it',
  'button.window-off-one': 'End: {what}',
} as const satisfies Readonly<Record<string, string>>;

export type MaintenanceMessages = Readonly<Record<keyof typeof maintenance, string>>;
