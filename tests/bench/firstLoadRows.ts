import { FIRST_LOADS, firstLoadBytes } from '../support/firstLoad';
import type { Row } from './table';

const KB = 1_000;

/** The scripts of the first load against their limits. The site has to be built. */
export function firstLoadRows(): Row[] {
  return FIRST_LOADS.map(({ page, limitKb }) => {
    const bytes = firstLoadBytes(page);
    return {
      figure: `scripts of ${page}, gzipped`,
      target: `${limitKb} KB`,
      measured: `${(bytes / KB).toFixed(1)} KB`,
      pass: bytes <= limitKb * KB,
    };
  });
}
