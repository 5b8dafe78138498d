// A small program that has the screen and then meets the end that its argument names.
import { Text, render } from 'ink';
import { Screen } from '../../src/terminal/screen.ts';
import { watchWaysOut } from '../../src/terminal/ways-out.ts';
import { narrow } from '../../src/terminal/width.ts';

const end = process.argv[2];
const screen = new Screen({ stdin: process.stdin, stdout: process.stdout, measure: narrow, interrupted: () => process.exit(130) });
const unwatch = watchWaysOut(screen, (fault) => process.stderr.write(`told: ${fault instanceof Error ? fault.message : String(fault)}\n`));

function Component({ fails }: { readonly fails: boolean }) {
  if (fails) throw new Error('a component threw');
  return <Text>drawn</Text>;
}

const options = { stdout: screen.output as unknown as NodeJS.WriteStream, stdin: screen.input as unknown as NodeJS.ReadStream, debug: true, patchConsole: false };
const app = render(<Component fails={end === 'first draw'} />, options);
app.waitUntilExit().catch((fault: unknown) => Promise.reject(fault));

process.stdin.on('data', () => {
  if (end === 'throw') setTimeout(() => { throw new Error('thrown later'); }, 1);
  if (end === 'reject') void Promise.reject(new Error('rejected'));
  if (end === 'draw') app.rerender(<Component fails />);
  if (end === 'exit') process.exit(7);
  if (end === 'leave twice') {
    screen.leave();
    screen.leave();
    unwatch();
    process.stdout.write('left\n', () => process.exit(0));
  }
});
