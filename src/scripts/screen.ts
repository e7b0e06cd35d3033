import { showCounts } from './counts.ts';
import { putPastAway } from './past.ts';

/**
 * The lounge's screen goes from floor to floor by itself, like a lift that nobody has called. Not for those who asked
 * for less movement; a button stops it. What is over goes with each turn, seats are asked for again every ten minutes, and
 * once an hour the page fetches itself anew, so that it follows the site.
 */

const minute = 60_000;
const stay = 15_000;
const seatsAnew = 10 * minute;
const anew = 60 * minute;

const panels = [...document.querySelectorAll<HTMLElement>('.panel')];
const lift = [...document.querySelectorAll<HTMLAnchorElement>('.screen-lift a')];
const button = document.querySelector<HTMLButtonElement>('.screen-pause');
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
let current = 0;
let asked = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** A panel whose last card has faded has nothing to say; the first one says so itself. */
const isWorthIt = (panel: HTMLElement): boolean =>
  panel === panels[0] || panel.querySelector('li:not([hidden])') !== null;

function show(index: number): void {
  putPastAway(Date.now());
  current = index % panels.length;
  panels.forEach((panel, at) => {
    panel.hidden = at !== current;
  });
  lift.forEach((link, at) => {
    if (at === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
  if (current !== 0 || Date.now() - asked < seatsAnew) return;
  asked = Date.now();
  showCounts();
}

function next(): void {
  const following = panels.map((_, step) => (current + 1 + step) % panels.length);
  show(following.find((index) => panels[index] && isWorthIt(panels[index])) ?? 0);
}

function turn(on: boolean): void {
  clearInterval(timer);
  timer = on ? setInterval(next, stay) : undefined;
  if (button) button.textContent = (on ? button.dataset.pause : button.dataset.turn) ?? '';
}

if (!still && panels.length > 1) {
  document.documentElement.classList.add('turning');
  show(
    Math.max(
      0,
      panels.findIndex(({ id }) => `#${id}` === location.hash),
    ),
  );
  turn(true);
  if (button) button.hidden = false;
  button?.addEventListener('click', () => turn(timer === undefined));
  lift.forEach((link, index) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show(index);
      turn(false);
    });
  });
} else {
  putPastAway(Date.now());
  showCounts();
}

setInterval(() => {
  // A page that cannot be fetched would leave the screen with the browser's own words.
  void fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    .then(({ ok }) => ok && location.reload())
    .catch(() => undefined);
}, anew);
