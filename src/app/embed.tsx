import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import { EmbedPage } from './EmbedPage';
import { start } from './start';

start((link) => <EmbedPage link={link} />);
