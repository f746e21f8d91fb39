import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = 'http://127.0.0.1:8080';

/** The screens are built into `dist`; the application serves them from its own origin. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The largest piece is the form library, which only pages with a form load.
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': API, '/v2': API, '/verify': API } },
});
