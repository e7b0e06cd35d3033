/** Turns the shell page as Astro built it into the frame that functions fill: `<!--title-->` and `<!--main-->`. */
export function frameOf(html: string): string {
  return (
    html
      // What a page says of its own address and share image is not true of a function's page.
      .replaceAll(/<link rel="alternate" hreflang[^>]*>/g, '')
      .replaceAll(/<link rel="canonical"[^>]*>/g, '')
      .replaceAll(/<meta (?:property="og:|name="(?:twitter:|description))[^>]*>/g, '')
      // Nor is it the home page, whose address the frame borrows.
      .replaceAll(' aria-current="page"', '')
      // Last: in an attribute, the mark's own `>` would end a tag for the patterns above.
      .replaceAll('%title%', '<!--title-->')
  );
}

/**
 * In development Vite puts styles into the page as `<style>`, which the policy of a function's answer forbids (rightly:
 * in production they are files). The shell's styles are gathered into one file that the development server hands out.
 */
export const devShellStyles = '/@etage/shell.css';

/** The shell without inline styles, and the styles by themselves. */
export function separateStyles(html: string): { html: string; css: string } {
  const css: string[] = [];
  const without = html.replaceAll(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, text: string) => {
    css.push(text);
    return '';
  });
  // Vite's modules would put the same styles into the page once more.
  const modules = /<script type="module" src="(?:\/@vite\/client|[^"]*\.css)"><\/script>/g;
  const link = `<link rel="stylesheet" href="${devShellStyles}"></head>`;
  return { html: without.replaceAll(modules, '').replace('</head>', link), css: css.join('\n') };
}
