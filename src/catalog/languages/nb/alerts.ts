import type { AlertsMessages } from '../en/alerts.ts';

export const alerts: AlertsMessages = {
  // Alerts
  'alert.open':
    '{symbol} {channel}{others, plural, =0 {} one {, og én kanal til,} other {, og # kanaler til,}} {severity, select, critical {har vært nede} other {har bare virket delvis}} siden {time} ({percent} sikkert).',
  'alert.watching':
    '{symbol} {channel}{others, plural, =0 {} one {, og én kanal til,} other {, og # kanaler til,}} ser ut til å virke igjen (siden {end}). Kan komme og gå.',
  'alert.closed':
    '{symbol} Over: {channel}{others, plural, =0 {} one {, og én kanal til} other {, og # kanaler til}}, {time}–{end} ({duration}){how, select, unconfirmed {; ikke bekreftet hos oss} faded {; ingen så slutten} merged {; fortsatte i en større hendelse} recovered {}}.',
  'alert.cause':
    '{certainty, select, confirmed {Årsak, bekreftet} probable {Mest sannsynlig årsak} possible {Mulig årsak}}: {clause}.',
  'alert.cause-unknown': 'Årsaken er ikke kjent ennå.',
  'alert.channel': '{channel}: {over, select, yes {{from}–{to}} no {siden {from}}}',
  'alert.acknowledged':
    '{over, select, yes {{who} tok saken {time}.} no {{who} er på saken (siden {time}).}}',
  'alert.watched': 'Jeg følger med til {time}.',
  'alert.turn.cause': 'Årsaken er vurdert på nytt. Før: {from}. Nå: {to}.',
  'alert.turn.cause-found': 'Årsaken er trolig funnet: {to}.',
  'alert.turn.worsened':
    'Det er blitt verre: {channel} {severity, select, critical {er nede} warning {virker bare delvis} info {virker}} fra {time}.',
  'alert.turn.reopened': 'Det begynte igjen {time}.',
  'alert.turn.closed':
    '{how, select, faded {Ingen nye tegn; avsluttet.} merged {Fortsetter i en større hendelse.} unconfirmed {Over, sier plattformen; ikke bekreftet hos oss.} recovered {Over.}} {channel}: varte {duration}. Feilen var {percent} sikker.',
  'alert.carried':
    '{chat} {why, select, refused {tar ikke imot i rommet der} silent {svarer ikke}}, derfor kommer dette hit.',
  'alert.carried.too':
    '{chat} {why, select, refused {tar ikke imot i rommet der} silent {svarer ikke}}; rommet der har ikke fått dette.',
  'alert.unacknowledged': 'Ingen har tatt saken på {duration}, derfor kommer dette hit.',
  'alert.unacknowledged.too': 'Fortsatt ingen på saken etter {duration}.',
  'alerts.subscription':
    'Varsler her: {of, select, all {alle kanalene våre} some {{owners}}}{on, select, all {} some {, {platforms}}}.',
  'alerts.subscription-line':
    'varsler for {of, select, all {alle kanalene våre} some {{owners}}}{on, select, all {} some {, {platforms}}}.',
  'alerts.least.warning': 'Jeg sier fra når noe er nede, og når noe bare virker delvis.',
  'alerts.least.critical': 'Jeg sier bare fra når noe er nede.',
  'alerts.silence':
    'Jeg sier også fra når {of, select, all {en kanal} some {{owners}}}{on, select, all {} some { på {platforms}}} er stille uvanlig lenge.',
  'alerts.snoozed': 'Nye varsler venter til {time}.',
  'alerts.none': 'Her sier jeg ikke fra om noe. Skriv «varsle oss her» for å få varsler.',
  'alerts.nowhere': 'Varsler sendes til rom i en chat, ikke hit.',
  'alerts.ended': 'Varslene her er stoppet.',
  'alerts.taken-already': '{who} har saken siden {time}: {what}.',
  'alerts.take-refused': 'Her er det bare {who} som kan ta saker. Si fra til dem.',
  'alerts.acknowledged': 'Notert at dere er på saken: {what}.',
  'alerts.nothing-open': 'Ingen åpne hendelser venter på noen.',
  'silence.headline': '◌ {channel}: {length} uten innlegg.',
  'silence.often':
    '{days, select, one {{part, select, night {Natt til en {weekday}} morning {En {weekday} formiddag} afternoon {En {weekday} ettermiddag} evening {En {weekday} kveld}}} rest {{part, select, night {Natt til en {weekday} eller helligdag} morning {En {weekday} eller helligdag på formiddagen} afternoon {En {weekday} eller helligdag på ettermiddagen} evening {En {weekday} eller helligdag på kvelden}}} any {{part, select, night {En natt} morning {En formiddag} afternoon {En ettermiddag} evening {En kveld}}}} {share, select, never {har det ikke skjedd før: null av de siste {of}.} usual {skjer det som oftest.} some {skjer det én gang av {in}.}}',
  'silence.only': 'Det er ikke andre tegn til feil. Dette er bare en beskjed, ingen hendelse.',
  'sight.lost': '◌ Jeg får ikke lest {platform} siden {time}.',
  'sight.unknown': 'Om innleggene deres kommer ut der, vet jeg ikke. Linja vår er i orden.',
  'sight.next':
    'Må dere ut med noe nå, se selv etter at det vises, eller bruk en annen kanal. Jeg sier fra når jeg ser noe igjen.',
  'sight.again': 'Nå får jeg lest {platform} igjen. Jeg så ingenting fra {time}.',
  'button.silence-off': 'Ikke om stillhet',
  'button.acknowledge': 'Vi er på saken',
  'button.snooze': 'Vent til neste vakt',
  'button.on-purpose': 'Stille med vilje',
  'button.alerts-critical': 'Bare når det er nede',
  'button.alerts-all': 'Også når det virker delvis',
  'button.alerts-off': 'Stopp varslene',
  'room.closed':
    '{lacks, select, member {Jeg er ikke med i dette rommet, så ingenting ville kommet hit. Inviter meg («/invite @Kanalvakt»), og gi beskjeden igjen.} permission {Jeg får ikke skrive i dette rommet, så ingenting ville kommet hit. Gi meg lov til å se kanalen og sende meldinger der, og gi beskjeden igjen.}}',
  'alerts.changed':
    '{who} har {what, select, on {bestemt hva dette rommet varsles om} off {slått av varslene her} snooze {satt varslene her på vent til {until}}}.',
  'alerts.widen': 'Alle plattformer',
};
