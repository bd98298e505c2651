/** The class of the root element that lets figures be seen; without it the style sheet hides them. */
export const FIGURES_SHOWN = 'figures-shown';

/** The class of a page that has started: what its fields say counts. */
export const STARTED = 'started';

/** The class that shows the notice of a page whose script could not start, or has stopped, in the place of all that does not work. */
export const START_FAILED = 'start-failed';
