/** How large a text may be set: what is short fills the screen, what is long stays on it. */
export type Fit = 'xxl' | 'xl' | 'l' | 'm' | 's';

/** The size at which the longest word still fits on a narrow screen, and the whole takes a few lines. */
export function nameFit(text: string): Fit {
  const words = text.split(/[\s-]+/);
  const longest = Math.max(...words.map((word) => [...word].length));
  const whole = [...text].length;
  if (whole <= 3) return 'xxl';
  if (longest <= 9 && whole <= 14) return 'xl';
  if (longest <= 11 && whole <= 26) return 'l';
  return longest <= 14 && whole <= 40 ? 'm' : 's';
}

/** The size of a quote, which may take the screen. */
export function quoteFit(text: string): Fit {
  const whole = [...text].length;
  if (whole <= 16) return 'xl';
  if (whole <= 38) return 'l';
  return whole <= 70 ? 'm' : 's';
}
