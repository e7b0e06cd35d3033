import { expect, test } from 'vitest';
import { appIcon } from '../../src/design/app-icon.ts';

const middle = 32;
/** The circle that every mask leaves: 40 % of the width around the middle. */
const safe = 0.4 * 64;

/** How far the farthest corner of the mark lies from the middle. */
function reach(svg: string): number {
  const [, x = '0', y = '0', scale = '1'] =
    /translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
  const corners = [
    [12, 56],
    [52, 56],
    [44, 6],
  ] as const;
  return Math.max(
    ...corners.map(([cx, cy]) =>
      Math.hypot(Number(x) + cx * Number(scale) - middle, Number(y) + cy * Number(scale) - middle),
    ),
  );
}

test('the roof has the place’s own accent, made legible', () => {
  expect(appIcon('#2f6fb5', 'tile')).toContain('#2F6FB5');
  expect(appIcon('#ffff00', 'tile')).toContain('#FFFF00');
  expect(appIcon('#2f6fb5', 'tile')).not.toContain('#D2391F');
});

test('no mask cuts into the mark of a maskable icon', () => {
  expect(reach(appIcon('#D2391F', 'tile'))).toBeGreaterThan(safe);
  expect(reach(appIcon('#D2391F', 'maskable'))).toBeLessThanOrEqual(safe);
});

test('what a system cuts itself has no corners of its own', () => {
  expect(appIcon('#D2391F', 'tile')).toContain('rx="12"');
  for (const shape of ['full', 'maskable'] as const) expect(appIcon('#D2391F', shape)).not.toContain('rx=');
});
