import { localPath } from '../forms/paths.ts';
import { jsonAnswer, seeOther } from './respond.ts';
import type { Exchange } from './route.ts';

/** “We have it”: 202 for programs, the way to a page that says thanks for people. Always the same, whatever became of it. */
export function received({ snapshot, lang, json }: Exchange, page: `/${string}`): Response {
  if (json) return jsonAnswer({ received: true }, { status: 202 });
  return seeOther(localPath(snapshot.site.data.languages, lang, page));
}
