import type { Entry, Floor } from '../content/entries.ts';
import type { Badge } from '../content/schemas/others.ts';
import { absolute } from '../site/meta.ts';
import { paths } from '../site/paths.ts';
import { aboutAward, aboutBadge, type Given } from './about.ts';
import { credentialFiles } from './addresses.ts';
import { type JsonLd, startOf } from './documents.ts';

/** Open Badges 2.0, hosted: what these files say is true because this host says so. */
const context = 'https://w3id.org/openbadges/v2';

/** The place as an issuer. Its mail address is that of its contact, which the standard asks for. */
export function issuer({ site }: Floor): JsonLd {
  const { name, tagline, contact } = site.data;
  return {
    '@context': context,
    type: 'Issuer',
    id: absolute(site, credentialFiles.issuer),
    name,
    url: absolute(site, paths.home),
    email: contact.email,
    ...(tagline && { description: tagline }),
  };
}

/** A badge as a BadgeClass. */
export function badgeClass(badge: Entry<Badge>, floor: Floor): JsonLd {
  const { page, name, description, narrative, image, alt } = aboutBadge(badge, floor);
  return {
    '@context': context,
    type: 'BadgeClass',
    id: absolute(floor.site, credentialFiles.badge(badge.id)),
    name,
    description,
    image: { id: image, caption: alt },
    criteria: { id: page, ...(narrative && { narrative }) },
    issuer: absolute(floor.site, credentialFiles.issuer),
  };
}

/**
 * An award as a hosted Assertion. One that was revoked says nothing else of anybody: the standard asks for no more,
 * has no place for the date, and a published reason could defame.
 */
export function assertion(given: Given, floor: Floor): JsonLd {
  const { badge, person, award } = given;
  const head = {
    '@context': context,
    type: 'Assertion',
    id: absolute(floor.site, credentialFiles.assertion(badge.id, person.id)),
  };
  if (award.revoked) return { ...head, revoked: true };
  const { recipient, image, alt, event } = aboutAward(given, floor);
  return {
    ...head,
    recipient: { type: 'url', hashed: false, identity: recipient },
    badge: absolute(floor.site, credentialFiles.badge(badge.id)),
    verification: { type: 'hosted' },
    issuedOn: startOf(award.on),
    image: { id: image, caption: alt },
    ...(event && { evidence: [{ id: event.page, name: event.name }] }),
  };
}
