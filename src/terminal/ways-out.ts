import type { Screen } from './screen.ts';

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
// When the terminal goes away its input ends a moment before SIGHUP arrives, and the signal says it better.
const hangUpGrace = 150;

/**
 * Sees to it that the screen is left on every way out that the program does not choose: signals (exit status 128 and their number), faults that
 * nobody caught and a terminal that went away (1). `tell` prints such a fault, on the normal screen. SIGTSTP stops the program with the terminal
 * given back, SIGCONT takes it again. The returned function takes all of it off.
 */
export function watchWaysOut(screen: Screen, tell: (fault: unknown) => void): () => void {
  const bye = (status: number): never => {
    screen.leave();
    process.exit(status);
  };
  const fault = (thrown: unknown): void => {
    screen.leave();
    tell(thrown);
    process.exit(1);
  };
  const ended = (): void => {
    setTimeout(() => bye(1), hangUpGrace);
  };
  const left = (): void => screen.leave();
  const stop = (): void => {
    screen.yieldTerminal();
    process.kill(process.pid, 'SIGSTOP');
  };
  const goOn = (): void => screen.resume();
  const onSignal = Object.entries(signals).map(([name, status]) => [name, () => bye(status)] as const);

  for (const [name, listener] of onSignal) process.on(name, listener);
  if (process.platform !== 'win32') {
    process.on('SIGTSTP', stop);
    process.on('SIGCONT', goOn);
  }
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', fault);
  process.on('exit', left);
  process.stdin.on('end', ended);
  process.stdin.on('error', ended);
  process.stdout.prependListener('error', left);

  return () => {
    for (const [name, listener] of onSignal) process.off(name, listener);
    process.off('SIGTSTP', stop);
    process.off('SIGCONT', goOn);
    process.off('uncaughtException', fault);
    process.off('unhandledRejection', fault);
    process.off('exit', left);
    process.stdin.off('end', ended);
    process.stdin.off('error', ended);
    process.stdout.off('error', left);
  };
}
