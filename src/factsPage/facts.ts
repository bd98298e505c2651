import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import { localDate } from '../ui/browser/localDate';
import { filterFacts } from './filterFacts';
import styles from './page.module.css';
import { tellTime } from './tellTime';

document.documentElement.classList.add(styles.scripted ?? '');
tellTime(document, localDate());
filterFacts(document);
