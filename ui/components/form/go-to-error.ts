/** Time form-js takes to draw errors. */
const DRAWN_AFTER_MS = 60;

/** Brings the first field with an error into view, and the keyboard to it. */
export function goToFirstError(frame: HTMLElement): void {
  setTimeout(() => {
    const field = frame.querySelector<HTMLElement>('.fjs-has-errors');
    if (!field) return;
    field.scrollIntoView({ block: 'center' });
    const typed = field.querySelector<HTMLElement>('textarea, input[type="radio"], input[type="checkbox"], .fjs-input');
    // Lists and calendars open when they get the focus, and would cover their own error.
    const opens = field.matches('.fjs-form-field-select, .fjs-form-field-datetime, .fjs-form-field-taglist');
    const target = typed && !opens ? typed : field;
    if (target === field) field.tabIndex = -1;
    target.focus({ preventScroll: true });
  }, DRAWN_AFTER_MS);
}
