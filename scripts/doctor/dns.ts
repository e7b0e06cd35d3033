import { Resolver } from 'node:dns/promises';

/** What the doctor asks the DNS for. */
export interface Dns {
  /** The TXT records of a name, each in one piece; none where there is no such name. @throws DnsSilent */
  txt(name: string): Promise<string[]>;
}

/** The DNS could not be asked: nothing is known. */
export class DnsSilent extends Error {
  constructor(code: string) {
    super(code);
    this.name = 'DnsSilent';
  }
}

const nothing = new Set(['ENOTFOUND', 'ENODATA']);

/** @param servers `127.0.0.1:5353`; else those of this machine */
export function openDns(servers?: readonly string[]): Dns {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  if (servers) resolver.setServers(servers);
  return {
    async txt(name) {
      try {
        return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''));
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        if (nothing.has(code)) return [];
        throw new DnsSilent(code);
      }
    },
  };
}
