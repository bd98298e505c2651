import { exportedFrom } from '../../exports/exported';
import type { Scenario } from '../../scenario/scenario';
import type { IsoDate } from '../../units/calendar';
import { type OpenedEstimate, SavedDialog } from '../saved/SavedDialog';
import { ExportDialog } from './ExportDialog';

interface Props {
  show: 'export' | 'saved';
  scenario: Scenario;
  pageAddress: string;
  /** The reader's date, YYYY-MM-DD. */
  today: IsoDate;
  opened: OpenedEstimate | null;
  onOpened: (opened: OpenedEstimate | null) => void;
  onOpen: (scenario: Scenario) => void;
  onClose: () => void;
}

/** The estimate as files, or among the saved ones. */
export default function Files({ show, scenario, pageAddress, today, onOpen, onClose, ...saved }: Props) {
  const exported = exportedFrom(scenario, { pageAddress, madeOn: today });
  return show === 'export' ? (
    <ExportDialog exported={exported} onOpen={onOpen} onClose={onClose} />
  ) : (
    <SavedDialog exported={exported} onOpen={onOpen} onClose={onClose} {...saved} />
  );
}
