import { THIS_MODEL } from '../../catalog/models';
import { fillOf, KIND_COLOURS } from '../../ui/charts/tokenKinds';
import { escapeHtml } from '../../wording/escape';
import type { PreviewFigures, PreviewRow } from './previewFigures';

const HATCHING = 'hatching';

const HATCHED =
  `<pattern id="${HATCHING}" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="12" height="12" fill="var(--paper)"/><rect width="7" height="12" fill="${KIND_COLOURS.cachedInput}"/></pattern>`;

/** The page that a preview picture is taken of. `css` holds the site's colours and the picture's own rules. */
export function previewMarkup({ title, about, monthly, rows, asOf }: PreviewFigures, css: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>${css}</style>
<header>
  <h1>${escapeHtml(title)}</h1>
  <p class="about">${escapeHtml(about)}</p>
</header>
<div class="answer">
  <div>
    <p class="monthly">${escapeHtml(monthly)}</p>
    <p class="unit">a month on ${THIS_MODEL.title}</p>
  </div>
  <div>
    ${bar(rows)}
    <table>${rows.map(tableRow).join('')}</table>
  </div>
</div>
<div class="foot"><span>${THIS_MODEL.title} cost calculator</span><span>List prices per 1M tokens, as of ${escapeHtml(asOf)}</span></div>
</html>`;
}

function bar(rows: readonly PreviewRow[]): string {
  let left = 0;
  const parts = rows.map(({ kind, barPercent }) => {
    const part = `<rect x="${left}%" width="${barPercent}%" height="28" fill="${fillOf(kind, HATCHING)}"/>`;
    left += barPercent;
    return part;
  });
  return `<svg class="bar" width="100%" height="28"><defs>${HATCHED}</defs>${parts.join('')}</svg>`;
}

function tableRow({ kind, label, price, amount, percent }: PreviewRow): string {
  const swatch = `<svg width="24" height="24"><rect x="1.5" y="1.5" width="21" height="21" fill="${fillOf(kind, HATCHING)}" stroke="${KIND_COLOURS[kind]}" stroke-width="3"/></svg>`;
  const cells = [swatch + escapeHtml(label), escapeHtml(price), escapeHtml(amount), escapeHtml(percent)];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
