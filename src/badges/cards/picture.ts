import type { CardData } from '../card-data.ts';
import { sizeOf } from '../format.ts';
import { badgePicture } from './badge.ts';
import type { Picture } from './element.ts';
import { eventPicture, occurrencePicture } from './occurrence.ts';
import { personPicture } from './person.ts';
import { projectPicture } from './project.ts';
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
      return personPicture(card, size, photo);
    case 'occurrence':
      return occurrencePicture(card, size);
    case 'event':
      return eventPicture(card, size);
    case 'badge':
      return badgePicture(card, size);
    case 'project':
      return projectPicture(card, size);
  }
}
