import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PRESETS } from '../../../src/catalog/presets';
import PresetLinks from '../../../src/ui/inputs/PresetLinks';

it('the pages of the default estimate and of every preset are linked from the site’s root', () => {
  render(<PresetLinks />);
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Default estimate', './'],
    ...PRESETS.map(({ title, id }) => [title, `presets/${id}/`]),
  ]);
  expect(screen.getByRole('navigation', { name: 'Estimates as pages' })).toBeInTheDocument();
});
