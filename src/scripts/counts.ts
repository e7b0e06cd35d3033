/**
 * What a page that was built earlier cannot know: how many seats are left and how many wait (numbers, never names), that
 * it is full, which is said before the form is filled in, and that a host has called the date off since.
 */

interface Counts {
  taken: number;
  /** Null without a limit. */
  left: number | null;
  waiting: number;
  status: 'scheduled' | 'moved' | 'cancelled';
  /** Why it is off, where somebody said it. */
  reason?: string;
}

type Words = Record<
  'leftOne' | 'leftOther' | 'waitingOne' | 'waitingOther' | 'comingOne' | 'comingOther' | 'full' | 'nobody',
  string
>;

const rules = new Intl.PluralRules(document.documentElement.lang);
const say = (count: number, one: string, other: string): string =>
  (rules.select(count) === 'one' ? one : other).replace('#', String(count));

function sentence({ taken, left, waiting }: Counts, words: Words): string {
  if (left === 0) {
    const line = waiting > 0 ? [say(waiting, words.waitingOne, words.waitingOther)] : [];
    return [words.full, ...line].join(' · ');
  }
  if (taken === 0) return words.nobody;
  return left === null
    ? say(taken, words.comingOne, words.comingOther)
    : say(left, words.leftOne, words.leftOther);
}

/**
 * `data-called-off` says what becomes of an element: `show` or `hide`; on a page of one date wherever it stands. The reason goes
 * where `data-reason` is.
 */
function callOff(seats: HTMLElement, reason?: string): void {
  const date = seats.closest<HTMLElement>('[data-status]');
  const around = date?.matches('.ticket-big') ? document : date;
  for (const element of around?.querySelectorAll<HTMLElement>('[data-called-off]') ?? []) {
    element.hidden = element.dataset.calledOff === 'hide';
  }
  date?.setAttribute('data-status', 'cancelled');
  const why = around?.querySelector<HTMLElement>('[data-reason]');
  if (!why || !reason) return;
  why.textContent = reason;
  why.hidden = false;
}

/** `data-full` says what becomes of an element where no seat is left: `show` or `hide`; `data-full-submit` names the button. */
function sayFull(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-full]')) {
    element.hidden = element.dataset.full === 'hide';
  }
  for (const form of document.querySelectorAll<HTMLElement>('[data-full-submit]')) {
    const submit = form.querySelector('button[type="submit"]');
    if (submit) submit.textContent = form.dataset.fullSubmit ?? '';
  }
}

/** Asks for the counts that stand on the page. What is not shown is not asked for: the lounge's screen has many dates ready. */
export function showCounts(): void {
  for (const seats of document.querySelectorAll<HTMLElement>('[data-counts]')) {
    if (!seats.checkVisibility()) continue;
    const { counts: address = '', words = '{}' } = seats.dataset;
    // Without an answer the page keeps what it says: the number of seats.
    void fetch(address, { headers: { Accept: 'application/json' } })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Counts>) : undefined))
      .then((counts) => {
        const text = seats.querySelector('.seats-text');
        if (!counts || !text) return;
        if (counts.status === 'cancelled') callOff(seats, counts.reason);
        // Elsewhere, as on the lounge's screen, counts stand beside several dates.
        if (counts.left === 0 && seats.closest('.ticket-big')) sayFull();
        text.textContent = sentence(counts, JSON.parse(words) as Words);
        seats.querySelectorAll('.chair').forEach((chair, index) => {
          chair.classList.toggle('chair-taken', index < counts.taken);
        });
      })
      .catch(() => undefined);
  }
}
