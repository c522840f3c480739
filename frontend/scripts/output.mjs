import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const OUTPUT = resolve(import.meta.dirname, '../../target/frontend');

export const PAGES = ['stage', 'host', 'device'];

/** All built files with the given ending, as paths from the output's root. */
export const filesEnding = (ending) =>
  readdirSync(join(OUTPUT, 'assets'))
    .filter((name) => name.endsWith(ending))
    .map((name) => `assets/${name}`);

export const text = (path) => readFileSync(join(OUTPUT, path), 'utf8');

/** Every script and style sheet a page loads, through static imports too. */
export const filesOf = (page) => {
  const found = new Set();
  const follow = (path) => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, name] of text(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) follow(`assets/${name}`);
  };
  for (const [, path] of text(`${page}.html`).matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)) follow(path);
  return [...found];
};
