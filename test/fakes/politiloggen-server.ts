import { type FakeServer, type Respond, sendJson, startHttpServer } from './http-server.ts';

export interface LogMessage {
  readonly id: string;
  readonly district: string;
  readonly createdOn: string;
  readonly updatedOn?: string;
}

export interface PolitiloggenServer extends FakeServer {
  /** Newest first. */
  messages: LogMessage[];
  requestLimitPerHour: number;
  instead: Respond | undefined;
}

/** A server that answers `/messages` as politiloggen does. */
export async function startPolitiloggenServer(): Promise<PolitiloggenServer> {
  const http = await startHttpServer(async (request, response) => {
    if (server.instead !== undefined) return await server.instead(request, response);
    const url = new URL(request.url ?? '/', 'http://fake');
    if (url.pathname !== '/messages') return sendJson(response, 404, {});
    const districts = url.searchParams.getAll('Districts');
    const found = server.messages
      .filter(({ district }) => districts.length === 0 || districts.includes(district))
      .slice(0, Number(url.searchParams.get('Take') ?? 10));
    const data = found.map((message) => ({
      threadId: message.id.split('-')[0],
      category: 'Ro og orden',
      municipality: '',
      area: '',
      isActive: false,
      text: 'Øvelse',
      updatedOn: message.createdOn,
      isEdited: message.updatedOn !== undefined,
      ...message,
    }));
    const { requestLimitPerHour } = server;
    sendJson(response, 200, { data, metadata: { requestLimitPerHour, totalItems: data.length } });
  });
  const server: PolitiloggenServer = {
    ...http,
    messages: [],
    requestLimitPerHour: 1_000,
    instead: undefined,
  };
  return server;
}
