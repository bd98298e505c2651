import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import { filterFacts } from '../ui/facts/page/filterFacts';
import styles from '../ui/facts/page/page.module.css';
import { tellTime } from '../ui/facts/page/tellTime';
import { localDate } from './localDate';

document.documentElement.classList.add(styles.scripted ?? '');
tellTime(document, localDate());
filterFacts(document);
