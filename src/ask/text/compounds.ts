/** What a summary is called for when it comes: «kveldsoversikten», «ugerapporten», «veckobrev». */
const DIGEST =
  /^(?:morgen|morgon|morra|morges|formiddags|ettermiddags|kvelds?|aften|afton|natt?e?|dags?|daga|døgn|dygns?|uke|ukes|veke|vekes|vecko|uge|helge|helg)(?:rapp?ort|op+sum+ering|sam+endrag|sam+andrag|sam+anfat+ning|oversi[kg]t|oversyn|översikt|resymé|brev|brief|briefing|digest|melding|mail|oppdatering)(?:en|a|er|ar|ene|ane|et|na|erna|erne)?$/;
/** What the bot sends when something breaks: «pushvarslene», «aviseringarna», «larmen». */
const ALERT =
  /^(?:(?:push|drifts|feil|fel|fejl|kanal|utfalls|sms|nede)?(?:varsel|varslet|varsler|varslar|varslene|varslane|varsla|varsling|varslinga|varslingen|varslingar|varslinger|varslingane|varslingene|alarmer|alarmene|alarmar|alarmane|alarmerne|alarmerna)|avisering(?:en|ar|arna|er|erne)?|larm(?:et|en)?|notiser(?:na|ne)?)$/;

/**
 * The word for a setting of the bot's that a compound stands for, in any of the languages.
 * A «månedsrapport» or an «obduksjonsrapport» is people's work and none of the bot's.
 */
export function settingNamed(word: string): 'dagsrapport' | 'oppsummering' | 'varsel' | undefined {
  if (DIGEST.test(word)) return 'dagsrapport';
  if (/^(?:op+sum+ering|sam+anfat+ning)(?:en|er|ar|a|arna|erne|ene)?$/.test(word))
    return 'oppsummering';
  return ALERT.test(word) ? 'varsel' : undefined;
}
