import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/content/markdown.ts';
import { personSchema } from '../../src/content/schemas/person.ts';
import { structures } from '../../src/content/structures.ts';
import { messages } from '../../src/i18n/messages.ts';
import { askedMemberships, proposalFields, proposalKinds } from '../../src/proposals/fields.ts';
import { fieldsOf, parted } from '../../src/proposals/front-matter.ts';
import { changedBody, markdownText } from '../../src/proposals/markdown-text.ts';
import { pathsOf, planOf } from '../../src/proposals/plan.ts';
import type { Proposal, Sources } from '../../src/proposals/types.ts';

const context = { languages: ['fr', 'en'], names: { lea: 'Léa Martin' }, structures: structures() };
const wish = (some: Partial<Proposal>): Proposal => ({
  ...{
    id: '4f1c1b1e-0000-4000-8000-000000000001',
    kind: 'join',
    locale: 'fr',
    on: '2026-11-24',
    answers: {},
  },
  ...some,
});
const zoe = {
  ...{
    name: 'Zoé Ćwik',
    role: 'Dessine',
    membership: 'nomad',
    skills: ['C++', 'yes', '007'],
    publish: 'yes',
  },
  ...{ offers: ['Un café: fort', '- [x] ---'], search: 'yes', question1: 'Des plantes.\n\n# Pas un titre' },
};

const lea = `---
name: Léa Martin
role: Illustratrice # la nôtre
membership: resident
skills:
  - photo
needs:
  - text: Un mur
    until: 2026-12-31
consent:
  on: 2026-09-01
  photo: false
---

## Ça va ?

Oui, **très**.
`;

describe('the page of somebody who joins', () => {
  test('passes the schema as it stands, with both consents, and means letter by letter what was typed', () => {
    const { files } = planOf(wish({ answers: zoe }), context, {});
    expect(files.map(({ path }) => path)).toEqual(['content/people/zoe-cwik.md']);
    const text = files[0]?.after ?? '';
    expect(personSchema.parse(fieldsOf(text))).toMatchObject({
      ...{ name: 'Zoé Ćwik', skills: ['C++', 'yes', '007'], since: '2026-11' },
      offers: [
        { text: 'Un café: fort', until: '2027-01-23' },
        { text: '- [x] ---', until: '2027-01-23' },
      ],
      consent: { on: '2026-11-24', photo: false, search: true, introductions: false },
    });
    const { rendered } = renderMarkdown(parted(text).body);
    expect(rendered.html).toMatch(
      /<h2 class="question">[^<]*\?<\/h2>\n<p>Des plantes.<\/p>\n<p># Pas un titre<\/p>/,
    );
  });

  test('never writes over anybody, and has a name where no letter makes one', () => {
    const taken: Sources = { 'content/people/zoe-cwik.md': lea, 'content/people/zoe-cwik-2.md': lea };
    const third = planOf(wish({ answers: zoe }), context, taken);
    expect(third.files[0]?.path).toBe('content/people/zoe-cwik-3.md');
    const arabic = wish({ answers: { ...zoe, name: 'ياسمين' } });
    expect(planOf(arabic, context, {}).files[0]?.path).toBe('content/people/page-4f1c1b1e.md');
    expect(pathsOf(wish({ answers: zoe }), context, {})).toContain('content/people/zoe-cwik-3.md');
  });

  test('in another language is that translation as well, which says no more than translations may', () => {
    const { files } = planOf(wish({ answers: zoe, locale: 'en' }), context, {});
    expect(files.map(({ path }) => path)).toEqual([
      'content/people/zoe-cwik.md',
      'content/people/zoe-cwik.en.md',
    ]);
    expect(Object.keys(fieldsOf(files[1]?.after ?? ''))).toEqual(['role', 'offers']);
  });
});

describe('hostile text', () => {
  const hostile = [
    '# Titre',
    '## Vraiment ?',
    '---',
    '===',
    '- liste',
    '1. liste',
    '1) liste',
    '> citation',
    '    code',
    '```js',
    '![](https://evil.example/x.png)',
    '[clic](javascript:alert(1))',
    '<script>alert(1)</script>',
    '<!-- -->',
    '&lt;b&gt; &amp; &#65;',
    '*gras* _gras_ __gras__ ~~non~~',
    'a | b\n--|--\n1 | 2',
    '`code`',
    '\\',
    '\\*',
    '[^1]: note',
    '[x]: https://evil.example',
    'x\n---',
    '+ plus',
    '* étoile',
    '| a |',
    '<https://evil.example>',
  ];
  test.each(hostile)('%j comes out as text', (typed) => {
    const { rendered, leftOut } = renderMarkdown(markdownText(typed));
    expect(leftOut).toEqual([]);
    expect(rendered.html.replaceAll(/<\/?p>/g, '')).not.toMatch(/<(?!\/?a[ >])/);
    // A spelled-out address may be a link, to what it says.
    for (const [, href, text] of rendered.html.matchAll(/<a href="([^"]*)">([^<]*)/g))
      expect(decodeURI(href ?? '')).toBe(text);
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    expect(plain(rendered.text)).toBe(plain(typed));
  });

  test.each([
    '"\nhidden: true',
    'a: b',
    '!!js x',
    '*ref',
    '&anchor',
    '{a: 1}',
    '[1]',
    '%YAML',
    '@x',
    "'",
    '|',
    '> ',
    '#',
  ])('a name such as %j is one text in the file', (name) => {
    const { files } = planOf(wish({ answers: { ...zoe, name } }), context, {});
    expect(fieldsOf(files[0]?.after ?? '')).toMatchObject({ name, membership: 'nomad' });
    expect(fieldsOf(files[0]?.after ?? '')).not.toHaveProperty('hidden');
  });

  test('in a changed interview, what stood there stays and only questions are headings', () => {
    const typed = '## Ça va ?\n\nOui, **très**.\n\n## Et <b> ?\n\n# Non\n\n**gras**';
    expect(changedBody(typed, parted(lea).body)).toBe(
      '## Ça va ?\n\nOui, **très**.\n\n## Et \\<b> ?\n\n\\# Non\n\n\\*\\*gras\\*\\*',
    );
  });
});

describe('a change', () => {
  const sources: Sources = { 'content/people/lea.md': lea };
  const change = (answers: Proposal['answers'], was: Proposal['answers']) =>
    planOf(wish({ kind: 'change', subject: 'lea', answers, was }), context, sources);

  test('touches the lines of the changed fields alone', () => {
    const { files } = change(
      { role: 'Graveuse', needs: ['Un mur', 'Un toit'] },
      { role: 'Illustratrice', needs: ['Un mur'] },
    );
    expect(files[0]?.after).toBe(
      lea
        .replace('role: Illustratrice # la nôtre', 'role: Graveuse # la nôtre')
        .replace(
          '    until: 2026-12-31\n',
          '    until: 2026-12-31\n  - text: Un toit\n    until: 2027-01-23\n',
        ),
    );
  });

  test('keeps all cards sixty days more, those that fade and the new one, and touches nothing else', () => {
    const cards = lea.replace('needs:\n', 'offers:\n  - Un café\nneeds:\n');
    const kept = (answers: Proposal['answers'], was: Proposal['answers']) =>
      planOf(wish({ kind: 'change', subject: 'lea', answers, was }), context, {
        'content/people/lea.md': cards,
      }).files[0]?.after;
    expect(kept({ renew: 'yes' }, { renew: '' })).toBe(cards.replace('2026-12-31', '2027-01-23'));
    expect(kept({ renew: 'yes', needs: ['Un mur', 'Un toit'] }, { renew: '', needs: ['Un mur'] })).toBe(
      cards.replace(
        '    until: 2026-12-31\n',
        '    until: 2027-01-23\n  - text: Un toit\n    until: 2027-01-23\n',
      ),
    );
    const far = cards.replace('2026-12-31', '2028-01-01');
    expect(
      planOf(
        wish({ kind: 'change', subject: 'lea', answers: { renew: 'yes' }, was: { renew: '' } }),
        context,
        {
          'content/people/lea.md': far,
        },
      ).files,
    ).toEqual([]);
  });

  test('loses nothing that somebody else has changed since', () => {
    expect(change({ role: 'Graveuse' }, { role: 'Peintre' }).conflicts).toEqual(['role']);
    expect(change({ role: 'Illustratrice' }, { role: 'Peintre' }).conflicts).toEqual([]);
  });

  test('dates the consent to a photo by itself, and takes the photo away with it', () => {
    const withPhoto: Sources = {
      'content/people/lea.md': lea
        .replace('role:', 'photo: lea.jpg\nrole:')
        .replace('photo: false', 'photo: true'),
    };
    const { files } = planOf(
      wish({ kind: 'change', subject: 'lea', answers: { photo: '' }, was: { photo: 'yes' } }),
      context,
      withPhoto,
    );
    expect(fieldsOf(files[0]?.after ?? '')).toMatchObject({
      consent: { on: '2026-09-01', photo: false, note: 'Photo : non, 2026-11-24.' },
    });
    expect(fieldsOf(files[0]?.after ?? '')).not.toHaveProperty('photo');
  });
});

test('whoever leaves is off every list; the others and their words stay', () => {
  const sources: Sources = {
    'content/people/lea.md': lea,
    'content/people/lea.en.md': '---\nrole: Draws\n---\n',
    'content/projects/mur.md': '---\ntitle: Mur\nsummary: Un mur\npeople:\n  - lea\n  - max\n---\n',
    'content/updates/x.md': '---\ntitle: Léa expose\ndate: 2026-11-01\nperson: lea\n---\n',
    'content/site.md': '---\nname: Ruche\nmanager: lea\n---\n',
    'content/people/leandre.md': '---\nname: Léandre\n---\n',
  };
  const leave = wish({ kind: 'leave', answers: { person: 'lea' } });
  const read = Object.fromEntries(
    pathsOf(leave, context, sources).flatMap((path) => (sources[path] ? [[path, sources[path]]] : [])),
  );
  const after = Object.fromEntries(planOf(leave, context, read).files.map((file) => [file.path, file.after]));
  expect(after).toEqual({
    'content/people/lea.md': undefined,
    'content/people/lea.en.md': undefined,
    'content/projects/mur.md': '---\ntitle: Mur\nsummary: Un mur\npeople:\n  - max\n---\n',
    'content/updates/x.md': '---\ntitle: Léa expose\ndate: 2026-11-01\n---\n',
    'content/site.md': '---\nname: Ruche\n---\n',
  });
});

test('a date says who hosts it, unless it is off or says something already', () => {
  const event = (more = ''): Sources => ({
    'content/events/lunch.md': `---\ntitle: Lunch\nstart: 2026-01-09T13:00\nduration: 60\n${more}---\n`,
  });
  const host = wish({
    kind: 'host',
    answers: { event: 'lunch', date: '2026-12-04', person: 'lea', text: 'des bocaux' },
  });
  expect(fieldsOf(planOf(host, context, event()).files[0]?.after ?? '').exceptions).toEqual([
    { date: '2026-12-04', note: 'Léa Martin accueille\u00a0: des bocaux' },
  ]);
  const off = 'exceptions:\n  - date: 2026-12-04\n    cancelled: true\n';
  expect(planOf(host, context, event(off))).toEqual({ files: [], conflicts: ['date'] });
});

test('every field and every choice has its words in every language', () => {
  for (const lang of ['fr', 'en']) {
    const { fields, options, kinds } = messages(lang).proposals;
    for (const kind of proposalKinds) {
      expect(kinds[kind].title).not.toBe('');
      for (const { name, options: values } of proposalFields[kind]) {
        expect(fields[`${kind}.${name}`] ?? fields[name], `${lang} ${kind}.${name}`).toBeDefined();
        for (const value of Array.isArray(values) ? values : []) expect(options[value]).toBeDefined();
      }
    }
    for (const one of askedMemberships) expect(options[one]).toBeDefined();
  }
});
