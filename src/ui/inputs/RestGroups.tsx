import type { ReactNode } from 'react';
import { DiscountLines } from './DiscountLines';
import { ExtraLines } from './ExtraLines';
import styles from './RestGroups.module.css';
import type { Sheet } from './sheet';
import { TuningLines } from './TuningLines';

/** All that a workload may have beside its volume and its tokens, with how each of it is billed. */
export default function RestGroups({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <Group title="Discounts">
        <DiscountLines sheet={sheet} />
      </Group>
      <Group title="Extras">
        <ExtraLines sheet={sheet} />
      </Group>
      <Group title="Fine-tuning">
        <TuningLines sheet={sheet} />
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  );
}
