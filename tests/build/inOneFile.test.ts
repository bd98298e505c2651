import { describe, expect, it } from 'vitest';
import { withoutLateImports } from '../../src/build/inOneFile';

describe('code of the embed', () => {
  it('has imports at its head in the place of those that wait', () => {
    const late =
      "const Part = lazy(() => import('./Part'));\nconst Other = latePart('It', () => import(\"../a/Other\"));";
    expect(withoutLateImports(late)?.code).toBe(
      [
        "import * as part0 from './Part';",
        'import * as part1 from "../a/Other";',
        'const Part = lazy(() => Promise.resolve(part0));',
        "const Other = latePart('It', () => Promise.resolve(part1));",
      ].join('\n'),
    );
  });

  it('stays as it is where it has none, and where an address is worked out', () => {
    expect(withoutLateImports("import { a } from './a';\nimport.meta.env;")).toBeNull();
    expect(withoutLateImports('const part = import(address);')).toBeNull();
  });
});
