import { gzipSync } from 'node:zlib';
import { filesOf, PAGES, text } from './output.mjs';

const KB = 1024;
const BUDGET = { stage: 150 * KB, host: 150 * KB, device: 40 * KB };

let fits = true;
for (const page of PAGES) {
  const bytes = filesOf(page).reduce((sum, path) => sum + gzipSync(text(path)).length, 0);
  const line = `${page}: ${(bytes / KB).toFixed(1)} KB gzipped of ${BUDGET[page] / KB} KB`;
  if (bytes <= BUDGET[page]) console.log(line);
  else {
    console.error(`over budget: ${line}`);
    fits = false;
  }
}
process.exitCode = fits ? 0 : 1;
