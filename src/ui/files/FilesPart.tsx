import { Suspense, useRef } from 'react';
import type { ScenarioEdit } from '../../scenario/edits';
import type { Scenario } from '../../scenario/scenario';
import { latePart } from '../controls/latePart';
import section from '../controls/section.module.css';
import type { Estimated } from '../results/estimated';
import { FileItem } from './FileItem';
import styles from './FilesPart.module.css';
import { GiveFiles } from './GiveFiles';
import type { GivenFiles } from './givenFiles';
import { MeasuredWorkloads } from './MeasuredWorkloads';
import { usageResults } from './usageResults';
import { useGivenFiles } from './useGivenFiles';

const BillPart = latePart('What was billed', () => import('../bill/BillPart'));

interface Props {
  files: GivenFiles;
  asked: Estimated;
  /** What is entered, which may be a step ahead of what is asked about. */
  scenario: Scenario;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
}

/** The place where files are given, what was read of each, and what can be made of it. */
export default function FilesPart({ files, asked, scenario, onEdit }: Props) {
  const given = useGivenFiles(files);
  const chooser = useRef<HTMLButtonElement>(null);
  const results = usageResults(given);
  return (
    <div className={section.section}>
      <GiveFiles chooser={chooser} onGive={(fresh) => files.add(fresh)} />
      <p className="visually-hidden" role="status">
        {given.news}
      </p>
      {given.files.length > 0 && (
        <ul className={styles.files} aria-label="Files">
          {given.files.map((one) => (
            <FileItem
              key={one.id}
              given={one}
              files={files}
              basis={asked.basis}
              scenario={scenario}
              onEdit={onEdit}
              onRemove={() => {
                files.remove(one.id);
                chooser.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <MeasuredWorkloads results={results} scenario={scenario} onEdit={onEdit} />
      {results.length > 0 && (
        <Suspense fallback={null}>
          <BillPart results={results} asked={asked} onEdit={onEdit} />
        </Suspense>
      )}
    </div>
  );
}
