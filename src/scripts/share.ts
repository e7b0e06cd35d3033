/**
 * What only a script can do for somebody who shares: the phone’s own sheet (Web Share), with the picture where a
 * browser takes files, and copying. Buttons that this browser has no use for stay hidden.
 */

const buttons = (name: string): NodeListOf<HTMLButtonElement> =>
  document.querySelectorAll<HTMLButtonElement>(`button[data-${name}]`);

/** Whether files may be handed on. Asked with an empty one: the real ones are fetched only when somebody wants them. */
const takesFiles = navigator.canShare?.({ files: [new File([], 'x.png', { type: 'image/png' })] }) ?? false;

const fetched = new Map<string, Promise<File | undefined>>();

/** A picture as a file. */
function picture({ give = '', file = '' }: DOMStringMap): Promise<File | undefined> {
  const known = fetched.get(give);
  if (known) return known;
  const asked = fetch(give)
    .then((answer) => (answer.ok ? answer.blob() : undefined))
    .then((blob) => blob && new File([blob], file, { type: blob.type }))
    .catch(() => undefined);
  fetched.set(give, asked);
  return asked;
}

/** A browser lets a page share for a few seconds after a tap: a picture that takes longer stays behind. */
const soon = <T>(promise: Promise<T>): Promise<T | undefined> =>
  Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, 2000))]);

async function share({ dataset }: HTMLButtonElement): Promise<void> {
  const { share: url, title, text, give = '' } = dataset;
  const file = takesFiles ? await soon(picture(dataset)) : undefined;
  if (!file) return url ? navigator.share({ url, title, text }) : location.assign(give);
  // Beside a file many programs drop the address: it goes into the text.
  return navigator.share({ files: [file], ...(url && { title, text: `${text}\n${url}` }) });
}

for (const button of buttons('give')) {
  const { share: url } = button.dataset;
  if (!navigator.share || !(url || takesFiles)) continue;
  button.hidden = false;
  // The picture is on its way while the finger still rests on the button.
  if (takesFiles) {
    for (const event of ['pointerdown', 'focus']) {
      button.addEventListener(event, () => void picture(button.dataset));
    }
  }
  // Whoever closes the sheet has decided: that is no error.
  button.addEventListener('click', () => void share(button).catch(() => undefined));
}

let last: Element | undefined;

for (const button of buttons('copy')) {
  const field = document.querySelector<HTMLTextAreaElement>(`#${button.dataset.copy}`);
  const status = button.parentElement?.querySelector('[role=status]');
  const { copied = '', selected = '' } = button.closest<HTMLElement>('[data-copied]')?.dataset ?? {};
  if (!field || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Without the right to copy, the text is at least selected.
    const done = navigator.clipboard?.writeText(field.value) ?? Promise.reject();
    // Emptied first, so that saying it again is news.
    if (last) last.textContent = '';
    last = status;
    void done
      .then(() => copied)
      .catch(() => {
        field.select();
        return selected;
      })
      .then((words) => {
        status.textContent = words;
      });
  });
}

export {};
