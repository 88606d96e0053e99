import type { IncomingMessage } from 'node:http';
import { isJson, type Json } from './fault-list.ts';
import { type Attachment, Refusal } from './model.ts';

export interface Body {
  /** The JSON sent: an object, or the list of a bulk overwrite. */
  readonly json: unknown;
  readonly files: readonly Attachment[];
}

/** JSON, or a form with `payload_json` and `files[n]`: https://docs.discord.com/developers/reference#uploading-files */
export async function readApiBody(request: IncomingMessage, id: () => string): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (raw.length === 0) return { json: {}, files: [] };
  if (type.startsWith('application/json')) return { json: parse(raw.toString()), files: [] };
  if (!type.startsWith('multipart/form-data'))
    throw new Refusal(400, 50035, 'Expected "Content-Type" header to be "application/json"');
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const json = parse(String(form.get('payload_json') ?? '{}'));
  const files: Attachment[] = [];
  const described = isJson(json) && Array.isArray(json['attachments']) ? json['attachments'] : [];
  for (const [key, part] of form) {
    if (typeof part === 'string') continue;
    if (!/^files\[\d+\]$/.test(key)) throw new Refusal(400, 50035, `Unknown form field ${key}`);
    // "files[n]" and the attachment whose id is n: docs.discord.com/developers/reference#uploading-files
    const number = key.slice('files['.length, -1);
    const told = described.find((one) => isJson(one) && String(one['id']) === number);
    const description: unknown = isJson(told) ? told['description'] : undefined;
    files.push({
      id: id(),
      ...(typeof description === 'string' ? { description } : {}),
      filename: part.name,
      contentType: part.type,
      bytes: new Uint8Array(await part.arrayBuffer()),
    });
  }
  return { json, files };
}

/** The body as an object; `{}` for a list. */
export const objectOf = ({ json }: Body): Json => (isJson(json) ? json : {});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 50109, 'The request body contains invalid JSON.');
  }
}
