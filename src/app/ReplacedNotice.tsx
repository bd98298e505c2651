import controls from '../ui/controls/controls.module.css';

/** That an example or a blank took the place of the estimate, with the way back. */
export default function ReplacedNotice({ onUndo }: { onUndo: () => void }) {
  return (
    <p>
      <span>Replaced your estimate. </span>
      <button
        type="button"
        className={`${controls.button} ${controls.quiet}`}
        aria-label="Undo the replacement"
        onClick={onUndo}
      >
        Undo
      </button>
    </p>
  );
}
