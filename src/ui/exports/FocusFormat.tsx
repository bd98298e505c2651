import { useState } from 'react';
import type { Exported } from '../../exports/exported';
import type { FileKind } from '../../exports/fileName';
import { FOCUS_VERSIONS, type FocusVersion } from '../../exports/focusColumns';
import { focusCsv } from '../../exports/focusCsv';
import { monthOf, type YearMonth } from '../../units/calendar';
import { formatDate } from '../../units/format';
import { shutdownsOf } from '../../wording/shutdown';
import controls from '../controls/controls.module.css';
import { comingMonths } from './comingMonths';
import { Format, Take } from './Format';

interface Props {
  exported: Exported;
  onSave: (file: { kind: FileKind; month: YearMonth; text: string }) => void;
}

/** A month's forecast for FinOps tools, of the month and in the version that are chosen. */
export function FocusFormat({ exported, onSave }: Props) {
  const { madeOn } = exported;
  const months = comingMonths(madeOn);
  const [chosen, setChosen] = useState(0);
  const [version, setVersion] = useState<FocusVersion>(FOCUS_VERSIONS[0]);
  const month = months[chosen]?.month ?? monthOf(madeOn);
  return (
    <Format
      name="FOCUS"
      use={`A month’s forecast for FinOps tools. Most take version 1.2. ${endText(exported)}`}
    >
      <select
        className={controls.select}
        aria-label="Version of FOCUS"
        value={version}
        onChange={(event) => setVersion(FOCUS_VERSIONS[event.target.selectedIndex] ?? FOCUS_VERSIONS[0])}
      >
        {FOCUS_VERSIONS.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
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
      <Take
        word="Download"
        what="FOCUS CSV"
        onClick={() =>
          onSave({ kind: `focus-${version}-forecast`, month, text: focusCsv(exported, month, version) })
        }
      />
    </Format>
  );
}

function endText({ basis, madeOn }: Exported): string {
  const [first] = shutdownsOf(basis, madeOn);
  return first ? `${first.event} on ${formatDate(first.date)}.` : '';
}
