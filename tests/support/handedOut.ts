import { type Snippet, type SnippetKind, snippetFor } from '../../src/embed/snippets';
import { estimateReport } from '../../src/exports/report';
import { encodeLink } from '../../src/links/encodeLink';
import { datedScenario } from '../../src/links/shareLink';
import { basisOf } from '../../src/scenario/basisOf';
import type { Scenario } from '../../src/scenario/scenario';
import { receiptAsMarkdown, receiptOfEstimate } from '../../src/wording/receipt';
import { SHARE_TEXTS } from '../../src/wording/shareText';
import { estimateOf, scenarioOf } from './cards';
import { exportedOf, PAGE } from './exported';

/** An estimate of two workloads under these names. */
export function namedScenario(title: string, first: string, second: string): Scenario {
  return datedScenario({
    ...scenarioOf({ name: first }, { name: second, outputTokensPerRequest: 20_000 }),
    title,
  });
}

/** Every text with names in it that is handed out for an estimate, by what it is written in. */
export function handedOut(scenario: Scenario) {
  const estimate = estimateOf(scenario, scenario.priceListId);
  const basis = basisOf(scenario);
  const address = addressOf(scenario);
  const shared = { scenario, estimate, basis, address };
  const receipt = receiptOfEstimate(estimate, { scenario, basis });
  return {
    plain: { summary: SHARE_TEXTS.summary(shared), text: SHARE_TEXTS.text(shared) },
    markdown: {
      share: SHARE_TEXTS.markdown(shared),
      snippet: snippetText('markdown', scenario),
      receipt: receiptAsMarkdown(receipt),
      report: estimateReport(exportedOf(scenario)),
    },
    asciidoc: { share: SHARE_TEXTS.asciidoc(shared) },
    html: { share: SHARE_TEXTS.html(shared), frame: snippetText('html', scenario) },
  };
}

function addressOf(scenario: Scenario): string {
  const link = encodeLink(scenario);
  if (!link.ok) throw new Error(`no link: ${link.characters} characters`);
  return `${PAGE}?${link.query}`;
}

function snippetText(kind: SnippetKind, scenario: Scenario): string {
  const pageAddress = addressOf(scenario);
  const embedded = {
    pageAddress,
    embedAddress: pageAddress.replace('?', 'embed/?'),
    loaderAddress: `${PAGE}embed.js`,
    title: scenario.title,
    fit: null,
  };
  const { texts }: Snippet = snippetFor(kind, embedded);
  return texts.map(({ text }) => text).join('\n');
}
