/** A secret setting: the variable that holds it, and how the settings name it. A new one gets a row here. */
export interface Secret {
  readonly variable: string;
  readonly value: string;
  /** Whether the program shows it to a server within its first looks; else why not. */
  readonly shown: true | string;
  /** Where it is part of an address: the path before it. */
  readonly path?: string;
}

export const SECRETS: readonly Secret[] = [
  { variable: 'X_BEARER_TOKEN', value: 'AAAAplanted%2Fx+bearer/7f31', shown: true },
  { variable: 'NORDVIK_X_TOKEN', value: 'planted-x-access-8a2c', shown: true },
  { variable: 'BLUESKY_APP_PASSWORD', value: 'plnt-bsky-pass-91be', shown: true },
  { variable: 'OSLO_MASTODON_TOKEN', value: 'planted-mastodon-c03d', shown: true },
  { variable: 'OSLO_FACEBOOK_TOKEN', value: 'EAAplantedFacebook2b7d', shown: true },
  { variable: 'OSLO_INSTAGRAM_TOKEN', value: 'EAAplantedInstagram6f10', shown: true },
  { variable: 'META_APP_TOKEN', value: '1234567890|plantedMetaApp', shown: true },
  { variable: 'OSLO_THREADS_TOKEN', value: 'THAAplantedThreads3c8e', shown: true },
  { variable: 'YOUTUBE_API_KEY', value: 'AIza-planted-youtube-5d90', shown: true },
  { variable: 'SLACK_BOT_TOKEN', value: 'xoxb-planted-slack-bot-4e5f', shown: true },
  {
    variable: 'SLACK_APP_TOKEN',
    value: 'xapp-planted-slack-app-55a1',
    shown: 'after the bot token',
  },
  { variable: 'SLACK_SIGNING_SECRET', value: 'planted-slack-signing-6b0e', shown: 'never sent' },
  { variable: 'DISCORD_TOKEN', value: 'MTE.planted-discord.d7c2', shown: true },
  { variable: 'FEED_KEY', value: 'planted-feed-key-77d2', shown: true },
  { variable: 'SMTP_PASSWORD', value: 'planted"smtp\\pass-e8d4', shown: 'only over TLS' },
  { variable: 'WEBHOOK_SECRET', value: 'planted-webhook-secret-39af', shown: 'signs, never sent' },
  { variable: 'PUBLISHER_TOKEN', value: 'planted-publisher-token-0f9a', shown: 'shown to us' },
  { variable: 'HEARTBEAT_URL', value: 'planted-heartbeat-1ac6', shown: true, path: '/ping/' },
];

/** The whole settings, each secret behind its variable, every server at one address. */
export function settingsWithSecrets(url: string, smtpPort: number): string {
  return `
organisations:
  - id: nordvik
    name: Nordvik politidistrikt
    aliases: [Nordvik]
    channels:
      - { platform: x, handle: nordvik, accessToken: '\${NORDVIK_X_TOKEN}' }
      - { platform: bluesky, handle: nordvik.example, service: '${url}', appPassword: '\${BLUESKY_APP_PASSWORD}' }
      - { platform: mastodon, handle: nordvik, instance: '${url}', accessToken: '\${OSLO_MASTODON_TOKEN}' }
      - { platform: facebook, handle: nordvik, accessToken: '\${OSLO_FACEBOOK_TOKEN}' }
      - { platform: instagram, handle: nordvik, accessToken: '\${OSLO_INSTAGRAM_TOKEN}' }
      - { platform: threads, handle: nordvik, accessToken: '\${OSLO_THREADS_TOKEN}' }
      - { platform: youtube, handle: UC0123456789abcdefghijAB }
      - { platform: feed, handle: '${url}/feed', headers: { x-key: '\${FEED_KEY}' } }
platforms:
  facebook: { url: '${url}', appToken: '\${META_APP_TOKEN}' }
  instagram: { url: '${url}', appToken: '\${META_APP_TOKEN}' }
  threads: { url: '${url}' }
  youtube: { apiKey: '\${YOUTUBE_API_KEY}', apiUrl: '${url}' }
  x: { bearerToken: '\${X_BEARER_TOKEN}', url: '${url}' }
  bluesky: { service: '${url}', appView: '${url}' }
chats: { slack: {}, discord: {} }
status:
  - { platform: slack, kind: none }
  - { platform: discord, kind: none }
  - { platform: x, kind: statuspage, url: '${url}/status' }
webhooks: [{ name: wall, url: '${url}/hook', secret: '\${WEBHOOK_SECRET}' }]
mail: { host: 127.0.0.1, port: ${smtpPort}, user: nordvik, password: '\${SMTP_PASSWORD}', from: kanalvakt@example.org }
http: { port: 0, tools: [{ name: publisher, token: '\${PUBLISHER_TOKEN}', organisations: [nordvik] }] }
heartbeat: { url: '\${HEARTBEAT_URL}' }
network: { control: ['${url}'] }
`;
}

/** The environment in which the settings find their secrets. */
export function environmentOf(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    SECRETS.map(({ variable, value, path }) => [
      variable,
      path === undefined ? value : `${url}${path}${value}`,
    ]),
  );
}

/** The forms in which a secret travels, and would be found. */
export function formsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    // Without what depends on what stands around it.
    base64.slice(0, Math.floor((secret.length * 8) / 6)),
  ];
}
