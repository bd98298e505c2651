import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { collectionJson, estimateFile, estimateJson } from '../../../src/exports/estimateFile';
import { ExportDialog } from '../../../src/ui/exports/ExportDialog';
import { isoDate } from '../../../src/units/calendar';
import { scenarioOf } from '../../support/cards';
import { exportedOf, PAGE } from '../../support/exported';
import { newUser } from '../../support/newUser';
import { recordsOf } from '../../support/parseCsv';

const EXPORTED = exportedOf(scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 }));
/** Dated by its prices, as files are. */
const OTHER = exportedOf({ ...scenarioOf({ volume: 7 }), priceListDate: isoDate('2026-06-03') });

function show() {
  const saved: { name: string; text: () => Promise<string> }[] = [];
  let last: Blob;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = last;
    saved.push({ name: this.download, text: () => blob.text() });
  });
  const onOpen = vi.fn();
  const onClose = vi.fn();
  render(<ExportDialog exported={EXPORTED} onOpen={onOpen} onClose={onClose} />);
  return { user: newUser(), saved, onOpen, onClose };
}

const press = (name: string) => screen.getByRole('button', { name });
const chooser = () => screen.getByLabelText(/or drop one here/);
const jsonFile = (text: string) => new File([text], 'mine.json', { type: 'application/json' });

describe('exporting', () => {
  it.each([
    ['Download CSV', 'gpt-4o-mini-estimate-2026-11-22.csv', /^\ufeff?Row,Workload/],
    ['Download JSON', 'gpt-4o-mini-estimate-2026-11-22.json', /"format": "gpt-4o-mini-estimate"/],
    ['Download Markdown', 'gpt-4o-mini-estimate-2026-11-22.md', /^# GPT-4o mini cost estimate/],
    ['Download FOCUS CSV', 'gpt-4o-mini-focus-1.2-forecast-2026-12.csv', /^BilledCost,/],
  ])('%s gives %s and says so', async (button, name, content) => {
    const { user, saved } = show();
    await user.click(press(button));
    expect(saved.map((file) => file.name)).toEqual([name]);
    expect(await saved[0]?.text()).toMatch(content);
    expect(screen.getByRole('status')).toHaveTextContent(`Downloaded ${name}.`);
  });

  it('Download XLSX gives a workbook, once what writes it is there', async () => {
    const { user, saved } = show();
    await user.click(press('Download XLSX'));
    const name = 'gpt-4o-mini-estimate-2026-11-22.xlsx';
    expect(await screen.findByText(`Downloaded ${name}.`)).toBeInTheDocument();
    expect(saved.map((file) => file.name)).toEqual([name]);
    // As every ZIP archive begins.
    expect(await saved[0]?.text()).toMatch(/^PK/);
  });

  it('forecasts the month that is chosen', async () => {
    const { user, saved } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Month of the forecast' }), 'January 2027');
    await user.click(press('Download FOCUS CSV'));
    const [first] = recordsOf((await saved[0]?.text()) ?? '');
    expect(first).toMatchObject({
      BillingPeriodStart: '2027-01-01T00:00:00Z',
      BillingPeriodEnd: '2027-02-01T00:00:00Z',
    });
  });

  it('forecasts in the version of FOCUS that is chosen', async () => {
    const { user, saved } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Version of FOCUS' }), '1.4');
    await user.click(press('Download FOCUS CSV'));
    expect(saved.map(({ name }) => name)).toEqual(['gpt-4o-mini-focus-1.4-forecast-2026-12.csv']);
    expect(await saved[0]?.text()).toContain('ServiceProviderName');
  });

  it('copies the report, or says that it could not', async () => {
    const { user } = show();
    await user.click(press('Copy Markdown'));
    expect(await navigator.clipboard.readText()).toContain('**$18.00 a month**');
    expect(screen.getByRole('status')).toHaveTextContent('Copied the report.');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(press('Copy Markdown'));
    expect(await screen.findByText(/did not allow copying/)).toBeInTheDocument();
  });

  it('prints the page once the dialog is closed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user, onClose } = show();
    await user.click(press('Print the page'));
    expect(onClose).toHaveBeenCalled();
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  });
});

describe('opening a file', () => {
  it('puts its scenario on the page and says how to get back', async () => {
    const { user, onOpen } = show();
    await user.upload(chooser(), jsonFile(estimateJson(OTHER)));
    expect(await screen.findByText(/^Opened\. Undo brings/)).toBeInTheDocument();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(OTHER.scenario);
  });

  it('takes one that is dropped', async () => {
    const { onOpen } = show();
    fireEvent.drop(screen.getByRole('region', { name: /Open an estimate/ }), {
      dataTransfer: { files: [jsonFile(estimateJson(OTHER))] },
    });
    expect(await screen.findByText(/^Opened\./)).toBeInTheDocument();
    expect(onOpen).toHaveBeenCalledWith(OTHER.scenario);
  });

  it('names what is wrong in it, and opens the rest only when told to', async () => {
    const { user, onOpen } = show();
    const file = {
      format: 'gpt-4o-mini-estimate',
      version: 1,
      scenario: { workloads: [{ volume: -1, name: 'Kept' }] },
    };
    await user.upload(chooser(), jsonFile(JSON.stringify(file)));
    expect(await screen.findByText(/^workloads\[0\]\.volume: It can’t be under 0/)).toBeInTheDocument();
    expect(onOpen).not.toHaveBeenCalled();
    await user.click(press('Open the rest'));
    expect(onOpen).toHaveBeenCalledWith(scenarioOf({ name: 'Kept' }));
  });

  it.each([
    ['no JSON', 'hello', /mine\.json was not opened\. It is not JSON/],
    [
      'a newer version',
      JSON.stringify({ format: 'gpt-4o-mini-estimate', version: 9 }),
      /version 9 .* Reload/,
    ],
    [
      'several estimates',
      collectionJson(
        [estimateFile(OTHER), estimateFile(EXPORTED)].map((estimate) => ({ name: 'x', estimate })),
        PAGE,
      ),
      /holds 2 estimates.*“Saved”/,
    ],
  ])('refuses %s with the reason', async (_what, text, reason) => {
    const { user, onOpen } = show();
    await user.upload(chooser(), jsonFile(text));
    expect(await screen.findByText(reason)).toBeInTheDocument();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('does not read a file that no estimate could be', async () => {
    const { user, onOpen } = show();
    await user.upload(chooser(), jsonFile('x'.repeat(5_000_001)));
    expect(await screen.findByText(/too large/)).toBeInTheDocument();
    expect(onOpen).not.toHaveBeenCalled();
  });
});
