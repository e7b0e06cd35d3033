import { describe, expect, test } from 'vitest';
import { bodyKind, largestBody, readBody } from '../../src/http/body.ts';
import { isTrapped, typedValues } from '../../src/http/typed.ts';

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';

const post = (type: string | undefined, body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request('https://ruche.example/api/rsvp', {
    method: 'POST',
    body,
    headers: { ...(type && { 'content-type': type }), ...headers },
  });

const problemOf = (request: Request): Promise<string> =>
  readBody(request).then(
    () => 'none',
    (error: { problem: string }) => error.problem,
  );

test.each([
  [form, 'form'],
  [`${form}; charset=UTF-8`, 'form'],
  [json, 'json'],
  ['Application/JSON;charset="utf-8"', 'json'],
  [`${json}; charset=iso-8859-1`, undefined],
  ['multipart/form-data; boundary=x', undefined],
  ['text/plain', undefined],
  ['application/jsonp', undefined],
])('%s is %s', (type, kind) => expect(bodyKind(post(type, 'x'))).toBe(kind));

test('a compressed body could hide a large one: it is refused', async () => {
  expect(await problemOf(post(json, '{}', { 'content-encoding': 'gzip' }))).toBe('unsupported');
});

describe('a form', () => {
  test('nests answers, joins repeated keys and keeps everything else as it was typed', async () => {
    const body =
      'name=L%C3%A9a+M&date=a&date=b&answers.food=x&answers.food=y&answers.song=&empty&&note=1%3D1';
    expect(await readBody(post(form, body))).toEqual({
      name: 'Léa M',
      date: ['a', 'b'],
      answers: { food: ['x', 'y'], song: '' },
      empty: '',
      note: '1=1',
    });
  });

  test.each([
    ['a broken escape', 'name=%zz'],
    ['a cut escape', 'name=%'],
    ['no UTF-8 behind escapes', 'name=%ff%fe'],
  ])('%s is malformed', async (_, body) => expect(await problemOf(post(form, body))).toBe('malformed'));

  test('bytes that are no UTF-8 are malformed', async () => {
    expect(await problemOf(post(form, new Uint8Array([0x6e, 0x3d, 0xff])))).toBe('malformed');
  });

  test('names that objects have by birth are names like others', async () => {
    const fields = await readBody(post(form, '__proto__=x&constructor=y&answers.__proto__=z'));
    expect(Object.entries(fields)).toContainEqual(['constructor', 'y']);
    expect({}).not.toHaveProperty('x');
    expect(Object.prototype).not.toHaveProperty('z');
  });
});

describe('JSON', () => {
  test('keeps its shape', async () => {
    const body = { name: 'Léa', date: ['a'], answers: { food: ['x'] }, guests: 1, slot: true };
    expect(await readBody(post(json, JSON.stringify(body)))).toEqual(body);
  });

  test.each(['', '{', '[]', 'null', '"x"', '1', '{"a":1}x', '\ufeff{}x'])('%j is malformed', async (body) =>
    expect(await problemOf(post(json, body))).toBe('malformed'),
  );

  test('does not reach the prototype', async () => {
    const fields = await readBody(post(json, '{"__proto__": {"polluted": "yes"}}'));
    expect({}).not.toHaveProperty('polluted');
    expect(fields.polluted).toBeUndefined();
  });
});

test('lists within lists show nothing again, however deep they are', async () => {
  const deep = `{"name": ${'['.repeat(15_000)}${']'.repeat(15_000)}, "note": "x"}`;
  expect(typedValues(await readBody(post(json, deep)))).toEqual({ name: [], note: ['x'] });
});

describe('the limit of 32 kB', () => {
  const filled = (bytes: number): string => `name=${'a'.repeat(bytes - 5)}`;

  test('is the last size that is taken', async () => {
    expect(await problemOf(post(form, filled(largestBody)))).toBe('none');
    expect(await problemOf(post(form, filled(largestBody + 1)))).toBe('tooLarge');
  });

  test('counts bytes, not characters', async () => {
    expect(await problemOf(post(form, 'é'.repeat(largestBody / 2 + 1)))).toBe('tooLarge');
  });

  test('is enforced while reading: a stream without an end is cut off', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1024;
        // An end after all, so that code without a limit fails and does not eat the machine.
        if (sent > 10 * largestBody) controller.close();
        else controller.enqueue(new Uint8Array(1024).fill(97));
      },
    });
    // Streams need `duplex` (Fetch standard), which TypeScript's library does not know yet.
    const streamed: RequestInit & { duplex: 'half' } = {
      ...{ method: 'POST', headers: { 'content-type': form }, body: endless },
      duplex: 'half',
    };
    const request = new Request('https://ruche.example/api/rsvp', streamed);
    expect(await problemOf(request)).toBe('tooLarge');
    expect(sent).toBeLessThan(3 * largestBody);
  });

  test('believes a length that is announced to be too much', async () => {
    const request = post(form, 'a=1', { 'content-length': String(largestBody + 1) });
    expect(await problemOf(request)).toBe('tooLarge');
  });
});

test('what was sent becomes what was typed, whatever its shape', () => {
  const fields = {
    name: 'a',
    guests: 2,
    slot: true,
    off: false,
    date: ['x', 'y'],
    answers: { food: ['p'] },
    odd: {},
  };
  expect(typedValues(fields)).toEqual({
    ...{
      name: ['a'],
      guests: ['2'],
      slot: ['yes'],
      off: [],
      date: ['x', 'y'],
      'answers.food': ['p'],
      odd: [],
    },
  });
  expect(typedValues({ answers: 'x' })).toEqual({});
});

test.each([
  [undefined, false],
  [null, false],
  ['', false],
  ['x', true],
  [' ', true],
  [['', ''], false],
  [['', 'x'], true],
  [true, true],
])('a honeypot with %j: %s', (value, trapped) => expect(isTrapped({ leave_empty: value })).toBe(trapped));
