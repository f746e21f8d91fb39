import { type Language, setLanguage, useLanguage, useText } from '../text.ts';

const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'id', name: 'Bahasa Indonesia' },
  { code: 'en', name: 'English' },
];

export function LanguageSwitch() {
  const { app } = useText();
  const current = useLanguage();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{app.language}</legend>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === current}
          onClick={() => void setLanguage(code)}
        >
          {code.toUpperCase()} <span className="visually-hidden">{name}</span>
        </button>
      ))}
    </fieldset>
  );
}
