import { type Draw, oneOf } from '../support/random.ts';

/** What strangers type into forms to see what happens. */
const pieces = [
  '\r\nBcc: eve@evil.example',
  '\nTo: eve@evil.example\n\n.',
  '\r\n.\r\nMAIL FROM:<eve@evil.example>\r\n',
  '\u2028ATTENDEE:mailto:eve@evil.example',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nX-EVIL:1',
  '=?utf-8?q?=0D=0ABcc:_eve@evil.example?=',
  '%0d%0aBcc:%20eve@evil.example',
  ...['\0', '\u0007', '\u001b[31m', '\u0085', '\v', '\f', '\ud800', '\udc00', '\ufeff', '\uffff'],
  ...['\u202egnp.exe', '\u2066', '\u200b', '\u0301'.repeat(40), '👩‍👩‍👧‍👦'],
  ...['"', "'", ',', ';', ':', '\\', '<', '>', '&', '`', '(', ')', '[', ']', '@', '\\N', '\\;'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '</textarea>'],
  ...['{{7*7}}', `\${7*7}`, '#{7*7}', '<%= 7*7 %>', '%s%n', '{0}', '$&', '$1', '\\1'],
  ...['=HYPERLINK("https://evil.example")', '+cmd|calc', '@SUM(1)', '-1+1'],
  ...["'; drop table rsvps; --", '__proto__', 'constructor', '../../etc/passwd', 'NaN', 'null', '1e309'],
] as const;

const text = (draw: Draw): string => {
  const some = Array.from({ length: 1 + draw(4) }, () => oneOf(draw, pieces));
  return draw(3) === 0 ? some.join('') : `Léa ${some.join(' ')}`.slice(0, 30 + draw(200));
};

const address = (draw: Draw, n: number): string => {
  const own = `guest-${n}@exemple.fr`;
  const odd = [
    `${own}, eve@evil.example`,
    `${own};eve@evil.example`,
    `${own}\r\nBcc: eve@evil.example`,
    `${own}\neve@evil.example`,
    `eve@evil.example@exemple.fr`,
    `<eve@evil.example>${own}`,
    `Léa <eve@evil.example>`,
    `"${own},eve"@evil.example`,
    `${own} eve@evil.example`,
    `${own}\0`,
    `(eve@evil.example)${own}`,
    `${own}(eve@evil.example)`,
    `eve@evil.example>${own}`,
    `eve%evil.example@exemple.fr`,
    `group:eve@evil.example,${own};`,
    `=?utf-8?q?eve=40evil.example?=@exemple.fr`,
    `${'a'.repeat(300)}@exemple.fr`,
    own.replace('@', '\uff20'),
  ];
  return draw(3) > 0 ? own : oneOf(draw, odd);
};

type Fields = Record<string, unknown>;

/** One value where a form has one, or what no form has. */
function bent(draw: Draw, value: string): unknown {
  const chance = draw(40);
  if (chance === 0) return [value, text(draw)];
  if (chance === 1) return { [oneOf(draw, pieces)]: value };
  if (chance === 2) return oneOf(draw, [null, true, -1, 1e21, [], [[[]]], {}]);
  return chance === 3 && draw(4) === 0 ? '('.repeat(1_000_000) : value;
}

/** The fields of a post of which at least one is hostile. */
export function fields(draw: Draw, n: number, right: Fields): Fields {
  const all: Fields = {
    ...right,
    name: bent(draw, text(draw)),
    email: bent(draw, address(draw, n)),
    [oneOf(draw, ['note', 'pitch', 'message', 'reason', 'answers.song'])]: bent(draw, text(draw)),
  };
  const names = Object.keys(all);
  if (draw(4) === 0) all[oneOf(draw, names)] = bent(draw, text(draw));
  if (draw(10) === 0) delete all[oneOf(draw, names)];
  if (draw(6) === 0) all[oneOf(draw, pieces)] = text(draw);
  return all;
}

/** As a form sends it, with keys repeated; as JSON; or as neither. */
export function hostilePost(draw: Draw, url: string, all: Fields): Request {
  const json = draw(2) === 0;
  const type = json ? 'application/json' : 'application/x-www-form-urlencoded';
  const headers = { 'content-type': type, accept: draw(2) === 0 ? 'text/html' : 'application/json' };
  if (json) {
    const body = JSON.stringify(all);
    const broken = [
      body.slice(0, -1),
      `[${body}]`,
      body.replace('{', '{"__proto__":{"admin":true},'),
      '('.repeat(1_000_000),
    ];
    return new Request(url, { method: 'POST', headers, body: draw(12) === 0 ? oneOf(draw, broken) : body });
  }
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(all)) {
    for (const one of [value].flat()) form.append(name, String(one));
    if (draw(25) === 0) form.append(name, text(draw));
    if (draw(40) === 0) form.append(`${name}.__proto__`, 'x');
  }
  const odd = [
    `${form}&%zz=%`,
    `${form}`.replaceAll('=', '=='),
    `&&${form}&&`,
    `answers.__proto__=1&${form}`,
  ];
  const body = draw(12) === 0 ? oneOf(draw, odd) : form.toString();
  return new Request(url, { method: 'POST', headers, body });
}
