export const stateFormat = 'study.state/2';
/** Goes up whenever tallies, cursors or marks change their shape or meaning. */
export const counting = 4;

export const stateName = 'state.json';
/** Larger than any state that this program writes; a file beyond it is not one. */
export const mostBytes = 64 << 20;
