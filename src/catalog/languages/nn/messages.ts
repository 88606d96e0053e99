import type { Messages } from '../en/messages.ts';
// Chats that list commands know one Norwegian, and it is bokmål.
import { commands } from '../nb/commands.ts';
import { alerts } from './alerts.ts';
import { causes } from './causes.ts';
import { chats } from './chats.ts';
import { desk } from './desk.ts';
import { digests } from './digests.ts';
import { evidence } from './evidence.ts';
import { history } from './history.ts';
import { incidentReport } from './incident-report.ts';
import { maintenance } from './maintenance.ts';
import { pictures } from './pictures.ts';
import { verdict } from './verdict.ts';

export const messages: Messages = {
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
};
