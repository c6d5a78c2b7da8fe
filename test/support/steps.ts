import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/**
 * How many blocks of code (functions, bodies of loops, branches) a call runs through, as V8 counts them: a measure of work that no busy
 * machine can disturb: the same call gives the same number. What native functions and regular expressions do inside is not counted.
 */
export function stepsOf(run: () => void): number {
  const session = new Session();
  session.connect();
  const post = (method: string, parameters = {}): unknown => {
    let answer: unknown;
    session.post(method, parameters, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  // What V8 optimizes while it runs is not counted any more.
  setFlagsFromString('--no-maglev');
  setFlagsFromString('--no-opt');
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  try {
    run();
    const { result } = post('Profiler.takePreciseCoverage') as Coverage;
    let steps = 0;
    for (const { functions } of result)
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    return steps;
  } finally {
    post('Profiler.stopPreciseCoverage');
    setFlagsFromString('--opt');
    session.disconnect();
  }
}
