/** What a reader can set. The first option of each is what the page does by itself; it is not kept. */
export const SETTINGS = [
  {
    name: 'schema',
    label: 'Farben',
    options: [
      { value: '', label: 'wie das Gerät' },
      { value: 'hell', label: 'hell' },
      { value: 'dunkel', label: 'dunkel' },
    ],
  },
  {
    name: 'groesse',
    label: 'Schriftgröße',
    options: [
      { value: '', label: 'normal' },
      { value: 'gross', label: 'groß' },
      { value: 'sehr-gross', label: 'sehr groß' },
    ],
  },
  {
    name: 'breite',
    label: 'Zeilen',
    options: [
      { value: '', label: 'normal' },
      { value: 'schmal', label: 'kürzer' },
      { value: 'breit', label: 'länger' },
    ],
  },
  {
    name: 'schrift',
    label: 'Schrift',
    options: [
      { value: '', label: 'mit Serifen' },
      { value: 'schlicht', label: 'schlicht' },
    ],
  },
] as const;
