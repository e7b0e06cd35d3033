import type { FormsMessages } from '../fr/forms.ts';

export const forms: FormsMessages = {};
