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
  return {
    html: without.replace('</head>', `<link rel="stylesheet" href="${devShellStyles}"></head>`),
    css: css.join('\n'),
  };
}
