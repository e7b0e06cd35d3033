import { verifyCredential } from '@digitalcredentials/verifier-core';
import { onTestFinished } from 'vitest';

/** What the independent verifier found. */
export interface Verdict {
  /** `valid_signature`, `revocation_status` and the like, each true or false. */
  steps: Record<string, boolean | undefined>;
  /** What stopped it. */
  errors: string[];
}

const schemaHost = 'https://purl.imsglobal.org/';

/**
 * Lets the verifier fetch from these hosts alone, for the rest of the test: it insists on `fetch` and takes no loader of its own.
 *
 * @param file the text at an address, undefined where there is none
 */
export function serve(file: (url: URL) => Promise<string | undefined>): void {
  const original = globalThis.fetch;
  onTestFinished(() => {
    globalThis.fetch = original;
  });
  globalThis.fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    // The standard's JSON Schema is in no package. What it would find is not asked here.
    const text = url.href.startsWith(schemaHost) ? '{}' : await file(url);
    return text === undefined
      ? new Response('Not found', { status: 404 })
      : new Response(text, { headers: { 'content-type': 'application/json' } });
  };
}

/** Has a credential checked by `@digitalcredentials/verifier-core`, with what `serve` serves. */
export async function verdictOn(credential: object): Promise<Verdict> {
  type Credential = Parameters<typeof verifyCredential>[0]['credential'];
  const copy = structuredClone(credential) as Credential;
  const answer = await verifyCredential({ credential: copy, knownDIDRegistries: [] });
  return {
    steps: Object.fromEntries((answer.log ?? []).map(({ id, valid }) => [id, valid])),
    errors: (answer.errors ?? []).map(({ message }) => String(message)),
  };
}
