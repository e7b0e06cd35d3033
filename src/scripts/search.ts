import { type Filters, type Findings, find, load } from './search/finder.ts';
import { type ResultWords, resultItem } from './search/result.ts';

/**
 * The search. What is asked for, the kind and the floor live in the address, so that a search can be shared and the back button
 * works; nothing is kept. Pagefind and its index are loaded when somebody comes to the field or with a question.
 */
interface Words extends ResultWords {
  foundOne: string;
  foundOther: string;
  foundNone: string;
  filteredNone: string;
  searching: string;
  broken: string;
  more: string;
}

type Param = 'q' | 'kind' | 'floor';

const perPage = 12;
/** Between two letters of one word nobody reads results, and no screen reader should have to. */
const pause = 160;

const form = document.querySelector<HTMLFormElement>('#search');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const within = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector) as T;
  const field = within<HTMLInputElement>('#search-q');
  const facets = within('#search-facets');
  const status = within('#search-count');
  const heading = within('#search-results-title');
  const results = within('#search-results');
  const list = within('#search-list');
  const more = within<HTMLButtonElement>('#search-more');
  const reset = within<HTMLButtonElement>('#search-reset');
  const template = within<HTMLTemplateElement & HTMLElement>('#search-result');
  const radios = [...facets.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const words: Words = JSON.parse(form.dataset.words ?? '{}');
  const { lang } = document.documentElement;
  const rules = new Intl.PluralRules(lang);
  const pageTitle = document.title;
  const asked = (): URLSearchParams => new URLSearchParams(location.search);

  let findings: Findings | undefined;
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const chosen = (): Filters => {
    const params = asked();
    const known = (name: 'kind' | 'floor') =>
      radios.find((radio) => radio.name === name && radio.value && radio.value === params.get(name))?.value;
    const [kind, floor] = [known('kind'), known('floor')];
    return { ...(kind && { kind }), ...(floor && { floor }) };
  };

  const show = async (): Promise<void> => {
    const turn = ++latest;
    const q = (asked().get('q') ?? '').trim();
    const filters = chosen();
    if (field.value.trim() !== q) field.value = q;
    for (const radio of radios) radio.checked = radio.value === (filters[radio.name as keyof Filters] ?? '');
    document.title = q ? `${q} · ${pageTitle}` : pageTitle;
    if (!q) {
      clear();
      status.textContent = '';
      return;
    }
    if (!findings) status.textContent = words.searching;
    try {
      const now = await find(q, filters);
      const items = await now.some(0, perPage);
      if (turn !== latest) return;
      findings = now;
      list.replaceChildren(...items.map((item) => resultItem(template, item, words, now.words)));
      results.hidden = items.length === 0;
      count(now, filters);
      status.textContent = said(now, filters, q);
    } catch {
      if (turn !== latest) return;
      clear();
      status.textContent = words.broken;
    }
  };

  const clear = (): void => {
    findings = undefined;
    list.replaceChildren();
    for (const part of [results, facets, reset]) part.hidden = true;
  };

  const said = ({ count: left, known }: Findings, filters: Filters, q: string): string => {
    const none = known && (filters.kind || filters.floor) ? words.filteredNone : words.foundNone;
    const text = left === 0 ? none : rules.select(left) === 'one' ? words.foundOne : words.foundOther;
    return text.replace('#', new Intl.NumberFormat(lang).format(left)).replace('%', () => q);
  };

  /** Facets say how many results each would leave; those that would leave none are put away. */
  const count = ({ count: left, counts }: Findings, filters: Filters): void => {
    for (const radio of radios) {
      const name = radio.name as keyof Filters;
      const number = counts[name][radio.value] ?? 0;
      const label = radio.closest('label');
      const figure = label?.querySelector('.chip-count');
      if (figure) figure.textContent = String(number);
      if (label) label.hidden = radio.value !== '' && !radio.checked && number === 0;
    }
    for (const group of facets.querySelectorAll<HTMLElement>('fieldset')) {
      group.hidden =
        group.querySelectorAll('label:not([hidden])').length < 3 &&
        !group.querySelector('[value]:not([value=""]):checked');
    }
    const filtered = Boolean(filters.kind || filters.floor);
    facets.hidden = left === 0 && !filtered;
    reset.hidden = !filtered;
    rest();
  };

  const rest = (): void => {
    const left = (findings?.count ?? 0) - list.children.length;
    more.hidden = left <= 0;
    more.textContent = words.more.replace('#', String(left));
  };

  const choose = (changes: Partial<Record<Param, string>>): Promise<void> => {
    clearTimeout(typing);
    const params = asked();
    // The first letter is a step to go back by, those that follow are not.
    const goesOn = Boolean(changes.q && params.get('q'));
    for (const [name, value] of Object.entries(changes)) {
      if (value) params.set(name, value);
      else params.delete(name);
    }
    if (!params.get('q')) for (const name of ['kind', 'floor']) params.delete(name);
    const query = params.toString();
    const address = query ? `?${query}` : location.pathname;
    if (`${location.pathname}${location.search}` !== `${location.pathname}${query && `?${query}`}`) {
      if (goesOn) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    return show();
  };

  /** What cannot be loaded now is said when somebody asks for it. */
  const prepare = (): void => void load().catch(() => undefined);

  field.addEventListener('focus', prepare);
  field.addEventListener('input', () => {
    prepare();
    clearTimeout(typing);
    typing = setTimeout(() => void choose({ q: field.value.trim() }), pause);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await choose({ q: field.value.trim() });
    // From here the results are one key away, and a phone puts its keyboard away.
    if (!results.hidden) heading.focus();
  });
  facets.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void choose({ [target.name]: target.value });
  });
  reset.addEventListener('click', async () => {
    await choose({ kind: '', floor: '' });
    (results.hidden ? field : heading).focus();
  });
  more.addEventListener('click', async () => {
    const { length } = list.children;
    const now = findings;
    const items = (await now?.some(length, length + perPage)) ?? [];
    if (!now || now !== findings) return;
    list.append(...items.map((item) => resultItem(template, item, words, now.words)));
    rest();
    list.children[length]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', () => void show());
  if (document.activeElement === field) prepare();
  void show();
}
