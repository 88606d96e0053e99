import { isJson, type Json } from './fault-list.ts';

/** What a person gives a command or a form, as the client sends it; what the client would not send is thrown. */

type Values = Readonly<Record<string, string | number | boolean>>;

/** The options of a command. @param focused the one in which the person is still typing */
export function given(command: Json, values: Values, focused?: string): Json[] {
  const known = (command['options'] ?? []) as Json[];
  for (const { name, required } of known)
    if (required === true && focused === undefined && values[String(name)] === undefined)
      throw new Error(`the command needs the option "${String(name)}"`);
  return Object.entries(values).map(([name, value]) => {
    const option = known.find((one) => one['name'] === name);
    if (!option) throw new Error(`the command has no option "${name}"`);
    if (name === focused && option['autocomplete'] !== true)
      throw new Error(`the option "${name}" has no autocomplete`);
    return { name, type: option['type'], value, ...(name === focused ? { focused: true } : {}) };
  });
}

/** The components of a modal with what stands in them, by custom id. */
export function filledIn(modal: Json, fields: Readonly<Record<string, string>>): Json[] {
  const fill = (field: unknown): Json => {
    if (!isJson(field)) return {};
    const id = String(field['custom_id']);
    const value = fields[id] ?? String(field['value'] ?? '');
    if (field['type'] !== 4)
      return { type: field['type'], custom_id: id, values: picked(field, fields[id]) };
    const least = Number(field['min_length'] ?? (field['required'] === false ? 0 : 1));
    if (value.length < least || value.length > Number(field['max_length'] ?? 4000))
      throw new Error(`the modal's field "${id}" does not take "${value}"`);
    return { type: 4, custom_id: id, value };
  };
  return (modal['components'] as Json[]).map((row) =>
    row['component'] === undefined
      ? { type: row['type'], components: (row['components'] as Json[]).map(fill) }
      : { type: row['type'], component: fill(row['component']) },
  );
}

/** What stands in a select when its modal is sent: what was picked, or what stood there. */
function picked(select: Json, value: string | undefined): string[] {
  const options = (select['options'] ?? []) as Json[];
  const standing = options.filter((option) => option['default'] === true);
  const values = value === undefined ? standing.map((option) => String(option['value'])) : [value];
  if (values.length === 0 && select['required'] !== false)
    throw new Error(`the modal's select "${String(select['custom_id'])}" needs a choice`);
  for (const one of values)
    if (select['type'] === 3 && !options.some((option) => option['value'] === one))
      throw new Error(`the modal's select has no choice "${one}"`);
  return values;
}
