/** What the platform tells about a request, as far as it is used; absent where a function is called by hand. */
export interface FunctionContext {
  /** The visitor's address. */
  ip?: string;
  /** `production`, `deploy-preview`, `branch-deploy` or `dev`. */
  deploy?: { context?: string };
}
