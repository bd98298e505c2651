import { describe, expect, it } from 'vitest';
import { standaloneSvg } from '../../../src/ui/exports/standaloneSvg';

function pictureOf(html: string) {
  const stage = document.createElement('div');
  stage.innerHTML = html;
  document.body.append(stage);
  const { svg } = standaloneSvg(stage, 'A & B <b>', 'What it rests on');
  stage.remove();
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe('a picture that stands alone', () => {
  it('has its title and description as text, whatever is in them', () => {
    const picture = pictureOf('<svg width="10" height="10"><text>x</text></svg>');
    expect(picture.querySelector('title')?.textContent).toBe('A & B <b>');
    expect(picture.querySelector('desc')?.textContent).toBe('What it rests on');
  });

  it('takes what style sheets say along, and nothing that only the page knows', () => {
    const picture = pictureOf(
      '<style>.bar { fill: rgb(1, 2, 3) }</style><svg class="s"><g tabindex="0"><rect class="bar"></rect></g></svg>',
    );
    const bar = picture.querySelector('g rect');
    expect(bar?.getAttribute('fill')).toMatch(/rgb\(1, ?2, ?3\)/);
    expect(picture.querySelectorAll('[class], [style], [tabindex]')).toHaveLength(0);
  });

  it('has each drawing once, those within others with them', () => {
    const picture = pictureOf('<svg><svg><rect/></svg></svg><p><svg><circle/></svg></p>');
    expect(picture.querySelectorAll('circle')).toHaveLength(1);
    // The background and the one within.
    expect(picture.querySelectorAll('rect')).toHaveLength(2);
  });
});
