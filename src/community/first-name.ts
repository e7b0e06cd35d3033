/** A name as a badge sets it: what people call somebody, large, and the rest. */
export interface SpokenName {
  first: string;
  rest: string;
}

/** Words that stand before a name and are none by themselves: “El Mehdi”, “Abd al Rahman”, “Dr Léa”. */
const particle =
  /^(abd|abou|abu|al|ar|as|ben|bin|bint|bou|da|de|del|della|di|do|dos|dr|du|el|la|las|le|les|los|m|me|mme|mlle|mr|mrs|ms|mc|ould|oum|pr|prof|sidi|st|ste|umm|van|von)\.?$/i;
const initials = /^(\p{Lu}\.-?)+$/u;

/** Whether a word cannot stand alone: a particle, an initial, or a sign such as an emoji. */
const leansOnNext = (word: string): boolean =>
  particle.test(word) || initials.test(word) || !/\p{L}/u.test(word);

/** Written from right to left, or by peoples who put the family first and whom one does not cut in two. */
const undivided =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The family names of nine Vietnamese in ten; they come first, and one is called by the last word. */
const vietnamese = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương'.split(' '),
);
/** Letters that French, Portuguese and Romanian do not have: “Lê” alone may be from anywhere. */
const vietnameseLetter = /[đơưăạ-ỹ]/iu;

const inCapitals = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word) || /^(LE|LA|DE|DU|EL|AL)$/.test(word);

/**
 * Where a first name ends. It is the first word, together with particles and initials that need the next one; after a
 * family name in capitals (“DUPONT Jean-Marc”) or before a comma, and in Vietnamese names, it is the last. Names that
 * are one word, and names in scripts in which this cannot be told, stay whole.
 */
export function spokenName(name: string): SpokenName {
  const whole = name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (undivided.test(whole)) return { first: whole, rest: '' };

  const comma = /^([^,]+), ([^,]+)$/.exec(whole);
  if (comma) return { first: comma[2] ?? '', rest: comma[1] ?? '' };

  const words = whole.split(' ');
  const last = words.length - 1;
  if (
    last >= 2 &&
    vietnamese.has(words[0]?.toLowerCase() ?? '') &&
    vietnameseLetter.test(words.slice(1).join(' '))
  ) {
    return { first: words[last] ?? whole, rest: words.slice(0, last).join(' ') };
  }

  const family = words.findIndex((word) => !inCapitals(word));
  if (family > 0) return { first: words.slice(family).join(' '), rest: words.slice(0, family).join(' ') };

  let end = 1;
  while (end < words.length && leansOnNext(words[end - 1] ?? '')) end += 1;
  return { first: words.slice(0, end).join(' '), rest: words.slice(end).join(' ') };
}
