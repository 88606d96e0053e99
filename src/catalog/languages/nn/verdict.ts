import type { VerdictMessages } from '../en/verdict.ts';

export const verdict: VerdictMessages = {
  // Names
  channel: '{owner} {where}',
  daypart: '{part, select, night {natt} morning {morgon} afternoon {dag} evening {kveld}}',
  more: '{n} til',
  quoted: '«{text}»',
  ability:
    '{ability, select, working {verkar} degraded {delvis nede} blocked {nede} hijacked {kapra} retired {nedlagd} unknown {uklart enno}}',
  activity:
    '{activity, select, posting {publiserer} quiet {stille, som vanleg} silent {uvanleg stille} unknown {veit ikkje om det blir publisert}}',

  // The headline: down, or just quiet?
  'answer.working':
    '{sure, select, sure {} likely {Truleg } possible {Kanskje }}{activity, select, quiet {{sure, select, sure {Berre stille} other {berre stille}}} posting {{sure, select, sure {Oppe, og publiserer} other {oppe, og publiserer}}} silent {{sure, select, sure {Oppe, men uvanleg stille} other {oppe, men uvanleg stille}}} unknown {{sure, select, sure {Oppe} other {oppe}}}}.',
  'answer.degraded':
    '{sure, select, sure {Delvis nede} likely {Truleg delvis nede} possible {Kanskje delvis nede}}{activity, select, quiet { – på {part, select, night {ei} other {ein}} stille {daypart}} other {}}.',
  'answer.blocked':
    '{sure, select, sure {Nede} likely {Truleg nede} possible {Kanskje nede}}{activity, select, quiet { – og det er {part, select, night {ei} other {ein}} stille {daypart}} silent {, ikkje berre stille} other {}}.',
  'answer.hijacked':
    '{sure, select, sure {Ingen av delane: kapra} likely {Truleg kapra} possible {Kanskje kapra}}.',
  'answer.retired': 'Ingen av delane: kanalen er nedlagd.',
  'answer.unknown':
    'Kan ikkje seie det enno{activity, select, quiet {, men stilla er vanleg} silent {, og stilla er uvanleg} other {}}.',
  'state.working':
    '{owner} verkar {sure, select, sure {} likely {truleg } possible {kanskje }}{where} ({percent}).',
  'state.degraded': '{owner} får ut innlegg {where}, men ikkje alt verkar ({percent}).',
  'state.blocked':
    '{owner} får {sure, select, sure {} likely {truleg } possible {kanskje }}ikkje publisert {where} ({percent}).',
  'state.hijacked':
    'Nokon andre ser ut til å {tool, select, yes {publisere som} no {styre}} {owner} {where} ({percent}).',
  'state.retired':
    '{channel} er ikkje lenger i bruk{since, select, none {} known { (sidan {time})}}.',
  'state.unknown':
    '{channel}: {first} {firstPercent}{both, select, yes {, {second} {secondPercent}} no {}}.',
  'state.blank': 'Eg har ingenting å vurdere {channel} etter enno.',
  'state.open': 'Eg veit ikkje om {owner} får publisert {where}.',
  'state.unseen': 'Herifrå kan eg ikkje sjå {channel} no.',
  'headline.stale': 'Obs: Nyaste sjekk er {age} gammal.',
  'headline.unseen': 'Obs: Eg har ikkje sett kanalen enno.',

  // What works now, and the next step
  'works.now': 'Verkar no: {channels}.',
  'works.none': 'Veit ikkje om nokon annan open kanal.',
  'works.none-known': 'Kjenner ingen open.',
  next: 'Neste steg: {step}',
  'step.none': 'De treng ikkje gjere noko.',
  'step.mend-post': 'rett innlegget, og send det igjen.',
  'step.ask-why-silent': 'spør dei som publiserer, om stilla er meint.',
  'step.publish-on': 'publiser {where}.',
  'step.unknown-cause': 'prøv éin gong for hand, og fortel meg kva som står der.',
  'step.platform': 'bruk ein annan kanal om det hastar; her er ingenting å reparere.',
  'step.by-hand': 'publiser for hand i appen eller nettlesaren.',
  'step.unlock': 'logg inn for hand, og følg stega for å låse opp.',
  'step.appeal': 'klag til {platform} no; det kan ta dagar.',
  'step.unpublished':
    'logg inn og sjå om nokon har skjult {account} eller slått det av; viss ikkje, klag til {platform}.',
  'step.tool-hijacked':
    'steng verktøyet ute frå alle kontoar, byt passordet til det, og ta ned det som vart lagt ut.',
  'step.hijacked': 'byt passord, logg ut overalt, og varsle {platform}.',
  'step.site-hijacked': 'ring den som driftar {account}, og få det teke ned.',
  'step.renew-login': 'logg inn på nytt i verktøyet, eller publiser for hand.',
  'step.own-network': 'bruk mobilnettet, og ring IT.',
  'step.own-site': 'ring den som driftar nettstaden.',
  'step.audience': 'hald fram med å publisere, og sei det andre stader òg.',
  'step.space-out': 'send berre det som ikkje kan vente.',
  'step.told.hidden': 'klag til {platform} no; det kan ta dagar.',
  'step.told.moderated': 'skriv til dei som driv tenaren; berre dei kan slå henne på att.',
  'step.told.switched-off': 'logg inn med hovudpassordet, og slå {account} på att.',
  'step.told.credits':
    'be den som driftar meg, om å fornye lesetilgangen til {platform}; opne profilen sjølv så lenge.',
  'step.told.budget':
    'opne profilen sjølv; eg les igjen etter midnatt UTC, eller når «dailyBudget» blir heva.',
  'step.told.enrolment':
    'be den som driftar meg, om å knyte appen min til eit abonnement hos {platform}; opne profilen sjølv så lenge.',
  'step.told.permission':
    'be den som driftar meg, om å skaffe løyvet frå {platform}; opne profilen sjølv så lenge.',
  'step.told.role':
    'gje den som eig nøkkelen min, ei rolle på {account} att; opne profilen sjølv så lenge.',
  'step.told.moved':
    'set den nye serveren inn som «service» i innstillingane mine, med eit app-passord som er laga der.',
  'footer.seen': 'Vurdert {time}, nyaste sjekk for {age} sidan.',
  'footer.judged': 'Vurdert {time}.',
  'footer.unseen': 'Vurdert {time}, ingenting sett enno.',

  // Several channels
  'several.fine':
    '{n, plural, =1 {Kanalen er oppe} other {Alle # kanalar er oppe}}{quiet, select, yes {, berre stille} no {}}.',
  'several.trouble':
    '{down, plural, =0 {} =1 {Éin av {n} kanalar er nede} other {# av {n} kanalar er nede}}{down, plural, =0 {{other, plural, =1 {Éin av {n} kanalar har trøbbel} other {# av {n} kanalar har trøbbel}}} other {{other, plural, =0 {} =1 {, éin til har trøbbel} other {, # til har trøbbel}}}}.',
  'several.unclear':
    '{unclear, plural, =1 {For éin av {n} kanalar kan eg ikkje seie det enno} other {For # av {n} kanalar kan eg ikkje seie det enno}}. Ingen andre viser teikn til trøbbel.',
  'several.retired': '{n, plural, =1 {Kanalen er nedlagd} other {Alle # kanalar er nedlagde}}.',
  'several.line':
    '{symbol} {channel}: {ability}{shown, select, none {} yes { ({percent})}}{detailed, select, none {} yes { – {detail}}}',
  'several.column.channel': 'Kanal',
  'several.column.state': 'Status',
  'several.column.detail': 'Nærare',
  'several.more': '{symbol} {n} til: {ability}',

  // Why, at length
  'explain.headline': '{channel}: {ability} ({percent}), {words}.',
  'explain.rivals': 'Elles: {rivals}.',
  'explain.rival': '{clause} ({percent})',
  'explain.change': 'Dette ville endra vurderinga: {steps}',
  'explain.evidence': '{what} – talar {strength} {for, select, yes {for} no {imot}}',
  'explain.no-evidence':
    'Eg har ingen observasjonar som veg noko; dette er berre kor ofte slikt skjer.',
  strength: '{strength, select, strong {sterkt} clear {klart} some {noko} little {litt}}',
  'likelihood.almost-certain': 'nesten sikkert',
  'likelihood.very-likely': 'svært sannsynleg',
  'likelihood.likely': 'sannsynleg',
  'likelihood.even': 'om lag like sannsynleg som ikkje',
  'likelihood.unlikely': 'lite sannsynleg',
  'likelihood.very-unlikely': 'svært lite sannsynleg',
  'likelihood.hardly': 'nesten utelukka',
};
