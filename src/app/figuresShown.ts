/** The class of the root element that lets figures be seen; without it the style sheet hides them. */
export const FIGURES_SHOWN = 'figures-shown';

/** The class that shows the notice of a page whose script could not start. */
export const START_FAILED = 'start-failed';
