/** A public status page, as the settings name one. */
export interface StatusPage {
  readonly kind: 'statuspage' | 'slack' | 'instatus' | 'feed';
  readonly url: string;
}
