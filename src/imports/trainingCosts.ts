import { otherTrainingPrices } from '../analysis/otherTraining';
import { type Basis, makeBasis } from '../catalog/basis';
import type { Price } from '../catalog/prices';
import type { PriceList } from '../catalog/schema';
import { type Figure, figureOf } from '../engine/figure';
import { usageOfMeasured } from '../engine/measuredUsage';
import { pricedUsage } from '../engine/pricedUsage';
import type { FineTuneFile } from './fineTuneFile';
import { usageOfTraining } from './usageOfTraining';

/** What a training job costs at the price of a list; both null where the list has none. */
export interface TrainingCost {
  readonly list: PriceList;
  readonly price: Price | null;
  readonly cost: Figure | null;
}

/** A training job at the price in use, then at that of every list of the same seller that differs. */
export function trainingCosts(
  file: Pick<FineTuneFile, 'tokens'>,
  epochs: number,
  basis: Basis,
): readonly TrainingCost[] {
  const costBy = (priced: Basis) => {
    const usage = usageOfMeasured([usageOfTraining(file, epochs)], priced.model);
    return figureOf(pricedUsage(usage, priced).totals, 'once');
  };
  const others = otherTrainingPrices(basis).map(({ list, price }) => {
    const repriced = makeBasis({ ...basis, ownPrices: { ...basis.ownPrices, training: price.usd } });
    return { list, price, cost: costBy(repriced) };
  });
  return [{ list: basis.list, price: basis.rates.training.price, cost: costBy(basis) }, ...others];
}
