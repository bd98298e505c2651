import { Component, type ComponentType, lazy, type ReactNode, useState } from 'react';
import controls from './controls.module.css';
import styles from './latePart.module.css';

interface Closable {
  readonly onClose?: () => void;
}

/**
 * A component that is fetched when it is first shown. Where its files can't be had, as after a release that took the old
 * ones away, or where it breaks, a notice stands in its place that tries again: the rest of the page is left as it is.
 * Until it is there it suspends.
 * @param what what is missed, as the start of a sentence: `The chart`
 */
export function latePart<Props extends object>(
  what: string,
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  // A lazy component that has failed stays so; one that is there is shared by all its places.
  let Part = lazy(load);
  return function LatePart(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const tryAgain = () => {
      Part = lazy(load);
      setAttempt(attempt + 1);
    };
    const lost = <Lost what={what} onTryAgain={tryAgain} {...closing(props)} />;
    return (
      <Boundary key={attempt} instead={lost}>
        <Part {...props} />
      </Boundary>
    );
  };
}

/** The same for what says again what can be seen elsewhere: where it can't be had, nothing stands in its place. */
export function quietPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const Part = lazy(load);
  return function QuietPart(props: Props) {
    return (
      <Boundary instead={null}>
        <Part {...props} />
      </Boundary>
    );
  };
}

/** What can be closed can be given up too. */
function closing(props: object): Closable {
  return 'onClose' in props ? { onClose: (props as Required<Closable>).onClose } : {};
}

interface LostProps extends Closable {
  what: string;
  onTryAgain: () => void;
}

/** Says that something could not be had, and tries again when it is told to. */
export function Lost({ what, onTryAgain, onClose }: LostProps) {
  return (
    <div className={styles.lost} role="alert">
      <p>{`${what} could not be loaded. Nothing that you entered is lost. If it fails again, reload the page.`}</p>
      <div className={styles.ways}>
        <button type="button" className={controls.button} onClick={onTryAgain}>
          Try again
        </button>
        {onClose && (
          <button type="button" className={`${controls.button} ${controls.quiet}`} onClick={onClose}>
            Close
          </button>
        )}
      </div>
    </div>
  );
}

/** What stands instead of a part that breaks; the rest of the page is left as it is. */
export class Boundary extends Component<{ children: ReactNode; instead: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
