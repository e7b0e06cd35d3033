/**
 * Pages are right on any day without a rebuild: what is over is put away when the page is read.
 *
 * `data-ends` hides an element from that instant on, `data-from` shows it from then on, `data-opens` unfolds it,
 * `data-fades` gives it the class `is-past` (ISO 8601 in UTC). Without JavaScript everything that was to come at the build
 * stays, with its full date.
 *
 * @param now milliseconds since 1970
 */
export function putPastAway(now: number): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-ends], [data-from]')) {
    const { ends, from } = element.dataset;
    const over = ends !== undefined && Date.parse(ends) <= now;
    const early = from !== undefined && Date.parse(from) > now;
    // What the counts have put away stays away: their answer may have come first.
    if (over || early || !element.matches('[data-called-off], [data-full]')) element.hidden = over || early;
  }

  for (const folded of document.querySelectorAll<HTMLDetailsElement>('details[data-opens]')) {
    if (Date.parse(folded.dataset.opens ?? '') <= now) folded.open = true;
  }

  for (const fading of document.querySelectorAll<HTMLElement>('[data-fades]')) {
    fading.classList.toggle('is-past', Date.parse(fading.dataset.fades ?? '') <= now);
  }
}
