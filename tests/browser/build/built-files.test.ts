import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../src/drive/browser.ts';
import { buildFolder } from '../../../src/drive/build-extension.ts';

/** What must be nowhere in the extension's code, with an example that the pattern finds. */
const forbidden: Record<string, { pattern: RegExp; example: string }> = {
  eval: { pattern: /\beval\s*\(/, example: 'eval(text)' },
  'code from text': { pattern: /\bFunction\s*\(/, example: 'new Function("return 1")' },
  'timers with text': { pattern: /\bset(?:Timeout|Interval)\(["'`]/, example: 'setTimeout("alert()")' },
  'setting innerHTML': { pattern: /\.(?:inner|outer)HTML\s*[+|&?]*=(?!=)/, example: 'e.innerHTML=x' },
  'writing HTML': {
    pattern: /insertAdjacentHTML|createContextualFragment|document\.write|setHTMLUnsafe/,
    example: 'document.write(x)',
  },
  fetch: { pattern: /\bfetch\s*\(/, example: 'fetch(url)' },
  'other requests': {
    pattern: /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection)\b/,
    example: 'new WebSocket(url)',
  },
  'code from elsewhere': { pattern: /\bimportScripts\b|\bimport\(\s*(?!["'`]\.\/)/, example: 'import(url)' },
  'scripts put into pages': { pattern: /createElement\(\s*["'`]script/, example: 'createElement("script")' },
};
const remote = /<(?:script|link|img|iframe)[^>]*(?:src|href)=["']?(?:https?:)?\/\//i;

/** Bytes. */
const gateLimit = 15_000;
/** addons.mozilla.org's linter does not read larger files, and so refuses them. */
const fileLimit = 5_000_000;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

function findIn(folder: string, ending: RegExp, pattern: RegExp): string[] {
  return listFiles(folder)
    .filter((path) => ending.test(path))
    .flatMap((path) => {
      const match = pattern.exec(readFileSync(join(folder, path), 'utf8'));
      return match ? [`${path}: ${match.input.slice(match.index - 40, match.index + 60)}`] : [];
    });
}

describe.each<BrowserName>(['chromium', 'firefox'])('the built extension for %s', (browser) => {
  const folder = buildFolder(browser);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it.each(Object.entries(forbidden))('has no %s', (_, { pattern, example }) => {
    expect(example).toMatch(pattern);
    expect(findIn(folder, /\.(?:js|html)$/, pattern)).toEqual([]);
  });

  it('has pages that load nothing from elsewhere', () => {
    expect(findIn(folder, /\.html$/, remote)).toEqual([]);
    expect(findIn(folder, /\.css$/, /@import|url\(\s*["']?(?:https?:)?\/\//)).toEqual([]);
  });

  it('has a gate of at most 15 kB, and no file that a store refuses for its size', () => {
    expect(statSync(join(folder, 'gate.js')).size).toBeLessThanOrEqual(gateLimit);
    expect(listFiles(folder).filter((path) => statSync(join(folder, path)).size > fileLimit)).toEqual([]);
  });

  it('asks for what the store listing explains, and for nothing else', () => {
    const asked = ['activeTab', 'scripting', 'storage', ...(browser === 'chromium' ? ['sidePanel'] : [])];
    expect(manifest['permissions']).toEqual(asked);
    expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    const reasons = readFileSync('assets/store/permissions.md', 'utf8');
    for (const permission of asked) expect(reasons).toContain(`\`${permission}\``);
  });

  it('shows pages nothing of itself, and forbids its own pages all requests', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest['content_security_policy']).toEqual({
      extension_pages: expect.stringContaining("default-src 'none'; script-src 'self';"),
    });
    expect(JSON.stringify(manifest['content_security_policy'])).toContain("connect-src 'none'");
  });

  it('passes on the licences of what is bundled', () => {
    expect(readFileSync(join(folder, 'third-party.txt'), 'utf8')).toBe(
      readFileSync('THIRD_PARTY.md', 'utf8'),
    );
  });
});

it('tells Firefox that it collects no data', () => {
  const manifest = readFileSync(join(buildFolder('firefox'), 'manifest.json'), 'utf8');
  expect(manifest).toContain('"data_collection_permissions":{"required":["none"]}');
});
