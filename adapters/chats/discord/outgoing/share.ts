import type { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { LANGUAGE_RECORDS } from '../../../../src/catalog/languages/languages.ts';
import type { Language } from '../../../../src/model/language.ts';
import type { Row } from './button-layout.ts';

/** The button that shows a room what only one person sees, and the words around it. */

const SHARED_ID = /^share:(\d+)$/;

const ACTION_ROW: ComponentType.ActionRow = 1;
const BUTTON: ComponentType.Button = 2;
const SECONDARY: ButtonStyle.Secondary = 2;

/** @param id of the interaction whose answer is kept */
export function shareRow(id: string, language: Language): Row {
  return {
    type: ACTION_ROW,
    components: [
      {
        type: BUTTON,
        style: SECONDARY,
        label: LANGUAGE_RECORDS[language].messages['chat.share'],
        custom_id: `share:${id}`,
      },
    ],
  };
}

/** Which answer is to be shared; undefined where a button is another. */
export function sharedIn(customId: string): string | undefined {
  return SHARED_ID.exec(customId)?.[1];
}

/** The mention shows the name; `allowed_mentions` keeps it from ringing. */
export function sharedBy(person: string, language: Language): string {
  return `${LANGUAGE_RECORDS[language].messages['chat.shared-by']} <@${person}>`;
}
