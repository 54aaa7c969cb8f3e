import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extension } from 'puppeteer-core';
import type { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import { atExit } from '../browser/atExit';

/** An extension whose popup holds one word and no more: what this machine and this browser take for any popup. */
export async function installEmpty({ puppeteer }: ChromiumBrowser): Promise<Extension> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-empty-'));
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Empty</title><p>Empty');
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  const id = await puppeteer.installExtension(folder);
  const empty = (await puppeteer.extensions()).get(id);
  if (!empty) throw new Error('Chromium did not load the empty extension.');
  return empty;
}
