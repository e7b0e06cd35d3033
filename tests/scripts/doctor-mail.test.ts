import { afterEach, describe, expect, test } from 'vitest';
import { openDns } from '../../scripts/doctor/dns.ts';
import { formatFinding } from '../../scripts/doctor/finding.ts';
import { domainOf, readReceived } from '../../scripts/doctor/received.ts';
import { sender } from '../../scripts/doctor/sender.ts';
import { freePort } from '../../scripts/local/ports.ts';
import { startDns, type Zone } from './dns-server.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** What the doctor says of a sender whose domain has these records. */
async function said(zone: Zone, source?: string): Promise<string[]> {
  const server = await startDns(zone);
  stops.push(server.close);
  const mail = source === undefined ? undefined : readReceived(source);
  return (await sender('ruche.example', openDns([server.address]), mail)).map(formatFinding);
}

const dmarc = { '_dmarc.ruche.example': ['v=DMARC1; p=none'] };
const fine: Zone = {
  ...dmarc,
  'ruche.example': ['google-site-verification=x', 'v=spf1 include:mail.example ~all'],
  'mail.example': ['v=spf1 ip4:192.0.2.0/24 -all'],
};
const many = {
  'hop12.example': ['v=spf1 -all'],
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, hop) => [
      `hop${hop}.example`,
      [`v=spf1 include:hop${hop + 1}.example -all`],
    ]),
  ),
};

test('a domain that says who may write for it', async () => {
  expect(await said(fine)).toMatchInlineSnapshot(`
    [
      "✓ SPF (ruche.example): “v=spf1 include:mail.example ~all”.",
      "✓ DMARC (_dmarc.ruche.example): “v=DMARC1; p=none”.",
      "– DKIM: only a mail shows which key signed it. Try --mail, then --received with the test mail saved as a file.",
    ]
  `);
});

test('a long record in several pieces is one record', async () => {
  const long = `v=spf1 ${'ip4:192.0.2.1 '.repeat(40)}~all`;
  expect((await said({ ...dmarc, 'ruche.example': [long] }))[0]).toBe(`✓ SPF (ruche.example): “${long}”.`);
});

test('the policy of the domain above counts for one below', async () => {
  const below = { 'news.ruche.example': ['v=spf1 ip4:192.0.2.1 -all'], ...dmarc };
  const server = await startDns(below);
  stops.push(server.close);
  const findings = await sender('news.ruche.example', openDns([server.address]));
  expect(findings.map(({ state }) => state)).toEqual(['ok', 'ok', 'unseen']);
});

test.each<[string, Zone, string[]]>([
  [
    'nothing at all',
    {},
    [
      '✗ SPF (ruche.example): expected one TXT record that begins v=spf1, found none. Try a TXT record for ruche.example, as the manual of your mail server gives it: v=spf1 include:… ~all.',
      '✗ DMARC (_dmarc.ruche.example): expected a TXT record that begins v=DMARC1, found none. Try a TXT record for _dmarc.ruche.example: v=DMARC1; p=none.',
    ],
  ],
  [
    'two records',
    { ...fine, 'ruche.example': ['v=spf1 -all', 'v=spf1 include:mail.example ~all'] },
    [
      '✗ SPF (ruche.example): expected one TXT record that begins v=spf1, found 2. Try one record with what both say: receivers take two for none.',
    ],
  ],
  [
    'everybody may',
    { ...fine, 'ruche.example': ['v=spf1 +all'] },
    [
      '✗ SPF (ruche.example): expected an end such as ~all or -all, found “v=spf1 +all”. Try ~all at its end: without it anybody may write in your name.',
    ],
  ],
  [
    'nobody is refused',
    { ...fine, 'ruche.example': ['v=spf1 include:mail.example ?all'] },
    [
      '✗ SPF (ruche.example): expected an end such as ~all or -all, found “v=spf1 include:mail.example ?all”. Try ~all at its end: without it anybody may write in your name.',
    ],
  ],
  [
    'no end',
    { ...fine, 'ruche.example': ['v=spf1 include:mail.example'] },
    [
      '✗ SPF (ruche.example): expected an end such as ~all or -all, found “v=spf1 include:mail.example”. Try ~all at its end: without it anybody may write in your name.',
    ],
  ],
  [
    'a server without a record',
    { ...fine, 'ruche.example': ['v=spf1 include:gone.example ~all'] },
    [
      '✗ SPF (ruche.example): expected domains that have a record of their own, found none at gone.example. Try taking out gone.example, or mending the name.',
    ],
  ],
  [
    'a long way',
    { ...many, ...dmarc, 'ruche.example': ['v=spf1 include:hop0.example ~all'] },
    [
      '✗ SPF (ruche.example): expected at most 10 lookups, found more (“v=spf1 include:hop0.example ~all”). Try taking out servers that no longer write for you: receivers give up after ten lookups.',
    ],
  ],
  [
    'a circle',
    { ...dmarc, 'ruche.example': ['v=spf1 include:ruche.example ~all'] },
    [
      '✗ SPF (ruche.example): expected at most 10 lookups, found more (“v=spf1 include:ruche.example ~all”). Try taking out servers that no longer write for you: receivers give up after ten lookups.',
    ],
  ],
  [
    'a DNS server that fails',
    { 'ruche.example': 2 },
    ['✗ the DNS: expected an answer, found none (ESERVFAIL). Try again, from a machine that is on the net.'],
  ],
])('%s', async (_, zone, lines) => {
  expect((await said(zone)).filter((line) => line.startsWith('✗'))).toEqual(lines);
});

test('no DNS', async () => {
  const dns = openDns([`127.0.0.1:${await freePort()}`]);
  expect((await sender('ruche.example', dns)).map(formatFinding)).toMatchInlineSnapshot(`
    [
      "✗ the DNS: expected an answer, found none (ECONNREFUSED). Try again, from a machine that is on the net.",
    ]
  `);
});

describe('a test mail as it arrived', () => {
  const mail = (...lines: string[]): string =>
    ['From: La Ruche <bonjour@ruche.example>', ...lines, '', 'Received: no header, dkim=fail'].join('\r\n');
  const signed =
    'DKIM-Signature: v=1; a=rsa-sha256; d=Ruche.example; s=mail1;\r\n\tc=relaxed/relaxed; bh=x; b=y';
  const passed =
    'Authentication-Results: mx.example; dkim=pass header.i=@ruche.example;\r\n spf=pass smtp.mailfrom=x; dmarc=pass (p=NONE)';
  const key = { 'mail1._domainkey.ruche.example': ['v=DKIM1; k=rsa; p=MIGf'] };

  test('signed by the sender, and passed', async () => {
    expect(await said({ ...fine, ...key }, mail(passed, signed))).toMatchInlineSnapshot(`
      [
        "✓ SPF (ruche.example): “v=spf1 include:mail.example ~all”.",
        "✓ DMARC (_dmarc.ruche.example): “v=DMARC1; p=none”.",
        "✓ DKIM (mail1._domainkey.ruche.example): the key is published.",
        "✓ SPF as received: pass.",
        "✓ DKIM as received: pass.",
        "✓ DMARC as received: pass.",
      ]
    `);
  });

  test.each<[string, Zone, string, string[]]>([
    [
      'not signed',
      fine,
      mail('Authentication-Results: mx.example; spf=softfail; dkim=none'),
      [
        '✗ DKIM: expected a DKIM-Signature in the mail, found none. Try DKIM at your mail server, whose manual says which DNS record to add.',
        '✗ SPF as received: expected pass, found softfail. Try the line on SPF above, and the manual of your mail server.',
        '✗ DKIM as received: expected pass, found none. Try the line on DKIM above, and the manual of your mail server.',
      ],
    ],
    [
      'a key that is not published',
      fine,
      mail(passed, signed),
      [
        '✗ DKIM (mail1._domainkey.ruche.example): expected a published key, found none. Try the TXT or CNAME record that the manual of your mail server gives.',
      ],
    ],
    [
      'a key that was withdrawn',
      { ...fine, 'mail1._domainkey.ruche.example': ['v=DKIM1; p='] },
      mail(passed, signed),
      [
        '✗ DKIM (mail1._domainkey.ruche.example): expected a published key, found a key that was withdrawn. Try the TXT or CNAME record that the manual of your mail server gives.',
      ],
    ],
    [
      'signed by the mail server alone',
      { ...fine, 's._domainkey.mail.example': ['p=MIGf'] },
      mail(passed, 'DKIM-Signature: d=mail.example; s=s; b=y'),
      [
        '✗ DKIM and the sender: expected a signature of ruche.example, found mail.example. Try DKIM at your mail server, whose manual says which DNS record to add: the domain of the signature must be the sender’s.',
      ],
    ],
    [
      'refused',
      { ...fine, ...key },
      mail('Authentication-Results: mx.example; spf=fail; dkim=fail; dmarc=fail', signed, passed),
      [
        '✗ SPF as received: expected pass, found fail. Try the line on SPF above, and the manual of your mail server.',
        '✗ DKIM as received: expected pass, found fail. Try the line on DKIM above, and the manual of your mail server.',
        '✗ DMARC as received: expected pass, found fail. Try the line on DMARC above, and the manual of your mail server.',
      ],
    ],
  ])('%s', async (_, zone, source, lines) => {
    expect((await said(zone, source)).filter((line) => line.startsWith('✗'))).toEqual(lines);
  });

  test('knows the sender better than anybody', async () => {
    const other = mail(signed).replace('bonjour@ruche.example', 'bonjour@elsewhere.example');
    expect((await said({ ...fine, ...key }, other))[0]).toContain('✗ SPF (elsewhere.example)');
  });

  test('one signature that passes is enough', async () => {
    const two = 'Authentication-Results: mx.example; dkim=fail; dkim=pass; spf=pass; dmarc=pass';
    expect(await said({ ...fine, ...key }, mail(two, signed))).toContain('✓ DKIM as received: pass.');
  });

  test('a file that never went over the net does not say what became of it', async () => {
    expect((await said({ ...fine, ...key }, mail(signed))).slice(3)).toMatchInlineSnapshot(`
      [
        "– SPF as received: the file does not say; save the mail as it lies in the mailbox.",
        "– DKIM as received: the file does not say; save the mail as it lies in the mailbox.",
        "– DMARC as received: the file does not say; save the mail as it lies in the mailbox.",
      ]
    `);
  });

  test('the sender’s domain is that of the header', () => {
    expect(readReceived(mail()).from).toBe('ruche.example');
    expect(['Étage <bonjour@Example.org>', 'a@b.example', 'nobody', ''].map(domainOf)).toEqual([
      ...['example.org', 'b.example', '', ''],
    ]);
  });
});
