/**
 * Loaded before a program (`node --import`): its clock is wrong by as many milliseconds as the file CLOCK_FILE says, from
 * one moment to the next. The steady clock, `performance`, goes on as ever.
 */
import { readFileSync } from 'node:fs';

const Right = Date;
const now = () => Right.now() + Number(readFileSync(process.env.CLOCK_FILE ?? '', 'utf8'));

globalThis.Date = new Proxy(Right, {
  apply: () => new Right(now()).toString(),
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
