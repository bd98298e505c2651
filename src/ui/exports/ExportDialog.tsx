import { useState } from 'react';
import { estimateCsv } from '../../exports/estimateCsv';
import { estimateJson } from '../../exports/estimateFile';
import type { Exported } from '../../exports/exported';
import { type FileKind, fileName } from '../../exports/fileName';
import { estimateReport } from '../../exports/report';
import type { Scenario } from '../../scenario/scenario';
import { downloadText } from '../browser/download';
import { Dialog } from '../controls/Dialog';
import share from '../controls/dialogs.module.css';
import { Fold } from '../controls/Fold';
import { OpenFile } from '../saved/OpenFile';
import { ChartFiles } from './ChartFiles';
import styles from './ExportDialog.module.css';
import { FocusFormat } from './FocusFormat';
import { Format, Take } from './Format';
import { XlsxFormat } from './XlsxFormat';

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
        <XlsxFormat exported={exported} onMessage={setMessage} />
        <Format
          name="CSV"
          use="For programs. Spreadsheets in many countries misread its decimal points: take XLSX there."
        >
          <Take
            word="Download"
            what="CSV"
            onClick={() => save('estimate', madeOn, 'csv', estimateCsv(exported), 'text/csv')}
          />
        </Format>
        <Format name="JSON" use="Opens again here, and in programs: its schema is published.">
          <Take
            word="Download"
            what="JSON"
            onClick={() => save('estimate', madeOn, 'json', estimateJson(exported), 'application/json')}
          />
        </Format>
        <Format name="Markdown" use="A report for a ticket, a wiki or a pull request.">
          <Take
            word="Download"
            what="Markdown"
            onClick={() => save('estimate', madeOn, 'md', estimateReport(exported), 'text/markdown')}
          />
          <Take word="Copy" what="Markdown" onClick={copyReport} />
        </Format>
        <FocusFormat
          exported={exported}
          onSave={({ kind, month, text }) => save(kind, month, 'csv', text, 'text/csv')}
        />
        <Format
          name="Print or PDF"
          use="A sheet to sign on A4 or Letter, and behind it what the figure is made of."
        >
          <Take word="Print" what="the page" onClick={print} />
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
