import { checkAward } from '../credentials/check-award.ts';
import type { ShownAward } from '../credentials/check-shown.ts';
import type { Doubt, Verdict } from '../credentials/check-verdict.ts';

/** The browser checks the award that the page shows, and says what it found where the page has said what it claims. */

interface Said {
  word: string;
  text: string;
}

type Words = Record<'checking' | 'valid' | 'hosted' | 'withdrawn', Said> & {
  unverifiable: Record<'word' | Doubt, string>;
};

/** Below this many milliseconds, to say that one is at it would only flicker. */
const unnoticed = 400;

function inWords(verdict: Verdict, words: Words): Said {
  if (verdict.is !== 'unverifiable') return words[verdict.is];
  return { word: words.unverifiable.word, text: words.unverifiable[verdict.why] };
}

for (const plaque of document.querySelectorAll<HTMLElement>('[data-award]')) {
  const { award = '{}', words: table = '{}' } = plaque.dataset;
  const shown = JSON.parse(award) as ShownAward;
  const words = JSON.parse(table) as Words;
  const retry = plaque.querySelector('button');

  const say = (verdict: string, { word, text }: Said): void => {
    plaque.dataset.verdict = verdict;
    plaque.querySelector('.verdict-word > span')?.replaceChildren(word);
    plaque.querySelector('.verdict-text')?.replaceChildren(text);
  };

  const check = async (patience: number): Promise<void> => {
    const waiting = setTimeout(() => say('checking', words.checking), patience);
    const verdict = await checkAward(shown, location.origin, (path, init) => fetch(path, init));
    clearTimeout(waiting);
    say(verdict.is, inWords(verdict, words));
    if (!retry) return;
    // Only what did not answer may answer the next time. Who has just pressed the button stays where it was.
    const again = verdict.is === 'unverifiable' && verdict.why === 'network';
    if (!again && document.activeElement === retry) plaque.focus({ preventScroll: true });
    retry.hidden = !again;
  };

  retry?.addEventListener('click', () => void check(0));
  void check(unnoticed);
}
