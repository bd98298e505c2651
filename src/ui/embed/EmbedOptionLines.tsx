import { useId, useState } from 'react';
import { PAGE_ACCENT, readableAccent } from '../../embed/accent';
import { BACKGROUNDS, type Background } from '../../embed/lookOptions';
import { type EmbedOptions, FIELD_STATES, LAYOUTS, PARTS, type Part } from '../../embed/options';
import { THEMES, type Theme } from '../../embed/protocol';
import controls from '../controls/controls.module.css';
import share from '../controls/dialogs.module.css';
import { ChecksLine } from './ChecksLine';
import { ChoiceLine } from './ChoiceLine';
import styles from './EmbedDialog.module.css';

interface Props {
  options: EmbedOptions;
  onChange: (options: EmbedOptions) => void;
}

const THEME_LABELS = { auto: 'as its page', light: 'always light', dark: 'always dark' } as const;
const BACKGROUND_LABELS: Readonly<Record<Background, string>> = {
  paper: 'paper, as here',
  bordered: 'plain, with a border',
  clear: 'that of its page',
};
const LAYOUT_LABELS = { full: 'full', compact: 'compact' } as const;
const FIELD_LABELS = {
  open: 'can be changed',
  locked: 'can be seen only',
  hidden: 'are left out',
} as const;
const PART_LABELS: Readonly<Record<Part, string>> = {
  split: 'Split of the month',
  figures: 'Per request, per year',
  models: 'Other models',
};

/** The choices of how an embed is to look. */
export function EmbedOptionLines({ options, onChange }: Props) {
  const colourId = useId();
  const [lastColour, setLastColour] = useState(PAGE_ACCENT);
  const patch = (change: Partial<EmbedOptions>) => onChange({ ...options, ...change });
  const pick = (digits: string) => {
    setLastColour(digits);
    patch({ accent: digits });
  };
  return (
    <>
      <ChoiceLine
        label="Theme"
        value={options.theme}
        choices={THEMES}
        labels={THEME_LABELS}
        onChange={(theme) => patch({ theme })}
      />
      <ChoiceLine
        label="Background"
        value={options.background}
        choices={BACKGROUNDS}
        labels={BACKGROUND_LABELS}
        onChange={(background) => patch({ background })}
      />
      <ChoiceLine
        label="Layout"
        value={options.layout}
        choices={LAYOUTS}
        labels={LAYOUT_LABELS}
        onChange={(layout) => patch({ layout })}
      />
      <ChoiceLine
        label="Fields"
        value={options.fields}
        choices={FIELD_STATES}
        labels={FIELD_LABELS}
        onChange={(fields) => patch({ fields })}
      />
      <ChecksLine label="Shows">
        {PARTS.map((part) => (
          <label key={part} className={controls.check}>
            <input
              type="checkbox"
              checked={options.show.includes(part)}
              onChange={({ target }) =>
                patch({
                  show: PARTS.filter((shown) =>
                    shown === part ? target.checked : options.show.includes(shown),
                  ),
                })
              }
            />
            <span>{PART_LABELS[part]}</span>
          </label>
        ))}
      </ChecksLine>
      <div className={styles.line}>
        <label htmlFor={colourId}>Accent</label>
        <div className={styles.accent}>
          <label className={controls.check}>
            <input
              type="checkbox"
              checked={options.accent !== null}
              onChange={({ target }) => patch({ accent: target.checked ? lastColour : null })}
            />
            A colour of your own
          </label>
          <input
            id={colourId}
            type="color"
            className={styles.colour}
            disabled={options.accent === null}
            value={`#${lastColour}`}
            onChange={({ target }) => pick(target.value.slice(1))}
          />
          {options.accent !== null && <AccentNote digits={options.accent} theme={options.theme} />}
        </div>
      </div>
    </>
  );
}

const CHANGES = { light: 'darkened', dark: 'lightened' } as const;

/** What is done to a colour that can't be read as it is on the pages of a theme. */
function AccentNote({ digits, theme }: { digits: string; theme: Theme }) {
  const readable = readableAccent(digits);
  const pages = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  const changes = pages
    .filter((page) => readable[page] !== `#${digits}`)
    .map((page) => `${CHANGES[page]} to ${readable[page]} on the ${page} page`);
  return (
    <p className={share.note} role="status">
      {changes.length === 0
        ? `It can be read ${pages.map((page) => `on the ${page} page`).join(' and ')}.`
        : `So that text in it can be read, it is ${changes.join(' and ')}.`}
    </p>
  );
}
