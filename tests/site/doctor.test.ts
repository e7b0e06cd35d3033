import { expect, inject, test } from 'vitest';
import { command } from '../support/command.ts';

test('the doctor finds nothing wrong with the built site, and looks at everything', async () => {
  const { code, stdout } = await command(['doctor', inject('siteUrl'), '--json']);
  const { findings } = JSON.parse(stdout) as { findings: { state: string; what: string }[] };
  expect(findings.filter(({ state }) => state === 'wrong')).toEqual([]);
  expect(code).toBe(0);
  const unseen = findings.filter(({ state }) => state === 'unseen').map(({ what }) => what);
  expect(unseen).toEqual([
    'HTTPS and its redirect',
    'region of the functions',
    'SPF, DMARC and DKIM',
    'the test mail',
  ]);
  expect(findings.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      'a profile',
      'a date',
      'an award',
      'a form',
      'the key of signed badges',
      'migrations',
    ]),
  );
});
