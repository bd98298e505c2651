import type { Basis } from '../../catalog/basis';
import type { ScenarioEdit } from '../../scenario/edits';
import type { Scenario } from '../../scenario/scenario';
import type { GivenFile, GivenFiles } from './givenFiles';

/** What is shown of a file needs these. */
export interface ItemProps {
  given: GivenFile;
  files: GivenFiles;
  basis: Basis;
  scenario: Scenario;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
}
