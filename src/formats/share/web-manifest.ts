import { BAND, PAPER } from '../../lib/colours.ts';
import { SITE } from '../../site.ts';
import { json } from '../json.ts';

/** Writes the web manifest: what a device calls the edition on its start screen. Its addresses are relative to it. */
export const webManifest = (): string =>
  json({
    name: SITE.title,
    description: SITE.subtitle,
    lang: SITE.language,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    theme_color: BAND,
    background_color: PAPER,
    icons: [192, 512].flatMap((size) =>
      ['any', 'maskable'].map((purpose) => ({
        src: `icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  });
