import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The server puts the nonce of each answer in its place: see server/site/document.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 800 },
  // `npx vite --config graph-ui/vite.config.ts` serves the page with hot reload beside a running `npm start`.
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/ecosystem', '/export', '/evenements.ics'].map((path) => [
        path,
        'http://127.0.0.1:4000',
      ]),
    ),
  },
});
