import { inflateSync } from 'node:zlib';

/** What a test reads of a PDF. Objects are written in plain text; only streams are compressed. */
export interface PdfFile {
  /** The page dictionaries, in order. */
  pages: string[];
  title: string;
  lang: string;
  /** The text alternatives, in reading order. */
  alts: string[];
  /** The drawing operators of every page. */
  drawn: string;
  /** How many bitmaps there are, by filter. */
  images: { jpeg: number; other: number };
  text: string;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A literal string (ISO 32000-2, 7.3.4.2) in PDFDocEncoding, here Latin-1, or in UTF-16 with its mark. */
function decoded(literal: string): string {
  const bytes = literal
    .replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign);
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

/** What the information dictionary refers to, put in its place. */
const inPlace = (text: string): string =>
  text.replace(/\/(Title|CreationDate|ModDate) (\d+) 0 R/g, (_, key: string, id: string) => {
    const [, value = ''] = new RegExp(`\\n${id} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(text) ?? [];
    return `/${key} ${value}`;
  });

const literals = (text: string, key: string): string[] =>
  Array.from(text.matchAll(new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`, 'g')), ([, found = '']) =>
    decoded(found),
  );

/** Four numbers of a box, in points. */
export const boxOf = (page: string, name: string): number[] =>
  (new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(page)?.[1] ?? '').split(' ').map(Number);

export function readPdf(file: Buffer): PdfFile {
  const text = inPlace(file.toString('latin1'));
  const streams = Array.from(text.matchAll(/stream\n([\s\S]*?)\nendstream/g), ([, bytes = '']) => bytes);
  const content = streams.flatMap((bytes) => {
    try {
      return [inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const images = text.match(/\/Subtype \/Image[\s\S]*?>>/g) ?? [];
  const jpeg = images.filter((image) => image.includes('DCTDecode')).length;
  return {
    pages: text.match(/<<\n\/Type \/Page\n[\s\S]*?\n>>/g) ?? [],
    title: literals(text, 'Title')[0] ?? '',
    lang: literals(text, 'Lang')[0] ?? '',
    alts: literals(text, 'Alt'),
    drawn: content.join('\n'),
    images: { jpeg, other: images.length - jpeg },
    text,
  };
}
