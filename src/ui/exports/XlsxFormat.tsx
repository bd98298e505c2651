import { useState } from 'react';
import type { Exported } from '../../exports/exported';
import { fileName } from '../../exports/fileName';
import { download } from '../browser/download';
import { Lost } from '../controls/latePart';
import { Format, Take } from './Format';

interface Props {
  exported: Exported;
  /** Told what became of a download, for everybody to hear. */
  onMessage: (message: string) => void;
}

/** A workbook for spreadsheets. What writes it is fetched when it is asked for, so that no other file waits for it. */
export function XlsxFormat({ exported, onMessage }: Props) {
  const [isLost, setLost] = useState(false);
  const save = async () => {
    const { scenario, madeOn } = exported;
    setLost(false);
    onMessage('Making the XLSX file.');
    const part = await import('../../exports/workbook/estimateXlsx').catch(() => null);
    if (!part) {
      onMessage('');
      setLost(true);
      return;
    }
    const name = fileName(scenario.title, 'estimate', madeOn, 'xlsx');
    try {
      const bytes = await part.estimateXlsx(exported);
      download(name, new Blob([bytes], { type: part.XLSX_MEDIA_TYPE }));
      onMessage(`Downloaded ${name}.`);
    } catch {
      onMessage('This browser could not make the XLSX file. The CSV has the same figures.');
    }
  };
  return (
    <>
      <Format name="XLSX" use="For spreadsheets: a sheet for each thing, read alike in every country.">
        <Take word="Download" what="XLSX" onClick={save} />
      </Format>
      {isLost && <Lost what="What writes XLSX files" onTryAgain={save} />}
    </>
  );
}
