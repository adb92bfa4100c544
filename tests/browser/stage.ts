import { afterAll, beforeAll } from 'vitest';
import type { BrowserName, LedeBrowser } from './driver/browser.ts';
import { launch } from './driver/launch.ts';
import { type FixtureServer, serveFixtures } from './server.ts';

/** A browser with Lede in it, and the only server it can reach. */
export interface Stage {
  readonly browser: LedeBrowser;
  readonly server: FixtureServer;
}

/** Sets one stage for all stories of a file, in the browser that LEDE_BROWSER names, and clears it after them. */
export function setStage(): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    const server = await serveFixtures('tests/fixtures/pages');
    stage = { server, browser: await launch(browserName(), { proxyPort: server.port }) };
  });
  afterAll(async () => {
    await stage?.browser.close();
    await stage?.server.close();
  });
  return () => {
    if (!stage) throw new Error('The stage is set before the first story, not earlier.');
    return stage;
  };
}

/** The browser that this run is for. */
export const browserName = (): BrowserName => (process.env['LEDE_BROWSER'] === 'firefox' ? 'firefox' : 'chromium');
