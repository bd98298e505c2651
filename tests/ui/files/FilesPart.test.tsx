import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ReadingClient } from '../../../src/imports/client';
import type { Scenario, Workload } from '../../../src/scenario/scenario';
import FilesPart from '../../../src/ui/files/FilesPart';
import { GivenFiles } from '../../../src/ui/files/givenFiles';
import { jsonLines, tableText } from '../../imports/support';
import { basisBy, estimateOf, scenarioOf } from '../../support/cards';
import { newUser } from '../../support/newUser';
import { findButton, rowsOf } from '../../support/pages';
import { readingHere } from '../../support/readingPort';

const USAGE = tableText([
  ['start_time', 'model', 'num_model_requests', 'input_tokens', 'input_cached_tokens', 'output_tokens'],
  [1_759_622_400, 'gpt-4o-mini', 300, 60_000, 15_000, 6_000],
  [1_759_708_800, 'gpt-4o-mini', 300, 60_000, 15_000, 6_000],
  [1_759_708_800, 'gpt-5-mini', 7, 1_000, 0, 50],
  [1_759_708_800, 'gpt-4o-mini', 'many', 1, 0, 1],
]);

const REQUESTS = jsonLines(
  ...['a', 'b'].map((custom_id) => ({
    custom_id,
    method: 'POST',
    url: '/v1/chat/completions',
    // For the reply 3, for the message 3, its role 1, its words 993: 1,000 tokens.
    body: {
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'word '.repeat(993) }],
      max_tokens: 500,
    },
  })),
);

const EXAMPLES = jsonLines(
  ...Array.from({ length: 10 }, () => ({
    messages: [
      { role: 'system', content: 'Be brief' },
      { role: 'user', content: 'one' },
      // For the reply 3; three messages of 3 and a role; 2 + 1 + 985 words: 1,003 tokens.
      { role: 'assistant', content: 'word '.repeat(985), weight: 1 },
    ],
  })),
);

function show(workloads: readonly Partial<Workload>[] = [{}], openPort = readingHere()) {
  const user = newUser();
  const files = new GivenFiles(new ReadingClient(openPort));
  const scenarios: Scenario[] = [];
  function Page() {
    const [scenario, setScenario] = useState(scenarioOf(...workloads));
    scenarios.push(scenario);
    return (
      <FilesPart
        files={files}
        asked={{ scenario, basis: basisBy(), estimate: estimateOf(scenario) }}
        scenario={scenario}
        onEdit={(edit) => setScenario(edit)}
      />
    );
  }
  render(<Page />);
  const choose = (...chosen: File[]) =>
    act(async () => {
      fireEvent.change(screen.getByLabelText('Files', { selector: 'input' }), { target: { files: chosen } });
    });
  return { user, choose, current: () => scenarios.at(-1)?.workloads ?? [] };
}

const fileOf = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const item = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('li') as HTMLElement);
};

describe('the place for files', () => {
  it('tells of usage, of other models and of what can’t be read', async () => {
    const { choose } = show();
    await choose(fileOf('usage.csv', USAGE));
    const usage = await item('usage.csv');
    await usage.findByText(
      /^5 October 2025 to 6 October 2025 \(2 days\)\. 4 rows: 2 of GPT-4o mini, 1 not of/,
    );
    usage.getByText('GPT-4o mini: 600 requests, 120,000 input tokens (30,000 cached), 12,000 output tokens.');
    usage.getByText(/^Line 5, num_model_requests: /);
    expect(rowsOf(usage.getByRole('table', { name: /Not of GPT-4o mini/ }))).toEqual([
      ['gpt-5-mini', '7', '1,000', '50'],
    ]);
    expect(screen.getByText('usage.csv is read.')).toHaveAttribute('role', 'status');
  });

  it('makes workloads of usage, beside those there are or in their place', async () => {
    const { user, choose, current } = show([{ volume: 7 }]);
    await choose(fileOf('usage.csv', USAGE));
    await user.click(await findButton('Add as a workload'));
    // 600 requests on 2 days, of 120,000 / 600 tokens in, a quarter of them cached, and 12,000 / 600 out.
    const measured = {
      volume: 300,
      inputTokensPerRequest: 200,
      cachedSharePercent: 25,
      outputTokensPerRequest: 20,
    };
    expect(current()).toMatchObject([{ volume: 7 }, measured]);
    screen.getByText('1 workload added. Undo takes them out again.');
    await user.click(await findButton('Replace my workloads'));
    expect(current()).toMatchObject([measured]);
    expect(current()).toHaveLength(1);
  });

  it('makes no workload of a bill, whose requests nobody knows', async () => {
    const { choose } = show();
    const bill = tableText([
      ['start_time', 'amount_value', 'amount_currency', 'line_item', 'quantity', 'quantity_unit'],
      [1_759_622_400, '0.15', 'usd', 'gpt-4o-mini, input', 1_000_000, 'tokens'],
    ]);
    await choose(fileOf('bill.csv', bill));
    await screen.findByText(
      'GPT-4o mini: no requests told, 1,000,000 input tokens (0 cached), 0 output tokens.',
    );
    screen.getByText('Amounts in all: USD 0.15.');
    screen.getByText(/^No workload can be made/);
    expect(screen.queryByRole('button', { name: /^Add as/ })).not.toBeInTheDocument();
  });

  it('has no room for more than a scenario holds, and says so', async () => {
    const { choose } = show(Array.from({ length: 20 }, () => ({})));
    await choose(fileOf('usage.csv', USAGE));
    expect(await findButton('Add as a workload')).toBeDisabled();
    screen.getByText(/20 workloads at most: 1 too many/);
    expect(await findButton('Replace my workloads')).toBeEnabled();
  });

  it('prices requests for Batch, with answers as long as they may be or as long as they are said to be', async () => {
    const { user, choose, current } = show();
    await choose(fileOf('requests.jsonl', REQUESTS));
    const batch = await item('requests.jsonl');
    // 2,000 in at 0.075 and 1,000 out at 0.30 per 1M: 0.00015 + 0.0003; twice that at standard prices.
    const table = await batch.findByRole('table', { name: /1,000 output tokens at most/ });
    expect(rowsOf(table)).toEqual([
      ['In Batch', '$0.00045'],
      ['At standard prices', '$0.00090'],
    ]);
    await user.type(batch.getByLabelText('Answers of'), '100');
    // 200 out at 0.30 per 1M: 0.00006.
    expect(rowsOf(batch.getByRole('table', { name: /200 output tokens in all/ }))[0]).toEqual([
      'In Batch',
      '$0.00021',
    ]);
    await user.selectOptions(batch.getByLabelText('Sent every'), 'month');
    await user.click(batch.getByRole('button', { name: 'Add as a workload' }));
    expect(current()[1]).toMatchObject({
      volume: 2,
      volumePeriod: 'month',
      inputTokensPerRequest: 1_000,
      outputTokensPerRequest: 100,
      batchSharePercent: 100,
    });
  });

  it('prices training by each source, and fills in its tokens', async () => {
    const { user, choose, current } = show([{ name: 'A' }, { name: 'B' }]);
    await choose(fileOf('examples.jsonl', EXAMPLES));
    const training = await item('examples.jsonl');
    await training.findByText('10 examples: 10,030 tokens; the longest has 1,003.');
    // 10 examples gone through 3 times are fewer than 100, so that it is 100 / 10 times.
    const epochs = training.getByLabelText('Gone through');
    expect(epochs).toHaveValue('10');
    // 10,030 tokens twice at 0.30 and at 3.00 per 1M: 0.006018 and 0.06018.
    await user.clear(epochs);
    await user.type(epochs, '2');
    expect(rowsOf(training.getByRole('table')).map(([, price, cost]) => [price, cost])).toEqual([
      ['$0.30 per 1M tokens', '$0.00602'],
      ['$3.00 per 1M tokens', '$0.06018'],
    ]);
    await user.selectOptions(training.getByLabelText('Workload'), 'B');
    await user.click(training.getByRole('button', { name: 'Fill in the training tokens' }));
    expect(current()).toMatchObject([
      { name: 'A', trainingTokens: 0 },
      { name: 'B', trainingTokens: 10_030, trainingEpochs: 2 },
    ]);
  });

  it('takes a pasted usage, and asks of which model it is', async () => {
    const { user } = show();
    await user.click(screen.getByLabelText(/^Or paste a text/));
    await user.paste('{"prompt_tokens":30,"completion_tokens":57,"total_tokens":87}');
    await screen.findByText('It names no usage of GPT-4o mini.');
    expect(screen.getByLabelText(/^Or paste a text/)).toHaveValue('');
    await user.click(await findButton('What names no model is GPT-4o mini'));
    await screen.findByText('GPT-4o mini: 1 request, 30 input tokens (0 cached), 57 output tokens.');
    screen.getByText('Standard: 1 request a day, each of 30 input tokens and 57 output tokens.');
  });

  it('asks what a file is that may be two things', async () => {
    const { user, choose } = show();
    const table = tableText([
      ['start_time', 'input_tokens', 'output_tokens', 'amount_value', 'amount_currency'],
      [1_759_622_400, 1, 2, '0.5', 'usd'],
    ]);
    await choose(fileOf('both.csv', table));
    await user.click(await findButton('Cost export of OpenAI'));
    await screen.findByText('Amounts in all: USD 0.5.');
  });

  it('says why a file can’t be read, and takes it away again, with the focus where files are chosen', async () => {
    const { user, choose } = show();
    await choose(fileOf('usage.csv.gz', new Uint8Array([0x1f, 0x8b, 8, 0])));
    await screen.findByText('It is compressed with gzip: unpack it first.');
    await user.click(await findButton('Take away usage.csv.gz'));
    expect(screen.queryByRole('list', { name: 'Files' })).not.toBeInTheDocument();
    expect(await findButton('Choose files')).toHaveFocus();
  });

  it('says what could not be loaded, and tries again', async () => {
    let isOffline = true;
    const here = readingHere();
    const { user, choose } = show([{}], (reply, lose) => {
      if (isOffline) queueMicrotask(lose);
      return here(reply, lose);
    });
    await choose(fileOf('usage.csv', USAGE));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/could not be loaded/);
    isOffline = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByText('usage.csv is read.');
  });

  it('takes what is dropped on it', async () => {
    show();
    await act(async () => {
      fireEvent.drop(screen.getByRole('region', { name: 'Give files' }), {
        dataTransfer: { files: [fileOf('usage.csv', USAGE)] },
      });
    });
    await screen.findByText('usage.csv is read.');
  });
});
