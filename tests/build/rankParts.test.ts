import tokens from 'gpt-tokenizer/bpeRanks/o200k_base';
import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { RANK_PARTS, rankParts } from '../../src/build/rankParts';

describe('the parts of the list of tokens', () => {
  it('are the whole list, in order', async () => {
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [rankParts()],
      server: { middlewareMode: true, ws: false },
      appType: 'custom',
      optimizeDeps: { noDiscovery: true },
    });
    const { pluginContainer } = server.environments.client;
    try {
      const parts: (string | number[])[][] = [];
      for (let part = 0; part < RANK_PARTS; part += 1) {
        const resolved = await pluginContainer.resolveId(`o200k-base/${part}`);
        expect(resolved?.id).toMatch(/\/node_modules\/gpt-tokenizer\/.*\?part=\d$/);
        const loaded = await pluginContainer.load(resolved?.id ?? '');
        const code = typeof loaded === 'string' ? loaded : (loaded?.code ?? '');
        parts.push(JSON.parse(/^export default (.*);$/s.exec(code)?.[1] ?? ''));
      }
      expect(parts.flat()).toEqual(tokens);
    } finally {
      await server.close();
    }
  });
});
