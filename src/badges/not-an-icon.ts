/** An icon’s file cannot be drawn; what is wrong is said to the person who made it. */
export class NotAnIcon extends Error {
  readonly expected = 'a plain drawing';
  readonly found: string;
  /** What to try, as a whole sentence. */
  readonly hint: string;
  /** Where in the file's text, in characters. */
  readonly offset: number;

  constructor(found: string, hint: string, offset = 0) {
    super(`expected a plain drawing, found ${found}. ${hint}`);
    this.name = 'NotAnIcon';
    this.found = found;
    this.hint = hint;
    this.offset = offset;
  }
}

const tryAgain = 'Try exporting the drawing again as plain SVG.';

/** Why a file is not one `<svg>`, as far as can be told. `text` has blanks where comments were. */
export function notOneDrawing(text: string): NotAnIcon {
  const doctype = text.search(/<!DOCTYPE/i);
  if (doctype >= 0) {
    const found = 'a document type, <!DOCTYPE …>';
    return new NotAnIcon(
      found,
      'Try removing it: some drawing programs add it, and nothing needs it.',
      doctype,
    );
  }
  const start = text.search(/\S/);
  if (start < 0) return new NotAnIcon('an empty file', tryAgain);
  if (!/^<svg[\s>]/.test(text.slice(start))) {
    return new NotAnIcon('a file that does not begin with <svg …>', tryAgain, start);
  }
  const end = text.lastIndexOf('</svg>');
  if (end < 0) {
    const found = 'a file that is cut short: it has no </svg> at its end';
    return new NotAnIcon(found, 'Try copying or exporting it again, whole.', text.trimEnd().length);
  }
  const after = end + '</svg>'.length;
  const hint = 'Try removing what follows it.';
  return new NotAnIcon('something after </svg>', hint, after + text.slice(after).search(/\S|$/));
}
