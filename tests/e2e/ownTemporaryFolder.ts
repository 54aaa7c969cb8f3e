import { temporaryFolder } from '../browser/temporaryFolder';

/**
 * Gives a run a folder of its own for what is temporary, its browsers' profiles among it, and removes it in the end: a worker
 * that is told to stop has half a second, too little to remove a profile in.
 */
export default function ownTemporaryFolder(): () => void {
  const before = process.env['TMPDIR'];
  const folder = temporaryFolder('whosaid-tests-');
  process.env['TMPDIR'] = folder.path;
  return () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    folder.remove();
  };
}
