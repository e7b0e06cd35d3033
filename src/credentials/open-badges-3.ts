import type { Floor } from '../content/entries.ts';
import { absolute, siteUrl } from '../site/meta.ts';
import { paths } from '../site/paths.ts';
import { aboutAward, aboutBadge, type Given } from './about.ts';
import { credentialFiles, didOf } from './addresses.ts';
import { type JsonLd, startOf } from './documents.ts';

export const credentialsContext = 'https://www.w3.org/ns/credentials/v2';
export const openBadgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/**
 * An award as an `OpenBadgeCredential` of Open Badges 3.0, before it is signed. Every node has an id: without blank nodes
 * the canonical form (RDFC-1.0) is the sorted statements, which the award's page can rebuild without a JSON-LD library.
 * It says nothing of a withdrawal: that is in the status list, so that the same file serves before and after.
 *
 * @param index its place in the status list
 */
export function openBadgeCredential(given: Given, index: number, floor: Floor): JsonLd {
  const { badge, person, award } = given;
  const { recipient, image: emblem, alt: caption, event } = aboutAward(given, floor);
  const { page, name, description, narrative, image, alt } = aboutBadge(badge, floor);
  const list = absolute(floor.site, credentialFiles.status);
  return {
    '@context': [credentialsContext, openBadgesContext],
    id: absolute(floor.site, credentialFiles.credential(badge.id, person.id)),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    issuer: {
      id: didOf(siteUrl(floor.site)),
      type: ['Profile'],
      name: floor.site.data.name,
      url: absolute(floor.site, paths.home),
    },
    image: { id: emblem, type: 'Image', caption },
    validFrom: startOf(award.on),
    credentialSubject: {
      id: recipient,
      type: ['AchievementSubject'],
      achievement: {
        id: page,
        type: ['Achievement'],
        achievementType: 'Badge',
        name,
        description,
        criteria: { id: `${page}#criteria`, ...(narrative && { narrative }) },
        image: { id: image, type: 'Image', caption: alt },
      },
    },
    ...(event && { evidence: [{ id: event.page, type: ['Evidence'], name: event.name }] }),
    credentialStatus: {
      id: `${list}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: list,
    },
  };
}
