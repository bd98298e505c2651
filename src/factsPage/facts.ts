import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import './page.module.css';
import './short.module.css';
import './plots.module.css';
import './timeline.module.css';
import { localDate } from '../ui/browser/localDate';
import styles from './factList.module.css';
import { filterFacts } from './filterFacts';
import { leadBack } from './leadBack';
import { leadOn } from './leadOn';
import { restOnScrolling } from './restOnScrolling';
import { tellTime } from './tellTime';

// The script of both pages; the styles of what it does not make itself have to be named.
document.documentElement.classList.add(styles.scripted ?? '');
leadBack(document);
leadOn(document);
tellTime(document, localDate());
if (document.querySelector('[data-fact-filter]')) filterFacts(document);
restOnScrolling(document);
