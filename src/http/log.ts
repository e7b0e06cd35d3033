import { MissingSettings } from '../settings.ts';

/** What errors of drivers, and our own, tell without quoting anything. */
interface LoggedError {
  name?: string;
  code?: unknown;
  reason?: unknown;
}

/**
 * One line about an error, without anything that a person typed: messages of a database quote values, so only names,
 * codes and the place in the source are kept. A missing setting is named; its message holds no value.
 */
export function logLine(route: string, error: unknown): string {
  const { name = 'Error', code, reason }: LoggedError = error instanceof Error ? error : {};
  const settings = error instanceof MissingSettings ? { message: error.message } : {};
  const frame = error instanceof Error ? /^\s+at .*$/m.exec(error.stack ?? '')?.[0].trim() : undefined;
  return JSON.stringify({ level: 'error', route, name, code: code ?? reason, ...settings, at: frame });
}
