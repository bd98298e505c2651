import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/print.css';
import { writePendingAddress } from './addressBar';
import { FullPage } from './FullPage';
import { start } from './start';

start({
  page: (link) => <FullPage link={link} />,
  read: async (query) => (await import('../links/decodeLink')).decodeLink(query),
  beforeFailure: writePendingAddress,
});
