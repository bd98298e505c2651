import type { Estimate } from '../../engine/estimate';
import { workloadLabel } from '../../scenario/scenario';
import { warningText } from '../../wording/warningText';
import { warningKey } from './useLastChange';

interface Props {
  estimate: Estimate;
  /** The keys of those that have come up. */
  appeared: readonly string[];
}

/** The warnings that have come up, in words, each with its workload where there are several. */
export default function AppearedWarnings({ estimate: { workloads }, appeared }: Props) {
  return workloads.flatMap(({ workload, warnings }, index) =>
    warnings
      .filter((warning) => appeared.includes(warningKey(index, warning)))
      .map((warning) => (
        <span key={warningKey(index, warning)}>
          {workloads.length > 1 && <bdi>{`${workloadLabel(workload, index + 1)}: `}</bdi>}
          <span>{`${warningText(warning).text} `}</span>
        </span>
      )),
  );
}
