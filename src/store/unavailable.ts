/**
 * The database cannot be reached, or cannot serve at this moment. A visitor is asked to try again (503); what was
 * posted was not stored.
 */
export class DatabaseUnavailable extends Error {
  /** What the operator looks up: an SQLSTATE, a code of the network, or `timeout`. */
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
const messages = /timeout exceeded|terminated|Query read timeout|not queryable|Client was closed/i;

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Why an error means that the database is unavailable; undefined when it means something else. */
export function unavailableReason(error: unknown): string | undefined {
  const code = errorCode(error);
  if (networkCodes.test(code) || states.test(code)) return code;
  return error instanceof Error && code === '' && messages.test(error.message) ? 'timeout' : undefined;
}

/** The error as callers should see it. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error;
  const reason = unavailableReason(error);
  return reason ? new DatabaseUnavailable(reason, error) : error;
}
