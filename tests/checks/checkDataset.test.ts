import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/checks/checkDataset';
import { files, valueAt, without, withValue } from './doctored';

const DOCUMENTS = 'price-lists/gpt-4o-mini/documents.json';
const INPUT_PRICE = ['cards', 0, 'prices', 'base.standard.input', 'usd'];

describe('the dataset', () => {
  it('is there', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([DOCUMENTS, 'models/gpt-4o-mini.json', 'facts.json', 'sources.json']),
    );
  });

  it('is sound', () => {
    expect(checkDataset(files)).toEqual([]);
  });
});

describe('a price that cannot be one', () => {
  it.each([
    ['negative', -0.15, 'never negative'],
    ['absurdly high', 1000.5, 'taken for a slip'],
    ['finer than any list', 1e-7, 'finer than a price'],
    ['text', '0.15', 'number'],
    ['missing', null, 'number'],
  ])('is named with file, path and reason when it is %s', (_, price, reason) => {
    const problems = checkDataset(withValue(DOCUMENTS, INPUT_PRICE, price));
    expect(problems).toEqual([
      expect.stringMatching(
        /^price-lists\/gpt-4o-mini\/documents\.json: cards\[0\]\.prices\.base\.standard\.input\.usd: /,
      ),
    ]);
    expect(problems[0]).toContain(reason);
  });

  it('may be 0 and may be as much as 1,000 USD per 1M tokens', () => {
    expect(checkDataset(withValue(DOCUMENTS, INPUT_PRICE, 0))).toEqual([]);
    expect(checkDataset(withValue(DOCUMENTS, INPUT_PRICE, 1000))).toEqual([]);
  });
});

describe('a price of hosting or a tool that cannot be one', () => {
  it.each([
    ['price-lists/gpt-4o-mini/azure-global.json', ['cards', 1, 'prices', 'hosting', 'usd']],
    ['price-lists/gpt-4o-mini/openai.json', ['cards', 2, 'prices', 'webSearch', 'usd']],
  ] as const)('is named in %s', (file, path) => {
    expect(checkDataset(withValue(file, path, -1))).toEqual([expect.stringContaining('never negative')]);
    expect(checkDataset(withValue(file, path, 10_001))).toEqual([expect.stringContaining('slip')]);
    expect(checkDataset(withValue(file, path, 10_000))).toEqual([]);
  });
});

describe('a source that nobody has described', () => {
  it.each([
    [DOCUMENTS, ['cards', 0, 'prices', 'training', 'source'], 'cards[0].prices.training.source'],
    ['facts.json', [1, 'claims', 1, 'source'], '[1].claims[1].source'],
    ['models/gpt-4o-mini.json', ['context', 'windowTokens', 'source'], 'context.windowTokens.source'],
    [
      'models/gpt-4o-mini.json',
      ['sellers', 'openai', 'usageTiers', 'source'],
      'sellers.openai.usageTiers.source',
    ],
    [
      'price-lists/gpt-4o-mini/openai.json',
      ['cards', 2, 'prices', 'webSearch', 'source'],
      'cards[2].prices.webSearch.source',
    ],
    [
      'price-lists/gpt-4o-mini/azure-global.json',
      ['cards', 1, 'prices', 'hosting', 'source'],
      'cards[1].prices.hosting.source',
    ],
    ['models/gpt-4o.json', ['images', 'tilePx', 'source'], 'images.tilePx.source'],
    ['presets.json', [0, 'source'], '[0].source'],
    ['models/gpt-6-luna.json', ['dates', 0, 'source'], 'dates[0].source'],
  ])('is named where %s cites it', (file, path, shown) => {
    expect(checkDataset(withValue(file, path, 'hearsay'))).toEqual([
      `${file}: ${shown}: no source "hearsay" in sources.json`,
    ]);
  });
});

describe('an id that stands twice', () => {
  it.each(['facts.json', 'presets.json', 'questions.json', 'sources.json'])('is named in %s', (file) => {
    const first = valueAt(file, [0, 'id']);
    const problems = checkDataset(withValue(file, [1, 'id'], first));
    expect(problems).toContain(`${file}: [1].id: "${first}" stands twice`);
  });

  it('is that of another seller than it stands under', () => {
    expect(checkDataset(withValue('sellers.json', ['azure', 'id'], 'openai'))).toContain(
      'sellers.json: azure: id: "openai" is not what it stands under',
    );
  });

  it('is named in a list within a file', () => {
    const problems = checkDataset(withValue('models/gpt-4o-mini.json', ['dates', 1, 'id'], 'release-date'));
    expect(problems).toContain('models/gpt-4o-mini.json: dates[1].id: "release-date" stands twice');
  });
});

describe('a file', () => {
  it.each(['facts.json', 'presets.json', 'questions.json', 'sellers.json', 'sources.json'])(
    '%s is missed when it is missing',
    (file) => {
      expect(checkDataset(without(file))).toContain(`${file}: is missing`);
    },
  );

  it('is named when its name is not its id', () => {
    const problems = checkDataset({
      ...without(DOCUMENTS),
      'price-lists/gpt-4o-mini/papers.json': files[DOCUMENTS] ?? '',
    });
    expect(problems).toEqual([
      'price-lists/gpt-4o-mini/papers.json: id: "documents" is not the name of the file',
      'models/gpt-4o-mini.json: priceLists: no list "documents"',
    ]);
  });

  it('is named when nothing is known of such files', () => {
    expect(checkDataset({ ...files, 'notes.json': '[]' })).toEqual([
      'notes.json: no schema is known for this file',
    ]);
    expect(checkDataset({ ...files, 'price-lists/documents.json': '{}' })).toEqual([
      'price-lists/documents.json: no schema is known for this file',
    ]);
  });

  it('is named when it is not JSON', () => {
    const problems = checkDataset({ ...files, 'presets.json': '[{"id": }]' });
    expect(problems).toEqual([expect.stringMatching(/^presets\.json: is not JSON \(.+\)$/)]);
  });

  it.each(['presets.json', 'questions.json'])('may not be empty: %s', (file) => {
    expect(checkDataset({ ...files, [file]: '[]' })).toEqual([expect.stringContaining(`${file}: (top): `)]);
  });

  it('has every fault in it named, not just the first', () => {
    const oneFault = withValue(DOCUMENTS, INPUT_PRICE, -1);
    const problems = checkDataset(
      withValue('models/gpt-4o-mini.json', ['context', 'outputTokens', 'value'], -1, oneFault),
    );
    expect(problems).toHaveLength(2);
  });
});

describe('a key that the schema does not have', () => {
  it.each([
    [
      DOCUMENTS,
      ['cards', 0, 'prices', 'base.standard.input', 'discount'],
      'cards[0].prices.base.standard.input',
    ],
    ['facts.json', [0, 'claims', 0, 'discount'], '[0].claims[0]'],
    ['models/gpt-4o-mini.json', ['discount'], '(top)'],
  ])('is named in %s', (file, path, shown) => {
    const [problem, ...others] = checkDataset(withValue(file, path, 1));
    expect(others).toEqual([]);
    expect(problem).toContain(`${file}: ${shown}: `);
    expect(problem).toContain('"discount"');
  });

  it('is named when it is a price of what nobody bills', () => {
    const [problem] = checkDataset(withValue(DOCUMENTS, ['cards', 0, 'prices', 'base.flex.input'], 1));
    expect(problem).toContain(`${DOCUMENTS}: cards[0].prices`);
    expect(problem).toContain('base.flex.input');
  });
});

describe('a price list', () => {
  const LUNA = 'price-lists/gpt-6-luna/openai.json';

  it('has no cached price in Batch where the discounts of the model do not stack', () => {
    const cached = valueAt(DOCUMENTS, ['cards', 0, 'prices', 'base.standard.cachedInput']);
    const path = ['cards', 0, 'prices', 'base.batch.cachedInput'];
    expect(checkDataset(withValue(DOCUMENTS, path, cached))).toEqual([
      `${DOCUMENTS}: cards[0].prices.base.batch.cachedInput: the discounts of gpt-4o-mini do not stack`,
    ]);
  });

  it('has no price of writing to the cache where the model does not bill it', () => {
    const cached = valueAt(DOCUMENTS, ['cards', 0, 'prices', 'base.standard.cachedInput']);
    const path = ['cards', 0, 'prices', 'base.standard.cacheWrite'];
    expect(checkDataset(withValue(DOCUMENTS, path, cached))).toEqual([
      `${DOCUMENTS}: cards[0].prices.base.standard.cacheWrite: gpt-4o-mini does not bill cache writes`,
    ]);
  });

  it('is of the model of its folder, and of a seller that is known', () => {
    expect(checkDataset(withValue(LUNA, ['model'], 'gpt-4o'))).toContain(
      `${LUNA}: model: "gpt-4o" is not the name of the folder`,
    );
    expect(checkDataset(withValue(LUNA, ['model'], 'gpt-9'))).toContain(`${LUNA}: model: no model "gpt-9"`);
    expect(checkDataset(withValue(LUNA, ['seller'], 'nobody'))).toEqual([
      `${LUNA}: seller: "nobody" does not sell the model`,
    ]);
  });

  it('is named by its model', () => {
    expect(checkDataset(withValue('models/gpt-4o.json', ['priceLists'], []))).toEqual([
      'price-lists/gpt-4o/openai.json: id: the model does not name "openai" among its lists',
      'models/gpt-4o.json: priceLists: a model needs one',
    ]);
  });

  it('has its tiers of prompt length in order', () => {
    const [tier] = valueAt(LUNA, ['cards', 0, 'promptTiers']) as unknown[];
    expect(checkDataset(withValue(LUNA, ['cards', 0, 'promptTiers'], [tier, tier]))).toEqual([
      `${LUNA}: cards: the tiers of prompt length must rise`,
    ]);
  });
});

describe('a source', () => {
  it('may be cited by a card alone, and is named when nothing cites it', () => {
    const sources = JSON.parse(files['sources.json'] ?? '[]');
    const idle = { id: 'idle', kind: 'record', title: 'Idle', address: null, date: '2026-01' };
    const added = withValue('sources.json', [sources.length], idle);
    expect(checkDataset(added)).toEqual([
      `sources.json: [${sources.length}].id: "idle" is a source that nothing cites`,
    ]);
    const path = ['cards', 0, 'prices', 'base.standard.input', 'source'];
    expect(checkDataset(withValue(DOCUMENTS, path, 'idle', added))).toEqual([]);
  });
});

describe('the cards of a list', () => {
  const OPENAI = 'price-lists/gpt-4o-mini/openai.json';

  it.each(['2024-07-18', '2024-07-17'])('are out of order when the second is of %s', (date) => {
    // The first card is of 2024-07-18; the second has to be later.
    expect(checkDataset(withValue(OPENAI, ['cards', 1, 'date'], date))).toEqual([
      `${OPENAI}: cards[1].date: must be later than the card before it (2024-07-18)`,
    ]);
  });

  it('cannot have been checked before they were made', () => {
    expect(checkDataset(withValue(OPENAI, ['cards', 0, 'checked'], '2024-07-17'))).toEqual([
      `${OPENAI}: cards[0].checked: is before the date of the card`,
    ]);
  });

  it('have real dates', () => {
    const problems = checkDataset(withValue(OPENAI, ['cards', 1, 'date'], '2024-02-30'));
    expect(problems).toContainEqual(expect.stringContaining(`${OPENAI}: cards[1].date: `));
  });

  it('are at least one', () => {
    expect(checkDataset(withValue(OPENAI, ['cards'], []))).toEqual([
      expect.stringMatching(/^price-lists\/gpt-4o-mini\/openai\.json: cards: /),
    ]);
  });
});
