import type { ServerResponse } from 'node:http';
import { type FakeServer, type Respond, sendJson, startHttpServer } from './http-server.ts';

export interface FakeYouTubeChannel {
  readonly id: string;
  handle: string;
  videos: { readonly id: string; readonly at: string }[];
}

export interface YouTubeServer extends FakeServer {
  readonly channels: FakeYouTubeChannel[];
  robots: string | undefined;
  /** Whether feeds are 404 for every channel, as for hours on end they have been. */
  feedsGone: boolean;
  /** What the Data API refuses each call with. */
  refused: { readonly status: number; readonly body: object } | undefined;
  fail: Respond | undefined;
  add(handle: string): FakeYouTubeChannel;
}

export const YOUTUBE_KEY = 'AIza-the-key-of-a-project';

/** Pages, feeds and Data API in one, as YouTube documents and shows them. */
export async function startYouTubeServer(): Promise<YouTubeServer> {
  const channels: FakeYouTubeChannel[] = [];
  const http = await startHttpServer(async (request, response) => {
    if (server.fail !== undefined) return await server.fail(request, response);
    const url = new URL(request.url ?? '/', http.url);
    if (url.pathname.startsWith('/youtube/v3/')) {
      const isKey = request.headers['x-goog-api-key'] === YOUTUBE_KEY;
      if (!isKey) return refuse(response, 400, 'API key not valid.', 'badRequest');
      const { refused } = server;
      if (refused !== undefined) return sendJson(response, refused.status, refused.body);
      return ofApi(url, response);
    }
    ofSite(url, response);
  });
  const server: YouTubeServer = {
    ...http,
    channels,
    robots: undefined,
    feedsGone: false,
    refused: undefined,
    fail: undefined,
    add(handle) {
      const id = `UC${String(channels.length).padStart(22, '0')}`;
      const channel: FakeYouTubeChannel = { id, handle, videos: [] };
      channels.push(channel);
      return channel;
    },
  };
  return server;

  function ofSite(url: URL, response: ServerResponse): void {
    const { pathname, searchParams } = url;
    if (pathname === '/robots.txt') {
      return void response.writeHead(server.robots === undefined ? 404 : 200).end(server.robots);
    }
    const named = pathname.replace(/^\/(?:channel\/)?/, '');
    const asked = pathname === '/feeds/videos.xml' ? searchParams.get('channel_id') : named;
    const channel = channels.find(({ id, handle }) => id === asked || handle === asked);
    const isFeed = pathname === '/feeds/videos.xml';
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (channel === undefined || (isFeed && server.feedsGone)) {
      return void response.writeHead(404, html).end('<title>404 Not Found</title>');
    }
    if (!isFeed) return void response.writeHead(200, html).end(pageOf(channel));
    response.writeHead(200, { 'content-type': 'text/xml; charset=UTF-8' }).end(feedOf(channel));
  }

  function ofApi(url: URL, response: ServerResponse): void {
    if (url.pathname.endsWith('/channels')) listChannels(url, response);
    else listUploads(url, response);
  }

  function listChannels({ searchParams }: URL, response: ServerResponse): void {
    const ids = searchParams.get('id')?.split(',') ?? [];
    const handle = searchParams.get('forHandle');
    const found = channels.filter((one) => ids.includes(one.id) || one.handle === handle);
    const items = found.map((one) => ({
      kind: 'youtube#channel',
      id: one.id,
      snippet: { title: 'Fjell', customUrl: one.handle },
      contentDetails: { relatedPlaylists: { likes: '', uploads: one.id.replace(/^UC/, 'UU') } },
    }));
    sendJson(response, 200, {
      kind: 'youtube#channelListResponse',
      pageInfo: { totalResults: items.length, resultsPerPage: 5 },
      ...(items.length > 0 ? { items } : {}),
    });
  }

  function listUploads({ searchParams }: URL, response: ServerResponse): void {
    const asked = searchParams.get('playlistId')?.replace(/^UU/, 'UC');
    const channel = channels.find(({ id }) => id === asked);
    if (channel === undefined || channel.videos.length === 0) {
      refuse(response, 404, 'The playlist cannot be found.', 'playlistNotFound');
      return;
    }
    const items = [...channel.videos].reverse().map(({ id, at }) => ({
      kind: 'youtube#playlistItem',
      contentDetails: { videoId: id, videoPublishedAt: at },
    }));
    sendJson(response, 200, { kind: 'youtube#playlistItemListResponse', items });
  }
}

function refuse(response: ServerResponse, status: number, message: string, reason: string): void {
  sendJson(response, status, youtubeError(status, message, reason));
}

/** https://developers.google.com/youtube/v3/docs/errors */
export function youtubeError(code: number, message: string, reason: string): object {
  return { error: { code, message, errors: [{ message, domain: 'youtube', reason }] } };
}

function pageOf({ id, handle }: FakeYouTubeChannel): string {
  const address = `https://www.youtube.com/channel/${id}`;
  return `<!doctype html><html><head><title>Fjell - YouTube</title><link rel="canonical" href="${address}">
    <meta property="og:url" content="${address}"></head><body><h1>Fjell</h1><p>${handle}, en kanal med filmer om brannvern.</p></body></html>`;
}

function feedOf({ id, videos }: FakeYouTubeChannel): string {
  const entries = [...videos]
    .reverse()
    .slice(0, 15)
    .map(
      (
        video,
      ) => `<entry><id>yt:video:${video.id}</id><yt:videoId>${video.id}</yt:videoId><yt:channelId>${id}</yt:channelId>
      <title>Øvelse</title><link rel="alternate" href="https://www.youtube.com/watch?v=${video.id}"/>
      <published>${video.at.replace(/(\.\d+)?Z$/, '+00:00')}</published><updated>${video.at}</updated></entry>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns="http://www.w3.org/2005/Atom">
    <id>yt:channel:${id}</id><title>Fjell</title>${entries.join('')}</feed>`;
}
