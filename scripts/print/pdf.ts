import PDFDocument from 'pdfkit';
import type { Picture } from '../../src/badges/cards/element.ts';
import { setText } from '../../src/badges/set-text.ts';
import { light } from '../../src/design/tokens.ts';
import { a4, type Line, perSheet, placeOf, type Sheet, trimOf } from '../../src/print/sheet.ts';
import { perMillimetre, pt, px } from '../../src/print/units.ts';
import { drawSvg } from './vector.ts';

/** One piece to cut out of a sheet. */
export interface Piece {
  picture: Picture;
  /** What it shows, for those who hear it. */
  alt: string;
}

/** What a file says about itself. */
export interface About {
  title: string;
  lang: string;
  /** When it is from; the same pieces at the same date make the same bytes. */
  date: Date;
}

type Pdf = PDFKit.PDFDocument;

/** The picture as SVG whose origin is the upper left corner of its bleed and of what stands around it. */
async function svgOf({ art, text }: Picture, { trim }: Sheet): Promise<string> {
  const set: string[] = [];
  for (const block of text) set.push(await setText(block));
  const [width, height] = [px(trim.width + 2 * around), px(trim.height + 2 * around)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g transform="translate(${px(around)} ${px(around)})">${art}${set.join('')}</g></svg>`;
}

/** Where a drawing needs pixels: 600 to the inch, in those of templates. */
const pixels = 600 / 25.4 / perMillimetre;

/** Millimetres that a drawing may take around its trim: bleed, and a name below. */
const around = 16;

/** Boxes of a page (ISO 32000-2, 14.11.2), in points from the lower left corner. */
function setBoxes(pdf: Pdf, sheet: Sheet): void {
  const { x, y, width, height } = trimOf(sheet);
  const box = (over: { x: number; y: number }) =>
    [x - over.x, a4.height - (y + height) - over.y, x + width + over.x, a4.height - y + over.y].map((value) =>
      Number(pt(value).toFixed(3)),
    );
  Object.assign(pdf.page.dictionary.data, {
    TrimBox: box({ x: 0, y: 0 }),
    BleedBox: box(sheet.bleed),
  });
}

/** PDF readers print at full size unless asked otherwise: pieces that are scaled to fit do not fit their holders. */
function atFullSize(pdf: Pdf): void {
  const { _root } = pdf as unknown as { _root: { data: { ViewerPreferences: { data: object } } } };
  Object.assign(_root.data.ViewerPreferences.data, { PrintScaling: 'None' });
}

function drawMarks(pdf: Pdf, lines: readonly Line[]): void {
  pdf.lineWidth(0.25).strokeColor(light.ink, 1);
  for (const { from, to } of lines) {
    pdf.moveTo(pt(from.x), pt(from.y)).lineTo(pt(to.x), pt(to.y)).stroke();
  }
}

/**
 * Sheets to cut as a tagged PDF: vectors throughout, every piece a figure with its text alternative, crop marks as artefacts.
 *
 * @param marks the crop marks of a piece at a place, in millimetres
 */
export async function sheetsPdf(
  pieces: readonly Piece[],
  sheet: Sheet,
  marks: (place: ReturnType<typeof placeOf>) => Line[],
  { title, lang, date }: About,
): Promise<Buffer> {
  const drawings: string[] = [];
  for (const { picture } of pieces) drawings.push(await svgOf(picture, sheet));

  const pdf = new PDFDocument({
    size: [pt(a4.width), pt(a4.height)],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    info: { Title: title, Creator: 'Étage', Producer: 'PDFKit', CreationDate: date, ModDate: date },
  });
  atFullSize(pdf);
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  for (const [index, drawing] of drawings.entries()) {
    if (index % perSheet(sheet) === 0) {
      pdf.addPage();
      setBoxes(pdf, sheet);
    }
    const place = placeOf(sheet, index);
    const bbox = [place.x, place.y, place.x + place.width, place.y + place.height].map(pt);
    const options = { alt: pieces[index]?.alt ?? '', bbox, placement: 'Block' };
    whole.add(
      pdf.struct('Figure', options, () => {
        pdf.save();
        pdf.translate(pt(place.x - around), pt(place.y - around)).scale(pt(1 / perMillimetre));
        drawSvg(pdf, drawing, pixels);
        pdf.restore();
      }),
    );
    pdf.markContent('Artifact', { type: 'Layout' });
    drawMarks(pdf, marks(place));
    pdf.endMarkedContent();
  }
  whole.end();
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(chunk);
  return Buffer.concat(chunks);
}
