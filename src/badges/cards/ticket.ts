import { mix } from '../../design/svg.ts';
import { light } from '../../design/tokens.ts';
import type { Colours, Frame } from './element.ts';

const bite = { radius: 11, pitch: 37 };
const notch = 20;

/** How much of a ticket is its stub. */
export const stubWidth = ({ width }: Frame): number => Math.round(width * 0.37);

/** The torn edge of a roll: bites along a side, from top to bottom (`down`) or back up, seen from inside the paper. */
function torn(height: number, down: boolean): string {
  const count = Math.floor(height / bite.pitch);
  const step = height / count;
  const straight = (step - 2 * bite.radius) / 2;
  const sign = down ? 1 : -1;
  const arc = `v${sign * straight}a${bite.radius} ${bite.radius} 0 0 0 0 ${sign * 2 * bite.radius}v${sign * straight}`;
  return arc.repeat(count);
}

/** The ticket's outline: torn on the left and on the right, with a notch above and below the perforation. */
function outline({ x, y, width, height }: Frame, perforation: number): string {
  const gap = `${notch} ${notch} 0 0`;
  return (
    `M${x} ${y}H${perforation - notch}a${gap} 0 ${2 * notch} 0H${x + width}${torn(height, true)}` +
    `H${perforation + notch}a${gap} 0 ${-2 * notch} 0H${x}${torn(height, false)}Z`
  );
}

/** The stub alone: the part left of the perforation. */
function stubOutline({ x, y, height }: Frame, perforation: number): string {
  return (
    `M${x} ${y}H${perforation - notch}a${notch} ${notch} 0 0 0 ${notch} ${notch}` +
    `v${height - 2 * notch}a${notch} ${notch} 0 0 0 ${-notch} ${notch}H${x}${torn(height, false)}Z`
  );
}

/**
 * A canteen ticket, cut from paper: the stub in the hue, the rest in its wash, a perforation between the two. */
export function ticket(
  frame: Frame,
  { solid, onSolid, light: { wash } }: Colours,
  shade = mix(light.paper, light.ink, 0.16),
): string {
  const perforation = frame.x + stubWidth(frame);
  const [top, bottom] = [frame.y + notch + 10, frame.y + frame.height - notch - 10];
  return (
    `<path d="${outline(frame, perforation)}" transform="translate(5 9)" fill="${shade}"/>` +
    `<path d="${outline(frame, perforation)}" fill="${wash}"/>` +
    `<path d="${stubOutline(frame, perforation)}" fill="${solid}"/>` +
    `<path d="M${perforation} ${top}V${bottom}" stroke="${mix(solid, onSolid, 0.5)}" stroke-width="5" stroke-dasharray="5 13" stroke-linecap="round"/>`
  );
}

const sheets = { count: 2, step: 10 };

/** A ticket on the roll that it comes from: more sheets stick out at the right and below. */
export function roll(frame: Frame, colours: Colours): string {
  const { solid, light: theme } = colours;
  const shifted = (sheet: number) => ({
    ...frame,
    x: frame.x + sheet * sheets.step,
    y: frame.y + sheet * sheets.step,
  });
  const below = Array.from({ length: sheets.count }, (_, index) => {
    const sheet = shifted(sheets.count - index);
    const fill = mix(theme.wash, solid, 0.24 * (sheets.count - index));
    return `<path d="${outline(sheet, sheet.x + stubWidth(sheet))}" fill="${fill}"/>`;
  });
  return below.join('') + ticket(frame, colours, mix(theme.wash, solid, 0.6));
}

/** What a roll leaves of a frame to its uppermost ticket. */
export const onRoll = (frame: Frame): Frame => ({
  ...frame,
  width: frame.width - sheets.count * sheets.step,
  height: frame.height - sheets.count * sheets.step,
});
