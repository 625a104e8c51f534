import { PREVIEW } from '../formats/share/og-image.ts';
import { ICONS } from '../formats/share/icons.ts';
import { pngOf } from '../formats/png.ts';
import type { FormFile } from '../formats/forms.ts';
import { SHARE_SIZE, sharePicture, type ShareCard } from '../formats/share/share-picture.ts';
import { webManifest } from '../formats/share/web-manifest.ts';
import type { MachineFile } from './machine-files.ts';
import { editionCard, shareCards } from './share-cards.ts';

/**
 * Makes the files at the root of the site by which devices and networks show the edition. The picture for networks
 * needs an absolute address: where that of the site is not known, there is none.
 */
export const identityFiles = (site?: URL): MachineFile[] => [
  ...Object.entries(ICONS).map(([name, { type, content }]) => ({ name, type, content: content() })),
  { name: 'site.webmanifest', type: 'application/manifest+json', content: webManifest() },
  ...(site ? [{ name: PREVIEW, type: 'image/png', content: pictureOf(editionCard()) }] : []),
];

/** Draws the pictures of the pages that have one of their own, for a site whose address is known. */
export const sharePictures = async (): Promise<FormFile[]> =>
  (await shareCards()).map(({ address, card }) => ({
    address: `${address}${PREVIEW}`,
    content: pictureOf(card),
  }));

const pictureOf = (card: ShareCard): Uint8Array => pngOf(sharePicture(card), SHARE_SIZE.width);
