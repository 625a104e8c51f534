/** Wires the form of the settings: a choice takes effect at once, and is kept where the browser allows it. */
const form = document.querySelector<HTMLFormElement>('#dialog-darstellung');
const root = document.documentElement;

function names(): string[] {
  return [
    ...new Set([...(form?.elements ?? [])].map((field) => field.getAttribute('name') ?? '')),
  ].filter(Boolean);
}

function keep(choice: Record<string, string>): void {
  try {
    if (Object.keys(choice).length === 0) localStorage.removeItem('darstellung');
    else localStorage.setItem('darstellung', JSON.stringify(choice));
  } catch {
    // Storage is full or forbidden: the choice holds for this page.
  }
}

function apply(): void {
  if (!form) return;
  const data = new FormData(form);
  const choice: Record<string, string> = {};
  for (const name of names()) {
    const value = data.get(name);
    if (typeof value === 'string' && value) root.dataset[name] = choice[name] = value;
    else Reflect.deleteProperty(root.dataset, name);
  }
  keep(choice);
}

if (form) {
  for (const name of names()) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = root.dataset[name] ?? '';
  }
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => {
    queueMicrotask(apply);
  });
}
