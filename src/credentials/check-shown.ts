/** An award as its page shows it. Addresses are paths from the site's root, in the site's first language. */
export interface ShownAward {
  /** The signed credential (Open Badges 3.0); none where the badge is hosted, not signed. */
  credential?: string | undefined;
  /** The hosted assertion (Open Badges 2.0). */
  assertion: string;
  /** The holder's profile. */
  recipient: string;
  /** The badge's page. */
  badge: string;
  /** The badge as a class (Open Badges 2.0). */
  badgeClass: string;
  /** YYYY-MM-DD. */
  on: string;
  /** The page says that the badge was taken back. */
  withdrawn: boolean;
}
