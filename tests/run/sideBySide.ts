import { spawn } from 'node:child_process';

/** Runs scripts of package.json, two at a time; what each says comes in one piece, once it has ended. Gives whether all are well. */
export async function sideBySide(scripts: readonly string[]): Promise<boolean> {
  const waiting = [...scripts];
  let areWell = true;
  const runNext = async (): Promise<void> => {
    const script = waiting.shift();
    if (script === undefined) return;
    const { isWell, said } = await run(script);
    areWell &&= isWell;
    console.log(`${isWell ? 'well' : 'NOT WELL'}: npm run ${script}\n${said}`);
    await runNext();
  };
  await Promise.all([runNext(), runNext()]);
  return areWell;
}

async function run(script: string): Promise<{ isWell: boolean; said: string }> {
  const started = spawn('npm', ['run', '-s', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    started.once('error', reject);
    started.once('close', resolve);
  });
  return { isWell: code === 0, said };
}
