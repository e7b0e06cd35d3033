import type { Snapshot } from '../content/snapshot.ts';
import type { Contact } from '../store/forms.ts';

/** Who reads what forms bring: the place's contact, in the place's own language. */
export const contactOf = ({ site }: Snapshot): Contact => ({
  recipient: site.data.contact.email,
  locale: site.data.languages[0] ?? 'fr',
});
