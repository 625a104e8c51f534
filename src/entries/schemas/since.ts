import { STUDY } from '../../site.ts';
import { prose } from './prose.ts';

/** Since when something exists: a year or a phrase in quotation marks; no year after the study. */
export const since = prose(60).superRefine((text, context) => {
  const late = [...text.matchAll(/\b(?:19|20)\d{2}\b/gu)].find(
    ([year]) => Number(year) > STUDY.year,
  );
  if (!late) return;
  context.addIssue({
    code: 'custom',
    message: `ein Jahr bis ${STUDY.year}, dem Jahr der Studie`,
    params: { remedy: 'das Jahr mit dem Bericht vergleichen' },
  });
});
