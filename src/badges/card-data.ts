import type { Face } from '../community/face.ts';
import type { Storey } from '../community/storeys.ts';
import type { Pin } from './pin.ts';

/** What an image is for, and with that its size: the card of a link, a post, a story, the badge alone. */
export type Format = 'card' | 'square' | 'story' | 'emblem';

/**
 * What a share card says, as plain JSON with every text already in its language. The same data always draws the
 * same image, so its hash is the image's name.
 */
interface CardCommon {
  /** The first part of the image's name: `person-lea-martin-fr`. */
  id: string;
  /** Language of the words, a BCP 47 tag. */
  lang: string;
  /** The place's name. */
  site: string;
  /** The place's colour, `#rrggbb`: for what belongs to no floor. */
  accent: string;
}

export interface SiteCard extends CardCommon {
  kind: 'site';
  tagline?: string;
  address?: string;
  /** From the ground up. */
  floors: Storey[];
  /** Who looks out of the windows: their portraits, by floor. */
  windows: Face[][];
}

/** A photo published with consent: its path from the project's root and a digest of its bytes. */
export interface Photo {
  file: string;
  digest: string;
}

export interface PersonCard extends CardCommon {
  kind: 'person';
  /** The card of a link where there is none. */
  format?: Exclude<Format, 'card'>;
  name: string;
  role: string;
  /** “Réside à l’étage”, “The team” … */
  membership: string;
  organization?: string;
  floor?: Storey;
  skills: string[];
  /** What the paper-cut portrait grows from. */
  face: Face;
  photo?: Photo;
  /** What the person wears: the pins of their badges, the latest first. */
  pins?: Omit<Pin, 'title'>[];
}

/** One date of an event, as a ticket. */
export interface OccurrenceCard extends CardCommon {
  kind: 'occurrence';
  title: string;
  /** “vendredi 27 novembre 2026”: for those who hear the ticket. */
  date: string;
  /** “vendredi”. */
  weekday: string;
  /** “27”. */
  day: string;
  /** “novembre 2026”. */
  month: string;
  /** “13:00 – 14:00”; none when all day. */
  time?: string;
  place?: string;
  hosts?: string;
  floor?: Storey;
  /** “Annulé” or “Déplacé”: stamped on the ticket. */
  stamp?: string;
  /** The date will not take place. */
  cancelled: boolean;
}

/** An event as a whole: the roll that the tickets come from. */
export interface EventCard extends CardCommon {
  kind: 'event';
  title: string;
  summary?: string;
  /** “Tous les vendredis”. */
  rhythm?: string;
  time?: string;
  place?: string;
  floor?: Storey;
}

/** A badge, or one award of it where it names its recipient. */
export interface BadgeCard extends CardCommon {
  kind: 'badge';
  /** The card of a link where there is none. */
  format?: Exclude<Format, 'card'>;
  name: string;
  description: string;
  pin: Omit<Pin, 'title'>;
  /** “Badge”, and the month of an award. */
  kicker: string;
  recipient?: string;
  /** “Pour Léa Martin”. */
  dedication?: string;
  /** The recipient’s floor, portrait and photo. A badge that was taken back shows no face. */
  floor?: Storey;
  face?: Face;
  photo?: Photo;
  /** “Retiré”: stamped on the pin. */
  stamp?: string;
}

export interface ProjectCard extends CardCommon {
  kind: 'project';
  /** “Projet”, and how far it is. */
  kicker: string;
  title: string;
  summary: string;
  people?: string;
  /** The portraits of the people. */
  faces: Face[];
  floor?: Storey;
}

export type CardData = SiteCard | PersonCard | OccurrenceCard | EventCard | BadgeCard | ProjectCard;
