import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { changesIn, fits, hostPages } from './support/hostPage';

const site = builtSite();
const { frameTag, loaderTag, openHost, serve } = hostPages(site);

/** A page that says what the embed would say, and at last that it is done. */
const saying = (...messages: readonly string[]) => `<!doctype html><title>Frame</title><script>
  const say = (type, more) => parent.postMessage({ ns: 'g4m-calc', v: 1, type, ...more }, '*');
  ${messages.join('\n')}
  say('resize', { height: 321 });
</script>`;

describe('whom the loader believes, and what', () => {
  it('knows a frame of another address by its attribute, and leaves all others alone', async () => {
    const foreign = await serve(`<!doctype html><title>Other</title><script>
      window.heard = [];
      addEventListener('message', ({ data }) => heard.push(data));
      const say = (type, more) => parent.postMessage({ ns: 'g4m-calc', v: 1, type, ...more }, '*');
      say('ready');
      say('resize', { height: 3000 });
      say('change', { monthlyUsd: 1, url: '' });
    </script>`);
    const copy = await serve(`<script>
      addEventListener('message', ({ data }) => {
        if (data.type === 'hello') parent.postMessage({ ns: 'g4m-calc', v: 1, type: 'resize', height: 300 }, '*');
      });
      parent.postMessage({ ns: 'g4m-calc', v: 1, type: 'ready' }, '*');
    </script>`);
    const page = await openHost({
      head: loaderTag(''),
      body: `<iframe src="${foreign.address}" title="Other" height="200"></iframe>
        <iframe src="${copy.address}?theme=light" title="Copy" height="200" data-g4m-calc></iframe>`,
    });
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1]?.style.height === '300px');
    const other = page.locator('iframe').first();
    expect(await other.getAttribute('style')).toBeNull();
    const frame = await (await other.elementHandle())?.contentFrame();
    expect(await frame?.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
    expect(await changesIn(page)).toEqual([]);
  });

  it('believes a frame only as long as it is where its address says', async () => {
    const elsewhere = await serve(`<script>
      parent.postMessage({ ns: 'g4m-calc', v: 1, type: 'resize', height: 3000 }, '*');
      parent.postMessage({ ns: 'g4m-calc', v: 1, type: 'change', monthlyUsd: 1, url: '' }, '*');
      parent.postMessage('done', '*');
    </script>`);
    const page = await openHost({ head: loaderTag(), body: frameTag('', 'id="a"') });
    const height = await fits(page);
    await page.evaluate((address) => {
      const done = new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => data === 'done' && resolve());
      });
      const { contentWindow } = document.querySelector('iframe') ?? {};
      contentWindow?.location.replace(address);
      return done;
    }, elsewhere.address);
    expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(height);
    expect((await changesIn(page)).map(([, usd]) => usd)).toEqual([18]);
  });

  it('follows a frame that is led to another origin only where its tag names that one', async () => {
    const moved = await serve(saying("say('change', { monthlyUsd: 7, url: 'https://example.org/' });"));
    const { origin } = new URL(moved.address);
    const leading = await serve(`<script>location.replace('${moved.address}')</script>`);
    const page = await openHost({
      head: loaderTag(''),
      body: `<iframe id="no" src="${leading.address}" title="Unnamed" height="200" data-g4m-calc></iframe>
        <iframe id="other" src="${leading.address}" title="Other" height="200" data-g4m-calc
          data-g4m-calc-origin="${origin}0"></iframe>
        <iframe id="yes" src="${leading.address}" title="Named" height="200" data-g4m-calc
          data-g4m-calc-origin="${origin}"></iframe>
        <iframe id="slash" src="${leading.address}" title="Named with its slash" height="200" data-g4m-calc
          data-g4m-calc-origin="${origin}/"></iframe>`,
    });
    const heard = () =>
      page.evaluate(() => (window as unknown as { sizes: number }).sizes).then((sizes) => sizes === 4);
    await expect.poll(heard).toBe(true);
    const heights = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map(({ id, style }) => [id, style.height]));
    expect(heights).toEqual([
      ['no', ''],
      ['other', ''],
      ['yes', '321px'],
      ['slash', '321px'],
    ]);
    expect((await changesIn(page)).map(([id]) => id).sort()).toEqual(['slash', 'yes']);
  });

  it('passes on no figure that is no number, and no address that is not of the web', async () => {
    const odd = await serve(
      saying(
        "say('change', { monthlyUsd: NaN, url: 'https://example.org/' });",
        "say('change', { monthlyUsd: Infinity, url: 'https://example.org/' });",
        "say('change', { monthlyUsd: 1, url: 'javascript:alert(1)' });",
        "say('change', { monthlyUsd: 1, url: 'data:text/html,x' });",
        "say('change', { monthlyUsd: 1, url: '/path' });",
        "say('resize', { height: NaN });",
        "say('change', { monthlyUsd: null, url: 'http://example.org/' });",
      ),
    );
    const page = await openHost({
      head: loaderTag(''),
      body: `<iframe id="a" src="${odd.address}" title="Odd" height="200" data-g4m-calc></iframe>`,
    });
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height === '321px');
    expect(await changesIn(page)).toEqual([['a', null, 'http://example.org/']]);
  });
});
