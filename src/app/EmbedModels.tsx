import { useId, useMemo } from 'react';
import { compareModels } from '../comparison/compareModels';
import { filterAtFirst, shownRows } from '../comparison/shownRows';
import { moveTarget, moveTargets } from '../comparison/targets';
import { useToday } from '../ui/browser/useToday';
import { ModelTable } from '../ui/move/ModelTable';
import type { Estimated } from '../ui/results/estimated';
import { moveAnswer } from '../wording/moveAnswer';
import { assumedText } from '../wording/moveSentence';
import styles from './EmbedPage.module.css';

/** The same calls on other models, in an embed that is to show them: those that its estimate names, or the first few. */
export default function EmbedModels({ scenario, basis, estimate }: Estimated) {
  const id = useId();
  const today = useToday();
  const rows = useMemo(
    () => compareModels(scenario, estimate, { here: basis, targets: moveTargets(scenario, basis) }, today),
    [scenario, basis, estimate, today],
  );
  const there = moveTarget(scenario, basis);
  const { shown } = shownRows(
    rows,
    { models: scenario.models, moveTarget: there.model.id },
    filterAtFirst(scenario),
  );
  return (
    <section className={styles.models} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        On other models
      </h2>
      <p>{moveAnswer(rows, { here: basis, there })}</p>
      <ModelTable rows={shown} scenario={scenario} estimate={estimate} here={basis} />
      <p className={styles.assumed}>{assumedText(scenario)}</p>
    </section>
  );
}
