/** What the reading list shows of everything that can be kept. */
import type { APIRoute } from 'astro';
import { catalog } from '../../edition/catalog';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await catalog()), {
    headers: { 'Content-Type': 'application/json' },
  });
