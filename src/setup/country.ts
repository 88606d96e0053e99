/** Countries whose emergency numbers are known, by zone; https://data.iana.org/time-zones/tzdb/zone1970.tab */
const BY_ZONE: Readonly<Record<string, string>> = {
  'Europe/Oslo': 'NO',
  'Arctic/Longyearbyen': 'NO',
  'Europe/Stockholm': 'SE',
  'Europe/Copenhagen': 'DK',
  'Europe/Helsinki': 'FI',
  'Europe/Mariehamn': 'FI',
  'Atlantic/Reykjavik': 'IS',
};

/** The ISO 3166-1 country of a zone; undefined where a person has to be asked. */
export function countryOfZone(zone: string): string | undefined {
  return BY_ZONE[zone];
}
