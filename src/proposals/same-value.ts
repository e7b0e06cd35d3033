/** Whether two values of a field read the same: white space is nobody's wish. */
export const sameValue = (one: string | string[] = '', other: string | string[] = ''): boolean => {
  const plain = (value: string | string[]): string =>
    [value]
      .flat()
      .map((text) => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim())
      .filter((text) => text !== '')
      .join('\n');
  return plain(one) === plain(other);
};
