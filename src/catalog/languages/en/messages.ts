import { alerts } from './alerts.ts';
import { causes } from './causes.ts';
import { chats } from './chats.ts';
import { commands } from './commands.ts';
import { desk } from './desk.ts';
import { digests } from './digests.ts';
import { evidence } from './evidence.ts';
import { history } from './history.ts';
import { incidentReport } from './incident-report.ts';
import { maintenance } from './maintenance.ts';
import { pictures } from './pictures.ts';
import { verdict } from './verdict.ts';

/** English. It is also the list of keys: the other languages must have each of them and no more. */
export const messages = {
  ...verdict,
  ...causes,
  ...evidence,
  ...history,
  ...incidentReport,
  ...desk,
  ...digests,
  ...maintenance,
  ...alerts,
  ...pictures,
  ...chats,
  ...commands,
} as const;

/** Every key that a language must have. */
export type MessageKey = keyof typeof messages;
export type Messages = Readonly<Record<MessageKey, string>>;
