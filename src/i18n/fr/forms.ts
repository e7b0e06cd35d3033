export const forms = {};

export type FormsMessages = typeof forms;
