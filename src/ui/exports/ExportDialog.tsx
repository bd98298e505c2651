import { type ReactNode, useState } from 'react';
import { estimateCsv } from '../../exports/estimateCsv';
import { estimateJson } from '../../exports/estimateFile';
import type { Exported } from '../../exports/exported';
import { type FileKind, fileName } from '../../exports/fileName';
import { focusCsv } from '../../exports/focusCsv';
import { estimateReport } from '../../exports/report';
import type { Scenario } from '../../scenario/scenario';
import { monthOf } from '../../units/calendar';
import { formatDate } from '../../units/format';
import { shutdownsOf } from '../../wording/shutdown';
import { downloadText } from '../browser/download';
import controls from '../controls/controls.module.css';
import { Dialog } from '../controls/Dialog';
import share from '../controls/dialogs.module.css';
import { Fold } from '../controls/Fold';
import { OpenFile } from '../saved/OpenFile';
import { ChartFiles } from './ChartFiles';
import { comingMonths } from './comingMonths';
import styles from './ExportDialog.module.css';

interface Props {
  exported: Exported;
  /** Puts a scenario that was read from a file in the place of the one on the page. */
  onOpen: (scenario: Scenario) => void;
  onClose: () => void;
}

/** The estimate as files of several kinds, and the way back in for its JSON. */
export function ExportDialog({ exported, onOpen, onClose }: Props) {
  const [message, setMessage] = useState('');
  const { madeOn } = exported;
  const months = comingMonths(madeOn);
  const [chosen, setChosen] = useState(0);
  const month = months[chosen]?.month ?? monthOf(madeOn);

  const save = (kind: FileKind, date: string, extension: string, text: string, mediaType: string) => {
    const name = fileName(exported.scenario.title, kind, date, extension);
    downloadText(name, text, mediaType);
    setMessage(`Downloaded ${name}.`);
  };
  const copyReport = async () => {
    try {
      await navigator.clipboard.writeText(estimateReport(exported));
      setMessage('Copied the report.');
    } catch {
      setMessage('The browser did not allow copying. Download the report instead.');
    }
  };
  const print = () => {
    onClose();
    // Once the dialog is gone from the page.
    setTimeout(() => window.print());
  };

  return (
    <Dialog title="Export this estimate" onClose={onClose}>
      <div className={styles.formats}>
        <Format name="CSV" use="For a spreadsheet: every line, the totals and what they rest on.">
          <Button
            word="Download"
            what="CSV"
            onClick={() => save('estimate', madeOn, 'csv', estimateCsv(exported), 'text/csv')}
          />
        </Format>
        <Format name="JSON" use="Opens again here, and in programs: its schema is published.">
          <Button
            word="Download"
            what="JSON"
            onClick={() => save('estimate', madeOn, 'json', estimateJson(exported), 'application/json')}
          />
        </Format>
        <Format name="Markdown" use="A report for a ticket, a wiki or a pull request.">
          <Button
            word="Download"
            what="Markdown"
            onClick={() => save('estimate', madeOn, 'md', estimateReport(exported), 'text/markdown')}
          />
          <Button word="Copy" what="Markdown" onClick={copyReport} />
        </Format>
        <Format
          name="FOCUS"
          use={`A month’s forecast for FinOps tools, in the columns of FOCUS 1.2. ${endText(exported)}`}
        >
          <select
            className={controls.select}
            aria-label="Month of the forecast"
            value={month}
            onChange={(event) => setChosen(event.target.selectedIndex)}
          >
            {months.map((option) => (
              <option key={option.month} value={option.month}>
                {option.label}
              </option>
            ))}
          </select>
          <Button
            word="Download"
            what="FOCUS CSV"
            onClick={() => save('focus-forecast', month, 'csv', focusCsv(exported, month), 'text/csv')}
          />
        </Format>
        <Format
          name="Print or PDF"
          use="A sheet to sign on A4 or Letter, and behind it what the figure is made of."
        >
          <Button word="Print" what="the page" onClick={print} />
        </Format>
      </div>
      <Fold summary="Charts as SVG or PNG">
        <ChartFiles exported={exported} onMessage={setMessage} />
      </Fold>
      <OpenFile
        label="Open an estimate from a JSON file"
        onMessage={setMessage}
        onRead={([first, ...others]) => {
          if (!first || others.length > 0) {
            setMessage(`The file holds ${others.length + 1} estimates. Import it under “Saved”.`);
            return;
          }
          onOpen(first.scenario);
          setMessage('Opened. Undo brings the estimate from before back.');
        }}
      />
      <p role="status" className={share.note}>
        {message}
      </p>
    </Dialog>
  );
}

function Format({ name, use, children }: { name: string; use: string; children: ReactNode }) {
  return (
    <section className={styles.format} aria-label={name}>
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={share.note}>{use}</p>
      </div>
      <div className={styles.actions}>{children}</div>
    </section>
  );
}

/** The name of the format is read out with the word that is shown. */
function Button({ word, what, onClick }: { word: string; what: string; onClick: () => void }) {
  return (
    <button type="button" className={controls.button} aria-label={`${word} ${what}`} onClick={onClick}>
      {word}
    </button>
  );
}

function endText({ basis, madeOn }: Exported): string {
  const [first] = shutdownsOf(basis, madeOn);
  return first ? `${first.event} on ${formatDate(first.date)}.` : '';
}
