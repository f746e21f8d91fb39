import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { MAIL_WAYS, type MailWay } from '../../../api/contract/notices.ts';
import { commands } from '../../commands.ts';
import { wantBrowserNotices, wantsBrowserNotices } from '../../components/browser-notices.ts';
import { Field } from '../../components/field.tsx';
import { InlineProblem } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

/** How one is told of notices besides this page: by mail, where an address is on record, and by the browser. */
export function HowTold() {
  return (
    <section className="card how-told">
      <ByMail />
      <ByBrowser />
    </section>
  );
}

function ByMail() {
  const { notices } = useText();
  const client = useQueryClient();
  const { data } = useQuery(queries.mailPreference);
  const choose = useMutation({
    mutationFn: commands.chooseMail,
    onSuccess: () => {
      showToast(text().notices.mailKept);
      return client.invalidateQueries({ queryKey: queries.mailPreference.queryKey });
    },
  });
  if (!data || data.surel === null) return null;
  return (
    <>
      <Field label={notices.mail} hint={notices.mailTo(data.surel)}>
        <select
          value={choose.isPending ? choose.variables : data.cara}
          onChange={({ target }) => choose.mutate(target.value as MailWay)}
        >
          {MAIL_WAYS.map((way) => (
            <option key={way} value={way}>
              {notices.mailWays[way]}
            </option>
          ))}
        </select>
      </Field>
      <InlineProblem error={choose.error} />
    </>
  );
}

function ByBrowser() {
  const { notices } = useText();
  const [isWanted, setWanted] = useState(wantsBrowserNotices);
  const change = async (wanted: boolean): Promise<void> => {
    const isAllowed = await wantBrowserNotices(wanted);
    setWanted(wanted && isAllowed);
    if (!isAllowed) showToast(text().notices.browserRefused);
  };
  return (
    <label className="tick">
      <input type="checkbox" checked={isWanted} onChange={({ target }) => void change(target.checked)} />
      {notices.browser}
    </label>
  );
}
