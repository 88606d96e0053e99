import type {
  APIActionRowComponent,
  APIButtonComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Action } from '../../../../src/model/replies/reply.ts';
import { LIMITS } from '../api/limits.ts';
import { fitted, visible } from './escape.ts';

export type Row = APIActionRowComponent<APIButtonComponent>;
/** The id that comes back when the button is pressed: 1 to 100 characters, another for each button. */
export type CustomIdOf = (action: Action, index: number) => string;

// Numbers as documented: discord-api-types' enums are for its types here, so that nothing is loaded.
const ACTION_ROW: ComponentType.ActionRow = 1;
const BUTTON: ComponentType.Button = 2;
const STYLES = {
  primary: 1 satisfies ButtonStyle.Primary,
  danger: 4 satisfies ButtonStyle.Danger,
} as const;
const SECONDARY: ButtonStyle.Secondary = 2;

/** The words on a button, and whether they had to be cut. */
export function labelOf(action: Action): { readonly label: string; readonly cut: boolean } {
  const label = fitted(action.label, LIMITS.label);
  return { label, cut: visible(action.label).trim().length > LIMITS.label };
}

/** The buttons by message: up to five rows of five each. Throws a RangeError on an id Discord would refuse. */
export function buttonRows(actions: readonly Action[], customIdOf: CustomIdOf): Row[][] {
  const buttons = actions.map((action, index): APIButtonComponent => {
    const id = customIdOf(action, index);
    if (id.length < 1 || id.length > LIMITS.customId) {
      throw new RangeError(
        `custom id of button ${index} has ${id.length} characters; Discord takes 1 to ${LIMITS.customId}`,
      );
    }
    return {
      type: BUTTON,
      style: action.style ? STYLES[action.style] : SECONDARY,
      label: labelOf(action).label,
      custom_id: id,
    };
  });
  const rows = chunks(buttons, LIMITS.buttonsInRow).map(
    (components): Row => ({ type: ACTION_ROW, components }),
  );
  return chunks(rows, LIMITS.rows);
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
