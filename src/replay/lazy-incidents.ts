import type { Incidents } from '../incidents/incidents.ts';

/** Incidents that are followed only once somebody asks for them. @param current called at every use */
export function lazyIncidents(current: () => Incidents): Incidents {
  return {
    consider: (...given) => current().consider(...given),
    pass: (...given) => current().pass(...given),
    acknowledge: (...given) => current().acknowledge(...given),
    followed: () => current().followed(),
    live: () => current().live(),
    find: (...given) => current().find(...given),
    eventsAfter: (...given) => current().eventsAfter(...given),
    between: (...given) => current().between(...given),
    save: () => current().save(),
    restore: () => current().restore(),
  };
}
