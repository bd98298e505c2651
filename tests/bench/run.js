/** Builds the measurements as one file, as a page would have the engine, and runs them; `--engine` leaves the site out. */
import { spawnSync } from 'node:child_process';
import { build, createBuilder } from 'vite';

const FOLDER = 'node_modules/.cache/bench';

/** Loaded as their users load them: the peers, and what the page is opened and served with. */
const LIBRARIES = [
  '@pydantic/genai-prices',
  'llm-cost',
  'tokenlens',
  /^gpt-tokenizer/,
  'playwright-core',
  'sirv',
];

if (!process.argv.includes('--engine')) {
  const site = await createBuilder({ logLevel: 'warn' });
  await site.buildApp();
}
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'tests/bench/main.ts',
    outDir: FOLDER,
    emptyOutDir: true,
    rolldownOptions: { external: LIBRARIES },
  },
});
const { status } = spawnSync(process.execPath, [`${FOLDER}/main.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
