import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRun {
  run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds against WCAG 2.2 AA and its own good practice, a line each.
 * @param covered whether something lies over the page for a while: of a control, only what looks out is taken for its size
 */
export async function audit(page: Page, { covered = false } = {}): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (isCovered) => {
    const { axe } = window as unknown as { axe: AxeRun };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: !isCovered } },
      // Nothing is read of what passed: to gather it takes long on a large page.
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, covered);
}
