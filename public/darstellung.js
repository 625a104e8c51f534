// Sets how the reader wants to read before anything is painted; the choice is kept in this browser alone.
// Known names and values only: what else may stand in the storage is left there.
(() => {
  const VALUES = {
    schema: ['hell', 'dunkel'],
    groesse: ['gross', 'sehr-gross'],
    breite: ['schmal', 'breit'],
    schrift: ['schlicht'],
  };
  try {
    const kept = JSON.parse(localStorage.getItem('darstellung') ?? '{}');
    for (const name in VALUES)
      if (VALUES[name].includes(kept[name])) document.documentElement.dataset[name] = kept[name];
  } catch {
    // A browser that keeps nothing shows the page as it is.
  }
})();
