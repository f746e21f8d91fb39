export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="7" className="wordmark-field" />
        <path d="M10 7v14.5a2.5 2.5 0 0 0 2.5 2.5H23" className="wordmark-letter" />
        <path d="m16 15 3 3 6-7" className="wordmark-tick" />
      </svg>
      Lincah
    </span>
  );
}
