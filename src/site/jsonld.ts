/** JSON for a script element: what could end the element is written as an escape (HTML, “Restrictions for contents of script elements”). */
export function scriptSafe(thing: object): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}
