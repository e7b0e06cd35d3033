/**
 * The database cannot be reached, or cannot serve at this moment. A visitor is asked to try again (503); what was
 * posted was not stored.
 */
export class DatabaseUnavailable extends Error {
  /** What the operator looks up: an SQLSTATE, a code of the network, `connection` or `timeout`. */
  readonly reason: string;

  constructor(reason: string, cause: unknown) {
    super(`The database cannot be reached (${reason}).`, { cause });
    this.name = 'DatabaseUnavailable';
    this.reason = reason;
  }
}

const networkCodes =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH)$/;

// SQLSTATE, PostgreSQL appendix A. 08: connection. 28, 3D000: refused at the door. 42P01: migrations not applied.
// 53: out of resources, such as too many clients. 57: shut down, starting up, or cancelled by statement_timeout. 58: disk.
const states = /^(08...|28...|3D000|42P01|53...|57P0.|57014|58...)$/;

// pg has no codes for these.
const timedOut = /timeout/i;
const connectionLost = /terminated|not queryable|Client was closed|connection closed/i;

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Why an error means that the database is unavailable; undefined when it means something else. */
export function unavailableReason(error: unknown): string | undefined {
  const code = errorCode(error);
  if (networkCodes.test(code) || states.test(code)) return code;
  if (!(error instanceof Error) || code !== '') return undefined;
  if (timedOut.test(error.message)) return 'timeout';
  return connectionLost.test(error.message) ? 'connection' : undefined;
}

/**
 * Whether the connection was dead, and another may live: one that was kept while a function was frozen, or the
 * database asleep.
 */
export const connectionWasLost = (error: unknown): boolean =>
  /^(ECONNRESET|EPIPE|57P01|connection)$/.test(unavailableReason(error) ?? '');

/** The error as callers should see it. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error;
  const reason = unavailableReason(error);
  return reason ? new DatabaseUnavailable(reason, error) : error;
}
