import { foldedName } from '../community/folded-name.ts';

/**
 * The filters of the directory, put together: text, occupation, floor and skill. They live in the address, so that a
 * filtered directory can be shared and the back button works. Without this script radio buttons filter by themselves
 * (styles) and skills are links.
 */
type Filter = 'occupation' | 'floor' | 'skill' | 'q';
const filters: readonly Filter[] = ['occupation', 'floor', 'skill', 'q'];

const form = document.querySelector<HTMLFormElement>('#filters');
const head = form?.closest<HTMLElement>('.directory');
if (form && head) start(form, head);

/** @param head the part of the page in which all filters stand: some of them are the form's, but not in it */
function start(form: HTMLFormElement, head: HTMLElement): void {
  const storeys = [...document.querySelectorAll<HTMLElement>('.storey')].map((storey) => ({
    storey,
    faces: [...storey.querySelectorAll<HTMLElement>('.faces > li')].map((face) => ({
      face,
      skills: (face.dataset.skills ?? '').split(' '),
      text: '',
    })),
  }));
  const links = [...head.querySelectorAll<HTMLAnchorElement>('[data-skill]')];
  const radios = [...head.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const count = form.querySelector<HTMLElement>('#filter-count');
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]');
  const field = form.querySelector<HTMLInputElement>('[name=q]');
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const chosen = (): URLSearchParams => new URLSearchParams(location.search);

  /** What is read of a face: the name, what they do, what they know. Folded once, when it is first asked for. */
  const textOf = (person: (typeof storeys)[number]['faces'][number]): string => {
    person.text ||= foldedName(`${person.face.textContent} ${person.skills.join(' ')}`);
    return person.text;
  };

  const show = (): void => {
    const params = chosen();
    const [occupation, floor, skill, q] = filters.map((name) => params.get(name));
    const sought = foldedName(q ?? '')
      .split(' ')
      .filter(Boolean);
    for (const radio of radios) {
      radio.checked = radio.value === (params.get(radio.name) ?? '');
    }
    if (field && foldedName(field.value) !== foldedName(q ?? '')) field.value = q ?? '';
    for (const link of links) {
      if (link.dataset.skill !== skill) link.removeAttribute('aria-current');
      else link.setAttribute('aria-current', 'true');
    }
    unfold(occupation || floor || skill);
    let left = 0;
    for (const { storey, faces } of storeys) {
      let here = 0;
      for (const person of faces) {
        const { dataset } = person.face;
        const fits =
          (!occupation || dataset.occupation === occupation) &&
          (!floor || dataset.floor === floor) &&
          (!skill || person.skills.includes(skill)) &&
          (sought.length === 0 || sought.every((word) => textOf(person).includes(word)));
        person.face.hidden = !fits;
        if (fits) here += 1;
      }
      storey.hidden = here === 0;
      left += here;
    }
    const filtered = filters.some((name) => params.get(name));
    const { one = '', other = '', none = '' } = form.dataset;
    const words = left === 0 ? none : (rules.select(left) === 'one' ? one : other).replace('#', String(left));
    if (count) count.textContent = filtered ? words : '';
    if (reset) reset.hidden = !filtered;
  };

  /** What is chosen is never folded away. */
  const unfold = (chips: string | null | undefined): void => {
    if (chips) head.querySelector('.filter-all')?.setAttribute('open', '');
    const current = links.filter((link) => link.ariaCurrent);
    if (current.length === 0 || current.some((link) => link.checkVisibility())) return;
    for (const link of current) link.closest('details')?.setAttribute('open', '');
  };

  const choose = (changes: Partial<Record<Filter, string>>): void => {
    const params = chosen();
    // The first letter is a step to go back by, those that follow are not.
    const typing = Boolean(changes.q && params.get('q'));
    for (const [name, value] of Object.entries(changes)) {
      if (value) params.set(name, value);
      else params.delete(name);
    }
    const query = params.toString();
    const address = query ? `?${query}` : location.pathname;
    if (typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    show();
  };

  head.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio')
      choose({ [target.name]: target.value });
  });
  field?.addEventListener('input', () => choose({ q: field.value.trim() }));
  form.addEventListener('submit', (event) => event.preventDefault());
  head.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-skill]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const skill = link.dataset.skill ?? '';
    choose({ skill: skill === chosen().get('skill') ? '' : skill });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose({ occupation: '', floor: '', skill: '', q: '' });
    (field ?? radios[0])?.focus();
  });
  addEventListener('popstate', show);
  show();
}
