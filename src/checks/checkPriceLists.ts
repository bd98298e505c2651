import { BILLABLES, PRICE_IDS, type PriceId } from '../catalog/billables';
import type { Card, Model, PriceList } from '../catalog/schema';

/** What is wrong with the price lists beside the models and the files that there are, a line each. */
export function checkPriceLists(
  lists: ReadonlyMap<string, PriceList>,
  models: ReadonlyMap<string, Model>,
  paths: ReadonlySet<string>,
): string[] {
  const ofLists = [...lists].flatMap(([path, list]) =>
    checkList(path, list, models, paths).map((problem) => `${path}: ${problem}`),
  );
  const ofModels = [...models].flatMap(([path, { id, priceLists }]) =>
    priceLists
      .filter((listId) => !paths.has(`price-lists/${id}/${listId}.json`))
      .map((listId) => `${path}: priceLists: no list "${listId}"`),
  );
  const without = [...models]
    .filter(([, { priceLists }]) => priceLists.length === 0)
    .map(([path]) => `${path}: priceLists: a model needs one`);
  return [...ofLists, ...ofModels, ...without];
}

function checkList(
  path: string,
  { id, model: modelId, seller, cards }: PriceList,
  models: ReadonlyMap<string, Model>,
  paths: ReadonlySet<string>,
): string[] {
  const model = models.get(`models/${modelId}.json`);
  const thresholds = cards.map(({ promptTiers = [] }) => promptTiers.map((tier) => tier.overInputTokens));
  const isSorted = (values: readonly number[]) =>
    values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
  return [
    ...(path.split('/')[1] === modelId ? [] : [`model: "${modelId}" is not the name of the folder`]),
    ...(paths.has(`models/${modelId}.json`) ? [] : [`model: no model "${modelId}"`]),
    ...(model && !model.priceLists.includes(id)
      ? [`id: the model does not name "${id}" among its lists`]
      : []),
    ...(model && !(seller in model.sellers) ? [`seller: "${seller}" does not sell the model`] : []),
    ...(model ? checkRules(cards, model) : []),
    ...(thresholds.every(isSorted) ? [] : ['cards: the tiers of prompt length must rise']),
  ];
}

/** A price of what the model does not bill would never be used, and so is a mistake. */
function checkRules(cards: readonly Card[], { id, cache }: Model): string[] {
  const unbilled = PRICE_IDS.flatMap((priceId) => {
    const { kind, billing } = BILLABLES[priceId];
    if (kind === 'cacheWrite' && !cache?.writes.value) return [[priceId, `${id} does not bill cache writes`]];
    const cachedInBatch = kind === 'cachedInput' && billing?.tier === 'batch';
    return cachedInBatch && !cache?.inBatch.value ? [[priceId, `the discounts of ${id} do not stack`]] : [];
  }) as [PriceId, string][];
  return cards.flatMap(({ prices }, index) =>
    unbilled
      .filter(([priceId]) => prices[priceId])
      .map(([priceId, reason]) => `cards[${index}].prices.${priceId}: ${reason}`),
  );
}
