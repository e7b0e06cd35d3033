import { escapeHtml, type Html, html } from '../forms/html.ts';

/** What a page from a function consists of. */
export interface Page {
  lang: string;
  title: string;
  main: Html;
}

/** Where the shell is missing, a plain page is better than none. */
const plainShell = (lang: string): string => `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title><!--title--></title>
</head>
<body><main><!--main--></main></body>
</html>
`;

/**
 * A whole document: the site's frame in this language, filled.
 *
 * @param readShell gives the frame with `<!--title-->` and `<!--main-->`, or throws
 */
export function fillShell({ lang, title, main }: Page, readShell: (lang: string) => string): string {
  let shell: string;
  try {
    shell = readShell(lang);
  } catch {
    shell = plainShell(lang);
  }
  const heading = html`<h1>${title}</h1>
${main}`.toString();
  // Functions as replacements: in a string, `$&` in what a person typed would be put together anew.
  return shell.replaceAll('<!--title-->', () => escapeHtml(title)).replace('<!--main-->', () => heading);
}
