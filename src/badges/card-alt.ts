import { messages } from '../i18n/messages.ts';
import type { CardData } from './card-data.ts';

/** The text alternative of a card's image, in the card's language. */
export function cardAlt(card: CardData): string {
  const { alt } = messages(card.lang).images;
  const where = (...parts: (string | undefined)[]) => `${parts.filter(Boolean).join(', ')}.`;
  switch (card.kind) {
    case 'site':
      return alt.site(card.site, card.tagline);
    case 'person':
      return alt.person(card.name, card.role, where(card.floor?.label, card.site));
    case 'occurrence': {
      const when = [card.date, card.time].filter(Boolean).join(', ');
      const said = card.cancelled ? alt.cancelled : alt.occurrence;
      return said(card.title, when, where(card.place, card.floor?.label, card.site));
    }
    case 'event': {
      const when = [card.rhythm, card.time].filter(Boolean).join(', ');
      return alt.event(card.title, when, where(card.place, card.floor?.label, card.site));
    }
    case 'badge':
      if (card.recipient === undefined) return alt.badge(card.name, card.description);
      return (card.pin.withdrawn ? alt.withdrawn : alt.award)(card.name, card.recipient);
    case 'project':
      return alt.project(card.title, card.summary);
  }
}
