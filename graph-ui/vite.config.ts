import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadPage()],
  // The server puts the nonce of each answer in its place: see server/site/document.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  // What an open site serves stays: the names of files tell their contents, and it knows those of the page it began with.
  build: { outDir: 'dist', emptyOutDir: false, target: 'es2022', chunkSizeWarningLimit: 800 },
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

/** Has the browser fetch the page beside the little that starts it, which would ask for it only then. */
function preloadPage(): Plugin {
  return {
    name: 'preload-page',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = new Set<string>();
        const styles = new Set<string>();
        const add = (name: string) => {
          const chunk = bundle[name];
          // What starts the page is there already.
          if (chunk?.type !== 'chunk' || chunk.isEntry || files.has(name)) return;
          files.add(name);
          for (const imported of chunk.imports) add(imported);
          // After those of what it imports, which it may overrule.
          for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
        };
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('/src/main.tsx')) add(chunk.fileName);
        }
        return [
          ...[...files].map((file) => link('modulepreload', file)),
          ...[...styles].map((file) => link('stylesheet', file)),
        ];
      },
    },
  };
}

function link(rel: string, file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' };
}
