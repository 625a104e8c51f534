(async () => {
  const known = 'pagefind/pagefind-entry.json';
  for (let root = location.pathname.replace(/[^/]*$/, ''); ; root = root.replace(/[^/]+\/$/, '')) {
    const found = await fetch(root + known, { method: 'HEAD' }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (found && root !== '/') {
      for (const link of document.querySelectorAll('a[href^="/"]'))
        link.setAttribute('href', root + link.getAttribute('href').slice(1));
      for (const form of document.forms)
        form.setAttribute('action', root + form.getAttribute('action').slice(1));
    }
    if (found || root === '/') return;
  }
})();
