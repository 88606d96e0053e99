import { type FakeServer, type Respond, startHttpServer } from './http-server.ts';

export interface FakeTelegramChannel {
  readonly username: string;
  posts: { readonly at: string; readonly forwarded?: boolean; readonly service?: boolean }[];
  /** Whether strangers are shown its posts. */
  preview: boolean;
}

export interface TelegramServer extends FakeServer {
  /** By name, in small letters. */
  readonly channels: Map<string, FakeTelegramChannel>;
  robots: string | undefined;
  fail: Respond | undefined;
  add(username: string): FakeTelegramChannel;
}

const SHOWN = 20;

/** A server that shows channels as t.me does to strangers, with the classes of https://core.telegram.org/widgets/post. */
export async function startTelegramServer(): Promise<TelegramServer> {
  const channels = new Map<string, FakeTelegramChannel>();
  const http = await startHttpServer(async (request, response) => {
    if (server.fail !== undefined) return await server.fail(request, response);
    const { pathname } = new URL(request.url ?? '/', http.url);
    if (pathname === '/robots.txt') {
      return void response.writeHead(server.robots === undefined ? 404 : 200).end(server.robots);
    }
    const [, name = ''] = /^\/(?:s\/)?(\w+)$/.exec(pathname) ?? [];
    const channel = channels.get(name.toLowerCase());
    if (pathname.startsWith('/s/') && !channel?.preview) {
      return void response.writeHead(302, { location: `/${name}` }).end();
    }
    const isListed = pathname.startsWith('/s/') && channel !== undefined;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isListed ? listOf(channel) : invitation(name, channel));
  });
  const server: TelegramServer = {
    ...http,
    channels,
    robots: undefined,
    fail: undefined,
    add(username) {
      const channel: FakeTelegramChannel = { username, posts: [], preview: true };
      channels.set(username.toLowerCase(), channel);
      return channel;
    },
  };
  return server;
}

function listOf({ username, posts }: FakeTelegramChannel): string {
  const messages = posts.map(({ at, forwarded, service }, index) => {
    const number = index + 1;
    const from = forwarded
      ? '<div class="tgme_widget_message_forwarded_from">Forwarded from <a href="https://t.me/other">Other</a></div>'
      : '';
    return `<div class="tgme_widget_message_wrap js-widget_message_wrap">
      <div class="tgme_widget_message ${service ? 'service_message' : ''} js-widget_message" data-post="${username}/${number}">
        <div class="tgme_widget_message_bubble">${from}
          <div class="tgme_widget_message_text js-message_text" dir="auto">Øvelse ${number}</div>
          <time class="message_video_duration">0:12</time>
          <a class="tgme_widget_message_date" href="https://t.me/${username}/${number}"><time datetime="${at.replace(/(\.\d+)?Z$/, '+00:00')}" class="time">12:00</time></a>
        </div></div></div>`;
  });
  return `<!doctype html><html><head><title>Fjell – Telegram</title></head><body>
    <div class="tgme_channel_info"><div class="tgme_channel_info_header">
      <div class="tgme_channel_info_header_title"><span dir="auto">Fjell</span></div>
      <div class="tgme_channel_info_header_username"><a href="https://t.me/${username}">@${username}</a></div>
    </div></div>
    <section class="tgme_channel_history js-message_history">${messages.slice(-SHOWN).join('')}</section>
    </body></html>`;
}

/** Where there is nobody, too, t.me offers to open the app. */
function invitation(name: string, channel: FakeTelegramChannel | undefined): string {
  const who = channel
    ? `<div class="tgme_page_title"><span dir="auto">Fjell</span></div><div class="tgme_page_extra">1 204 subscribers</div>`
    : `<div class="tgme_page_description">If you have Telegram, you can contact @${name} right away.</div>`;
  return `<!doctype html><html><head><title>Telegram: Contact @${name}</title></head><body>
    <div class="tgme_page">${who}<div class="tgme_page_action"><a class="tgme_action_button_new">Open</a></div></div>
    </body></html>`;
}
