import { policyWith } from '../http/headers.ts';

/** The git hosts that the editor can save to: their interfaces, and where the portraits of those who saved lie. */
const gitHosts = {
  connect: [
    'https://api.github.com',
    'https://www.githubstatus.com',
    'https://gitlab.com',
    'https://status-api.hostedstatus.com',
  ],
  pictures: ['https://avatars.githubusercontent.com', 'https://gitlab.com', 'https://secure.gravatar.com'],
};

/** What the editor's page needs that no other page may; what it loads are files of the site, but for the git host's answers. */
export const editorHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyWith({
    // Telephones' photos (HEIC) are read, and WebP is written where the browser cannot, by WebAssembly.
    'script-src': "'self' 'wasm-unsafe-eval'",
    'worker-src': "'self' blob:",
    // The editor writes its styles as it goes.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob: ${gitHosts.pictures.join(' ')}`,
    'connect-src': `'self' data: blob: ${gitHosts.connect.join(' ')}`,
    // The preview is a frame of its own, whose links lead to the site.
    'frame-src': 'blob:',
    'base-uri': "'self'",
    'manifest-src': "'self' blob: data:",
  }),
  // Signing in happens in a window that has to tell this one how it went.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
};
