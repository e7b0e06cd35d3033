/** In a form for several dates: those whose RSVPs are closed by now, or not open yet, are not asked for. */

type Times = Record<string, { from?: string; ends: string } | undefined>;

const now = Date.now();

for (const form of document.querySelectorAll<HTMLElement>('[data-offered]')) {
  const times = JSON.parse(form.dataset.offered ?? '{}') as Times;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="date"]')) {
    const time = times[box.value];
    if (!time || (Date.parse(time.ends) > now && !(Date.parse(time.from ?? '') > now))) continue;
    box.checked = false;
    box.disabled = true;
    box.closest('label')?.setAttribute('hidden', '');
  }
}

export {};
