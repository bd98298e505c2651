import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import { readEmbedOptions } from '../embed/options';
import { withPresetWorkloads } from '../embed/presetWorkloads';
import { decodeLink } from '../links/decodeLink';
import { EmbedPage } from './EmbedPage';
import { setRootAccent } from './rootLook';
import { start } from './start';

const options = readEmbedOptions(location.search);
if (options.accent !== null) setRootAccent(options.accent);
start({
  page: (link) => <EmbedPage link={withPresetWorkloads(link, options)} options={options} />,
  read: decodeLink,
});
