// Runs after `npm ci`, and when `npx study` links a checkout. Without the dependencies there is nothing to build yet: failing then would leave npx with a
// half-made link that does not mend itself.
import { existsSync } from 'node:fs';

if (existsSync('node_modules/esbuild')) await import('./build.mjs');
else console.error('study: run npm ci first; it installs and builds everything.');
