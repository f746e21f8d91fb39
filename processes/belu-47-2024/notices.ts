export { kePos } from '../penugasan/notices.ts';
