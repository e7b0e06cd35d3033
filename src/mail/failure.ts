/**
 * A mail that the server did not take. Its reason is a code and nothing else: servers repeat the recipient's address in
 * their answers, and reasons are kept and logged.
 */
export class MailFailure extends Error {
  /** The same mail would be refused again, or is not to be sent again. */
  readonly permanent: boolean;
  /** `550 5.1.1` (RFC 5321 and RFC 3463), or the name of what broke: `ETIMEDOUT`. */
  readonly reason: string;
  /** It may go well a moment later: “come again” (4yz), or a line that broke or fell silent. */
  readonly passing: boolean;

  constructor(permanent: boolean, reason: string, passing = false) {
    super(`The mail was not sent: ${reason}`);
    this.name = 'MailFailure';
    this.permanent = permanent;
    this.reason = reason;
    this.passing = passing;
  }
}

/**
 * The reason of a mail that the server has whole, but of which it never said that it took it: it may have arrived, and sent
 * again it may arrive twice.
 */
export const unheard = 'ENOANSWER';

/** What nodemailer hangs onto its errors. */
interface SmtpError {
  code?: unknown;
  command?: unknown;
  response?: unknown;
  responseCode?: unknown;
}

const isRecord = (value: unknown): value is SmtpError => typeof value === 'object' && value !== null;

/** Commands whose refusal is about this mail; any other (AUTH, MAIL FROM) is about the site's own account. */
const aboutThisMail = new Set(['RCPT TO', 'DATA']);

/** 503, bad sequence, is about the conversation: another one may go well. */
const refusesForGood = (code: number): boolean => code >= 500 && code <= 599 && code !== 503;

function replyCodes(code: number, response: unknown): string {
  const enhanced =
    typeof response === 'string' ? /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined;
  return enhanced ? `${code} ${enhanced}` : String(code);
}

/** What nodemailer calls a line that could not be made, broke, fell silent or was given up. */
const brokenLine = new Set(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EABORT', 'EDNS']);

/**
 * Reads what went wrong in a conversation with a mail server.
 *
 * @param handedOver whether the server had the whole mail by then
 */
export function mailFailure(error: unknown, handedOver = false): MailFailure {
  if (error instanceof MailFailure) return error;
  const { code, command, response, responseCode } = isRecord(error) ? error : {};
  if (typeof responseCode === 'number') {
    const permanent =
      refusesForGood(responseCode) && typeof command === 'string' && aboutThisMail.has(command);
    const passing = responseCode >= 400 && responseCode <= 499;
    return new MailFailure(permanent, replyCodes(responseCode, response), passing);
  }
  if (handedOver) return new MailFailure(false, unheard, true);
  const reason = typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : 'UNKNOWN';
  return new MailFailure(false, reason, brokenLine.has(reason));
}
