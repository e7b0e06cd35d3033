/** As exceptions name the date of an occurrence's id: `2026-11-27`, or `2026-11-27T13:00` for an id with its hour. */
export const exceptionDate = (date: string): string =>
  date.replace(/^(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)$/, '$1T$2:$3');
