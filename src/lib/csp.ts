/**
 * The Content-Security-Policy of every page. Nothing comes from elsewhere and nothing is inline;
 * `wasm-unsafe-eval` lets the search engine, which is WebAssembly, start when somebody searches.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The same for `npm run dev`, whose server writes the styles into each page. */
export const EDITING_POLICY = CONTENT_SECURITY_POLICY.replace(
  "style-src 'self'",
  "style-src 'self' 'unsafe-inline'",
);

/** Who may show pages within theirs; browsers heed this in a header only. */
export const FRAME_POLICY = "frame-ancestors 'none'";
