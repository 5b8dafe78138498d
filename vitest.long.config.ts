import { defineConfig } from 'vitest/config';
import { contentVersion } from './scripts/content.mjs';
import { viteYaml } from './scripts/yaml-data.mjs';

export default defineConfig({
  plugins: [viteYaml()],
  define: { __VERSION__: '"0.0.0-test"', __CONTENT__: JSON.stringify(contentVersion()) },
  test: { include: ['test/**/*.long.test.{ts,tsx}'], testTimeout: 900_000, maxWorkers: '100%' },
});
