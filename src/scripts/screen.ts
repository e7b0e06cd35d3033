/**
 * The lounge's screen goes from floor to floor by itself, like a lift that nobody has called. Not for those who asked
 * for less movement; a button stops it. Once an hour it fetches itself anew, so that it follows the site.
 */

const stay = 15_000;
const anew = 60 * 60 * 1000;

const panels = [...document.querySelectorAll<HTMLElement>('.panel')];
const lift = [...document.querySelectorAll<HTMLAnchorElement>('.screen-lift a')];
const button = document.querySelector<HTMLButtonElement>('.screen-pause');
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
let current = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function show(index: number): void {
  current = index % panels.length;
  panels.forEach((panel, at) => {
    panel.hidden = at !== current;
  });
  lift.forEach((link, at) => {
    if (at === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

function turn(on: boolean): void {
  clearInterval(timer);
  timer = on ? setInterval(() => show(current + 1), stay) : undefined;
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
}

setInterval(() => {
  // A page that cannot be fetched would leave the screen with the browser's own words.
  void fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    .then(({ ok }) => ok && location.reload())
    .catch(() => undefined);
}, anew);

export {};
