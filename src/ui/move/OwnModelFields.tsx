import { useId } from 'react';
import type { PriceId } from '../../catalog/billables';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { OWN_MODEL_PRICE_IDS, type OwnModel } from '../../scenario/move';
import type { Scenario } from '../../scenario/scenario';
import { NAME_MAX_CHARACTERS, OWN_PRICE_FIELD } from '../../scenario/scenarioFields';
import { priceLabel } from '../../wording/priceLabel';
import { NumberField } from '../controls/NumberField';
import { TextField } from '../controls/TextField';
import entries from '../inputs/entries.module.css';

interface Props {
  scenario: Scenario;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

const NONE: OwnModel = { name: '', prices: {} };

/** A model that no list here has: a name and prices. It stands in the table once it has a price. */
export function OwnModelFields({ scenario, onEdit, onDone }: Props) {
  const id = useId();
  const { name, prices } = scenario.ownModel ?? NONE;
  const set = (next: OwnModel, burst: string) => {
    const isEmpty = next.name === '' && Object.keys(next.prices).length === 0;
    onEdit(patchScenario({ ownModel: isEmpty ? null : next }), burst);
  };
  const setPrice = (priceId: PriceId, usd: number | undefined) => {
    const { [priceId]: _, ...others } = prices;
    set({ name, prices: usd === undefined ? others : { ...others, [priceId]: usd } }, `own-model-${priceId}`);
  };
  return (
    <>
      <p className={entries.about}>
        USD per 1M tokens. It is counted as this model is, but its images, which nobody knows.
      </p>
      <div className={entries.entry}>
        <span>Name</span>
        <TextField
          accessibleName="Name of your own model"
          placeholder="Your own model"
          value={name}
          maxCharacters={NAME_MAX_CHARACTERS}
          onChange={(text) => set({ name: text, prices }, 'own-model-name')}
          onDone={onDone}
        />
      </div>
      {OWN_MODEL_PRICE_IDS.map((priceId) => (
        <div key={priceId} className={entries.entry}>
          <label htmlFor={`${id}-${priceId}`}>{priceLabel(priceId)}</label>
          <NumberField
            id={`${id}-${priceId}`}
            field={OWN_PRICE_FIELD}
            value={prices[priceId] ?? null}
            onChange={(usd) => setPrice(priceId, usd)}
            onClear={() => setPrice(priceId, undefined)}
            onDone={onDone}
          />
        </div>
      ))}
    </>
  );
}
