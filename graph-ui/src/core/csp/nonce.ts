declare global {
  var __webpack_nonce__: string | undefined;
}

/** What the style elements of the page must carry to be let in by its Content-Security-Policy; empty where it has none. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
}

// Where the lock of scrolling behind a dialogue (react-remove-scroll, in Mantine) looks for it.
globalThis.__webpack_nonce__ = styleNonce();
