import { useId } from 'react';
import { BILLABLES, OWN_PRICE_IDS } from '../../catalog/billables';
import { listedPrice } from '../../catalog/prices';
import type { Card } from '../../catalog/schema';
import { patchOwnPrice, type ScenarioEdit } from '../../scenario/edits';
import type { Scenario } from '../../scenario/scenario';
import { OWN_PRICE_FIELD } from '../../scenario/scenarioFields';
import { formatRate } from '../../units/format';
import { priceLabel } from '../../wording/priceLabel';
import { NumberField } from '../controls/NumberField';
import styles from './entries.module.css';

interface Props {
  scenario: Scenario;
  card: Card;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** A field for every price; one that is left empty keeps the price of the list. */
export default function OwnPricesEditor({ scenario, card, onEdit, onDone }: Props) {
  const id = useId();
  return (
    <>
      <p className={styles.about}>
        USD, in the unit of each price. Empty fields keep the price of the list. Your own prices are marked
        wherever they are used, and the link carries them.
      </p>
      {OWN_PRICE_IDS.map((priceId) => {
        const listed = listedPrice(priceId, card);
        const set = (usd: number | undefined) => onEdit(patchOwnPrice(priceId, usd), `own-${priceId}`);
        return (
          <div key={priceId} className={styles.entry}>
            <label htmlFor={`${id}-${priceId}`}>{priceLabel(priceId)}</label>
            <span className={styles.price}>
              <NumberField
                id={`${id}-${priceId}`}
                field={OWN_PRICE_FIELD}
                value={scenario.ownPrices[priceId] ?? null}
                onChange={set}
                onClear={() => set(undefined)}
                onDone={onDone}
              />
              <span className={styles.about}>
                {`per ${BILLABLES[priceId].per}; the list has ${listed ? formatRate(listed.usd) : 'none'}`}
              </span>
            </span>
          </div>
        );
      })}
    </>
  );
}
