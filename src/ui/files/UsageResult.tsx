import { THIS_MODEL } from '../../catalog/models';
import type { ImportResult } from '../../imports/importResult';
import type { UsageFormat } from '../../imports/recognise';
import controls from '../controls/controls.module.css';
import section from '../controls/section.module.css';
import { Ending } from './Ending';
import styles from './FilesPart.module.css';
import type { ItemProps } from './itemProps';
import { OtherModels } from './OtherModels';
import { Problems } from './Problems';
import { billedText, noteTexts, rowsText, spanText, usageText } from './usageText';

interface Props extends Pick<ItemProps, 'given' | 'files'> {
  result: ImportResult;
  format: UsageFormat;
}

/** What a file of usage or of a bill says: of this model, of others, and what could not be told. */
export function UsageResult({ given, files, result, format }: Props) {
  const usage = usageText(result);
  const billed = billedText(result);
  const notes = noteTexts(result);
  const isUntold = (result.notes['model-not-told'] ?? 0) > 0;
  return (
    <div className={styles.result}>
      <Ending of={result.ending} />
      <p>{`${result.days ? `${spanText(result.days)}. ` : 'No days are told. '}${rowsText(result.rows)}`}</p>
      <p>{usage ?? `It names no usage of ${THIS_MODEL.title}.`}</p>
      {billed !== null && <p>{billed}</p>}
      {isUntold && (
        <button
          type="button"
          className={controls.button}
          onClick={() => files.readAgain(given.id, { format, untoldModel: THIS_MODEL.id })}
        >
          {`What names no model is ${THIS_MODEL.title}`}
        </button>
      )}
      {notes.map((note) => (
        <p key={note} className={section.note}>
          {note}
        </p>
      ))}
      <Problems {...result} noun="problem" />
      {result.others.length > 0 && <OtherModels others={result.others} withTokens />}
    </div>
  );
}
