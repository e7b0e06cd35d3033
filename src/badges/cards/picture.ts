import type { BadgeCard, CardData, PersonCard, Photo } from '../card-data.ts';
import { formatOf, sizeOf } from '../format.ts';
import { badgePicture } from './badge.ts';
import { badgePoster } from './badge-poster.ts';
import type { Picture, Size } from './element.ts';
import { badgeEmblem, emblemPhotoFrame, personEmblem } from './emblem.ts';
import { eventPicture, occurrencePicture } from './occurrence.ts';
import { personPicture, photoFrame } from './person.ts';
import { personPoster, posterPhotoFrame } from './person-poster.ts';
import { projectPicture } from './project.ts';
import { paneOf, recipientHeight } from './recipient.ts';
import { sitePicture } from './site.ts';

/**
 * The picture of any card.
 *
 * @param photo the `data:` address of a person’s photo, where there is one
 */
export function pictureOf(card: CardData, photo?: string): Picture {
  const size = sizeOf(card);
  switch (card.kind) {
    case 'site':
      return sitePicture(card, size);
    case 'person':
      return personIn(card, size, photo);
    case 'occurrence':
      return occurrencePicture(card, size);
    case 'event':
      return eventPicture(card, size);
    case 'badge':
      return badgeIn(card, size, photo);
    case 'project':
      return projectPicture(card, size);
  }
}

/** The photo that a card shows, and in which size. */
export function photoShownOn(card: CardData): { photo: Photo; size: Size } | undefined {
  const size = photoSizeOf(card);
  return size && 'photo' in card && card.photo ? { photo: card.photo, size } : undefined;
}

function photoSizeOf(card: CardData): Size | undefined {
  if (card.kind !== 'person' && card.kind !== 'badge') return undefined;
  const [format, size] = [formatOf(card), sizeOf(card)];
  const poster = format === 'square' || format === 'story';
  if (card.kind === 'badge') {
    const pane = paneOf(recipientHeight(format === 'story'));
    return poster ? { width: pane, height: pane } : undefined;
  }
  if (poster) return posterPhotoFrame(card);
  return format === 'emblem' ? emblemPhotoFrame(size) : photoFrame(size);
}

function personIn(card: PersonCard, size: Size, photo?: string): Picture {
  const format = formatOf(card);
  if (format === 'card') return personPicture(card, size, photo);
  return format === 'emblem' ? personEmblem(card, size, photo) : personPoster(card, size, photo);
}

function badgeIn(card: BadgeCard, size: Size, photo?: string): Picture {
  const format = formatOf(card);
  if (format === 'card') return badgePicture(card, size);
  return format === 'emblem' ? badgeEmblem(card, size) : badgePoster(card, size, photo);
}
