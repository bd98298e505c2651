import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether a program is there and answers. */
export function canRun(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A cell as LibreOffice has read it: its type, its value, and how it is shown. */
export interface OpenedCell {
  readonly type: string;
  readonly value: number | string;
  readonly shown: string;
}

/** Opens a file in LibreOffice, set to a country's way of writing, and answers the cells of it that hold anything. */
export function openedIn(locale: string, file: { name: string; content: string | Uint8Array }): OpenedCell[] {
  const folder = mkdtempSync(join(tmpdir(), 'opened-'));
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), settings(locale));
    writeFileSync(join(folder, file.name), file.content);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = ['--headless', '--convert-to', 'fods', file.name];
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...args], { cwd: folder, stdio: 'ignore' });
    return cellsOf(readFileSync(join(folder, file.name.replace(/\.\w+$/, '.fods')), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settings(locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>
  </item>
</oor:items>
`;
}

/** Cells that hold nothing have no content, and end where they begin. */
function cellsOf(flatXml: string): OpenedCell[] {
  const cells = flatXml.matchAll(/<table:table-cell([^>]*[^/>])>(.*?)<\/table:table-cell>/gs);
  return [...cells].flatMap(([, attributes = '', content = '']) => {
    const attribute = (name: string) => new RegExp(`office:${name}="([^"]*)"`).exec(attributes)?.[1];
    const type = attribute('value-type');
    const shown = content.replaceAll(/<[^>]*>/g, '').trim();
    if (type === undefined) return [];
    const number = attribute('value');
    return [
      { type, value: number === undefined ? (attribute('date-value') ?? shown) : Number(number), shown },
    ];
  });
}
