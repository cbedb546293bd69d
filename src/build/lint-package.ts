import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}
interface Report {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

const linter = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));

/**
 * Runs addons.mozilla.org's own linter on a built extension.
 *
 * @throws Error with a line for each error, warning and notice; none is let pass.
 */
export async function lintPackage(folder: string): Promise<void> {
  const args = [linter, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const output = await new Promise<string>((resolve, reject) => {
    // The exit code says no more than the report does.
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      stdout === ''
        ? reject(new Error(`The add-on linter said nothing. ${stderr}`, { cause: error }))
        : resolve(stdout),
    );
  });
  const report: Report = JSON.parse(output);
  const kinds = ['errors', 'warnings', 'notices'] as const;
  const lines = kinds.flatMap((kind) =>
    report[kind].map(
      ({ code, message, file, line }) =>
        `${file ?? folder}:${line ?? 1} ${kind.slice(0, -1)} ${code}: ${message}`,
    ),
  );
  if (lines.length > 0) throw new Error(lines.join('\n'));
}
