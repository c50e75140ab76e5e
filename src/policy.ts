/**
 * The page's content security policy. Workers are started from blobs, which inherit it.
 * `wasm-unsafe-eval` is for the engine, `nonce-cm` for the styles that an editor inserts.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "style-src 'self' 'nonce-cm'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types rungs dompurify svelte-trusted-html 'allow-duplicates'",
].join("; ");
