import type { AlertsMessages } from '../en/alerts.ts';

export const alerts: AlertsMessages = {
  // Alerts
  'alert.open':
    '{symbol} {channel}{others, plural, =0 {} one {, og éin kanal til,} other {, og # kanalar til,}} {severity, select, critical {har vore nede} other {har berre verka delvis}} sidan {time} ({percent} sikkert).',
  'alert.watching':
    '{symbol} {channel}{others, plural, =0 {} one {, og éin kanal til,} other {, og # kanalar til,}} ser ut til å verke igjen (sidan {end}). Kan kome og gå.',
  'alert.closed':
    '{symbol} Over: {channel}{others, plural, =0 {} one {, og éin kanal til} other {, og # kanalar til}}, {time}–{end} ({duration}){how, select, unconfirmed {; ikkje stadfesta hos oss} faded {; ingen såg slutten} merged {; heldt fram i ei større hending} recovered {}}.',
  'alert.cause':
    '{certainty, select, confirmed {Årsak, stadfesta} probable {Mest sannsynleg årsak} possible {Mogleg årsak}}: {clause}.',
  'alert.cause-unknown': 'Årsaka er ikkje kjend enno.',
  'alert.channel': '{channel}: {over, select, yes {{from}–{to}} no {sidan {from}}}',
  'alert.acknowledged':
    '{over, select, yes {{who} tok saka {time}.} no {{who} er på saka (sidan {time}).}}',
  'alert.watched': 'Eg følgjer med til {time}.',
  'alert.turn.cause': 'Årsaka er vurdert på nytt. Før: {from}. No: {to}.',
  'alert.turn.cause-found': 'Årsaka er truleg funnen: {to}.',
  'alert.turn.worsened':
    'Det er blitt verre: {channel} {severity, select, critical {er nede} warning {verkar berre delvis} info {verkar}} frå {time}.',
  'alert.turn.reopened': 'Det byrja igjen {time}.',
  'alert.turn.closed':
    '{how, select, faded {Ingen nye teikn; avslutta.} merged {Held fram i ei større hending.} unconfirmed {Over, seier plattforma; ikkje stadfesta hos oss.} recovered {Over.}} {channel}: varte {duration}. Feilen var {percent} sikker.',
  'alert.carried':
    '{chat} {why, select, refused {tek ikkje imot i rommet der} silent {svarer ikkje}}, difor kjem dette hit.',
  'alert.carried.too':
    '{chat} {why, select, refused {tek ikkje imot i rommet der} silent {svarer ikkje}}; rommet der har ikkje fått dette.',
  'alert.unacknowledged': 'Ingen har teke saka på {duration}, difor kjem dette hit.',
  'alert.unacknowledged.too': 'Framleis ingen på saka etter {duration}.',
  'alerts.subscription':
    'Varsel her: {of, select, all {alle kanalane våre} some {{owners}}}{on, select, all {} some {, {platforms}}}.',
  'alerts.subscription-line':
    'varsel for {of, select, all {alle kanalane våre} some {{owners}}}{on, select, all {} some {, {platforms}}}.',
  'alerts.least.warning': 'Eg seier frå når noko er nede, og når noko berre verkar delvis.',
  'alerts.least.critical': 'Eg seier berre frå når noko er nede.',
  'alerts.silence':
    'Eg seier òg frå når {of, select, all {ein kanal} some {{owners}}}{on, select, all {} some { på {platforms}}} er stille uvanleg lenge.',
  'alerts.snoozed': 'Nye varsel ventar til {time}.',
  'alerts.none': 'Her seier eg ikkje frå om noko. Skriv «varsle oss her» for å få varsel.',
  'alerts.nowhere': 'Varsel blir sende til rom i ein chat, ikkje hit.',
  'alerts.ended': 'Varsla her er stoppa.',
  'alerts.taken-already': '{who} har saka sidan {time}: {what}.',
  'alerts.take-refused': 'Her er det berre {who} som kan ta saker. Sei frå til dei.',
  'alerts.acknowledged': 'Notert at de er på saka: {what}.',
  'alerts.nothing-open': 'Ingen opne hendingar ventar på nokon.',
  'silence.headline': '◌ {channel}: {length} utan innlegg.',
  'silence.often':
    '{days, select, one {{part, select, night {Natt til ein {weekday}} morning {Ein {weekday} føremiddag} afternoon {Ein {weekday} ettermiddag} evening {Ein {weekday} kveld}}} rest {{part, select, night {Natt til ein {weekday} eller heilagdag} morning {Ein {weekday} eller heilagdag på føremiddagen} afternoon {Ein {weekday} eller heilagdag på ettermiddagen} evening {Ein {weekday} eller heilagdag på kvelden}}} any {{part, select, night {Ei natt} morning {Ein føremiddag} afternoon {Ein ettermiddag} evening {Ein kveld}}}} {share, select, never {har det ikkje hendt før: null av dei siste {of}.} usual {hender det som oftast.} some {hender det éin gong av {in}.}}',
  'silence.only': 'Det er ikkje andre teikn til feil. Dette er berre ei melding, inga hending.',
  'sight.lost': '◌ Eg får ikkje lese {platform} sidan {time}.',
  'sight.unknown': 'Om innlegga dykkar kjem ut der, veit eg ikkje. Linja vår er i orden.',
  'sight.next':
    'Må de ut med noko no, sjå sjølve etter at det er synleg, eller bruk ein annan kanal. Eg seier frå når eg ser noko att.',
  'sight.again': 'No får eg lese {platform} att. Eg såg ingenting frå {time}.',
  'button.silence-off': 'Ikkje om stille',
  'button.acknowledge': 'Vi er på saka',
  'button.snooze': 'Vent til neste vakt',
  'button.on-purpose': 'Stille med vilje',
  'button.alerts-critical': 'Berre når det er nede',
  'button.alerts-all': 'Òg når det verkar delvis',
  'button.alerts-off': 'Stopp varsla',
  'room.closed':
    '{lacks, select, member {Eg er ikkje med i dette rommet, så ingenting ville kome hit. Inviter meg («/invite @Kanalvakt»), og gi beskjeden igjen.} permission {Eg får ikkje skrive i dette rommet, så ingenting ville kome hit. Gi meg lov til å sjå kanalen og sende meldingar der, og gi beskjeden igjen.}}',
  'alerts.changed':
    '{who} har {what, select, on {bestemt kva dette rommet blir varsla om} off {slått av varsla her} snooze {sett varsla her på vent til {until}}}.',
  'alerts.widen': 'Alle plattformer',
};
