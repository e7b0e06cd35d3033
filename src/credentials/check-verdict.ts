/** What a check of an award can come to. */
export type Verdict =
  /** The signature is of this host, and the badge was not taken back. */
  | { is: 'valid' }
  /** Not signed: this host says so itself, and has not taken it back. */
  | { is: 'hosted' }
  /** Taken back. The page may not say so yet, when it was loaded before. */
  | { is: 'withdrawn' }
  | { is: 'unverifiable'; why: Doubt };

/** Why nothing can be said for sure. */
export type Doubt =
  /** The browser knows no Ed25519 signatures or no gzip, or the page did not come over HTTPS. */
  | 'browser'
  /** No answer, or one that says to come back later: worth another try. */
  | 'network'
  /** A file is not at its address. */
  | 'missing'
  /** A file is cut off, or holds what this project never writes. */
  | 'unreadable'
  /** The files speak for another host. */
  | 'host'
  /** The host does not publish the key that signed, or no longer stands by it. */
  | 'key'
  /** What was signed is something else. */
  | 'signature'
  /** The page shows something else. */
  | 'page';

/** Ends a check. */
export class Unverifiable extends Error {
  readonly why: Doubt;

  constructor(why: Doubt) {
    super(why);
    this.name = 'Unverifiable';
    this.why = why;
  }
}
