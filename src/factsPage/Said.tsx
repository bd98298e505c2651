import type { Claim, Fact } from '../catalog/schema';
import { sourceOf } from '../catalog/sources';
import { sayingsOf } from '../facts/sayings';
import { FactLink } from './FactLink';
import styles from './page.module.css';

interface Props {
  fact: Fact;
  /** Whether those who say it are named even where all say the same. */
  withSources?: boolean;
  /** Whether what is said leads to the fact: where nothing beside it does. */
  linked?: boolean;
}

/** All that is said of a fact; who says what is named at least where they differ. */
export function Said({ fact, withSources = false, linked = false }: Props) {
  const sayings = sayingsOf(fact);
  return (
    <ul>
      {sayings.map(({ text, claims }) => (
        <li key={text}>
          {linked ? <FactLink id={fact.id}>{text}</FactLink> : text}
          {(withSources || sayings.length > 1) && <span className={styles.note}> {namesOf(claims)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Who makes these claims, each once. */
function namesOf(claims: readonly Claim[]): string {
  const names = claims.map(({ source }) => sourceOf(source).shortTitle ?? sourceOf(source).title);
  return [...new Set(names)].join('; ');
}
