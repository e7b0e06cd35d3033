/**
 * The filters of the directory, put together: occupation, floor and skill. They live in the address, so that a filtered
 * directory can be shared and the back button works. Without this script radio buttons filter by themselves (styles)
 * and skills are links.
 */
type Filter = 'occupation' | 'floor' | 'skill';
const filters: readonly Filter[] = ['occupation', 'floor', 'skill'];

const form = document.querySelector<HTMLFormElement>('#filters');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const faces = [...document.querySelectorAll<HTMLElement>('.faces > li')];
  const storeys = [...document.querySelectorAll<HTMLElement>('.storey')];
  const links = [...form.querySelectorAll<HTMLAnchorElement>('[data-skill]')];
  const count = form.querySelector<HTMLElement>('#filter-count');
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]');
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const chosen = (): URLSearchParams => new URLSearchParams(location.search);

  const fits = ({ dataset }: HTMLElement, params: URLSearchParams): boolean => {
    const [occupation, floor, skill] = filters.map((name) => params.get(name));
    return (
      (!occupation || dataset.occupation === occupation) &&
      (!floor || dataset.floor === floor) &&
      (!skill || (dataset.skills ?? '').split(' ').includes(skill))
    );
  };

  const show = (): void => {
    const params = chosen();
    for (const radio of form.querySelectorAll<HTMLInputElement>('[type=radio]')) {
      radio.checked = radio.value === (params.get(radio.name) ?? '');
    }
    for (const link of links) {
      if (link.dataset.skill !== params.get('skill')) link.removeAttribute('aria-current');
      else link.setAttribute('aria-current', 'true');
    }
    const current = links.filter((link) => link.ariaCurrent);
    // What is chosen is never folded away.
    if (current.length > 0 && !current.some((link) => link.checkVisibility())) {
      for (const link of current) link.closest('details')?.setAttribute('open', '');
    }
    for (const face of faces) face.hidden = !fits(face, params);
    for (const storey of storeys) storey.hidden = !storey.querySelector('.faces > li:not([hidden])');
    const filtered = filters.some((name) => params.get(name));
    const left = faces.filter(({ hidden }) => !hidden).length;
    const { one = '', other = '', none = '' } = form.dataset;
    const words = left === 0 ? none : (rules.select(left) === 'one' ? one : other).replace('#', String(left));
    if (count) count.textContent = filtered ? words : '';
    if (reset) reset.hidden = !filtered;
  };

  const choose = (changes: Partial<Record<Filter, string>>): void => {
    const params = chosen();
    for (const [name, value] of Object.entries(changes)) {
      if (value) params.set(name, value);
      else params.delete(name);
    }
    const query = params.toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    show();
  };

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose({ [target.name]: target.value });
  });
  form.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-skill]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const skill = link.dataset.skill ?? '';
    choose({ skill: skill === chosen().get('skill') ? '' : skill });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose({ occupation: '', floor: '', skill: '' });
    form.querySelector<HTMLInputElement>('[name=occupation]')?.focus();
  });
  addEventListener('popstate', show);
  show();
}

export {};
