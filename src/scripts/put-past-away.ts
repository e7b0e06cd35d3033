/**
 * Pages are right on any day without a rebuild: what is over is put away when the page is read.
 *
 * `data-ends` hides an element from that instant on, `data-from` shows it from then on (ISO 8601 in UTC). Without
 * JavaScript everything that was to come at the build stays, with its full date.
 */
const now = Date.now();

for (const element of document.querySelectorAll<HTMLElement>('[data-ends], [data-from]')) {
  const { ends, from } = element.dataset;
  const over = ends !== undefined && Date.parse(ends) <= now;
  const early = from !== undefined && Date.parse(from) > now;
  element.hidden = over || early;
}

export {};
