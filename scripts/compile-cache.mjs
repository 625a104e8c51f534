// Lets Node keep what it has compiled, TypeScript among it, in its own cache; Astro's commands do the same.
import { enableCompileCache } from 'node:module';

enableCompileCache();
