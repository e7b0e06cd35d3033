import { html, written } from '../forms/html.ts';
import { localPath } from '../forms/paths.ts';
import { messages } from '../i18n/messages.ts';
import { Problem } from './errors.ts';
import { logLine } from './log.ts';
import { jsonAnswer, pageAnswer } from './respond.ts';
import type { Exchange, Route } from './route.ts';
import { typedValues } from './typed.ts';
import { typedAgain } from './typed-again.ts';

/** Seconds after which an outage is worth another try. */
const retryAfter = '30';

/** Statuses at which the very same post may succeed a little later. */
const worthAnotherTry = new Set([429, 503]);

/** Whatever was not thrown on purpose is an outage to the visitor, and a line in the log. */
function asProblem(route: Route, { dependencies }: Exchange, error: unknown): Problem {
  if (error instanceof Problem) return error;
  dependencies.log(logLine(route.name, error));
  return new Problem('unavailable', { headers: { 'Retry-After': retryAfter } });
}

/** The answer to a problem: JSON, or a page that keeps what was typed. */
export async function problemAnswer(route: Route, exchange: Exchange, error: unknown): Promise<Response> {
  const problem = asProblem(route, exchange, error);
  const { lang, snapshot } = exchange;
  const words = messages(lang).forms.pages;
  const page: { title: string; text?: string; textNothingTyped?: string } = words[problem.problem];
  const values = typedValues(exchange.fields);
  const isPost = exchange.request.method === 'POST';
  const text = problem.text ?? (isPost ? page.text : (page.textNothingTyped ?? page.text)) ?? page.title;
  const options = { status: problem.status, headers: problem.headers, secret: route.secret };
  if (exchange.json) {
    const error = problem.fields ? messages(lang).forms.errorTitle(Object.keys(problem.fields).length) : text;
    return jsonAnswer({ error, fields: problem.fields ?? {} }, options);
  }
  const wrong = { values, errors: problem.fields, problem: problem.fields ? undefined : text };
  const filled = isPost && Object.keys(values).length > 0;
  const form = filled ? (problem.form ?? (await route.again?.(exchange, wrong, problem))) : undefined;
  const home = localPath(snapshot.site.data.languages, lang, '/');
  const main = html`${
    form === undefined
      ? html`<p>${text}</p>${filled && typedAgain(exchange, values, worthAnotherTry.has(problem.status))}`
      : written(form)
  }
<p><a href="${home}">${words.back}</a></p>`;
  return pageAnswer(exchange, { lang, title: page.title, main }, options);
}
