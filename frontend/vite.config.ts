import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const page = (name: string): string => resolve(import.meta.dirname, `${name}.html`);

/** Templates lose their indentation, not their line breaks: a browser draws the same, and a phone loads less. */
const flatTemplates: Plugin = {
  name: 'flat-templates',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/[^?]*\.ts$/.test(id) ? { code: code.replace(/\n +/g, '\n'), map: null } : undefined,
};

export default defineConfig({
  plugins: [flatTemplates],
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
      // Chunks below 2 KB are put into others: each weighs a request and a dictionary of its own on a phone.
      output: { experimentalMinChunkSize: 4000 },
    },
  },
});
