/** `npm start`: the local Workspace in a browser. */
import { readOptions, WrongOption } from './options.ts';
import { clientFiles } from './server/client-files.ts';
import { OfficeThread } from './server/office-thread.ts';
import { listen } from './server/server.ts';

const DIST = 'build/dist';
const SECOND_THOUGHT_MS = 1500;

async function main(): Promise<void> {
  const { folder, port: wanted } = readOptions(process.argv.slice(2));
  const client = await clientFiles();
  const office = await OfficeThread.open(folder, DIST);
  if (typeof office === 'string') throw new WrongOption(office);
  const { server, port } = await listen(office, client, wanted).catch(async (problem: NodeJS.ErrnoException) => {
    await office.abandon();
    if (problem.code !== 'EADDRINUSE' && problem.code !== 'EACCES') throw problem;
    throw new WrongOption(`--port: cổng ${wanted} đang có chương trình khác dùng; hãy chọn cổng khác, hoặc --port 0.`);
  });
  console.log(
    `Sổ Đối Thoại đang chạy tại http://127.0.0.1:${port} (sổ lưu trong "${folder}"; bấm Ctrl+C để lưu và dừng).`,
  );
  let endingSince: number | undefined;
  const end = async () => {
    // One Ctrl+C may arrive twice, by the terminal and by npm; a later one is of somebody who does not want to wait.
    if (endingSince !== undefined && Date.now() - endingSince > SECOND_THOUGHT_MS) {
      console.log('Dừng ngay, không đợi lưu xong; lần lưu trước còn nguyên.');
      process.exit(1);
    }
    if (endingSince !== undefined) return;
    endingSince = Date.now();
    server.close();
    server.closeAllConnections();
    const problem = await office.close();
    console.log(problem ?? `Đã lưu vào "${folder}".`);
    process.exit(problem === null ? 0 : 1);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

main().catch((problem: unknown) => {
  if (!(problem instanceof WrongOption)) throw problem;
  process.stderr.write(`${problem.message.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exit(2);
});
