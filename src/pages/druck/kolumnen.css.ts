/** The heads of the pages of the printed edition. */
import type { APIRoute } from 'astro';
import { printedParts } from '../../edition/printed-edition';
import { runningHeads } from '../../edition/running-heads';

export const GET: APIRoute = async () =>
  new Response(runningHeads(await printedParts()), { headers: { 'Content-Type': 'text/css' } });
