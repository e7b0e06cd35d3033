import { createServer, type Socket } from 'node:net';

/** What a server answers to a command instead of saying yes; `greeting` false: it never says a word. */
export interface Refusals {
  greeting?: string | false;
  MAIL?: string;
  RCPT?: string;
  DATA?: string;
  /** After the message itself; false: it hangs up; `silent`: it says no word more. */
  message?: string | false;
}

/** For `message`: nothing is said, and the line stays. */
export const silent = '';

export interface RefusingServer {
  smtpUrl: string;
  /** How many conversations there were. */
  connections(): number;
  /** Messages that it was given whole, whatever it said of them: their Message-IDs. */
  given: string[];
  close(): Promise<void>;
}

const answers: Record<string, string> = {
  EHLO: '250 refusing.example',
  MAIL: '250 2.1.0 sender',
  RCPT: '250 2.1.5 recipient',
  DATA: '354 go on',
  QUIT: '221 2.0.0 bye',
  RSET: '250 2.0.0 forgotten',
};

function converse(socket: Socket, refusals: Refusals, given: string[]): void {
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  let reading = false;
  let buffer = '';
  let id = '';
  socket.on('error', () => {});
  if (refusals.greeting !== false) say(refusals.greeting ?? '220 refusing.example');
  socket.on('data', (chunk) => {
    buffer += chunk;
    for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (reading) {
        if (line.startsWith('Message-ID: ')) id = line.slice('Message-ID: '.length);
        if (line !== '.') continue;
        reading = false;
        given.push(id);
        if (refusals.message === false) socket.destroy();
        else if (refusals.message !== silent) say(refusals.message ?? '250 2.0.0 taken');
        continue;
      }
      const command = line.slice(0, 4).toUpperCase();
      const refusal = refusals[command as 'MAIL' | 'RCPT' | 'DATA'];
      reading = command === 'DATA' && refusal === undefined;
      say(refusal ?? answers[command] ?? '500 5.5.1 unknown');
    }
  });
}

/**
 * A mail server on a free port of the loopback that refuses, where and how it is told.
 *
 * @param refusals in every conversation, or in each by its turn: those after the last go well
 */
export async function startRefusing(refusals: Refusals | Refusals[]): Promise<RefusingServer> {
  const given: string[] = [];
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((socket) => {
    const turn = Array.isArray(refusals) ? refusals[count] : refusals;
    count += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    converse(socket, turn ?? {}, given);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    connections: () => count,
    given,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
