/**
 * The colours of pictures. A picture has its own light ground, which reads the same in light and in dark chats; each
 * kind of stretch has a hatching of its own besides its colour.
 */
export const PALETTE = {
  ground: '#fbfaf7',
  ink: '#16191d',
  /** Words of less weight. */
  muted: '#454b53',
  /** Edges of what is empty. */
  edge: '#6b7179',
  /** Lines to guide the eye; they mean nothing. */
  guide: '#d9d6ce',
  track: '#efede7',
  post: '#0b4f9e',
  band: '#cfe0f3',
  bandEdge: '#3f74ad',
} as const;

export type Hatching = 'falling' | 'rising' | 'crossed' | 'level' | 'dotted';

export interface Fill {
  readonly fill: string;
  /** Of the hatching, on the fill. */
  readonly line: string;
  readonly hatching: Hatching;
}

export const FILLS = {
  blocked: { fill: '#8f1d1d', line: '#fbfaf7', hatching: 'rising' },
  hijacked: { fill: '#4b1d6b', line: '#fbfaf7', hatching: 'crossed' },
  degraded: { fill: '#f0c35e', line: '#5c3b00', hatching: 'falling' },
  retired: { fill: '#d9d6ce', line: '#454b53', hatching: 'crossed' },
  silence: { fill: '#fbfaf7', line: '#454b53', hatching: 'level' },
  unseen: { fill: '#fbfaf7', line: '#454b53', hatching: 'dotted' },
} as const satisfies Readonly<Record<string, Fill>>;
