import { readLastSound } from '../content/memo.ts';
import { type CredentialFile, filesOf } from '../credentials/files.ts';
import { signingKey } from '../credentials/signing.ts';
import { contentFolder } from '../settings.ts';
import { getFloor } from './floor.ts';

/** `getStaticPaths` of the files of credentials under a folder: its parameter is the rest of the address. */
export async function credentialPaths(
  folder: string,
): Promise<{ params: { file: string }; props: { file: CredentialFile } }[]> {
  // `src/build/beside-pages.ts` puts them into a built site.
  if (import.meta.env.PROD) return [];
  const floor = await getFloor();
  const files = filesOf({ floor, ledger: readLastSound(contentFolder()).ledger, key: signingKey() });
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map((file) => ({ params: { file: file.path.slice(folder.length) }, props: { file } }));
}

/** The answer to a request for one of them. */
export async function answerWith({ type, body }: CredentialFile): Promise<Response> {
  const content = await body();
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: { 'Content-Type': type },
  });
}
