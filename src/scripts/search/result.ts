import { fullDate, monthName, plainDate, weekday } from '../../i18n/format.ts';
import type { Kind, ShownDate } from '../../search/record.ts';
import { begins } from '../../search/words.ts';
import type { Found } from './finder.ts';

/** What the page says in its language, from `data-words`. */
export interface ResultWords {
  one: Record<Kind, string>;
  next: string;
  noneComing: string;
  over: string;
}

/**
 * One result, made of the page's template. Text goes in as text: nothing of the index is taken for markup.
 *
 * @param sought the words that were asked for, folded
 */
export function resultItem(
  template: HTMLTemplateElement,
  { path, kind, title, line, passage, shown }: Found,
  words: ResultWords,
  sought: readonly string[],
  now = Date.now(),
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const lang = document.documentElement.lang;
  const part = (name: string): HTMLElement =>
    item.querySelector<HTMLElement>(`.result-${name}`) as HTMLElement;
  const say = (name: string, text: string | undefined, spoken?: string): void => {
    const element = part(name);
    element.textContent = text ?? '';
    element.hidden = !text;
    if (spoken) element.lang = spoken;
  };
  item.firstElementChild?.classList.add(`hue-${shown.hue}`, `result-${kind}`);
  const date = shown.dates?.find(([, , end]) => Date.parse(end) > now) ?? shown.dates?.[0];
  const over = date !== undefined && Date.parse(date[2]) <= now;
  const single = date?.[0] === path;
  say('kind', [words.one[kind], shown.floor].filter(Boolean).join(' · '));
  say('line', line && ' ', shown.lang);
  if (line) part('line').replaceChildren(...withMarked(line, sought));
  say('stamp', single && over ? words.over : shown.stamp);

  const link = part('title').querySelector('a') as HTMLAnchorElement;
  link.href = path;
  link.append(...withMarked(title, sought));
  if (shown.lang) link.lang = shown.lang;
  const what = single ? line : words.one[kind];
  const aside = document.createElement('span');
  aside.className = 'visually-hidden';
  aside.lang = lang;
  aside.textContent = `, ${what}`;
  link.append(aside);

  part('next').hidden = true;
  if (kind === 'dates' && !single) sayNext(part('next'), date && !over ? date : undefined, words, lang);
  if (kind === 'news' && shown.day) say('next', plainDate(lang, shown.day));
  part('passage').append(...withMarks(passage));
  part('passage').hidden = !passage;
  if (shown.lang) part('passage').lang = shown.lang;
  drawSign(
    part('sign'),
    shown.picture,
    shown.day ?? (over && !single ? undefined : date?.[1]),
    shown.sign,
    lang,
  );
  return item;
}

function sayNext(element: HTMLElement, date: ShownDate | undefined, words: ResultWords, lang: string): void {
  element.hidden = false;
  if (!date) {
    element.textContent = words.noneComing;
    return;
  }
  const [before = '', after = ''] = words.next.split('%');
  const link = document.createElement('a');
  link.href = date[0];
  link.textContent = fullDate(lang, date[1]);
  element.append(before, link, after);
}

/** A face or a pin, a day, else a word: decoration, for the result says all of it in words. */
function drawSign(
  sign: HTMLElement,
  picture: string | undefined,
  day: string | undefined,
  word: string | undefined,
  lang: string,
): void {
  if (picture) {
    const image = document.createElement('img');
    Object.assign(image, { src: picture, alt: '', width: 88, height: 88, decoding: 'async' });
    sign.append(image);
    return;
  }
  const lines = day
    ? [weekday(lang, day, 'short'), String(Number(day.slice(8, 10))), monthName(lang, day, 'short')]
    : [word ?? ''];
  for (const line of lines) {
    const span = document.createElement('span');
    span.textContent = line;
    sign.append(span);
  }
  sign.classList.toggle('result-day', day !== undefined);
}

/** Pagefind’s `<mark>` as elements, and all the rest as text. */
const withMarks = (passage: string): Node[] =>
  passage
    .split(/<mark>(.*?)<\/mark>/)
    .map((text, index) => (index % 2 ? marked(text) : document.createTextNode(text)));

/** What Pagefind finds in titles and lines it does not mark. */
const withMarked = (text: string, sought: readonly string[]): Node[] =>
  text
    .split(/(\s+|(?<=[’']))/)
    .map((piece) => (begins(sought, piece) ? marked(piece) : document.createTextNode(piece)));

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
