import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Where on the way something happens: `before` the server hears of a step, or `after` it has answered, unheard. */
export interface Strike {
  at: number;
  when: 'before' | 'after';
  /** Told to which server the step went. */
  act(server: string): void;
}

/**
 * The lines from a program to its servers. Whatever it sends is a step, and so is each connection to a server that speaks
 * first; at one of the steps something may happen.
 */
export class Wire {
  steps = 0;
  strike: Strike | undefined;
  struck = false;
  /** Servers that cannot be reached. */
  readonly down = new Set<string>();
  readonly #sockets = new Map<Socket, string>();
  readonly #taps: Server[] = [];

  /** Counts from the first step again; a line that is still there says no more. */
  begin(strike?: Strike): void {
    for (const [socket] of this.#sockets) socket.destroy();
    Object.assign(this, { steps: 0, strike, struck: false });
    this.down.clear();
  }

  /** A line to a server on a port of this machine: the port at which it begins. */
  async tap(server: string, port: number, { speaksFirst = false } = {}): Promise<number> {
    const tap = createServer((client) => {
      if (this.down.has(server)) return void client.destroy();
      const upstream = connect(port, '127.0.0.1');
      for (const socket of [client, upstream]) {
        this.#sockets.set(socket, server);
        socket.on('error', () => {});
        socket.on('close', () => {
          this.#sockets.delete(socket);
          client.destroy();
          upstream.destroy();
        });
      }
      let unheard = false;
      /** Whether the step may go its way. */
      const step = (): boolean => {
        const { strike } = this;
        if (++this.steps !== strike?.at) return true;
        if (strike.when === 'after') unheard = true;
        else this.#hit(server);
        return strike.when === 'after';
      };
      client.on('data', (chunk) => {
        if (step()) upstream.write(chunk);
      });
      upstream.on('data', (chunk) => {
        if (unheard) this.#hit(server);
        else client.write(chunk);
      });
      if (speaksFirst && !step()) client.destroy();
    });
    tap.listen(0, '127.0.0.1');
    await once(tap, 'listening');
    this.#taps.push(tap);
    const address = tap.address();
    if (address === null || typeof address === 'string') throw new Error('No port was given.');
    return address.port;
  }

  #hit(server: string): void {
    if (this.struck) return;
    this.struck = true;
    this.strike?.act(server);
  }

  /** Hangs up on everybody who speaks to a server. */
  cut(server: string): void {
    for (const [socket, name] of this.#sockets) if (name === server) socket.destroy();
  }

  close(): void {
    for (const [socket] of this.#sockets) socket.destroy();
    for (const tap of this.#taps) tap.close();
  }
}
