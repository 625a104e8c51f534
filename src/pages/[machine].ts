/** Files at the root of the site that only programs and devices read. */
import type { APIRoute } from 'astro';
import { identityFiles } from '../documents/identity-files';
import { machineFiles, type MachineFile } from '../documents/machine-files';
import { operator, site } from '../edition/publisher';

export async function getStaticPaths() {
  const files = [...(await machineFiles(operator().name, site())), ...identityFiles(site())];
  return files.map((file) => ({
    params: { machine: file.name },
    props: { ...file },
  }));
}

export const GET: APIRoute<MachineFile & Record<string, unknown>> = ({
  props: { type, content },
}) => new Response(content as BodyInit, { headers: { 'Content-Type': type } });
