/**
 * Lets scripts of the browser be asked for where they are imported, and not ahead from the root of the host, where the
 * site may not lie. A plug-in of Vite: Astro sets this for each of its environments, over what the configuration says.
 */
export const withoutPreloads = {
  name: 'without-preloads',
  configEnvironment: (name: string) =>
    name === 'client' ? { build: { modulePreload: false as const } } : undefined,
};
