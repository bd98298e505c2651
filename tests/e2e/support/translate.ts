import type { Page } from 'playwright-core';

/** What a translator does with the text node that its translation takes the place of. React loses more by the second. */
export type Translator = 'moves' | 'detaches';

/**
 * Translates a page as browsers do, and all that comes into it later: each text node gives way to the translation in two
 * `font` elements, and is moved into them or left outside of the page. The language is capital letters.
 */
export async function translate(page: Page, translator: Translator): Promise<void> {
  await page.evaluate((moves) => {
    const translateText = (text: Text) => {
      if (text.parentElement?.closest('font, script, style, textarea')) return;
      const translated = moves ? text : new Text();
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      translated.data = text.data.toUpperCase();
      inner.append(translated);
    };
    const translateAll = (root: Node) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let node: Node | null = root; node; node = texts.nextNode()) {
        if (node instanceof Text) found.push(node);
      }
      found.forEach(translateText);
    };
    translateAll(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach(translateAll);
    }).observe(document.body, { subtree: true, childList: true });
  }, translator === 'moves');
}
