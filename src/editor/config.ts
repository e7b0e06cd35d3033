import type { CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import { kinds, siteKind } from '../content/kinds.ts';
import type { Site } from '../content/schemas/site.ts';
import type { EditorMessages } from '../i18n/fr/editor.ts';
import { callOffField } from './call-off.ts';
import { editorFields, type FieldContext } from './fields.ts';
import { formatName } from './format.ts';
import { photoLimits } from './photo.ts';
import type { Repository } from './repository.ts';

/** Symbols of Google's Material Symbols, which come with the editor. */
const icons = {
  people: 'group',
  events: 'event',
  badges: 'workspace_premium',
  projects: 'lightbulb',
  updates: 'campaign',
  forms: 'checklist',
  skills: 'handyman',
  pages: 'article',
} as const;

/** What a picture is at most when it comes, and on its longer side when it is kept. */
const picture = { pixels: 1600, quality: 85 };

/** The name of the field with an event's next dates: see call-off-field.ts. */
export const callOffWidget = 'etage-call-off';

/** How a new file's name is made. */
const slugs: Readonly<Record<string, string>> = { updates: '{{date}}-{{title}}' };

/** The page of an entry, where it has one. */
export const pagePaths: Readonly<Record<string, string>> = {
  people: '/people/{{slug}}/',
  events: '/events/{{slug}}/',
  badges: '/badges/{{slug}}/',
  projects: '/projects/{{slug}}/',
  forms: '/forms/{{slug}}/',
  pages: '/pages/{{slug}}/',
};

/** Kinds that staff add to with care: forms and pages have their place, but nobody makes one by accident. */
const byHand = 'content';

/**
 * The whole configuration of Sveltia CMS, made from the content schemas.
 *
 * @param site the place: its languages and its floors
 * @param lang the language of the words
 * @param messages the words
 * @param repository where saved files go, if that is known
 */
export function editorConfig(
  site: Site,
  lang: string,
  messages: EditorMessages,
  repository: Repository,
): CmsConfig {
  const [original = 'fr'] = site.languages;
  const context: FieldContext = { messages, lang, original, floors: site.floors };
  const callOff: Field = {
    name: callOffField,
    label: messages.callOff.label,
    widget: callOffWidget,
    required: false,
    preview: false,
    words: messages.callOff,
    lang,
    timezone: site.timezone,
  };
  const collections = Object.entries(kinds).map(([name, kind]): Collection => {
    const [label = name, one = label] = messages.kinds[name as keyof typeof kinds];
    const [identifier = 'title'] = kind.translatable;
    return {
      name,
      label,
      label_singular: one,
      icon: icons[name as keyof typeof kinds],
      folder: `${byHand}/${name}`,
      format: formatName(name),
      extension: 'md',
      identifier_field: identifier,
      summary: `{{${identifier}}}`,
      slug: {
        template: slugs[name] ?? `{{${identifier}}}`,
        editable: ['update'],
        ...(messages.address[1] && { hint: messages.address[1] }),
        pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', messages.pattern.id],
      },
      sortable_fields:
        name === 'updates'
          ? { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } }
          : { fields: [identifier], default: { field: identifier } },
      i18n: true,
      // Pictures lie beside the file that names them.
      media_folder: '',
      public_folder: '',
      ...(pagePaths[name] && { preview_path: pagePaths[name], aliases_field: false }),
      fields: [...(name === 'events' ? [callOff] : []), ...editorFields(name, kind, context)],
    };
  });
  const place: CollectionFile = {
    name: 'site',
    label: messages.kinds.site[0] ?? 'site',
    icon: 'home',
    file: `${byHand}/site.{{locale}}.md`,
    format: formatName('site'),
    i18n: true,
    preview_path: '/',
    fields: editorFields('site', siteKind, context),
  };
  return {
    load_config_file: false,
    backend: backend(repository, messages.saved),
    app_title: messages.title,
    site_url: site.url,
    logo: { src: '/favicon.svg', show_in_header: false },
    media_folder: 'content',
    public_folder: '/',
    media_libraries: {
      default: {
        config: {
          max_file_size: photoLimits.bytes,
          slugify_filename: true,
          transformations: {
            raster_image: {
              format: 'webp',
              quality: picture.quality,
              width: picture.pixels,
              height: picture.pixels,
            },
          },
        },
      },
      stock_assets: false,
    },
    slug: { encoding: 'ascii', clean_accents: true },
    i18n: {
      structure: 'multiple_files',
      locales: [...site.languages],
      default_locale: original,
      initial_locales: 'default',
      omit_default_locale_from_file_path: true,
      omit_default_locale_from_preview_path: true,
    },
    output: { omit_empty_optional_fields: true },
    collections,
    singletons: [place],
  };
}

/** Saves carry `[skip ci]`: nothing is built until somebody publishes. */
function backend({ host, name, branch }: Repository, saved: EditorMessages['saved']): CmsConfig['backend'] {
  return {
    name: host,
    repo: name,
    ...(branch && { branch }),
    skip_ci: true,
    commit_messages: saved,
  };
}
