/** Why a place where police publish cannot be looked at by a program. */
export const UNWATCHED_REASONS = [
  /** Its pages are written by scripts, and what a program gets shows no posts. */
  'scripts',
  /** Posts are shown to members who are logged in, and programs are forbidden. */
  'members',
  /** Posts are shown in the app, and its page says no more than that the account is there. */
  'app',
  /** It could be looked at, and nobody has written that. */
  'unwritten',
] as const;
export type UnwatchedReason = (typeof UNWATCHED_REASONS)[number];

/** A place that is known, and cannot be watched. */
export interface UnwatchedPlace {
  readonly label: string;
  /** Of its addresses; their subdomains too. */
  readonly hosts: readonly string[];
  /** What people call it, in small letters, its label apart. */
  readonly names: readonly string[];
  readonly reason: UnwatchedReason;
}

/**
 * Places that people ask about. Who moves one to `platforms/` takes its line from here. LinkedIn forbids programs in its
 * robots.txt; that of Snapchat lets them look, but its pages tell of no story when it was published.
 */
export const UNWATCHED: readonly UnwatchedPlace[] = [
  { label: 'TikTok', hosts: ['tiktok.com'], names: ['tik tok'], reason: 'scripts' },
  {
    label: 'LinkedIn',
    hosts: ['linkedin.com', 'lnkd.in'],
    names: ['linked in'],
    reason: 'members',
  },
  { label: 'Snapchat', hosts: ['snapchat.com'], names: ['snap', 'snapp'], reason: 'app' },
  {
    label: 'WhatsApp',
    hosts: ['whatsapp.com', 'wa.me'],
    names: ['whats app', 'whatsapp-kanal'],
    reason: 'app',
  },
  { label: 'Reddit', hosts: ['reddit.com'], names: [], reason: 'unwritten' },
  { label: 'Medium', hosts: ['medium.com'], names: [], reason: 'unwritten' },
];

/** The place of this name; undefined where it is none of them. */
export function unwatchedNamed(name: string): UnwatchedPlace | undefined {
  const asked = name.trim().toLowerCase();
  return UNWATCHED.find(
    ({ label, names }) => label.toLowerCase() === asked || names.includes(asked),
  );
}

/** The place that an address leads to. */
export function unwatchedAt(host: string): UnwatchedPlace | undefined {
  const isOf = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return UNWATCHED.find(({ hosts }) => hosts.some(isOf));
}
