import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const page = (name: string): string => resolve(import.meta.dirname, `${name}.html`);

export default defineConfig({
  base: '/',
  build: {
    outDir: resolve(import.meta.dirname, '../target/frontend'),
    emptyOutDir: true,
    target: ['es2018', 'chrome70', 'safari12.1'],
    modulePreload: { polyfill: false },
    // A small picture as data: would need a hole in the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      input: { stage: page('stage'), host: page('host'), device: page('device') },
    },
  },
});
