import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import type { Fault } from './laws';
import type { SweptCase } from './scenarios';

interface Simplified {
  readonly made: SweptCase;
  /** As the simplest case breaks the law; undefined where not even the first one does. */
  readonly fault: Fault | undefined;
}

/** Makes a case simpler by one thing; null where there is nothing to take. */
type Step = (made: SweptCase) => SweptCase | null;

/** A simple case that still breaks a law: workloads and fields are taken from it, one by one, as long as it does. */
export function simplified(made: SweptCase, faultOf: (made: SweptCase) => Fault | undefined): Simplified {
  let [simplest, fault] = [made, faultOf(made)];
  const take = (steps: readonly Step[]) => {
    for (const step of steps) {
      const simpler = step(simplest);
      const found = simpler && faultOf(simpler);
      if (found) [simplest, fault] = [simpler, found];
    }
  };
  if (fault) {
    take([(one) => ({ ...one, other: DEFAULT_SCENARIO }), (one) => ({ ...one, other: one.scenario })]);
    for (const side of SIDES)
      take(
        made[side].workloads.map((_, place) =>
          withoutWorkload(side, made[side].workloads.length - 1 - place),
        ),
      );
    for (const side of SIDES) take(stepsToDefaults(side, simplest[side]));
  }
  return { made: simplest, fault };
}

const SIDES = ['scenario', 'other'] as const;

type Side = (typeof SIDES)[number];

const withSide = (made: SweptCase, side: Side, patch: Partial<Scenario>): SweptCase => ({
  ...made,
  [side]: { ...made[side], ...patch },
});

function withoutWorkload(side: Side, place: number): Step {
  return (made) => {
    const { workloads } = made[side];
    if (workloads.length <= 1 || place >= workloads.length) return null;
    return withSide(made, side, { workloads: workloads.filter((_, index) => index !== place) });
  };
}

/** Each field of the estimate and of its workloads as it is by default. */
function stepsToDefaults(side: Side, { workloads }: Scenario): Step[] {
  const settings = (Object.keys(DEFAULT_SCENARIO) as (keyof Scenario)[])
    .filter((key) => key !== 'workloads')
    .map(
      (key): Step =>
        (made) => {
          const differs = JSON.stringify(made[side][key]) !== JSON.stringify(DEFAULT_SCENARIO[key]);
          return differs ? withSide(made, side, { [key]: DEFAULT_SCENARIO[key] }) : null;
        },
    );
  const fields = workloads.flatMap((_, place) =>
    (Object.keys(DEFAULT_WORKLOAD) as (keyof Workload)[]).map(
      (key): Step =>
        (made) => {
          const before = made[side].workloads[place];
          if (!before || JSON.stringify(before[key]) === JSON.stringify(DEFAULT_WORKLOAD[key])) return null;
          const simpler = { ...before, [key]: DEFAULT_WORKLOAD[key] };
          return withSide(made, side, { workloads: made[side].workloads.with(place, simpler) });
        },
    ),
  );
  return [...settings, ...fields];
}
