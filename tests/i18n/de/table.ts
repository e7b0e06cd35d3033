import type { Messages } from '../../../src/i18n/fr/table.ts';
import { accessibility } from './accessibility.ts';
import { agenda } from './agenda.ts';
import { changes } from './changes.ts';
import { credentials } from './credentials.ts';
import { forms } from './forms.ts';
import { images } from './images.ts';
import { mail } from './mail.ts';
import { own } from './own.ts';
import { photo } from './photo.ts';
import { print } from './print.ts';
import { proposals } from './proposals.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { starters } from './starters.ts';

/** German, to prove that a language is a folder and a line: copied as it stands, it is one of the house’s own. */
export const de: Messages = {
  name: 'Deutsch',
  accessibility,
  agenda,
  changes,
  credentials,
  forms,
  images,
  mail,
  own,
  photo,
  print,
  search,
  share,
  site,
  starters,
  proposals,
};
