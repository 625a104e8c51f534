/** Wires the settings: a choice takes effect at once, and is kept where the browser allows it. */
const panel = document.querySelector<HTMLElement>('#dialog-darstellung');
const fields = [...(panel?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
const { dataset } = document.documentElement;

function keep(choice: Record<string, string>): void {
  try {
    if (Object.keys(choice).length === 0) localStorage.removeItem('darstellung');
    else localStorage.setItem('darstellung', JSON.stringify(choice));
  } catch {
    // Storage is full or forbidden: the choice holds for this page.
  }
}

/** The first option of each setting has no value: it is what the page does by itself. */
function apply(): void {
  const choice: Record<string, string> = {};
  for (const { name, value, checked } of fields) {
    if (!checked) continue;
    if (value) dataset[name] = choice[name] = value;
    else Reflect.deleteProperty(dataset, name);
  }
  keep(choice);
}

/** A panel that closes with the focus in it gives it back to its button, that in the menu where the menu is open. */
panel?.addEventListener('beforetoggle', ({ newState }) => {
  if (newState !== 'closed' || !panel.contains(document.activeElement)) return;
  [...document.querySelectorAll<HTMLElement>('[popovertarget="dialog-darstellung"]')]
    .find((button) => button.checkVisibility())
    ?.focus();
});

for (const field of fields) field.checked = field.value === (dataset[field.name] ?? '');
panel?.addEventListener('change', apply);
panel?.querySelector('button')?.addEventListener('click', () => {
  for (const field of fields) field.checked = field.value === '';
  apply();
});
