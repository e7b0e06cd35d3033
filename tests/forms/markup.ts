/** Reads what matters of a form's markup; the markup is our own, so plain patterns do. */
export interface Control {
  tag: string;
  attributes: Record<string, string>;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

export const elements = (markup: string, ...tags: string[]): Control[] =>
  [...markup.matchAll(new RegExp(`<(${tags.join('|')})\\b([^>]*)>`, 'g'))].map(([, tag = '', rest = '']) => ({
    tag,
    attributes: attributesOf(rest),
  }));

export const controls = (markup: string): Control[] => elements(markup, 'input', 'select', 'textarea');

/** The names that would be posted, in order, each once. */
export const names = (markup: string): string[] => [
  ...new Set(controls(markup).map(({ attributes }) => attributes.name ?? '')),
];
