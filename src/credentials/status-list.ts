import { createList } from '@digitalbazaar/vc-bitstring-status-list';
import type { Floor } from '../content/entries.ts';
import { absolute, siteUrl } from '../site/meta.ts';
import { credentialFiles, didOf } from './addresses.ts';
import type { JsonLd } from './documents.ts';
import { credentialsContext } from './open-badges-3.ts';
import { statusListLength } from './status-index.ts';

/** A list needs a moment from which it counts. The clock's would change the file with every build. */
export const listedSince = '2026-01-01T00:00:00Z';

/**
 * The list of withdrawn awards, before it is signed (W3C Bitstring Status List): one bit for each place, of which almost
 * all belong to nobody.
 *
 * @param withdrawn the places whose bit is set
 */
export async function statusList(
  withdrawn: readonly number[],
  { site }: Pick<Floor, 'site'>,
): Promise<JsonLd> {
  const list = await createList({ length: statusListLength });
  for (const index of withdrawn) list.setStatus(index, true);
  const id = absolute(site, credentialFiles.status);
  return {
    '@context': [credentialsContext],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: didOf(siteUrl(site)),
    validFrom: listedSince,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: await list.encode(),
    },
  };
}
