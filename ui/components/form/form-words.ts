/** What form-js writes without asking its translator. */
const WORDS: { readonly [english: string]: string } = { Browse: 'Pilih berkas', Search: 'Cari', Select: 'Pilih' };
const DATE_PLACEHOLDER = 'hh/bb/tttt';

interface DatePicker {
  readonly config: { readonly dateFormat: string };
  set(option: string, value: unknown): void;
}
type DateInput = HTMLInputElement & { readonly _flatpickr?: DatePicker };

/** Keeps words and dates of a form Indonesian while the form draws itself; @returns how to stop. */
export function speakIndonesian(form: HTMLElement): () => void {
  const observer = new MutationObserver(() => correct(form));
  observer.observe(form, { childList: true, subtree: true, characterData: true });
  correct(form);
  return () => observer.disconnect();
}

function correct(form: HTMLElement): void {
  for (const element of form.querySelectorAll('.fjs-filepicker-button, .fjs-select-display')) {
    const words = element.firstChild;
    const ours = WORDS[words?.nodeValue ?? ''];
    if (words && ours !== undefined) words.nodeValue = ours;
  }
  for (const input of form.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    const ours = WORDS[input.placeholder];
    if (ours !== undefined) input.placeholder = ours;
  }
  for (const button of form.querySelectorAll('.fjs-repeat-row-remove')) {
    const row = /^Remove list item (\d+)$/.exec(button.getAttribute('aria-label') ?? '')?.[1];
    if (row !== undefined) button.setAttribute('aria-label', `Hapus baris ${row}`);
  }
  for (const input of form.querySelectorAll<DateInput>('.fjs-datepicker input')) writeDates(input);
}

const DATE_FORMAT = 'd/m/Y';

/** The date picker follows the browser's language; the office writes day, month, year. */
function writeDates(input: DateInput): void {
  const picker = input._flatpickr;
  if (!picker || picker.config.dateFormat === DATE_FORMAT) return;
  picker.set('locale', calendar());
  picker.set('dateFormat', DATE_FORMAT);
  input.placeholder = DATE_PLACEHOLDER;
}

/** Names of months and days as the browser knows them in Indonesian. */
function calendar(): object {
  const named = (count: number, options: Intl.DateTimeFormatOptions, day: (index: number) => Date) => {
    const format = new Intl.DateTimeFormat('id-ID', { ...options, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, index) => format.format(day(index)));
  };
  const month = (index: number) => new Date(Date.UTC(2023, index, 15));
  const weekday = (index: number) => new Date(Date.UTC(2023, 0, 1 + index));
  return {
    months: { longhand: named(12, { month: 'long' }, month), shorthand: named(12, { month: 'short' }, month) },
    weekdays: { longhand: named(7, { weekday: 'long' }, weekday), shorthand: named(7, { weekday: 'short' }, weekday) },
    firstDayOfWeek: 1,
  };
}
