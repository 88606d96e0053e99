import type { VerdictMessages } from '../en/verdict.ts';

export const verdict: VerdictMessages = {
  // Names
  channel: '{owner} {where}',
  daypart: '{part, select, night {natt} morning {morgen} afternoon {dag} evening {kveld}}',
  more: '{n} til',
  quoted: '«{text}»',
  ability:
    '{ability, select, working {virker} degraded {delvis nede} blocked {nede} hijacked {kapret} retired {nedlagt} unknown {uklart ennå}}',
  activity:
    '{activity, select, posting {publiserer} quiet {stille, som vanlig} silent {uvanlig stille} unknown {vet ikke om det publiseres}}',

  // The headline: down, or just quiet?
  'answer.working':
    '{sure, select, sure {} likely {Trolig } possible {Kanskje }}{activity, select, quiet {{sure, select, sure {Bare stille} other {bare stille}}} posting {{sure, select, sure {Oppe, og publiserer} other {oppe, og publiserer}}} silent {{sure, select, sure {Oppe, men uvanlig stille} other {oppe, men uvanlig stille}}} unknown {{sure, select, sure {Oppe} other {oppe}}}}.',
  'answer.degraded':
    '{sure, select, sure {Delvis nede} likely {Trolig delvis nede} possible {Kanskje delvis nede}}{activity, select, quiet { – på en stille {daypart}} other {}}.',
  'answer.blocked':
    '{sure, select, sure {Nede} likely {Trolig nede} possible {Kanskje nede}}{activity, select, quiet { – og det er en stille {daypart}} silent {, ikke bare stille} other {}}.',
  'answer.hijacked':
    '{sure, select, sure {Ingen av delene: kapret} likely {Trolig kapret} possible {Kanskje kapret}}.',
  'answer.retired': 'Ingen av delene: kanalen er nedlagt.',
  'answer.unknown':
    'Kan ikke si det ennå{activity, select, quiet {, men stillheten er vanlig} silent {, og stillheten er uvanlig} other {}}.',
  'state.working':
    '{owner} virker {sure, select, sure {} likely {trolig } possible {kanskje }}{where} ({percent}).',
  'state.degraded': '{owner} får ut innlegg {where}, men ikke alt virker ({percent}).',
  'state.blocked':
    '{owner} får {sure, select, sure {} likely {trolig } possible {kanskje }}ikke publisert {where} ({percent}).',
  'state.hijacked':
    'Noen andre ser ut til å {tool, select, yes {publisere som} no {styre}} {owner} {where} ({percent}).',
  'state.retired':
    '{channel} er ikke lenger i bruk{since, select, none {} known { (siden {time})}}.',
  'state.unknown':
    '{channel}: {first} {firstPercent}{both, select, yes {, {second} {secondPercent}} no {}}.',
  'state.blank': 'Jeg har ingenting å vurdere {channel} etter ennå.',
  'state.open': 'Jeg vet ikke om {owner} får publisert {where}.',
  'state.unseen': 'Herfra kan jeg ikke se {channel} nå.',
  'headline.stale': 'Obs: Nyeste sjekk er {age} gammel.',
  'headline.unseen': 'Obs: Jeg har ikke sett kanalen ennå.',

  // What works now, and the next step
  'works.now': 'Virker nå: {channels}.',
  'works.none': 'Vet ikke om noen annen åpen kanal.',
  'works.none-known': 'Vet ikke om noen åpen.',
  next: 'Neste steg: {step}',
  'step.none': 'Dere trenger ikke gjøre noe.',
  'step.mend-post': 'rett innlegget, og send det igjen.',
  'step.ask-why-silent': 'spør dem som publiserer, om stillheten er meningen.',
  'step.publish-on': 'publiser {where}.',
  'step.unknown-cause': 'prøv én gang for hånd, og fortell meg hva som står der.',
  'step.platform': 'bruk en annen kanal om det haster; her er ingenting å reparere.',
  'step.by-hand': 'publiser for hånd i appen eller nettleseren.',
  'step.unlock': 'logg inn for hånd, og følg stegene for å låse opp.',
  'step.appeal': 'klag til {platform} nå; det kan ta dager.',
  'step.unpublished':
    'logg inn og se om noen har skjult {account} eller slått den av; hvis ikke, klag til {platform}.',
  'step.tool-hijacked':
    'steng verktøyet ute fra alle kontoer, bytt passordet til det, og ta ned det som ble lagt ut.',
  'step.hijacked': 'bytt passord, logg ut overalt, og varsle {platform}.',
  'step.site-hijacked': 'ring den som drifter {account}, og få det tatt ned.',
  'step.renew-login': 'logg inn på nytt i verktøyet, eller publiser for hånd.',
  'step.own-network': 'bruk mobilnettet, og ring IT.',
  'step.own-site': 'ring den som drifter nettstedet.',
  'step.audience': 'fortsett å publisere, og si det andre steder også.',
  'step.space-out': 'send bare det som ikke kan vente.',
  'step.told.hidden': 'klag til {platform} nå; det kan ta dager.',
  'step.told.moderated': 'skriv til dem som driver serveren; bare de kan slå den på igjen.',
  'step.told.switched-off': 'logg inn med hovedpassordet, og slå {account} på igjen.',
  'step.told.credits':
    'be den som drifter meg, om å fornye lesetilgangen til {platform}; åpne profilen selv imens.',
  'step.told.budget':
    'åpne profilen selv; jeg leser igjen etter midnatt UTC, eller når «dailyBudget» blir hevet.',
  'step.told.enrolment':
    'be den som drifter meg, om å knytte appen min til et abonnement hos {platform}; åpne profilen selv imens.',
  'step.told.permission':
    'be den som drifter meg, om å skaffe tillatelsen fra {platform}; åpne profilen selv imens.',
  'step.told.role':
    'gi den som eier nøkkelen min, en rolle på {account} igjen; åpne profilen selv imens.',
  'step.told.moved':
    'sett den nye serveren inn som «service» i innstillingene mine, med et app-passord som er laget der.',
  'footer.seen': 'Vurdert {time}, nyeste sjekk for {age} siden.',
  'footer.judged': 'Vurdert {time}.',
  'footer.unseen': 'Vurdert {time}, ingenting sett ennå.',

  // Several channels
  'several.fine':
    '{n, plural, =1 {Kanalen er oppe} other {Alle # kanaler er oppe}}{quiet, select, yes {, bare stille} no {}}.',
  'several.trouble':
    '{down, plural, =0 {} =1 {Én av {n} kanaler er nede} other {# av {n} kanaler er nede}}{down, plural, =0 {{other, plural, =1 {Én av {n} kanaler har trøbbel} other {# av {n} kanaler har trøbbel}}} other {{other, plural, =0 {} =1 {, én til har trøbbel} other {, # til har trøbbel}}}}.',
  'several.unclear':
    '{unclear, plural, =1 {For én av {n} kanaler kan jeg ikke si det ennå} other {For # av {n} kanaler kan jeg ikke si det ennå}}. Ingen andre viser tegn til trøbbel.',
  'several.retired': '{n, plural, =1 {Kanalen er nedlagt} other {Alle # kanaler er nedlagt}}.',
  'several.line':
    '{symbol} {channel}: {ability}{shown, select, none {} yes { ({percent})}}{detailed, select, none {} yes { – {detail}}}',
  'several.column.channel': 'Kanal',
  'several.column.state': 'Status',
  'several.column.detail': 'Nærmere',
  'several.more': '{symbol} {n} til: {ability}',

  // Why, at length
  'explain.headline': '{channel}: {ability} ({percent}), {words}.',
  'explain.rivals': 'Ellers: {rivals}.',
  'explain.rival': '{clause} ({percent})',
  'explain.change': 'Dette ville endret vurderingen: {steps}',
  'explain.evidence': '{what} – taler {strength} {for, select, yes {for} no {imot}}',
  'explain.no-evidence':
    'Jeg har ingen observasjoner som veier noe; dette er bare hvor ofte slikt skjer.',
  strength: '{strength, select, strong {sterkt} clear {klart} some {noe} little {litt}}',
  'likelihood.almost-certain': 'nesten sikkert',
  'likelihood.very-likely': 'svært sannsynlig',
  'likelihood.likely': 'sannsynlig',
  'likelihood.even': 'omtrent like sannsynlig som ikke',
  'likelihood.unlikely': 'lite sannsynlig',
  'likelihood.very-unlikely': 'svært lite sannsynlig',
  'likelihood.hardly': 'nesten utelukket',
};
