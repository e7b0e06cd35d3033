/** What the platform tells about a request, as far as it is used; absent where a function is called by hand. */
export interface FunctionContext {
  /** The visitor's address. */
  ip?: string;
  /** `production`, `deploy-preview`, `branch-deploy` or `dev`. */
  deploy?: { context?: string };
  /** Lets the function live until this is done, after its answer has gone. */
  waitUntil?(work: Promise<unknown>): void;
}
