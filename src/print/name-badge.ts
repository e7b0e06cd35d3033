import type { Frame, Picture, Size, TextBlock } from '../badges/cards/element.ts';
import { centred, clipped, image, rect, sideOf } from '../badges/cards/element.ts';
import { signature, signatureHeight } from '../badges/cards/signature.ts';
import { centredStack } from '../badges/cards/stack.ts';
import { fitText } from '../badges/fit.ts';
import { bold, display, text } from '../badges/font-files.ts';
import { drawFace, type Face } from '../community/face.ts';
import type { SpokenName } from '../community/first-name.ts';
import type { Storey } from '../community/storeys.ts';
import { accentColours } from '../design/accent.ts';
import { cream, hues, light } from '../design/tokens.ts';
import { penFields, penLine } from './pen.ts';
import { qrCode } from './qr-code.ts';
import { px } from './units.ts';

/** What a name badge says; what is missing is left to a pen. */
export interface NameBadge {
  /** The place’s name, and its colour, `#rrggbb`. */
  site: string;
  accent: string;
  /** The event and its date, where the badge is for one. */
  occasion?: string;
  name?: SpokenName;
  /** From the profile, for those who have one. */
  profile?: {
    role: string;
    organization?: string;
    floor?: Storey;
    face: Face;
    /** A photo that takes the portrait’s place, square, as a `data:` address. */
    photo?: string;
    /** The address that the QR code leads to, and how it is written under it. */
    url: string;
    shown: string;
  };
  /** What stands beside what is to be written. */
  pen: { name: string; role: string; face: string };
}

/** A standard holder’s, in millimetres. */
export const badgeSize: Size = { width: 90, height: 55 };
/** Colour runs over the left and the right edge alone: above and below, rows stand too close for it. */
export const badgeBleed = { x: 3, y: 0 };

const margin = 40;
const inner = { x: margin, width: px(badgeSize.width) - 2 * margin };
const head = { ...inner, y: 32, height: signatureHeight };
const nameFrame = { ...inner, y: 82, height: 196 };
const band: Frame = {
  x: -px(badgeBleed.x),
  y: 290,
  width: px(badgeSize.width + 2 * badgeBleed.x),
  height: 212,
};
const plate = { width: 200, gap: 24 };
const windowSide = 168;
const foot = { ...inner, y: band.y + band.height + 8, height: 24 };

/** The place’s mark and name, and what the evening is. */
function headline({ site, occasion }: NameBadge): Picture {
  const signed = signature(site, { ...head, width: 300 }, 'left');
  if (!occasion) return signed;
  const at = { ...head, x: head.x + 324, width: head.width - 324 };
  const fitted = fitText(occasion, {
    face: bold,
    width: at.width,
    height: at.height,
    largest: 27,
    smallest: 17,
    leading: 1.15,
    maxLines: 2,
    wrapBelow: 22,
  });
  return { art: signed.art, text: [...signed.text, centred(fitted, light.soft, at, 'right')] };
}

/** The first name as large as it goes; above a band without a profile the rest of the name keeps it company. */
function nameLines({ name, profile }: NameBadge): TextBlock[] {
  if (!name) return [];
  return centredStack(nameFrame, sideOf(name.first), [
    {
      text: name.first,
      face: display,
      colour: light.ink,
      height: profile || !name.rest ? nameFrame.height : 140,
      largest: 184,
      smallest: 42,
      leading: 1,
      maxLines: 4,
      wrapBelow: 90,
    },
    {
      text: profile ? undefined : name.rest,
      face: display,
      colour: light.ink,
      largest: 54,
      smallest: 18,
      leading: 1.05,
      maxLines: 2,
      gap: 4,
    },
  ]);
}

/** The person at the window of their floor, with the floor’s number on a plate. */
function windowWithPlate({ face, photo, floor }: NonNullable<NameBadge['profile']>): Picture {
  const y = band.y + (band.height - windowSide) / 2;
  const pane = { x: margin, y, width: windowSide, height: windowSide };
  const rim = { x: pane.x - 6, y: y - 6, width: windowSide + 12, height: windowSide + 12 };
  const seen = photo ? image(photo, pane) : clipped('pane', drawFace(face, floor?.hue ?? 'tomato'), pane);
  const art = rect(rim, cream, 4) + seen;
  if (!floor) return { art, text: [] };
  const sign = { x: rim.x, y: rim.y + rim.height - 50, width: 76, height: 50 };
  const box = {
    face: display,
    width: sign.width - 12,
    largest: 36,
    smallest: 10,
    leading: 1,
    maxLines: 1,
  };
  return {
    art: art + rect(sign, cream, 4),
    text: [centred(fitText(floor.short, box), light.ink, sign)],
  };
}

/** The floor as a band from edge to edge: who looks out of its window, the rest of the name, and the way to the profile. */
function floorBand(badge: NameBadge, profile: NonNullable<NameBadge['profile']>): Picture {
  const { floor, role, organization, url, shown } = profile;
  const colours = floor ? hues[floor.hue] : accentColours(badge.accent);
  const code = {
    x: inner.x + inner.width - plate.width,
    y: band.y + (band.height - plate.width) / 2,
    width: plate.width,
    height: plate.width,
  };
  const window = windowWithPlate(profile);
  const x = margin + windowSide + plate.gap + 6;
  const column = { x, y: band.y + 14, width: code.x - plate.gap - x, height: band.height - 28 };
  const side = sideOf(badge.name?.rest || role);
  const words = centredStack(column, side, [
    {
      text: badge.name?.rest,
      face: display,
      colour: colours.onSolid,
      height: 104,
      largest: 58,
      smallest: 20,
      leading: 1.04,
      maxLines: 3,
      wrapBelow: 40,
    },
    {
      text: role,
      face: text,
      colour: colours.onSolid,
      largest: badge.name?.rest ? 31 : 40,
      smallest: 22,
      leading: 1.2,
      maxLines: 4,
      wrapBelow: 30,
      gap: 8,
    },
    {
      text: organization && !role.includes(organization) ? organization : undefined,
      face: bold,
      colour: colours.onSolid,
      ...small,
      gap: 8,
    },
  ]);
  const under = { ...foot, x: foot.x + 260, width: foot.width - 260 };
  return {
    art: rect(band, colours.solid) + window.art + qrCode(url, code),
    text: [
      ...window.text,
      ...words,
      centred(fitText(floor?.label ?? '', { ...small, face: bold, width: 240 }), light.soft, foot, 'left'),
      centred(fitText(shown, { ...small, face: bold, width: under.width }), light.ink, under, 'right'),
    ],
  };
}

const small = { largest: 22, smallest: 14, leading: 1.1, maxLines: 1 } as const;

/** A badge of 90 × 55 mm in the pixels of `units.ts`; its bleed lies outside of it, at negative places too. */
export function nameBadgePicture(badge: NameBadge): Picture {
  const { name, profile, accent, pen } = badge;
  const colours = accentColours(accent);
  const parts: Picture[] = [headline(badge), { art: '', text: nameLines(badge) }];
  if (!name)
    parts.push(penLine(pen.name, { ...nameFrame, y: nameFrame.y + 12, height: nameFrame.height - 36 }));
  parts.push(profile ? floorBand(badge, profile) : penFields(pen, band, inner, colours));
  return {
    art: parts.map(({ art }) => art).join(''),
    text: parts.flatMap((part) => part.text),
  };
}
