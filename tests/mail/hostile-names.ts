/** Names as strangers write them when they want a header, a recipient or a line of their own. */
export const names = [
  'Eve\r\nBcc: eve@example.org',
  'Eve\nX-Evil: 1',
  'Eve\rX-Evil: 1',
  'Eve\u0085X-Evil: 1',
  'Eve\u2028X-Evil: 1\u2029X-Evil: 2',
  'Eve\u000bX-Evil: 1\u000cX-Evil: 2',
  'Eve\u0000\u0007\u001b[31m',
  '"a@b.example, c@d.example"',
  'a@b.example, c@d.example',
  'Eve <eve@example.org>',
  '=?utf-8?B?WC1FdmlsOiAx?=',
  `${'é'.repeat(500)}\r\n\r\nBody`,
  '\u202egnp.elif',
];
