import { mix } from '../../design/svg.ts';
import { light } from '../../design/tokens.ts';
import type { BadgeCard } from '../card-data.ts';
import { pin } from '../pin.ts';
import { enamels } from '../shapes.ts';
import { covering, type Frame } from './element.ts';

/** A pin and its shadow on a surface. */
export function pinWithShadow(card: BadgeCard, at: Frame, surface: string): string {
  const shade = mix(surface, light.ink, 0.2);
  const shadow = `<svg viewBox="0 0 240 240"><path d="${enamels[card.pin.shape].d}" fill="${shade}" stroke="${shade}" stroke-width="28" stroke-linejoin="round"/></svg>`;
  const [dx, dy] = [at.width * 0.02, at.width * 0.035];
  return covering(shadow, { ...at, x: at.x + dx, y: at.y + dy }) + covering(pin(card.pin), at);
}
