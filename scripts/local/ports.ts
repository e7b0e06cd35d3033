import { createServer } from 'node:net';
import { PlainError } from './plain-error.ts';

const listens = (port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });

/** A port on the loopback that nobody uses. */
export const freePort = (): Promise<number> => listens(0, '127.0.0.1');

/** @throws PlainError that names the setting to change when another program has the port. */
export async function assertFree(
  port: number,
  setting: 'PORT' | 'INBOX_PORT',
  command: string,
): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    try {
      await listens(port, host);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // A machine without IPv6 has no ::1 to be taken.
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') continue;
      throw new PlainError(
        `Port ${port} is taken by another program. Try another one: ${setting}=${port + 1} ${command}`,
      );
    }
  }
}
