import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const API = 'http://127.0.0.1:8080';
const DIST = path.join(import.meta.dirname, 'dist');

/** Writes beside each file what the application sends to browsers that take it: compressed once, as small as can be. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((one) =>
      /\.(js|css|svg)$/.test(one),
    )) {
      const file = path.join(DIST, name);
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(content));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

/** The screens are built into `dist`; the application serves them from its own origin. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The largest piece is the modeler, which only drafts of mechanisms load.
    chunkSizeWarningLimit: 1_600,
  },
  server: { proxy: { '/api': API, '/v2': API, '/verify': API } },
});
