import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import { readEmbedOptions } from '../embed/options';
import { withPresetWorkloads } from '../embed/presetWorkloads';
import { decodeLink } from '../links/decodeLink';
import { EmbedPage } from './EmbedPage';
import { start } from './start';

const options = readEmbedOptions(location.search);
start({
  page: (link) => <EmbedPage link={withPresetWorkloads(link, options)} options={options} />,
  read: decodeLink,
});

// The figure comes first, in the page's own colour.
if (options.accent !== null) colour(options.accent);

async function colour(accent: string) {
  const { setRootAccent } = await import('./rootAccent');
  setRootAccent(accent);
}
