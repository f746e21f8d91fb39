import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { text } from '../text.ts';
import { useMe } from './me.ts';

const STORED_AS = 'lincah.pemberitahuan-peramban';

/** Some browsers have none, and some windows may not use them. */
const isPossible = (): boolean => 'Notification' in globalThis;

export const wantsBrowserNotices = (): boolean =>
  isPossible() && Notification.permission === 'granted' && localStorage.getItem(STORED_AS) === 'ya';

/** @returns whether the browser lets us */
export async function wantBrowserNotices(wanted: boolean): Promise<boolean> {
  localStorage.setItem(STORED_AS, wanted ? 'ya' : 'tidak');
  return !wanted || (isPossible() && (await Notification.requestPermission()) === 'granted');
}

/** Tells who works in another window that there is something new; of what, only the page says. */
export function BrowserNotices() {
  const { unreadNotices } = useMe();
  const known = useRef(unreadNotices);
  const navigate = useNavigate();
  useEffect(() => {
    const isNew = unreadNotices > known.current;
    known.current = unreadNotices;
    if (!isNew || !document.hidden || !wantsBrowserNotices()) return;
    const told = new Notification('Lincah', { body: text().notices.arrived(unreadNotices), tag: STORED_AS });
    told.onclick = () => {
      window.focus();
      void navigate('/pemberitahuan');
      told.close();
    };
  }, [unreadNotices, navigate]);
  return null;
}
