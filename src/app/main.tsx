import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/print.css';
import { writePendingAddress } from './addressBar';
import { FullPage } from './FullPage';
import { start } from './start';

start((link) => <FullPage link={link} />, writePendingAddress);
