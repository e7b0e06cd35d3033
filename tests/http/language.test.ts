import { expect, test } from 'vitest';
import { visitorLanguage } from '../../src/http/language.ts';

const languages = ['fr', 'en', 'pt-BR'];
const site = 'https://ruche.example';

const language = (headers: Record<string, string>, locale?: string): string =>
  visitorLanguage(new Request(`${site}/api/rsvp`, { headers }), languages, locale);

test.each([
  ['the form says so', { referer: `${site}/`, 'accept-language': 'pt' }, 'en', 'en'],
  ['the form names a language that nobody speaks', { 'accept-language': 'en' }, 'xx', 'en'],
  ['the page was English', { referer: `${site}/en/events/lunch/`, 'accept-language': 'fr' }, undefined, 'en'],
  ['the page was French', { referer: `${site}/events/lunch/`, 'accept-language': 'en' }, undefined, 'fr'],
  ['the page was somebody else’s', { referer: 'https://other.example/en/' }, undefined, 'fr'],
  ['the referer is no address', { referer: 'nonsense', 'accept-language': 'en' }, undefined, 'en'],
  ['the browser prefers', { 'accept-language': 'fr;q=0.4, en-GB;q=0.9, *;q=0.1' }, undefined, 'en'],
  ['the browser refuses', { 'accept-language': 'en;q=0, pt-PT' }, undefined, 'pt-BR'],
  ['a header of rubbish', { 'accept-language': ';;q=x,,' }, undefined, 'fr'],
  ['nothing', {}, undefined, 'fr'],
])('%s', (_, headers, locale, expected) =>
  expect(language(headers as Record<string, string>, locale)).toBe(expected),
);
