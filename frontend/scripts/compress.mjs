// Packs the assets once, so that a thousand phones at the same minute cost the server no compression.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { OUTPUT } from './output.mjs';

const assets = join(OUTPUT, 'assets');
for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
  const packed = gzipSync(readFileSync(join(assets, name)), { level: constants.Z_BEST_COMPRESSION });
  writeFileSync(join(assets, `${name}.gz`), packed);
}
