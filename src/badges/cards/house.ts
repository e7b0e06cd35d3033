import { mix } from '../../design/svg.ts';
import { cream, type Hue, light } from '../../design/tokens.ts';
import { type Colours, type Frame, rect } from './element.ts';
import { emptyWindow } from './windows.ts';

/**
 * The house that posts and stories show in section: one room with its picture, the storey below with the words, and
 * the lift shaft beside both. Where there is height for it, a roof under the night sky, and the ground floor.
 */
export interface House {
  shaft: Frame;
  /** Where the picture stands. */
  room: Frame;
  /** Where the words stand, on paper. */
  storey: Frame;
  /** Between the room and the storey: a slab as thick as this. */
  slab: number;
}

const shaftWidth = 96;
/** Walls and slabs are cut: they are drawn in ink. */
const wall = 8;
const slab = 12;

const inside = { x: shaftWidth + wall, width: 1080 - shaftWidth - wall };

const squareRoom = 682;

/** A post: the room and the storey below it. */
export const squareHouse: House = {
  shaft: { x: 0, y: 0, width: shaftWidth, height: 1080 },
  room: { ...inside, y: 0, height: squareRoom },
  storey: { ...inside, y: squareRoom + slab, height: 1080 - squareRoom - slab },
  slab,
};

/**
 * A story: what matters lies between 250 and 1580, since the programs that show it lay their own controls over the
 * rest. There the house goes on: the roof above, the ground floor below.
 */
export const storyHouse: House = {
  shaft: { x: 0, y: 290, width: shaftWidth, height: 1580 - 290 },
  room: { ...inside, y: 176, height: 1072 - 176 },
  storey: { ...inside, y: 1072 + slab, height: 1568 - 1072 - slab },
  slab,
};

const ground = { y: 1580, pavement: 1882, height: 1920 };

/** The slab under the room and the wall between shaft and rooms. */
export function cuts({ room, slab: thick }: House, from: number, to: number): string {
  const wallAt = { x: shaftWidth, y: from, width: wall, height: to - from };
  const slabAt = { x: shaftWidth, y: room.y + room.height, width: 1080 - shaftWidth, height: thick };
  return rect(wallAt, light.ink) + rect(slabAt, light.ink);
}

const stars = [
  [70, 96, 4],
  [178, 44, 5],
  [236, 150, 3],
  [352, 84, 4],
  [468, 34, 3],
  [520, 138, 5],
  [640, 62, 4],
  [742, 116, 3],
  [1010, 34, 4],
] as const;

/** The roof under the night sky: it rises to the right, as in the mark. It covers what of the room is above it. */
export function roof({ solid, dark: { wash } }: Colours): string {
  const lights = stars.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${cream}"/>`).join('');
  return (
    `<path d="M0 0H1080V190L0 300Z" fill="${wash}"/>${lights}` +
    `<circle cx="948" cy="84" r="46" fill="${cream}"/><circle cx="968" cy="70" r="39" fill="${wash}"/>` +
    `<path d="M716 118h72v100h-72z" fill="${solid}"/><path d="M706 106h92v20h-92z" fill="${cream}"/>` +
    `<path d="M0 252L1080 142V190L0 300Z" fill="${solid}"/><path d="M0 300L1080 190V202L0 312Z" fill="${light.ink}"/>`
  );
}

/** The ground floor, with its door, its windows and its awning, on the street. */
export function groundFloor(colours: Colours, hue: Hue): string {
  const { solid, onSolid } = colours;
  const { y, pavement, height } = ground;
  const panes = [420, 640, 860].map((x, index) =>
    emptyWindow(hue, { x, y: 1690, width: 168, height: 136 }, index !== 1),
  );
  const stripes = Array.from({ length: 10 }, (_, index) => {
    const x = 388 + index * 67;
    const fill = index % 2 ? cream : mix(solid, light.ink, 0.28);
    return `<path d="M${x} ${y + 36}h67v44a33.5 33.5 0 0 1 -67 0z" fill="${fill}"/>`;
  });
  const door =
    `<path d="M164 ${pavement}V1716a80 80 0 0 1 160 0V${pavement}z" fill="${cream}"/>` +
    `<path d="M178 ${pavement}V1718a66 66 0 0 1 132 0V${pavement}z" fill="${mix(solid, light.ink, 0.45)}"/>` +
    `<path d="M192 1756V1722a52 52 0 0 1 104 0V1756z" fill="${colours.light.wash}"/>` +
    `<circle cx="290" cy="1806" r="9" fill="${cream}"/>`;
  return (
    rect({ x: 0, y, width: 1080, height: height - y }, solid) +
    panes.join('') +
    stripes.join('') +
    door +
    rect({ x: 0, y: y - slab, width: 1080, height: slab }, light.ink) +
    rect({ x: 0, y: pavement, width: 1080, height: height - pavement }, light.ink) +
    `<path d="M40 1904H1040" stroke="${mix(light.ink, onSolid === cream ? cream : solid, 0.4)}" stroke-width="4" stroke-dasharray="70 40"/>`
  );
}
