import { z } from 'zod';
import { typeset } from '../../lib/typeset.ts';

/** A string that readers see: trimmed, not empty, with the spaces of German typography. */
export const prose = (max = 600) => z.string().trim().min(1).max(max).transform(typeset);
