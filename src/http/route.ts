import type { Snapshot } from '../content/snapshot.ts';
import type { FormState } from '../forms/state.ts';
import type { Fields } from '../rsvp/field-errors.ts';
import type { Dependencies } from './dependencies.ts';
import type { Problem } from './errors.ts';

/** One request on its way to its answer. */
export interface Exchange {
  request: Request;
  url: URL;
  /** The visitor's address, where the platform tells it. */
  ip: string | undefined;
  dependencies: Dependencies;
  snapshot: Snapshot;
  /** The language of the answer. */
  lang: string;
  /** Whether the answer is JSON, else a page. */
  json: boolean;
  /** What was posted; empty for GET. */
  fields: Fields;
}

/** What a form shows again. */
export type Wrong = Pick<FormState, 'values' | 'errors' | 'problem'>;

export type Handler = (exchange: Exchange) => Promise<Response>;

/** An address of the site that a function answers. */
export interface Route {
  /** For the log. */
  name: string;
  get?: Handler;
  post?: Handler;
  /** The answer to a post that was taken in; a honeypot that was filled gets it too. */
  received?: (exchange: Exchange) => Response;
  /** The same form with what was typed, when the answer is a problem; undefined where there is no form to show. */
  again?: (
    exchange: Exchange,
    wrong: Wrong,
    problem: Problem,
  ) => string | undefined | Promise<string | undefined>;
  /** What is answered to those who ask for nothing in particular. */
  speaks: 'json' | 'page';
  /** The address is a secret. */
  secret?: boolean;
}
