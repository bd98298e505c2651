import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WithNames } from '../../../src/ui/controls/WithNames';

const piecesOf = (text: string, names: readonly string[]) =>
  [...render(<WithNames text={text} names={names} />).container.children].map(({ tagName, textContent }) => [
    tagName.toLowerCase(),
    textContent,
  ]);

describe('a text with names', () => {
  it('has each name apart, wherever it stands', () => {
    expect(piecesOf('Input of “Bot” and of “שלום”.', ['שלום', 'Bot'])).toEqual([
      ['span', 'Input of “'],
      ['bdi', 'Bot'],
      ['span', '” and of “'],
      ['bdi', 'שלום'],
      ['span', '”.'],
    ]);
  });

  it('takes the longer of two names that start alike', () => {
    expect(piecesOf('Bot 2 costs', ['Bot', 'Bot 2'])).toEqual([
      ['bdi', 'Bot 2'],
      ['span', ' costs'],
    ]);
  });

  it('is one piece where there is no name in it', () => {
    expect(piecesOf('Nothing is spent.', ['', 'Bot'])).toEqual([['span', 'Nothing is spent.']]);
  });
});
